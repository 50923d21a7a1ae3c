import type { Span } from '../../../model/span.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import type { Ground, Role } from '../../theme/roles.ts';
import { breakLines } from '../flow.ts';
import { type Row, type Segment, seg } from '../row.ts';

/** A stretch of a quoted text that is set apart. */
export interface Marked extends Span {
  readonly role: Role;
  readonly on?: Ground;
}

/** A sentence with a faint bar before it; marks are offsets of the sentence, in order. */
export function quotedRows(text: string, marks: readonly Marked[], cells: number, glyphs: Glyphs): Row[] {
  const bar = seg(`${glyphs.quote} `, 'faint');
  return breakLines(markedPieces(text, marks), Math.max(4, cells - 2)).map((line) => [bar, ...line]);
}

/** A text cut into pieces by what is marked in it. */
export function markedPieces(text: string, marks: readonly Marked[], base: Role = 'text'): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end, role, on } of marks) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (from >= to) continue;
    if (from > at) pieces.push(seg(text.slice(at, from), base));
    pieces.push(seg(text.slice(from, to), role, on));
    at = to;
  }
  if (at < text.length) pieces.push(seg(text.slice(at), base));
  return pieces;
}
