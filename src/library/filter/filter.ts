import type { Span } from '../../model/span.ts';

/** A parsed query of the filter language. Days are ISO and inclusive. */
export type FilterNode =
  | { readonly kind: 'word'; readonly word: string; readonly prefix: boolean }
  /** Words in a row, as they stand; `prefix` holds for the last one. */
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly prefix?: boolean }
  | { readonly kind: 'field'; readonly field: FilterField; readonly value: string; readonly prefix: boolean }
  | { readonly kind: 'published'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'about'; readonly from: string; readonly to: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly part: FilterNode }
  | { readonly kind: 'is'; readonly what: 'unread' | 'read' | 'starred' | 'inferred' }
  | { readonly kind: 'has'; readonly what: string };

export type FilterField = 'person' | 'place' | 'org' | 'group' | 'name' | 'outlet' | 'title' | 'story';

/** A query as typed, with what it means; faulty parts are left out of the meaning and listed. */
export interface Filter {
  readonly text: string;
  /** Null matches everything. */
  readonly root: FilterNode | null;
  /** `sort:` in the query. */
  readonly sort: 'date' | 'outlet' | 'title' | 'relevance' | 'unread' | null;
  readonly errors: readonly (Span & { readonly message: string })[];
}
