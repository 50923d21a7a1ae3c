import type {
  Article,
  ArticleFlag,
  Block,
  Link,
  ListItem,
  OriginRun,
  Removal,
  RemovalReason,
  StatedDate,
} from '../model/article.ts';
import type { RawDocument } from '../model/raw-document.ts';
import type { Span } from '../model/span.ts';
import { attributionOf, runInHead } from './blocks.ts';
import { contentHash } from './content-hash.ts';
import { type Draft, textOf } from './draft.ts';
import type { Head } from './head/head.ts';
import { judgeLink } from './links/judge-link.ts';
import { sliceMapped, sourceOf } from './mapped-text.ts';
import { dateInside } from './metadata/date-lines.ts';
import { derivedTitle } from './metadata/derived-title.ts';
import { languageOf } from './metadata/language.ts';
import { lineAt, startsOfLines } from './source-lines.ts';

/** All that is known when an article's drafts are settled. */
export interface Parts {
  readonly file: string;
  readonly source: string;
  readonly lineStarts: readonly number[];
  /** The stretch of the source that is this article's; the rest belongs to others. */
  readonly span: Span;
  /** The article's place among those of its source. */
  readonly index: number;
  readonly head: Head;
  readonly drafts: readonly Draft[];
  /** Further parts left out, beside the drafts' own: mail headers, front matter, the rest of a page. */
  readonly extra: readonly (Span & { readonly reason: RemovalReason })[];
  /** What stands between drafts is this: mark-up in a page, nothing but mark-up elsewhere. */
  readonly url: string | null;
  readonly language: string | null;
  readonly id?: string;
  readonly flags: readonly ArticleFlag[];
  readonly recipients: ReadonlySet<string>;
}

/** The parts that say: one article, and its source is all of the document. */
export function wholeOf({ file, text }: RawDocument): Pick<Parts, 'file' | 'source' | 'lineStarts' | 'span' | 'index'> {
  return { file, source: text, lineStarts: startsOfLines(text), span: { start: 0, end: text.length }, index: 0 };
}

/** Makes the article: joins what is kept, maps it to the source, and records what is not. */
export function assemble(parts: Parts): Article {
  const kept = parts.drafts.filter((draft) => draft.fate === null && textOf(draft) !== '');
  const blocks: Block[] = [];
  const origins: OriginRun[] = [];
  const links: Link[] = [];
  const removed: { start: number; end: number; reason: RemovalReason }[] = [];
  let text = '';
  for (let i = 0; i < kept.length; ) {
    const draft = kept[i];
    const group = [draft];
    while (draft.type === 'list' && kept[i + group.length]?.type === 'list' && sameList(draft, kept[i + group.length]))
      group.push(kept[i + group.length]);
    if (text !== '') text += '\n\n';
    const start = text.length;
    const items: ListItem[] = [];
    for (const [n, each] of group.entries()) {
      if (n > 0) text += '\n';
      const offset = text.length;
      text += textOf(each);
      for (const run of each.mapped.runs) origins.push({ ...run, start: run.start + offset, end: run.end + offset });
      for (const link of each.links) addLink(links, link, offset, text.length, parts.recipients);
      if (draft.type === 'list') items.push({ start: offset, end: text.length, ...headOf(textOf(each), offset) });
      removed.push(...gapsIn(parts.source, each));
    }
    blocks.push(blockOf(draft, group, start, text.length, items));
    i += group.length;
  }
  for (const draft of parts.drafts)
    if (draft.fate !== null || textOf(draft) === '') removed.push({ ...draft.source, reason: draft.fate ?? 'markup' });
  removed.push(...parts.extra);
  const title = parts.head.title ?? derivedTitle(blocks, text);
  return {
    id:
      parts.id ??
      contentHash(`${parts.source.slice(parts.span.start, parts.span.end)}\n${baseName(parts.file)}\n${parts.index}`),
    file: parts.file,
    title,
    titleBasis: parts.head.title !== null ? 'stated' : 'derived',
    titleSource: parts.head.title !== null ? parts.head.titleSource : null,
    byline: parts.head.byline,
    outlet: parts.head.outlet,
    outletBasis: parts.head.outlet === null ? null : (parts.head.outletBasis ?? 'derived'),
    section: parts.head.section,
    language: parts.language ?? languageOf(text),
    url: parts.url,
    date: null,
    statedDates: [...parts.head.dates, ...captionDates(kept)],
    blocks,
    text,
    links,
    removed: settle(removed, origins, parts),
    flags: parts.flags,
    origins,
  };
}

/** Full dates in captions: they bound the day of publication, and are trusted least. */
function captionDates(kept: readonly Draft[]): StatedDate[] {
  const dates: StatedDate[] = [];
  for (const draft of kept) {
    if (draft.type !== 'caption') continue;
    const date = dateInside(textOf(draft));
    if (date)
      dates.push({
        text: textOf(draft).slice(date.start, date.end),
        where: 'caption',
        source: sourceOf(sliceMapped(draft.mapped, date.start, date.end)),
      });
  }
  return dates;
}

