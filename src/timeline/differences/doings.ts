import { wordsOf } from '../../text/words.ts';
import { findPredicates } from '../predicates.ts';
import { keyOf } from './like-words.ts';

/** A word that is surely what happens, not only by its shape. */
export const SURE = 0.6;

/** Verbs that say little of what is done. */
export const LIGHT = new Set(
  'give gave given gives giving take took taken takes make made makes go went gone come came comes get got put puts keep kept have had'.split(
    ' ',
  ),
);

/** What a stretch of text tells to be done, as keys of like words. */
export function doingsIn(text: string): string[] {
  const words = wordsOf(text.slice(0, 600));
  return findPredicates(words, []).flatMap(({ at, weight }) =>
    weight >= SURE && !LIGHT.has(words[at].lower) ? keyOf(words[at].stem) : [],
  );
}
