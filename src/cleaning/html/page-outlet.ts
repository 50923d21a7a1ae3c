import type { Basis } from '../../model/article.ts';
import { makeSafe } from '../../text/safe-text.ts';
import { sameKey } from '../features.ts';
import type { LinkedData } from './json-ld.ts';
import { first, type Meta } from './meta-tags.ts';
import { splitTitle } from './page-title.ts';
import { type PageTree, plainText } from './page-tree.ts';

/** Ends of page titles that name no outlet. */
const GENERIC_PART =
  /^(?:print(?:er)?(?:[ -]friendly)? ?(?:version|view|edition)?|home(?:page)?|news|article|blog|mobile|story|latest(?: news)?|breaking news|video|live|opinion|world|politics|business|sports?|as it happened|.*\.(?:html?|php|aspx?))$/i;

/** Who publishes the page, by its own statements, else by the end or beginning of its title. */
export function outletOf(
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
    'publication',
    'publication_name',
    'publication-name',
    'newspaper',
    'site_name',
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
        /^[\p{Lu}\p{Lo}]/u.test(part.text) &&
        !GENERIC_PART.test(part.text),
    );
    if (ends[0] && (longest.text.split(' ').length >= 4 || longest.text.length > ends[0].text.length * 1.3))
      return { name: ends[0].text, basis: 'derived' };
  }
  return null;
}
