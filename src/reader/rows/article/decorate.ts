import type { Span } from '../../../model/span.ts';
import type { Ground } from '../../theme/roles.ts';
import type { Row, Segment } from '../row.ts';

/** A stretch of the text with what is to lie behind it. */
export interface Backed extends Span {
  readonly on: Ground;
}

/**
 * A row with grounds laid behind stretches of its text; later ones lie over earlier ones. The same row comes back when
 * none of them touches it.
 */
export function decorate(row: Row, backed: readonly Backed[]): Row {
  if (backed.length === 0) return row;
  let pieces: readonly Segment[] = row;
  for (const span of backed) {
    if (pieces.some((piece) => touches(piece, span)))
      pieces = pieces.flatMap((piece) => (touches(piece, span) ? split(piece, span) : [piece]));
  }
  return pieces;
}

function touches({ at, text }: Segment, { start, end }: Span): boolean {
  return at !== undefined && at < end && start < at + text.length;
}

function split(piece: Segment, { start, end, on }: Backed): Segment[] {
  const at = piece.at as number;
  const from = Math.max(0, start - at);
  const to = Math.min(piece.text.length, end - at);
  const parts: Segment[] = [];
  if (from > 0) parts.push({ ...piece, text: piece.text.slice(0, from) });
  parts.push({ ...piece, text: piece.text.slice(from, to), at: at + from, on });
  if (to < piece.text.length) parts.push({ ...piece, text: piece.text.slice(to), at: at + to });
  return parts;
}
