import type { Surroundings } from './build.ts';

/** Words of a name between its date and the noun that makes it one: "April 7 Liberation Movement". */
const LONGEST_NAME = 3;

/**
 * True when the day or month of the match is part of a proper name: "April 7 Movement", "Square of 2 September". The noun with its
 * capital tells, unless a word for a day ("on", "until") leads up to the date.
 */
export function insideName(at: Surroundings): boolean {
  const { nameHeads, of, beforeDay } = at.language.guards;
  const { tokens } = at;
  const { from, to } = at.match;
  const article = at.language.words.DEF.some(([word]) => word === at.before()) ? 1 : 0;
  const head = of.has(at.before(article + 1)) ? article + 2 : 0;
  if (head > 0 && nameHeads.has(at.before(head)) && tokens[from - head].capital) return true;
  if (nameHeads.has(at.before()) && tokens[from - 1].capital && !tokens[from].capital && of.has(tokens[from + 1]?.word))
    return true;
  if (beforeDay.has(at.before())) return false;
  for (let i = to; i < to + LONGEST_NAME && tokens[i]?.capital && !tokens[i].barrier; i++)
    if (nameHeads.has(tokens[i].word)) return true;
  return false;
}
