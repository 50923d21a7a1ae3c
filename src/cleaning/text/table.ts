import type { Span } from '../../model/span.ts';
import type { Cut, Draft, DraftLink } from '../draft.ts';
import { MappedTextBuilder } from '../mapped-text.ts';
import { copyInline } from './inline.ts';
import type { PhysicalLine } from './physical-lines.ts';

const DIVIDER = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?$/;

/** A table of `| cell | cell |` lines that begins at line `at`, or tab-parted lines of equal width; null when none does. */
export function tableDraft(
  source: string,
  lines: readonly PhysicalLine[],
  at: number,
  gap: number,
  markdown: boolean,
): { readonly draft: Draft; readonly next: number } | null {
  const piped = DIVIDER.test(lines[at + 1]?.text ?? '') && lines[at].text.includes('|');
  const tabbed =
    !piped && tabs(lines[at]) > 0 && tabs(lines[at]) === tabs(lines[at + 1]) && tabs(lines[at]) === tabs(lines[at + 2]);
  if (!piped && !tabbed) return null;
  const builder = new MappedTextBuilder();
  const cuts: Cut[] = [];
  const links: DraftLink[] = [];
  const rows: Span[][] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line.text === '' || (piped ? !line.text.includes('|') : tabs(line) !== tabs(lines[at]))) break;
    if (piped && next === at + 1) {
      cuts.push({ start: line.start, end: line.end, reason: 'markup' });
      continue;
    }
    const row: Span[] = [];
    for (const cell of cellsOf(line, piped ? '|' : '\t')) {
      if (row.length > 0) builder.separate('\t', cell.start);
      else if (rows.length > 0) builder.separate('\n', cell.start);
      const from = builder.length;
      copyInline(builder, source, cell, markdown, { cuts, links });
      row.push({ start: from, end: builder.length });
    }
    rows.push(row);
  }
  return {
    draft: {
      type: 'table',
      rows,
      mapped: builder.finish(),
      source: { start: lines[at].start, end: lines[next - 1].end },
      cuts,
      links,
      marked: true,
      emphasised: false,
      gap,
      fate: null,
    },
    next,
  };
}

function tabs(line: PhysicalLine | undefined): number {
  return line ? line.text.split('\t').length - 1 : -1;
}

function cellsOf(line: PhysicalLine, mark: '|' | '\t'): Span[] {
  const cells: Span[] = [];
  let from = line.start + (mark === '|' && line.text.startsWith('|') ? 1 : 0);
  const end = line.end - (mark === '|' && line.text.endsWith('|') && line.text.length > 1 ? 1 : 0);
  while (from <= end) {
    const found = line.text.indexOf(mark, from - line.start);
    let to = found < 0 || line.start + found > end ? end : line.start + found;
    const resume = to + 1;
    let first = from;
    while (first < to && /[ \t]/.test(line.text[first - line.start])) first++;
    while (to > first && /[ \t]/.test(line.text[to - 1 - line.start])) to--;
    cells.push({ start: first, end: to });
    from = resume;
  }
  return cells;
}
