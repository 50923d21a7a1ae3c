import type { DateBasis, DateReading, TimexType } from '../model/date-expression.ts';
import type { Span } from '../model/span.ts';
import type { DayBounds } from './date-values.ts';
import type { Tense } from './tense.ts';

/** A resolved meaning. `days` is set where the days are not those that the value names. */
export interface Reading {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: string;
  readonly days?: DayBounds | null;
  readonly basis: DateBasis;
  readonly why: string;
  readonly confidence: number;
  readonly cue?: Span;
  readonly alternatives?: readonly DateReading[];
  /** False when later words do not count from it: durations, sets. */
  readonly anchors?: boolean;
  /** Counted back to compare with: later comparisons count from the same date, not from this one. */
  readonly comparison?: boolean;
}

/** A day or period that later words may count from. */
export interface Reference {
  readonly value: string;
  readonly first: number;
  readonly last: number;
  readonly token: number;
  readonly text: string;
  readonly comparison: boolean;
  /** Told as past already at the time that is narrated: "he had left on Monday". */
  readonly isBackground: () => boolean;
  /** Heads an entry of a list: "12 May: the gates open". */
  readonly isEntry: boolean;
}

/** How many dates back a word may refer. */
export const REACH_BACK = 60;

/** The references nearest before, the latest first, for which the test holds. */
export function latestReference(
  references: readonly Reference[],
  fits: (reference: Reference) => boolean,
): Reference | null {
  for (let k = references.length - 1; k >= Math.max(0, references.length - REACH_BACK); k--)
    if (fits(references[k])) return references[k];
  return null;
}

/** What the resolver knows at one place of the article. */
export interface Situation {
  /** Day number of publication. */
  readonly publication: number | null;
  /** The dates resolved so far, the latest last. */
  readonly references: readonly Reference[];
  readonly tense: () => Tense;
  /** The words of the expression. */
  readonly text: string;
  readonly token: number;
  /** Words beside it that make "today" the day of publication rather than these times. */
  readonly cueText: (span: Span) => string;
  readonly paragraphStart: number;
  /** True for an expression that stands as the label of a paragraph. */
  readonly isLabel: boolean;
  /** True for one that heads an entry of a list, a colon or the hour after it. */
  readonly isEntry: boolean;
  /** First token of the sentence. */
  readonly sentenceStart: number;
}
