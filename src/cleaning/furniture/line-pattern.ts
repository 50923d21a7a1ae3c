import type { RemovalReason } from '../../model/article.ts';

/** A kind of line that sites put around articles. Patterns are tried on folded lower-case text of at most `LONGEST` characters. */
export interface LinePattern {
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
  /** False: enough on its own. True: needs a second sign (neighbours, place, links). */
  readonly weak?: boolean;
}

/** Longer texts are only looked at for the patterns of `NOTICES`. */
export const LONGEST = 220;

export const lines = (reason: RemovalReason, ...patterns: readonly RegExp[]): LinePattern[] =>
  patterns.map((pattern) => ({ reason, pattern }));
export const weakly = (reason: RemovalReason, ...patterns: readonly RegExp[]): LinePattern[] =>
  patterns.map((pattern) => ({ reason, pattern, weak: true }));
