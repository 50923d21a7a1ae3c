import type { Basis, StatedDate } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { makeSafe } from '../../text/safe-text.ts';
import { sameKey, wordOverlap } from '../features.ts';
import { judgeLink } from '../links/judge-link.ts';
import { bylineOf, tidyByline } from '../metadata/bylines.ts';
import { dateInside, dateLine, dateOfUrl } from '../metadata/date-lines.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { namesOf } from './page-hints.ts';
import { type ElementNode, type PageTree, plainText, rawText } from './page-tree.ts';

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

type Meta = ReadonlyMap<string, readonly string[]>;

function metaOf(tree: PageTree): Meta {
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

function first(meta: Meta, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

function pageTitle(tree: PageTree): string {
  const element = tree.elements.find((each) => each.tag === 'title' && each.parent?.tag !== 'svg');
  return element ? makeSafe(rawText(element)).replace(/\s+/g, ' ').trim() : '';
}

const TITLE_MARKS = /\s+[|•·»«:–—~-]{1,2}\s+|\s+::\s+|\s*\|\s*|:\s+(?=[A-Z][\w ]{2,30}$)/g;

/** The page's title without the outlet or section at its ends. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = splitTitle(title);
  if (parts.length < 2) return title;
  const key = outlet ? sameKey(outlet) : '';
  if (key !== '') {
    const keep = parts.filter(
      (part) =>
        sameKey(part.text) !== key && !(key.length > 3 && sameKey(part.text).includes(key) && part.text.length < 40),
    );
    if (keep.length > 0 && keep.length < parts.length) {
      const from = keep[0].start;
      const to = longestReach(keep);
      return title.slice(from, to).trim();
    }
  }
  const longest = parts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return longest.text.split(' ').length >= 4 ? longest.text : title;
}

function splitTitle(title: string): { text: string; start: number; end: number }[] {
  const parts: { text: string; start: number; end: number }[] = [];
  let from = 0;
  for (const match of title.matchAll(TITLE_MARKS)) {
    parts.push({ text: title.slice(from, match.index).trim(), start: from, end: match.index });
    from = match.index + match[0].length;
  }
  parts.push({ text: title.slice(from).trim(), start: from, end: title.length });
  return parts.filter((part) => part.text !== '');
}

/** The end of the neighbouring parts that follow each other without one that was taken out between them. */
function longestReach(parts: readonly { readonly start: number; readonly end: number }[]): number {
  let end = parts[0].end;
  for (const part of parts.slice(1)) {
    if (part.start - end > 6) break;
    end = part.end;
  }
  return end;
}

const TITLE_NAMES =
  /(?:^|\s)(?:headline|title|entry title|article title|post title|story title|article headline|story headline|page title|content title|node title)(?=$|\s)/;

function titleOf(
  tree: PageTree,
  meta: Meta,
  linked: LinkedData | null,
  page: string,
  outlet: string | null,
): { title: string | null; element: ElementNode | null } {
  const stated = [
    first(
      meta,
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'sailthru.title',
      'parsely-title',
    ),
    linked?.headline ?? null,
  ]
    .filter((each): each is string => each !== null)
    .map((each) => withoutOutlet(each, outlet));
  const named = page === '' ? [] : [withoutOutlet(page, outlet)];
  const wanted = [...stated, ...named];
  let best: ElementNode | null = null;
  let bestScore = 0;
  for (const element of tree.elements) {
    const isFirst = element.tag === 'h1';
    const isOther =
      /^h[2-4]$/.test(element.tag) ||
      (element.letters > 10 && element.letters < 300 && TITLE_NAMES.test(namesOf(element)) && element.tag !== 'body');
    if ((!isFirst && !isOther) || element.letters < 4 || element.letters > 400) continue;
    const text = plainText(element);
    if (outlet && sameKey(text) === sameKey(outlet)) continue;
    const agreement = Math.max(0, ...wanted.map((each) => agree(text, each)));
    let score =
      agreement * 3 +
      (isFirst ? 1.2 : 0) +
      (/headline/.test(element.attributes.itemprop ?? '') ? 1 : 0) +
      (TITLE_NAMES.test(namesOf(element)) ? 0.4 : 0);
    if (agreement < 0.5 && !isFirst) score = 0;
    if (agreement < 0.34 && wanted.length > 0 && isFirst && text.split(' ').length < 4) score -= 0.9;
    if (isInside(element, 'footer') || isInside(element, 'aside') || isInside(element, 'nav')) score -= 1;
    if (score > bestScore + 0.01) {
      best = element;
      bestScore = score;
    }
  }
  if (best && bestScore >= 1) return { title: plainText(best), element: best };
  return { title: wanted[0] ?? null, element: null };
}

/** 1 for equal titles, else the share of common words; a title that opens the other counts well. */
function agree(a: string, b: string): number {
  const first = sameKey(a);
  const second = sameKey(b);
  if (first === second) return 1;
  const shorter = first.length < second.length ? first : second;
  const longer = first.length < second.length ? second : first;
  if (shorter.length > 15 && longer.includes(shorter)) return 0.9;
  return wordOverlap(a, b);
}

function isInside(element: ElementNode, tag: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.tag === tag) return true;
  return false;
}

/** Ends of page titles that name no outlet. */
const GENERIC_PART =
  /^(?:print(?:er)?(?:[ -]friendly)? ?(?:version|view|edition)?|home(?:page)?|news|article|blog|mobile|story|latest(?: news)?|breaking news|video|live|opinion|world|politics|business|sports?|as it happened|.*\.(?:html?|php|aspx?))$/i;

function outletOf(
  tree: PageTree,
  meta: Meta,
  linked: LinkedData | null,
  page: string,
): { name: string; basis: Basis } | null {
  const site = first(
    meta,
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'article:publisher_name',
    'application-name',
    'cre',
    'source',
    'copyright',
    'al:ios:app_name',
    'apple-mobile-web-app-title',
    'twitter:app:name:iphone',
  );
  const name =
    [site, linked?.publisher ?? null].find(
      (each) => each !== null && !/^(?:https?:|@)/i.test(each) && each.length <= 60,
    ) ?? null;
  if (name) return { name: name.replace(/^www\./, ''), basis: 'stated' };
  const publisher = tree.elements.find(
    (each) => each.attributes.itemprop === 'name' && /publisher/i.test(each.parent?.attributes.itemprop ?? ''),
  );
  const published = publisher ? (publisher.attributes.content ?? plainText(publisher)) : '';
  if (published !== '' && published.length <= 60) return { name: makeSafe(published), basis: 'stated' };
  const headline = first(meta, 'og:title', 'twitter:title') ?? linked?.headline ?? '';
  if (headline.length > 12 && page.endsWith(headline)) {
    const before = page.slice(0, -headline.length).replace(/[\s:|–—-]+$/, '');
    if (before !== '' && before.length <= 40) return { name: before, basis: 'stated' };
  }
  const parts = splitTitle(page);
  if (parts.length === 1 && page.length <= 40 && page.split(' ').length <= 5) {
    const heading = tree.elements.find((each) => each.tag === 'h1' && each.letters > 0);
    if (heading && sameKey(plainText(heading)) !== sameKey(page)) return { name: page, basis: 'derived' };
  }
  if (parts.length >= 2) {
    const longest = parts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    const ends = [parts[parts.length - 1], parts[0]].filter(
      (part) =>
        part !== longest &&
        part.text.length <= 40 &&
        part.text.split(' ').length <= 5 &&
        /^\p{Lu}/u.test(part.text) &&
        !GENERIC_PART.test(part.text),
    );
    if (ends[0] && longest.text.split(' ').length >= 4) return { name: ends[0].text, basis: 'derived' };
  }
  return null;
}

const BYLINE_NAMES =
  /(?:^|\s)(?:byline|by line|author|authors|author name|author names|writer|contributor|article author|post author|entry author|story author|articleauthor|byauthor|article byline|auteur|autor|autore)(?=$|\s)/;

function bylineOfPage(tree: PageTree, meta: Meta, linked: LinkedData | null, outlet: string | null): string | null {
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
    if (!/^by\b/i.test(text)) continue;
    const date = dateInside(text);
    const counted = /\s\d+\s(?:shares?|comments?|min)\b/i.exec(text);
    const name = bylineOf(
      text.slice(0, Math.min(date?.start ?? text.length, counted?.index ?? text.length)).replace(/[\s|·•,–-]+$/, ''),
    );
    if (name && usable(name)) return name;
  }
  return null;
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

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'og:published_time',
  'rnews:datepublished',
  'displaydate',
  'ptime',
  'pdate',
  'lastpublished',
  'article.created',
  'created',
  'dc.date.published',
  'weibo: article:create_at',
  'timestamp',
  'issue_date',
  'bt:pubdate',
  'last-modified-original',
  'mediator_published_time',
];

