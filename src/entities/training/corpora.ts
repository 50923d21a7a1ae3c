import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';

/** One record of the evaluation sets. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string; readonly raw?: string })[];
}

/** A set to learn from. */
export interface Corpus {
  readonly name: string;
  readonly file: string;
  /** Whether nationalities, faiths and the like are marked as names. */
  readonly marksGroups: boolean;
  /** Partly annotated by machine: checked against the other sets before it is learnt from. */
  readonly noisy?: boolean;
  /** Times that every sentence is shown in a pass. */
  readonly repeat: number;
  /** Share of its sentences that is used. */
  readonly share: number;
}

export const CORPORA: readonly Corpus[] = [
  { name: 'gmb', noisy: true, file: 'gmb.train.jsonl', marksGroups: true, repeat: 1, share: 0.5 },
  {
    name: 'wikigold',
    file: 'wikigold.train.jsonl',
    marksGroups: true,
    repeat: 1,
    share: 1,
  },
  { name: 'uner-ewt', file: 'uner-ewt.train.jsonl', marksGroups: false, repeat: 1, share: 1 },
  { name: 'gum', file: 'gum.train.jsonl', marksGroups: true, repeat: 1, share: 1 },
  { name: 'crossner', file: 'crossner-politics.train.jsonl', marksGroups: false, repeat: 3, share: 1 },
];

/** Our types by the sets' own; MISC may be any type that the sets fold into it. */
export const TYPE_OF: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  FAC: 'facility',
  NORP: 'group',
  EVENT: 'event',
  PROD: 'product',
  LAW: 'law',
  WORK: 'work',
};
