import type { Span } from '../../model/span.ts';
import type { Cut, Draft, DraftLink } from '../draft.ts';
import { MappedTextBuilder } from '../mapped-text.ts';
import { bylineOf, looksLikePersons, staffByline } from '../metadata/bylines.ts';
import { dateLine } from '../metadata/date-lines.ts';
import { partColumns } from './columns.ts';
import { copyInline } from './inline.ts';
import { type LineMark, markOf } from './line-marks.ts';
import { numberedLinks } from './numbered-links.ts';
import { type PhysicalLine, physicalLines, unquoted } from './physical-lines.ts';
import { tableDraft } from './table.ts';
import { continues, type WrapStyle, wrapStyle } from './wraps.ts';

/**
 * Blocks of a plain or Markdown text: lines joined where they were wrapped, marks read and left out. An own reader
 * rather than a Markdown parser, because dumps are broken Markdown and because every character must know its place.
 * `quoted`: the `>` that lines begin with are those of a mail, not of quotations.
 */
export function textDrafts(source: string, span: Span, markdown: boolean, quoted = false): Draft[] {
  const numbered = numberedLinks(source.slice(span.start, span.end));
  const end = numbered?.references ? span.start + numbered.references.start : span.end;
  const all = physicalLines(source, span.start, end);
  const lines = partColumns(source, quoted ? all.map(unquoted) : all);
  const style = wrapStyle(lines);
  const drafts: Draft[] = [];
  let gap = 0;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (line.text === '') {
      gap++;
      i++;
      continue;
    }
    const table = tableDraft(source, lines, i, gap, markdown);
    if (table) {
      drafts.push(table.draft);
      i = table.next;
      gap = 0;
      continue;
    }
    const mark = markOf(line, lines[i + 1], markdown);
    const group = [line];
    let next = i + 1;
    if (mark.kind !== 'rule' && mark.kind !== 'heading') {
      while (next < lines.length && lines[next].text !== '' && joins(group, lines, next, mark, style, markdown)) {
        group.push(lines[next]);
        next++;
      }
    }
    if (mark.underline) next = i + 2;
    drafts.push(
      draftOf(
        source,
        group,
        mark,
        gap,
        { markdown, numbered: numbered !== null },
        mark.underline ? lines[i + 1] : null,
      ),
    );
    gap = 0;
    i = next;
  }
  keepLoneNumbers(source, drafts);
  if (numbered?.references) drafts.push(listOfAddresses(end, span.end));
  return drafts;
}

/** The addresses at the end of a dump: a draft without text, so that what reads the source knows why it is gone. */
function listOfAddresses(start: number, end: number): Draft {
  return {
    type: 'list',
    mapped: { text: '', runs: [] },
    source: { start, end },
    cuts: [],
    links: [],
    marked: true,
    emphasised: false,
    gap: 1,
    fate: 'link-target',
  };
}

/** Letters of a numbered line that can be a heading. */
const LONGEST_HEADING = 100;
const LONGEST_QUESTION = 180;

/** A numbered line without neighbours of its kind, before running text, is a heading that begins with a number. */
function keepLoneNumbers(source: string, drafts: Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const isQuestion = /\?$/.test(draft.mapped.text);
    const longest = isQuestion ? LONGEST_QUESTION : LONGEST_HEADING;
    if (
      draft.type !== 'list' ||
      !draft.ordered ||
      draft.mapped.text.length > longest ||
      /[.;,]$/.test(draft.mapped.text)
    )
      continue;
    const next = drafts[i + 1];
    if (drafts[i - 1]?.ordered || next?.type !== 'paragraph' || (!isQuestion && next.mapped.text.length < 60)) continue;
    const prefix = draft.cuts[0];
    const builder = new MappedTextBuilder();
    builder.copy(source, prefix.start, prefix.end);
    const head = builder.length;
    const { text, runs } = draft.mapped;
    const shift = (at: number) => at + head;
    const lead = builder.peek();
    drafts[i] = {
      ...draft,
      type: 'paragraph',
      ordered: undefined,
      marked: false,
      cuts: draft.cuts.slice(1),
      links: draft.links.map((link) => ({ ...link, start: shift(link.start), end: shift(link.end) })),
      mapped: {
        text: lead.text + text,
        runs: [...lead.runs, ...runs.map((run) => ({ ...run, start: shift(run.start), end: shift(run.end) }))],
      },
    };
  }
}

