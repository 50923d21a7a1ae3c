import type { Span } from '../model/span.ts';

/**
 * One thing the article says that makes some days of publication likelier than others. `score` is a log-likelihood up to a
 * constant: 0 fits well, -1 is odd, -6 hardly possible.
 */
export interface Clue {
  /** In the article's text; null for the title. */
  readonly span: Span;
  readonly inTitle: boolean;
  readonly score: (day: number) => number;
  /** What follows from it for the day chosen. */
  readonly why: (day: number) => string;
  /** Ties publication to within weeks of a certain day. */
  readonly fresh: boolean;
  /** The year that is named with a day or month. */
  readonly datedYear?: number;
  /** A full day that the first sentences tell of as past. */
  readonly lead?: boolean;
  /** A day or month whose year goes without saying. */
  readonly yearless?: boolean;
  /** The article's own words put publication on this day number or later. */
  readonly notBefore?: number;
  /** The article's own words put publication on this day number or earlier. */
  readonly notAfter?: number;
  /** First and last day between which candidates are worth a look. */
  readonly window?: readonly [first: number, last: number];
  /** Shown as evidence even when others say the same. */
  readonly weight: number;
  /** Day numbers that the clue names, for agreement with the others. */
  readonly named?: number;
}

/** A score that no other clue outweighs. */
export const ALMOST_IMPOSSIBLE = -7;
