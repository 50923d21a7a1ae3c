import type { RawDocument } from '../model/raw-document.ts';

/** Documents found in the bytes of one file; `place` names a part of a container. */
export interface OpenedDocuments {
  readonly documents: readonly RawDocument[];
  readonly problems: readonly { readonly place: string | null; readonly reason: string }[];
}

/** Nothing of the file can be used. */
export function refused(reason: string): OpenedDocuments {
  return { documents: [], problems: [{ place: null, reason }] };
}