function sameList(a: Draft, b: Draft): boolean {
  return Boolean(a.ordered) === Boolean(b.ordered) && a.role === b.role;
}

function headOf(text: string, offset: number): { readonly head?: Span } {
  const length = runInHead(text);
  return length > 0 ? { head: { start: offset, end: offset + length } } : {};
}

function blockOf(draft: Draft, group: readonly Draft[], start: number, end: number, items: readonly ListItem[]): Block {
  const source = { start: group[0].source.start, end: group[group.length - 1].source.end };
  const shift = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  const attribution = attributionOf(textOf(draft));
  return {
    start,
    end,
    type: draft.type,
    source,
    ...(draft.type === 'heading' ? { level: Math.min(6, Math.max(1, draft.level ?? 2)) } : {}),
    ...(draft.type === 'list' ? { items, ordered: Boolean(draft.ordered) } : {}),
    ...(draft.type === 'table' && draft.rows ? { rows: draft.rows.map((row) => row.map(shift)) } : {}),
    ...(draft.role ? { role: draft.role } : {}),
    ...(draft.type === 'quote' && attribution ? { attribution: shift(attribution) } : {}),
  };
}

function addLink(
  links: Link[],
  link: Span & { readonly target: string },
  offset: number,
  length: number,
  recipients: ReadonlySet<string>,
): void {
  const { url } = judgeLink(link.target, recipients);
  const end = Math.min(length, link.end + offset);
  if (url !== null && end > link.start + offset) links.push({ start: link.start + offset, end, url });
}

/** What a kept draft's place holds beside its text: mark-up, link targets. */
function gapsIn(source: string, draft: Draft): { start: number; end: number; reason: RemovalReason }[] {
  const gaps: { start: number; end: number; reason: RemovalReason }[] = [];
  const runs = [...draft.mapped.runs].sort((a, b) => a.source.start - b.source.start);
  let at = draft.source.start;
  const add = (end: number) => {
    if (end > at && /\S/.test(source.slice(at, end))) {
      const cut = draft.cuts.find((each) => each.start < end && each.end > at && each.reason !== 'markup');
      gaps.push({ start: at, end, reason: cut?.reason ?? 'markup' });
    }
  };
  for (const run of runs) {
    add(run.source.start);
    at = Math.max(at, run.source.end);
  }
  add(draft.source.end);
  return gaps;
}

/**
 * Removals in order, without overlap among themselves or with what is kept, neighbours of one reason joined, and what
 * nobody claimed filled in: mark-up inside the article's stretch, other articles outside it.
 */
function settle(
  removed: readonly { start: number; end: number; reason: RemovalReason }[],
  origins: readonly OriginRun[],
  parts: Parts,
): Removal[] {
  const { source, span } = parts;
  const taken = origins.map((run) => run.source).sort((a, b) => a.start - b.start || a.end - b.end);
  const claims = [...removed].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: { start: number; end: number; reason: RemovalReason }[] = [];
  const push = (from: number, to: number, reason: RemovalReason) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(source[start])) start++;
    while (end > start && /\s/.test(source[end - 1])) end--;
    if (start >= end) return;
    const last = result[result.length - 1];
    if (last && last.reason === reason && isBlank(source, last.end, start) && !hasKept(taken, last.end, start))
      last.end = end;
    else result.push({ start, end, reason });
  };
  let claim = 0;
  const fill = (from: number, to: number) => {
    let at = from;
    while (at < to) {
      while (claim < claims.length && claims[claim].end <= at) claim++;
      const next = claims[claim];
      if (!next || next.start >= to) {
        unclaimed(at, to);
        return;
      }
      if (next.start > at) unclaimed(at, next.start);
      const start = Math.max(at, next.start);
      const end = Math.min(to, next.end);
      push(start, end, next.reason);
      at = end;
    }
  };
  const unclaimed = (from: number, to: number) => {
    if (from < span.start) push(from, Math.min(to, span.start), 'other-article');
    const start = Math.max(from, span.start);
    const end = Math.min(to, span.end);
    if (start < end) push(start, end, 'markup');
    if (to > span.end) push(Math.max(from, span.end), to, 'other-article');
  };
  let at = 0;
  for (const run of taken) {
    if (run.start > at) fill(at, run.start);
    at = Math.max(at, run.end);
  }
  fill(at, source.length);
  return result.map(({ start, end, reason }) => ({
    start,
    end,
    lines: [lineAt(parts.lineStarts, start), lineAt(parts.lineStarts, Math.max(start, end - 1))],
    reason,
  }));
}

function isBlank(source: string, from: number, to: number): boolean {
  return from >= to || source.slice(from, to).trim() === '';
}

function hasKept(taken: readonly Span[], from: number, to: number): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle].end <= from) low = middle + 1;
    else high = middle;
  }
  return low < taken.length && taken[low].start < to;
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '');
}
