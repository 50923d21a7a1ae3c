import { isStopWord, wordsOf } from '../text/words.ts';

/** Share of the shorter sentence's words at which it repeats the longer. */
const REPEATS = 0.8;

/** True when any of some sentences tells it in words of its own: one that repeats the first, shortened or not, does not. */
export function isToldTwice([first, ...others]: readonly string[]): boolean {
  const stems = stemsOf(first);
  return others.some((other) => other !== first && shared(stems, stemsOf(other)) < REPEATS);
}

function stemsOf(sentence: string): Set<string> {
  const stems = new Set<string>();
  for (const { lower, stem } of wordsOf(sentence)) if (!isStopWord(lower)) stems.add(stem);
  return stems;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = a.size <= b.size ? a : b;
  const larger = smaller === a ? b : a;
  if (smaller.size === 0) return 1;
  let both = 0;
  for (const stem of smaller) if (larger.has(stem)) both++;
  return both / smaller.size;
}
