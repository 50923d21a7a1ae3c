import type { Meaning } from './languages/language.ts';

/** A reading of one or several tokens: a class of the vocabulary with its meaning. */
export interface Item {
  readonly kind: string;
  /** Index of the token after the last one. */
  readonly end: number;
  readonly meaning: Meaning;
}
