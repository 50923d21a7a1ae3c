import { sameKey } from '../features.ts';
import { bylineOf, tidyByline } from '../metadata/bylines.ts';
import { dateInside, dateLine } from '../metadata/date-lines.ts';
import type { LinkedData } from './json-ld.ts';
import type { Meta } from './meta-tags.ts';
import { namesOf } from './page-hints.ts';
import { type PageTree, plainText } from './page-tree.ts';

const BYLINE_NAMES =
  /(?:^|\s)(?:byline|by line|author|authors|author name|author names|writer|contributor|article author|post author|entry author|story author|articleauthor|byauthor|article byline|auteur|autor|autore)(?=$|\s)/;

/** Who wrote it: linked data and meta tags, the visible line where it says the same and more, else the visible line alone. */
export function bylineOfPage(
  tree: PageTree,
  meta: Meta,
  linked: LinkedData | null,
  outlet: string | null,
): string | null {
  const isOutlet = (name: string) =>
    outlet !== null && sameKey(name).replace(/^the /, '') === sameKey(outlet).replace(/^the /, '');
  const usable = (name: string) =>
    !isOutlet(name) &&
    !/^https?:|^@|^(?:admin|administrator|editor|webmaster|root|null|undefined|unknown)$/i.test(name);
  const authors = (linked?.authors ?? [])
    .map((each) => tidyByline(each))
    .filter((each): each is string => each !== null && usable(each));
  const seen = visibleByline(tree, usable);
  const named = [
    ...(meta.get('author') ?? []),
    ...(meta.get('article:author') ?? []),
    ...(meta.get('parsely-author') ?? []),
    ...(meta.get('sailthru.author') ?? []),
    ...(meta.get('byl') ?? []),
    ...(meta.get('dc.creator') ?? []),
    ...(meta.get('dcterms.creator') ?? []),
    ...(meta.get('citation_author') ?? []),
    ...(meta.get('twitter:creator:name') ?? []),
  ]
    .map((each) => tidyByline(each))
    .filter((each): each is string => each !== null && usable(each));
  const stated = [...new Set(authors.length > 0 ? authors : named)];
  if (stated.length > 0) {
    if (seen && stated.length === 1 && sameKey(seen).includes(sameKey(stated[0])) && seen.length < 90) return seen;
    return stated.join(', ');
  }
  return seen;
}

function visibleByline(tree: PageTree, usable: (name: string) => boolean): string | null {
  for (const strict of [true, false]) {
    for (const element of tree.elements) {
      if (element.letters < 3 || element.letters > 160 || element.tag === 'script') continue;
      const { rel, itemprop } = element.attributes;
      const marked = strict
        ? /(?:^|\s)author(?:$|\s)/.test(rel ?? '') || /(?:^|\s)author(?:$|\s)/.test(itemprop ?? '')
        : BYLINE_NAMES.test(namesOf(element)) &&
          !/\b(?:comment|bio|avatar|image|img|follow|box)\b/.test(namesOf(element));
      if (!marked) continue;
      const text = plainText(element);
      const name = tidyByline(text.replace(/\s*\b(?:published|updated|posted|on)\b.*$/i, '')) ?? null;
      const date = name ? dateInside(name) : null;
      const tidy = name && date ? tidyByline(name.slice(0, date.start)) : name;
      if (tidy && usable(tidy) && tidy.length <= 90 && /\p{L}{2}/u.test(tidy) && !dateLine(tidy)) return tidy;
    }
  }
  for (const element of tree.elements) {
    if (
      element.letters < 6 ||
      element.letters > 90 ||
      element.children.length > 8 ||
      !/^(?:p|div|span|b|strong|address|td|font|em|i|small|li|h[2-6])$/.test(element.tag)
    )
      continue;
    const text = plainText(element);
    if (!/^(?:(?:posted|written|published|story|text) )?by\b/i.test(text)) continue;
    const date = dateInside(text);
    const counted = /\s\d+\s(?:shares?|comments?|min)\b/i.exec(text);
    const name = bylineOf(
      text.slice(0, Math.min(date?.start ?? text.length, counted?.index ?? text.length)).replace(/[\s|·•,–-]+$/, ''),
    );
    if (name && usable(name)) return name;
  }
  return null;
}
