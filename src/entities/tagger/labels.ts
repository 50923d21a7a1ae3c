import type { EntityType } from '../../model/entity.ts';

/** The types that the tagger tells apart; their order is part of the model file. */
export const TYPES: readonly EntityType[] = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'product',
  'law',
  'facility',
  'work',
];

/** Label 0 is "no name"; every type has begin, inside, last and unit. */
export const LABELS = 1 + TYPES.length * 4;

export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export function label(type: number, part: number): number {
  return 1 + type * 4 + part;
}

export function typeOf(l: number): number {
  return (l - 1) >> 2;
}

export function partOf(l: number): number {
  return (l - 1) & 3;
}

/** True when label `b` may follow label `a`; -1 stands for the edge of the sentence. */
export function mayFollow(a: number, b: number): boolean {
  const open = a > 0 && (partOf(a) === BEGIN || partOf(a) === INSIDE);
  const continues = b > 0 && (partOf(b) === INSIDE || partOf(b) === LAST);
  return open ? continues && typeOf(a) === typeOf(b) : !continues;
}

/** For each label, the labels that may stand before it. */
export const BEFORE: readonly Int32Array[] = Array.from({ length: LABELS }, (_, b) =>
  Int32Array.from(Array.from({ length: LABELS }, (_, a) => a).filter((a) => mayFollow(a, b))),
);
