import { isStopWord, stemOf, wordsOf } from '../../text/words.ts';
import { happeningOf } from '../news-verbs.ts';
import type { Said } from './telling.ts';
import type { Sayer } from './who-says.ts';

/** Words that two sources use for one thing, a group a line; those that only news verbs share stand in their table. */
const LIKE = `
pump discharge dump spill pour drain leak
inject injection needle syringe
promise pledge assurance vow
newborn baby infant
shortfall deficit gap hole missing
boat vessel ship trawler ferry cutter
inspect inspection inspector check examine
evacuate evacuation
fire blaze burn flames inferno
blast explosion explode
sink sank sunk sinking
learn know knew told inform notify
salary wage pay
bottle flask
house flat apartment home
pupil student schoolchild
doctor physician medic
child kid youngster
boss chief head
letter note memo
call phone telephone ring rang
money fund cash sum
kill die died dead death body corpse perish
`;

const keys = new Map<string, string>();
for (const line of LIKE.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) keys.set(stemOf(word), words[0]);
}

/** One key for all words of like meaning, from a stem. */
export function keyOf(stem: string): string {
  return keys.get(stem) ?? happeningOf(stem) ?? stem;
}

/** Keys of the content words of a stretch; numbers are none. */
export function matterOf(text: string): Set<string> {
  const content = wordsOf(text.slice(0, 600)).filter((w) => !isStopWord(w.lower) && !/^\d/.test(w.lower));
  return new Set(content.map((w) => keyOf(w.stem)));
}

/** Keys that two statements share, without the words for who says them. */
export function sharedMatter(a: Said, b: Said): string[] {
  const voices = new Set([...stemsOf(a.sayer), ...stemsOf(b.sayer)].map(keyOf));
  const mine = matterOf(a.words);
  return [...matterOf(b.words)].filter((key) => mine.has(key) && !voices.has(key));
}

function stemsOf(sayer: Sayer | null): readonly string[] {
  return sayer?.stems ?? [];
}
