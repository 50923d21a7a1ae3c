import { isStopWord, stemOf, wordsOf } from '../../text/words.ts';
import { kept } from '../changes.ts';
import { happeningOf, isReporting } from '../news-verbs.ts';
import type { Said } from './telling.ts';

/** Forms that no stemmer joins: the verbs that accusations and denials are told in. */
const IRREGULAR = new Map(
  (
    'paid pay|took take|taken take|gave give|given give|met meet|knew know|known know|sold sell|bought buy|told tell|beaten beat|fell fall|fallen fall|' +
    'hid hide|hidden hide|stole steal|stolen steal|broke break|broken break|wrote write|written write|sent send|built build|lost lose|won win|' +
    'held hold|kept keep|left leave|led lead|made make|ran run|saw see|seen see|spoke speak|spoken speak|spent spend|burnt burn|drove drive|driven drive|' +
    'flew fly|flown fly|began begin|begun begin|chose choose|chosen choose|forgot forget|forgotten forget|got get|heard hear|laid lay|lent lend|' +
    'lay lie|meant mean|rose rise|risen rise|sank sink|sunk sink|shot shoot|threw throw|thrown throw|understood understand|withheld withhold|' +
    'withdrew withdraw|withdrawn withdraw|struck strike|swore swear|sworn swear|taught teach|thought think|wore wear|worn wear|brought bring|caught catch|' +
    'dealt deal|dug dig|fed feed|fought fight|found find|froze freeze|frozen freeze|grew grow|grown grow|hung hang|hurt hurt|sought seek|set set|ate eat|drank drink|drunk drink'
  )
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([form, verb]) => [form, stemOf(verb)] as const),
);

/** Words that are in so many statements that they tie none. */
const EMPTY = new Set(
  (
    'according statement spokesman spokeswoman official officials government company ministry minister people person time part number figure ' +
    'case claim allege allegation deny reject day hour morning evening night noon least'
  )
    .split(' ')
    .map(stemOf),
);

/**
 * What a statement is about, without whoever says it, as groups of like words: what two statements must share to be set
 * against each other.
 */
export const matterOf = kept(({ words: text, sayer }: Said): ReadonlySet<string> => {
  const matter = new Set<string>();
  for (const { lower, stem } of wordsOf(text.slice(0, 600))) {
    if (isStopWord(lower) || /^\d/.test(lower) || lower.length < 3 || sayer?.stems.includes(stem)) continue;
    const key = wordKey(lower, stem);
    if (!EMPTY.has(key) && !isReporting(stem)) matter.add(key);
  }
  return matter;
});

/** The group of like words that a word belongs to. */
export function wordKey(lower: string, stem: string): string {
  return happeningOf(stem) ?? IRREGULAR.get(lower) ?? stem;
}

/** How many words both hold. */
export function sharedMatter(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
