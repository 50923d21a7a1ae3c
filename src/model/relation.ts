export type RelationKind = 'copy' | 'same-event' | 'same-story' | 'same-people';

/** How two articles hang together. `a` and `b` are article ids; the relation has no direction. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly kind: RelationKind;
  /** 0 to 1; higher is closer. */
  readonly score: number;
  /** In words, most telling first: "both report the signing of 17 Jan 2025". */
  readonly why: readonly string[];
}

/** A running story: articles that tell the same events, earlier or later. */
export interface Story {
  /** Stable as articles come: made from its earliest article. */
  readonly id: string;
  readonly label: string;
  /** Article ids by date of publication. */
  readonly articles: readonly string[];
}