function datesOf(tree: PageTree, meta: Meta, linked: LinkedData | null, url: string | null): StatedDate[] {
  const dates: StatedDate[] = [];
  const add = (text: string | null, where: StatedDate['where'], source: Span | null) => {
    if (text && /\d/.test(text) && text.length < 120 && !dates.some((each) => each.text === text))
      dates.push({ text, where, source });
  };
  add(linked?.published ?? null, 'metadata', null);
  for (const name of DATE_METAS) add(first(meta, name), 'metadata', null);
  for (const element of tree.elements) {
    const { attributes, tag } = element;
    const published = /datePublished|dateCreated|pubdate/i.test(attributes.itemprop ?? '') || 'pubdate' in attributes;
    if (published && tag !== 'meta')
      add(attributes.datetime ?? attributes.content ?? plainText(element), 'time-element', {
        start: element.start,
        end: element.start,
      });
  }
  for (const element of tree.elements) {
    if (element.tag !== 'time' || dates.length > 12) continue;
    if (
      /modif|updat/i.test(`${element.attributes.itemprop ?? ''} ${namesOf(element)}`) ||
      isInside(element, 'aside') ||
      isInside(element, 'footer') ||
      isInside(element, 'nav')
    )
      continue;
    add(element.attributes.datetime ?? plainText(element), 'time-element', {
      start: element.start,
      end: element.start,
    });
  }
  const fromUrl = url ? dateOfUrl(url) : null;
  add(fromUrl, 'url', null);
  return dates;
}
