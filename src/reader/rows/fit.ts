import type { Ground, Role } from '../theme/roles.ts';
import type { Row, Segment } from './row.ts';
import { cellWidth, sliceCells } from './width.ts';

export function rowWidth(row: Row): number {
  let width = 0;
  for (const segment of row) width += cellWidth(segment.text);
  return width;
}

/** A text cut to fit, the cut shown, never inside of a wide character. */
export function truncate(text: string, cells: number, more = '…'): string {
  if (cellWidth(text) <= cells) return text;
  if (cells <= 0) return '';
  const mark = cellWidth(more) <= cells ? more : '';
  return sliceCells(text, cells - cellWidth(mark)).trimEnd() + mark;
}

/** A row of exactly so many cells: cut with a sign, or filled up with blanks on the ground given. */
export function fit(row: Row, cells: number, on?: Ground, more = '…'): Row {
  let width = 0;
  const kept: Segment[] = [];
  for (const segment of row) {
    const own = cellWidth(segment.text);
    if (width + own <= cells) {
      kept.push(segment);
      width += own;
      continue;
    }
    const text = truncate(segment.text, cells - width, more);
    if (text !== '' && text !== more) {
      kept.push({ ...segment, text });
      width += cellWidth(text);
    } else if (kept.length > 0 && cells > 0) {
      const last = kept.pop() as Segment;
      const room = cellWidth(last.text);
      const shorter = `${sliceCells(last.text, room - cellWidth(more)).trimEnd()}${more}`;
      kept.push({ ...last, text: shorter });
      width += cellWidth(shorter) - room;
    }
    break;
  }
  if (width < cells) kept.push({ text: ' '.repeat(cells - width), role: 'text', ...(on ? { on } : {}) });
  return kept;
}

/** Left and right part of a line, the left one cut where they meet. */
export function spread(left: Row, right: Row, cells: number, on?: Ground, more = '…'): Row {
  const room = cells - rowWidth(right);
  if (room < 4) return fit(left, cells, on, more);
  return [...fit(left, room, on, more), ...right];
}

/** The same row on another ground, where it has none of its own. */
export function ground(row: Row, on: Ground): Row {
  return row.map((segment) => (segment.on ? segment : { ...segment, on }));
}

/** The same row, all of it in one role. */
export function recolour(row: Row, role: Role): Row {
  return row.map(({ text }) => ({ text, role }));
}

/** Cells `from` up to `to` of a row; halves of wide characters become blanks. */
export function cutRow(row: Row, from: number, to: number): Row {
  const kept: Segment[] = [];
  let at = 0;
  for (const segment of row) {
    const width = cellWidth(segment.text);
    const start = Math.max(from, at);
    const end = Math.min(to, at + width);
    if (start < end) {
      const before = sliceCells(segment.text, start - at);
      const skipped = cellWidth(before);
      const text = sliceCells(segment.text.slice(before.length), end - at - skipped);
      const lead = at + skipped < start ? 1 : 0;
      const shown = lead > 0 ? ` ${text.slice([...text][0]?.length ?? 0)}` : text;
      const missing = end - start - cellWidth(shown);
      kept.push({ ...segment, text: missing > 0 ? shown + ' '.repeat(missing) : shown });
    }
    at += width;
  }
  return kept;
}