/** Lines from the top among which a byline or date does not go on the line above it. */
const HEAD_LINES = 40;

function isHeadLine(text: string): boolean {
  if (text.length > 100) return false;
  if (dateLine(text) !== null) return true;
  const byline = /^(?:By|Von|Par|Por|Words|Text)\b/i.test(text) && !/^\p{Ll}/u.test(text) ? bylineOf(text) : null;
  return byline !== null && (looksLikePersons(byline) || staffByline(byline) !== null);
}

function joins(
  group: readonly PhysicalLine[],
  lines: readonly PhysicalLine[],
  next: number,
  mark: LineMark,
  style: WrapStyle,
  markdown: boolean,
): boolean {
  const line = group[group.length - 1];
  const candidate = lines[next];
  const its = markOf(candidate, lines[next + 1], markdown);
  if (next <= HEAD_LINES && isHeadLine(candidate.text)) return false;
  if (its.kind === 'quote' && mark.kind === 'quote') return true;
  if (its.kind !== 'plain') return false;
  if (mark.kind === 'item' && candidate.indent > line.indent && candidate.indent >= 2 && group.length === 1)
    return true;
  return continues(line, candidate, lines[next + 1], style);
}

function draftOf(
  source: string,
  group: readonly PhysicalLine[],
  mark: LineMark,
  gap: number,
  { markdown, numbered }: { readonly markdown: boolean; readonly numbered: boolean },
  underline: PhysicalLine | null,
): Draft {
  const cuts: Cut[] = [];
  const links: DraftLink[] = [];
  const builder = new MappedTextBuilder();
  const start = group[0].start;
  const last = underline ?? group[group.length - 1];
  const found = { cuts, links, numbered };
  if (mark.kind === 'rule') {
    cuts.push({ start, end: last.end, reason: 'markup' });
  } else if (mark.kind === 'quote') {
    for (const line of group) {
      const prefix = /^(?:>\s?)+/.exec(line.text)?.[0].length ?? 0;
      if (prefix > 0) cuts.push({ start: line.start, end: line.start + prefix, reason: 'markup' });
      if (builder.length > 0) builder.blank({ start: line.start - 1, end: line.start }, false);
      copyInline(builder, source, { start: line.start + prefix, end: line.end }, markdown, found);
    }
  } else {
    const from = start + mark.prefix;
    const to = group[group.length - 1].end - mark.suffix;
    if (mark.prefix > 0) cuts.push({ start, end: from, reason: 'markup' });
    if (group.some((line) => line.quoted))
      for (const [i, line] of group.entries()) {
        if (i > 0) builder.blank({ start: line.start - 1, end: line.start }, false);
        const end = i === group.length - 1 ? to : line.end;
        copyInline(builder, source, { start: i === 0 ? from : line.start, end }, markdown, found);
      }
    else copyInline(builder, source, { start: from, end: to }, markdown, found);
    if (mark.suffix > 0) cuts.push({ start: to, end: to + mark.suffix, reason: 'markup' });
    if (underline) cuts.push({ start: underline.start, end: underline.end, reason: 'markup' });
  }
  const raw = source.slice(start + mark.prefix, group[group.length - 1].end - mark.suffix);
  return {
    type:
      mark.kind === 'heading'
        ? 'heading'
        : mark.kind === 'item'
          ? 'list'
          : mark.kind === 'quote'
            ? 'quote'
            : 'paragraph',
    ...(mark.level ? { level: mark.level } : {}),
    ...(mark.ordered ? { ordered: true } : {}),
    mapped: builder.finish(),
    source: { start, end: last.end },
    cuts,
    links,
    marked: mark.kind !== 'plain',
    emphasised: markdown && /^(\*{1,3}|_{1,3})[^*_]+\1$/.test(raw.trim()),
    gap,
    fate: mark.kind === 'rule' ? 'markup' : null,
  };
}
