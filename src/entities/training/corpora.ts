import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';

/** One record of the evaluation sets. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string; readonly raw?: string })[];
}

/** What a corpus leaves unmarked, so that its silence about a type is not taken for a "no". */
export interface Corpus {
  readonly name: string;
  readonly file: string;
  /** Types that the corpus marks wherever they occur. */
  readonly complete: readonly EntityType[];
  /** Times that every sentence is shown in a pass. */
  readonly repeat: number;
  /** Share of its sentences that is used. */
  readonly share: number;
}

const MAIN: readonly EntityType[] = ['person', 'organisation', 'place', 'facility'];

export const CORPORA: readonly Corpus[] = [
  { name: 'gmb', file: 'gmb.train.jsonl', complete: [...MAIN, 'group'], repeat: 1, share: 0.5 },
  {
    name: 'wikigold',
    file: 'wikigold.train.jsonl',
    complete: [...MAIN, 'group', 'event', 'product', 'law', 'work'],
    repeat: 1,
    share: 1,
  },
  { name: 'uner-ewt', file: 'uner-ewt.train.jsonl', complete: MAIN, repeat: 1, share: 1 },
  { name: 'gum', file: 'gum.train.jsonl', complete: [...MAIN, 'group'], repeat: 1, share: 1 },
  { name: 'crossner', file: 'crossner-politics.train.jsonl', complete: [...MAIN, 'event'], repeat: 3, share: 1 },
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
