import { cutRow, recolour } from './fit.ts';
import type { Row } from './row.ts';

/** A card laid over the rows of a screen; what is under it is dimmed. */
export function overlay(
  rows: readonly Row[],
  card: readonly Row[],
  column: number,
  line: number,
  width: number,
  columns: number,
): Row[] {
  return rows.map((row, at) => {
    // Messages stand on the last line, and are for now.
    if (at === rows.length - 1 && !card[at - line]) return row;
    const dimmed = recolour(row, 'faint');
    const own = card[at - line];
    if (!own) return dimmed;
    return [...cutRow(dimmed, 0, column), ...own, ...cutRow(dimmed, column + width, columns)];
  });
}
