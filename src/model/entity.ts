import type { Span } from './span.ts';

export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'group' // nationality, religion, politics
  | 'event'
  | 'product' // weapons too
  | 'law'
  | 'facility'
  | 'work';

/** A name in a text, typed but not yet linked. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
  /** How it was found: the tagger, a list, a pattern, or a repeat of a name found elsewhere in the document. */
  readonly origin: 'tagger' | 'list' | 'pattern' | 'document' | 'description' | 'user';
}

/** A mention that was linked: `entity` is shared by all mentions of one entity in all the articles given. */
export interface LinkedMention extends Mention {
  readonly article: string;
  readonly entity: string;
}

/** Someone or something that is named, perhaps in several forms and articles. */
export interface Entity {
  /** Stable across runs over the same pile; made from the canonical name and type. */
  readonly id: string;
  /** The fullest good form. */
  readonly name: string;
  readonly type: EntityType;
  /** The forms it takes in the texts, most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** Article ids, in the order given. */
  readonly articles: readonly string[];
  readonly mentionCount: number;
  /** A nationality leads to its country, a seat of power to its state: the other entity's id, for navigation only. */
  readonly relatedTo?: { readonly entity: string; readonly kind: 'nationality-of' | 'stands-for' };
}
