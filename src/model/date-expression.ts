import type { Span } from './span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type Granularity =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'
  | 'vague';

/** First and last day, ISO, both inclusive; null is open or unknown. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a reading of a date expression rests on. */
export type DateBasis =
  | 'explicit' // the words name the day, month or year in full
  | 'publication' // counted from the day of publication
  | 'context' // counted from another date of the text
  | 'event' // counted from a known event
  | 'agreement' // two expressions of the article fix each other
  | 'none'; // no calendar date: durations, sets, vague references

/** Another way to read a date expression. */
export interface DateReading extends DateRange {
  readonly value: string;
  readonly why: string;
}

/** A date, time, duration or set of times in a text, resolved. Values are TIMEX3. */
export interface DateExpression extends Span, DateRange {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  /** TIMEX3 modifier: START, MID, END, APPROX, LESS_THAN, MORE_THAN, BEFORE, AFTER. */
  readonly mod?: string;
  readonly granularity: Granularity | null;
  readonly approximate: boolean;
  readonly basis: DateBasis;
  /** The offsets of the words that decided the reading, when there are such words: "will sign". */
  readonly cue?: Span;
  /** 0 to 1: how sure the reading is. */
  readonly confidence: number;
  /** One sentence: "Friday after Tue 14 Jan 2025, because of ‘will sign’". */
  readonly why: string;
  readonly alternatives: readonly DateReading[];
  /** Event-relative expressions: the wider phrase that names the day, "three days before the inauguration", and its day. */
  readonly phrase?: Span & DateRange & { readonly value: string };
}
