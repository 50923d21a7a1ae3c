import { makeSafe } from '../../text/safe-text.ts';
import type { PageTree } from './page-tree.ts';

/** The meta tags of a page by lower-case name. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function metaOf(tree: PageTree): Meta {
  const meta = new Map<string, string[]>();
  for (const { tag, attributes } of tree.elements) {
    if (tag !== 'meta' || !attributes.content) continue;
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
    const content = makeSafe(attributes.content).replace(/\s+/g, ' ').trim();
    if (name === '' || content === '') continue;
    const list = meta.get(name);
    if (list) list.push(content);
    else meta.set(name, [content]);
  }
  return meta;
}

/** The first tag of the names that is there. */
export function first(meta: Meta, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
