import type { Basis, StatedDate } from '../../model/article.ts';
import { judgeLink } from '../links/judge-link.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { first, type Meta, metaOf } from './meta-tags.ts';
import { bylineOfPage } from './page-byline.ts';
import { datesOf } from './page-dates.ts';
import { outletOf } from './page-outlet.ts';
import { pageTitle, titleOf } from './page-title.ts';
import { type ElementNode, type PageTree, rawText } from './page-tree.ts';

/** What a page says about its article, with the element that shows the title. */
export interface PageMetadata {
  readonly title: string | null;
  readonly titleElement: ElementNode | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly outletBasis: Basis | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly dates: readonly StatedDate[];
  readonly paywalled: boolean;
}

const NO_RECIPIENTS: ReadonlySet<string> = new Set();

/** Linked data, meta tags, visible headings, bylines and times, weighed against each other. */
export function readPageMetadata(tree: PageTree): PageMetadata {
  const meta = metaOf(tree);
  const linked = readLinkedData(
    tree.elements.filter((each) => each.tag === 'script' && /ld\+json/i.test(each.attributes.type ?? '')).map(rawText),
  );
  const page = pageTitle(tree);
  const url = urlOf(tree, meta, linked);
  const outlet = outletOf(tree, meta, linked, page);
  const { title, element } = titleOf(tree, meta, linked, page, outlet?.name ?? null);
  return {
    title,
    titleElement: element,
    byline: bylineOfPage(tree, meta, linked, outlet?.name ?? null),
    outlet: outlet?.name ?? null,
    outletBasis: outlet?.basis ?? null,
    section: sectionOf(meta, linked, outlet?.name ?? null),
    language: languageOf(tree, meta, linked),
    url,
    dates: datesOf(tree, meta, linked, url),
    paywalled: linked?.paywalled ?? false,
  };
}

function sectionOf(meta: Meta, linked: LinkedData | null, outlet: string | null): string | null {
  const section =
    first(meta, 'article:section', 'section', 'parsely-section', 'sailthru.section', 'cg', 'dc.subject.section') ??
    linked?.section ??
    null;
  return section && section.length <= 60 && section !== outlet && !/^https?:/.test(section) ? section : null;
}

function languageOf(tree: PageTree, meta: Meta, linked: LinkedData | null): string | null {
  const html = tree.elements.find((each) => each.tag === 'html');
  const code =
    html?.attributes.lang ??
    html?.attributes['xml:lang'] ??
    first(meta, 'og:locale', 'content-language', 'dc.language', 'inlanguage') ??
    linked?.language;
  return code && /^[a-z]{2}(?:[-_]|$)/i.test(code) ? code.slice(0, 2).toLowerCase() : null;
}

function urlOf(tree: PageTree, meta: Meta, linked: LinkedData | null): string | null {
  const link = tree.elements.find(
    (each) => each.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(each.attributes.rel ?? ''),
  );
  for (const candidate of [link?.attributes.href, first(meta, 'og:url', 'twitter:url', 'parsely-link'), linked?.url]) {
    const url = candidate ? judgeLink(candidate, NO_RECIPIENTS).url : null;
    if (url && /^https?:\/\/[^/]+\/.+/.test(url)) return url;
  }
  return null;
}
