import type { Article, ArticleFlag, RemovalReason } from '../model/article.ts';
import type { RawDocument } from '../model/raw-document.ts';
import type { Span } from '../model/span.ts';
import { assemble, startsOfLines } from './assemble.ts';
import { isQuotation } from './blocks.ts';
import { markCaptions, markFurniture, markFurtherReading, markHeadings, markRepeats } from './classify.ts';
import { type Draft, textOf } from './draft.ts';
import { flagsOf } from './flags.ts';
import { emptyHead, type Head, readHead } from './head.ts';
import { judgeLink } from './links/judge-link.ts';
import { dropCounters, recipientsIn } from './links/recipients.ts';
import { findOutlet } from './metadata/find-outlet.ts';
import { splitArticles } from './split-articles.ts';
import { frontMatter } from './text/front-matter.ts';
import { textDrafts } from './text/text-drafts.ts';

/** Articles of a plain or Markdown text; several when the text is several articles one after the other. */
export function cleanText(document: RawDocument): Article[] {
  const source = document.text;
  const recipients = recipientsIn(source);
  const matter = frontMatter(source);
  const start = matter?.span.end ?? 0;
  const drafts = textDrafts(source, { start, end: source.length }, document.mediaType === 'markdown');
  dropCounters(drafts, recipients);
  const { parts, unsure } = splitArticles(drafts);
  const lineStarts = startsOfLines(source);
  const articles: Article[] = [];
  for (const [index, part] of parts.entries()) {
    const span: Span = {
      start: index === 0 ? 0 : part[0].source.start,
      end: index === parts.length - 1 ? source.length : parts[index + 1][0].source.start,
    };
    const head = settleDrafts(part, index === 0 ? matter?.head : undefined);
    const flags: ArticleFlag[] = [
      ...flagsOf(part, document),
      ...(unsure && parts.length > 1 ? ['split-unsure' as const] : []),
    ];
    articles.push(
      assemble({
        file: document.file,
        source,
        lineStarts,
        span,
        index,
        head,
        drafts: part,
        extra: index === 0 && matter ? [{ ...matter.span, reason: 'metadata' }] : [],
        url: index === 0 && matter?.url ? judgeLink(matter.url, recipients).url : null,
        language: null,
        flags,
        recipients,
      }),
    );
  }
  return articles;
}

/** Gives every draft of one article its type and fate, and reads the head. */
export function settleDrafts(drafts: readonly Draft[], known: Head = emptyHead()): Head {
  markFurniture(drafts);
  const head = mergeHeads(known, readHead(drafts));
  markCaptions(drafts);
  markRepeats(drafts, head.title);
  markTail(drafts);
  markFurtherReading(drafts);
  markQuotations(drafts);
  markHeadings(drafts);
  const outlet = head.outlet === null ? findOutlet(drafts) : null;
  if (outlet) {
    head.outlet = outlet.name;
    head.outletBasis = outlet.basis;
  }
  return head;
}

function mergeHeads(known: Head, read: Head): Head {
  return {
    title: known.title ?? read.title,
    titleSource: known.title !== null ? known.titleSource : read.titleSource,
    byline: known.byline ?? read.byline,
    outlet: known.outlet ?? read.outlet,
    outletBasis: known.outlet !== null ? known.outletBasis : read.outletBasis,
    section: known.section ?? read.section,
    dates: [...known.dates, ...read.dates],
  };
}

function markQuotations(drafts: readonly Draft[]): void {
  for (const draft of drafts)
    if (draft.fate === null && draft.type === 'paragraph' && isQuotation(textOf(draft))) {
      draft.type = 'quote';
      draft.role = 'quotation';
    }
}

/** What stands after the mark of a mail signature, or short loose lines after the last running text. */
function markTail(drafts: readonly Draft[]): void {
  const furniture: ReadonlySet<RemovalReason | null> = new Set([
    'related',
    'legal',
    'newsletter',
    'share',
    'navigation',
    'widget',
    'comment',
    'cookie-notice',
    'read-more',
    'promotion',
  ]);
  const sign = drafts.findIndex((draft) => /^--$/.test(textOf(draft)));
  if (sign >= 0) for (const draft of drafts.slice(sign)) draft.fate ??= 'signature';
  let after = false;
  for (const [i, draft] of drafts.entries()) {
    if (!furniture.has(draft.fate)) continue;
    after ||= i > drafts.length * 0.5;
    const next = drafts[i + 1];
    if (
      after &&
      next?.fate === null &&
      next.type === 'paragraph' &&
      !next.marked &&
      isStray(textOf(next)) &&
      endsInFurniture(drafts, i + 1)
    )
      next.fate = draft.fate;
  }
}

function isStray(text: string): boolean {
  return text.length < 60 && !/[.!?:]["”’)]?$/.test(text);
}

function endsInFurniture(drafts: readonly Draft[], from: number): boolean {
  return drafts.slice(from + 1).every((draft) => draft.fate !== null || isStray(textOf(draft)));
}
