import { contains, type Span } from '../model/span.ts';
import type { Word } from '../text/words.ts';
import { isStopWord } from '../text/words.ts';
import { happeningOf, isReporting, phraseOf } from './news-verbs.ts';

/** A word of a sentence that names what happens. */
export interface Predicate {
  /** Index among the sentence's words. */
  readonly at: number;
  /** Group of like words, or the word's own stem. */
  readonly group: string;
  /** 0 to 1: how surely it is what happens. */
  readonly weight: number;
}

const BEFORE_VERB = new Set(
  "to will would shall may might must can could has have had having was were is are be been being not never also since he she it they who which that he'd they'd it'll".split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'a an the this that these those his her its their our my your some any no each every of'.split(' '),
);

/** The words of a sentence that may name what happens, in order. No tagger: news verbs by table, others by their shape. */
export function findPredicates(words: readonly Word[], dates: readonly Span[]): Predicate[] {
  const found: Predicate[] = [];
  for (let at = 0; at < words.length; at++) {
    const { lower, stem, text } = words[at];
    // "March" is no march.
    if (dates.some((date) => contains(date, words[at]))) continue;
    const phrase = at + 1 < words.length ? phraseOf(stem, words[at + 1].lower) : null;
    if (phrase) {
      found.push({ at, group: phrase, weight: 1 });
      continue;
    }
    if (isStopWord(lower) && !happeningOf(stem)) continue;
    if (isReporting(stem)) {
      found.push({ at, group: stem, weight: 0.1 });
      continue;
    }
    const previous = at > 0 ? words[at - 1].lower : '';
    const named = /^\p{Lu}/u.test(text) && at > 0;
    const group = happeningOf(stem);
    if (group) {
      const weight = named ? 0.4 : verbal(lower, previous) ? 1 : DETERMINERS.has(previous) ? 0.7 : 0.75;
      found.push({ at, group, weight });
    } else if (!named && lower.length > 3 && verbal(lower, previous)) {
      found.push({ at, group: stem, weight: 0.6 });
    }
  }
  return found;
}

function verbal(lower: string, previous: string): boolean {
  if (BEFORE_VERB.has(previous)) return /ed$|en$|ing$|[^s]$/.test(lower) && !/ly$/.test(lower);
  return /ed$/.test(lower) && !DETERMINERS.has(previous);
}
