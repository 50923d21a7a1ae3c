import { isStopWord, wordsOf } from '../text/words.ts';

/** Share of the shorter sentence's words at which it repeats the longer. */
const REPEATS = 0.8;

/** How many of some sentences are told in words of their own: one that repeats another, shortened or not, adds none. */
export function toldInOwnWords(sentences: readonly string[]): number {
  const kept: ReadonlySet<string>[] = [];
  for (const sentence of sentences) {
    const stems = new Set(wordsOf(sentence).flatMap((word) => (isStopWord(word.lower) ? [] : [word.stem])));
    if (!kept.some((other) => shared(stems, other) >= REPEATS)) kept.push(stems);
  }
  return kept.length;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = a.size <= b.size ? a : b;
  const larger = smaller === a ? b : a;
  if (smaller.size === 0) return 1;
  return [...smaller].filter((stem) => larger.has(stem)).length / smaller.size;
}
