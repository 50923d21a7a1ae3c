import type { Article, RemovalReason, StatedDate } from '../model/article.ts';
import type { RawDocument } from '../model/raw-document.ts';
import type { Span } from '../model/span.ts';
import { makeSafe } from '../text/safe-text.ts';
import { assemble } from './assemble.ts';
import { relocate } from './decoded-span.ts';
import type { Draft } from './draft.ts';
import { readJsonFeed } from './feed/json-feed.ts';
import { decodeReferences } from './feed/references.ts';
import { type Feed, type FeedItem, readXmlFeed } from './feed/xml-feed.ts';
import { flagsOf } from './flags.ts';
import { emptyHead, type Head } from './head/head.ts';
import { pageDrafts } from './html/page-drafts.ts';
import { readPage } from './html/page-tree.ts';
import { judgeLink } from './links/judge-link.ts';
import { dropCounters } from './links/recipients.ts';
import { tidyByline } from './metadata/bylines.ts';
import { settleDrafts } from './settle-drafts.ts';
import { startsOfLines } from './source-lines.ts';

const NONE: ReadonlySet<string> = new Set();

/** Most items taken from one feed. */
const ITEM_LIMIT = 20_000;

/** The items of an RSS, Atom, RDF or JSON feed, each an article; an item given twice with the same text is taken once. */
export function cleanFeed(document: RawDocument): Article[] {
  const source = document.text;
  const feed = /^\s*\{/.test(source) ? readJsonFeed(source) : readXmlFeed(source);
  const lineStarts = startsOfLines(source);
  const seen = new Set<string>();
  const articles: Article[] = [];
  for (const item of feed.items.slice(0, ITEM_LIMIT)) {
    const article = articleOf(document, feed, item, lineStarts, articles.length);
    if (article.text === '' && article.titleBasis === 'derived') continue;
    const key = `${item.id ?? ''}\n${article.title}\n${article.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    articles.push(article);
  }
  return articles;
}

function articleOf(
  document: RawDocument,
  feed: Feed,
  item: FeedItem,
  lineStarts: readonly number[],
  index: number,
): Article {
  const source = document.text;
  const drafts = bodyDrafts(source, item);
  dropCounters(drafts, NONE);
  const head = settleDrafts(drafts, headOf(feed, item), true);
  const extra: (Span & { readonly reason: RemovalReason })[] = [];
  for (const field of item.fields) extra.push({ ...field, reason: field.name === 'title' ? 'title' : 'metadata' });
  const flags = flagsOf(drafts, document);
  if (feed.damaged && !flags.includes('damaged-source')) flags.push('damaged-source');
  return assemble({
    file: document.file,
    source,
    lineStarts,
    span: item.span,
    index,
    head,
    drafts,
    extra,
    url: item.link ? judgeLink(item.link, NONE).url : null,
    language: feed.language,
    flags,
    recipients: NONE,
  });
}

function headOf(feed: Feed, item: FeedItem): Head {
  const dates: StatedDate[] = item.date ? [{ text: item.date.text, where: 'feed', source: item.date.span }] : [];
  return {
    ...emptyHead(),
    title: item.title,
    titleSource: item.titleSpan,
    byline: item.author
      ? tidyByline(item.author.replace(/^\S+@\S+\s*\(([^)]+)\)$/, '$1').replace(/\s*<?\S+@\S+>?\s*/, ' '))
      : null,
    outlet: item.outlet ?? feed.title,
    outletBasis: item.outlet || feed.title ? 'stated' : null,
    section: item.section,
    dates,
  };
}

/** The item's body: HTML in the open (CDATA), escaped, or plain. */
function bodyDrafts(source: string, item: FeedItem): Draft[] {
  if (!item.body) return [];
  const { span, form } = item.body;
  if (form === 'open') return pageDrafts(source, readPage(source, span.start, span.end));
  const decoded = form === 'json' ? item.body.decoded! : decodeReferences(source, span);
  const safe = makeSafe(decoded.text);
  const text =
    safe.length === decoded.text.length
      ? safe
      : decoded.text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
  const drafts = pageDrafts(text, readPage(text));
  relocate(drafts, decoded, source);
  return drafts;
}
