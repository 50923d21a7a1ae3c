import type { Span } from './span.ts';

/** How a statement about an article came to be known. */
export type Basis = 'stated' | 'derived' | 'inferred';

export type BlockType = 'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'caption';

/** One item of a list: a span of `Article.text`. */
export interface ListItem extends Span {
  /** A run-in head such as "Recent Military Cooperation:". */
  readonly head?: Span;
}

/**
 * A block of the cleaned body: a span of `Article.text`. Blocks are in reading order, do not overlap, and are parted by
 * exactly one blank line ("\n\n"). Items of a list and rows of a table are parted by "\n", cells of a row by "\t".
 */
export interface Block extends Span {
  readonly type: BlockType;
  /** Headings: 1 to 6. */
  readonly level?: number;
  /** Lists only. */
  readonly items?: readonly ListItem[];
  /** Lists only: numbered. */
  readonly ordered?: boolean;
  /** Tables only: rows of cells. */
  readonly rows?: readonly (readonly Span[])[];
  /** What a block is for, where that is known: "byline quotation", "dateline", "related" and the like. */
  readonly role?: string;
  /** Quotes: who is quoted. */
  readonly attribution?: Span;
  /** The same place in the decoded source text. */
  readonly source: Span;
}

/** Why a part of the source does not stand in the article. The vocabulary is fixed: others script against it. */
export type RemovalReason =
  | 'title' // moved to the title
  | 'repeated-title'
  | 'repeated-caption'
  | 'repeated-byline'
  | 'repeated-text'
  | 'byline' // moved to the byline
  | 'dateline' // moved to the date, outlet or section
  | 'outlet'
  | 'section'
  | 'metadata'
  | 'navigation'
  | 'widget'
  | 'share'
  | 'cookie-notice'
  | 'promotion'
  | 'newsletter'
  | 'legal'
  | 'related'
  | 'read-more'
  | 'credit'
  | 'tracking'
  | 'link-target'
  | 'comment'
  | 'hidden'
  | 'markup'
  | 'headers' // of a mail
  | 'quoted-reply'
  | 'signature'
  | 'translation-debris'
  | 'other-article' // belongs to another article of the same source
  | 'unsafe'
  | 'noise';

/** A part of the source that cleaning left out. */
export interface Removal extends Span {
  /** First and last line in the source, counted from 1. */
  readonly lines: readonly [number, number];
  readonly reason: RemovalReason;
}

/** A link of the body that is safe to show: tracking parameters and recipients are gone. */
export interface Link extends Span {
  /** http, https or mailto. */
  readonly url: string;
}

export type ArticleFlag =
  | 'machine-translated'
  | 'truncated'
  | 'paywall-stub'
  | 'only-links'
  | 'low-share-kept'
  | 'split-unsure'
  | 'undecodable-bytes'
  | 'mojibake-repaired'
  | 'damaged-source';

/** A piece of an article's text, or of its source, that supports a statement. */
export interface DateEvidence {
  /** What it says, quoted: "the Kremlin said Monday". */
  readonly text: string;
  /** What follows from it, in words: "Monday: published that day or soon after". */
  readonly why: string;
  /** Where it stands in the decoded source text, when it stands there. */
  readonly source: Span | null;
}

/** The day an article was published. Days are ISO; `earliest` and `latest` bound the day when it is inferred. */
export interface PublicationDate {
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
  readonly basis: 'stated' | 'inferred';
  readonly evidence: readonly DateEvidence[];
}

/**
 * A place of the source that is marked as saying when the article was published, unread: cleaning finds it, the dates
 * stage reads it. Order: the most trustworthy first.
 */
export interface StatedDate {
  /** As it stands there: "25/01/14", "2025-01-14T09:30:00Z", "Wed, 03 Mar 2027 08:10:00 +0000". */
  readonly text: string;
  readonly where: 'metadata' | 'feed' | 'mail-header' | 'time-element' | 'dateline' | 'url' | 'caption';
  readonly source: Span | null;
}

/**
 * Leads from places of `Article.text` back to places of the source. Runs are in order of `start` and do not overlap;
 * inside an exact run the two texts are equal character by character, an inexact run (HTML) stands for its whole block.
 */
export interface OriginRun extends Span {
  readonly source: Span;
  readonly exact: boolean;
}

/** A cleaned article. Plain data: it can be copied between threads and written as JSON. */
export interface Article {
  /** Stable across runs and machines: made from the source text and the article's place in it, or given by the source. */
  readonly id: string;
  /** As `RawDocument.file`. */
  readonly file: string;
  readonly title: string;
  readonly titleBasis: Basis;
  /** Where the title stands in the decoded source; null when it is derived. */
  readonly titleSource: Span | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly outletBasis: Basis | null;
  readonly section: string | null;
  /** ISO 639-1, null when it cannot be told. */
  readonly language: string | null;
  readonly url: string | null;
  /** Null when the article leaves cleaning; set by the dates stage from `statedDates` or, failing these, inferred. */
  readonly date: PublicationDate | null;
  /** Marked places that say, or bound, the day of publication. */
  readonly statedDates: readonly StatedDate[];
  readonly blocks: readonly Block[];
  /** The body: blocks joined by a blank line. Title, byline and removed parts are not in it. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly removed: readonly Removal[];
  readonly flags: readonly ArticleFlag[];
  readonly origins: readonly OriginRun[];
}

/** Where a span of an article's text stands in the decoded source; exact where the format allows it. */
export function originOf(article: Pick<Article, 'origins'>, span: Span): Span {
  const first = runAt(article.origins, span.start);
  const last = runAt(article.origins, Math.max(span.start, span.end - 1));
  if (!first || !last) return { start: 0, end: 0 };
  const start = first.exact ? first.source.start + Math.max(0, span.start - first.start) : first.source.start;
  const end = last.exact
    ? Math.min(last.source.end, last.source.start + Math.max(0, span.end - last.start))
    : last.source.end;
  return { start, end: Math.max(start, end) };
}

function runAt(runs: readonly OriginRun[], offset: number): OriginRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}
