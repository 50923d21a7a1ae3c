import type { EntityType } from '../model/entity.ts';

/** A name as a correction speaks of it: the form in the text, compared folded, and the type it was given. */
export interface NameKey {
  readonly form: string;
  readonly type: EntityType;
}

/**
 * What a reader has put right. Corrections hold forms and types, never ids, so that they are honoured in any later run
 * over any pile; later ones win over earlier ones.
 */
export type Correction =
  /** Both forms are one entity, named by `into`. */
  | { readonly kind: 'merge'; readonly from: NameKey; readonly into: NameKey }
  /** The form stands apart from all others that it was linked with. */
  | { readonly kind: 'split'; readonly name: NameKey }
  | { readonly kind: 'retype'; readonly name: NameKey; readonly to: EntityType }
  /** Not a name: mentions of this form are left out. */
  | { readonly kind: 'ignore'; readonly name: NameKey };
