import { civilDay, dayNumber, longDay } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { ReadText } from './read-text.ts';
import type { FoundSymbol } from './symbol.ts';
import { sentenceStartAt } from './tense.ts';

/** A date among the first words of a text is its own. */
export const OPENING = 12;

/** "MOSCOW, Jan. 14 (Agency) -": the day of the report stands before its text. */
export function opensAsDateline(read: ReadText, symbol: FoundSymbol): boolean {
  const next = read.tokens[symbol.to];
  const start = sentenceStartAt(read.tokens, symbol.from);
  return (
    symbol.from - start < OPENING &&
    symbol.from < 5 * OPENING &&
    next !== undefined &&
    /^[-(]$/.test(next.word) &&
    read.tokens
      .slice(start, symbol.from)
      .some((t) => t.capital && t.word.toUpperCase() === read.view.slice(t.start, t.end) && t.word.length > 2)
  );
}

/** True when a title is no more than a date, perhaps with a time. */
export const isWhole = (read: ReadText, symbol: FoundSymbol): boolean =>
  read.tokens.every((t, i) => (i >= symbol.from && i < symbol.to) || t.kind !== 'word' || t.word.length < 4);

export function datelineClue(base: Pick<Clue, 'span' | 'inTitle'>, month: number, day: number): Clue {
  const inYear = (year: number): number => dayNumber(year, month, day);
  const after = (d: number): number => {
    const { year } = civilDay(d);
    return Math.min(...[year - 1, year].map((y) => (d >= inYear(y) ? d - inYear(y) : 999)));
  };
  return {
    ...base,
    fresh: false,
    weight: 3,
    score: (d) => [1.5, 0.3, -1][after(d)] ?? -4,
    why: (d) => `The report is of ${longDay(d - after(d))}`,
  };
}
