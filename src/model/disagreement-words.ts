import type { DisagreementKind } from './event.ts';

/** Kinds of disagreement as people call them. */
export const DISAGREEMENT_WORDS: Readonly<Record<DisagreementKind, string>> = {
  figure: 'figures differ',
  denial: 'said and denied',
  'no-evidence': 'said and doubted',
  date: 'dates differ',
  place: 'places differ',
  role: 'who did what differs',
  account: 'what happened differs',
};
