import type { Evidence } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { fit } from '../fit.ts';
import { type Row, seg } from '../row.ts';
import type { CardBuilder } from './card.ts';

/** Less room than this for two columns, and they stand below each other. */
const LEAST_FOR_TWO = 56;
const BETWEEN = 3;

/** Lines of a column, pieces of evidence among them. */
export interface Column {
  readonly evidence: readonly Evidence[];
  readonly rows: readonly Row[];
  /** First line of each piece of evidence, and the line after the last one. */
  readonly begins: readonly number[];
}

/** How many columns there is room for beside the labels, and how wide each of them is. */
export function columnsFor(room: number): { readonly count: 1 | 2; readonly cells: number } {
  return room >= LEAST_FOR_TWO
    ? { count: 2, cells: Math.floor((room - BETWEEN) / 2) }
    : { count: 1, cells: Math.max(4, room) };
}

/** Columns next to each other as far as there is room, each piece of evidence leading to its sentence. */
export function addColumns(label: string, columns: readonly Column[], builder: CardBuilder): void {
  const { room, glyphs } = builder;
  const { count, cells } = columnsFor(room);
  for (let first = 0; first < columns.length; first += count) {
    const drawn = columns.slice(first, first + count);
    for (const [column, { evidence, begins }] of drawn.entries()) {
      const from = column * (cells + BETWEEN);
      for (const [at, one] of evidence.entries()) {
        const lines = begins[at + 1] - begins[at];
        const jump = { to: 'article', article: one.article, place: one.start } as const;
        builder.target(jump, begins[at], lines, from, from + cells);
      }
    }
    builder.lines(first === 0 ? label : '', nextToEachOther(drawn, cells, glyphs));
  }
}

function nextToEachOther(columns: readonly Column[], cells: number, glyphs: Glyphs): Row[] {
  if (columns.length === 1) return [...columns[0].rows];
  const height = Math.max(...columns.map(({ rows }) => rows.length));
  return Array.from({ length: height }, (_, line) => [
    ...fit(columns[0].rows[line] ?? [], cells, undefined, glyphs.more),
    seg(` ${glyphs.upright} `, 'faint'),
    ...(columns[1].rows[line] ?? []),
  ]);
}
