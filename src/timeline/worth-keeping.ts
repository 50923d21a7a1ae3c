import type { Mention } from '../model/entity.ts';
import type { Quantity, Stance } from '../model/event.ts';
import type { Predicate } from './predicates.ts';
import { countsPeople } from './quantities.ts';
import { alleges } from './speech.ts';

/** Sentences this near the top are kept without a date of their own. */
const LEAD = 4;
/** Up to here, two names and a doing are enough. */
const STORY = 20;

/** So many sentences after a date may still go on with what happened on it. */
const MOST_AFTER_DATE = 2;
/** What goes on with the sentence before it at least so surely is kept. */
const GOES_ON = 0.3;

/** A sentence without a date of its own, and what was found in it. */
export interface UndatedSentence {
  readonly text: string;
  readonly predicates: readonly Predicate[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Mention[];
  /** Its place in the article; 0 is the lead. */
  readonly position: number;
  readonly stance: Stance;
  /** How surely it goes on with the sentence before it, 0 to 1. */
  readonly continues: number;
}

/**
 * Most undated sentences say nothing that a timeline could use: kept are leads, figures, doubts and what follows a date.
 * `sinceDated` counts the sentences since one with a date; `keepsToll` is true while a toll is told.
 */
export function worthKeeping(sentence: UndatedSentence, sinceDated: number, keepsToll: boolean): boolean {
  const { text, predicates, quantities, names, position, stance, continues } = sentence;
  if (stance.kind !== 'asserts') return true;
  const follows = sinceDated <= MOST_AFTER_DATE && continues >= GOES_ON;
  if (follows) return true;
  if (countsPeople(quantities) && (names.length > 0 || keepsToll)) return true;
  if (predicates.length === 0) return false;
  if (position < LEAD) return true;
  if (names.length > 1 && position < STORY && predicates.some((p) => p.weight >= 0.75)) return true;
  if (names.length > 0 && position < STORY && /["“]/.test(text)) return true;
  return names.length > 0 && alleges(text);
}
