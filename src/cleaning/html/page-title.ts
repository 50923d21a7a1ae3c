import { makeSafe } from '../../text/safe-text.ts';
import { sameKey, wordOverlap } from '../features.ts';
import type { LinkedData } from './json-ld.ts';
import { first, type Meta } from './meta-tags.ts';
import { namesOf } from './page-hints.ts';
import { type ElementNode, isInside, type PageTree, plainText, rawText } from './page-tree.ts';

/** What stands in the title bar. */
export function pageTitle(tree: PageTree): string {
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

/** Parts of a title bar's text, at the marks that sites put between title, section and name. */
export function splitTitle(title: string): { text: string; start: number; end: number }[] {
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

/** The article's title, and the element that shows it: the heading that agrees best with what the page says of itself. */
export function titleOf(
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
    if (isFirst && (isInside(element, 'main') || isInside(element, 'article'))) score += 0.8;
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
