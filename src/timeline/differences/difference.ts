import type { DisagreementKind } from '../../model/event.ts';

/** What two statements set against each other. */
export interface Difference {
  readonly kind: DisagreementKind;
  /** In the sources' words: "troops wounded"; "" where the event's label says it. */
  readonly question: string;
  /** What each of the two says, in its words. */
  readonly stances: readonly [string, string];
}
