import type { DisagreementKind } from '../../../src/model/event.ts';

/** A few invented articles and what a careful reader says about them. */
export interface DifferenceCase {
  readonly name: string;
  /** Null for a look-alike: nothing may be shown. */
  readonly kind: DisagreementKind | null;
  /** Day of publication and text; paragraphs are parted by " ¶ ". */
  readonly told: readonly (readonly [published: string, text: string])[];
  /** First words of the two sentences that stand against each other; once, when one sentence tells both sides. */
  readonly sides?: readonly [string] | readonly [string, string];
}

export const FIGURES = 'figure' as const;
export const DENIAL = 'denial' as const;
export const EVIDENCE = 'no-evidence' as const;
export const TIME = 'date' as const;
export const PLACE = 'place' as const;
export const ROLE = 'role' as const;
export const ACCOUNT = 'account' as const;
