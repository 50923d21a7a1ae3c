import type { EntityType, Mention } from '../model/entity.ts';
import { fold } from '../text/fold.ts';

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

const matches = (name: NameKey, mention: Pick<Mention, 'text' | 'type'>) =>
  name.type === mention.type && foldedForm(name.form) === foldedForm(mention.text);

const foldedForm = (form: string) =>
  fold(form)
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');

/** The mention as the reader wants it: nothing when it is ignored, with another type when it was retyped. */
export function applyToMention(corrections: readonly Correction[], mention: Mention): Mention[] {
  let current = mention;
  let ignored = false;
  for (const correction of corrections) {
    if (correction.kind === 'ignore' && matches(correction.name, current)) ignored = true;
    if (correction.kind !== 'retype' || !matches(correction.name, current)) continue;
    current = { ...current, type: correction.to, origin: 'user' };
    ignored = false;
  }
  return ignored ? [] : [current];
}

/** True when the last word on the form is that it stands apart. */
export function isApart(corrections: readonly Correction[], mention: Mention): boolean {
  let apart = false;
  for (const correction of corrections) {
    if (correction.kind === 'split' && matches(correction.name, mention)) apart = true;
    if (correction.kind === 'merge' && matches(correction.from, mention)) apart = false;
  }
  return apart;
}

/** The merges that no later split undoes, in order. */
export function mergesOf(corrections: readonly Correction[]): Extract<Correction, { kind: 'merge' }>[] {
  const merges: Extract<Correction, { kind: 'merge' }>[] = [];
  corrections.forEach((correction, i) => {
    if (correction.kind !== 'merge') return;
    const undone = corrections
      .slice(i + 1)
      .some(
        (later) =>
          later.kind === 'split' && matches(later.name, { text: correction.from.form, type: correction.from.type }),
      );
    if (!undone) merges.push(correction);
  });
  return merges;
}
