import type { StatedDate } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { dateOfUrl } from '../metadata/date-lines.ts';
import type { LinkedData } from './json-ld.ts';
import { first, type Meta } from './meta-tags.ts';
import { namesOf } from './page-hints.ts';
import { isInside, type PageTree, plainText } from './page-tree.ts';

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

/** Places of a page that are marked as the day of publication, the most trustworthy first. */
export function datesOf(tree: PageTree, meta: Meta, linked: LinkedData | null, url: string | null): StatedDate[] {
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
