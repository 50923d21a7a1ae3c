import { HIDDEN } from '../../model/raw-document.ts';
import type { Row, Segment } from './row.ts';
import { wrap } from './wrap.ts';

/** A row with its place in the text that is shown; places grow from row to row. */
export interface PlacedRow {
  readonly row: Row;
  readonly place: number;
}

/** Rows of a text that are made when they are asked for. */
export interface Flow {
  /** Null past the end. */
  at(index: number): PlacedRow | null;
  /** Index of the last row at or before a place; 0 when there is none. */
  indexOf(place: number): number;
  /** Number of rows; makes them all. */
  count(): number;
}

/** Rows from a generator, kept as they come; places that do not grow are made to. */
export function makeFlow(rows: Iterator<PlacedRow>): Flow {
  const known: PlacedRow[] = [];
  let over = false;
  const grow = () => {
    const next = rows.next();
    if (next.done) {
      over = true;
      return;
    }
    const last = known.at(-1)?.place ?? Number.NEGATIVE_INFINITY;
    const { row, place } = next.value;
    known.push({ row, place: place > last ? place : last + 1 / 4096 });
  };
  return {
    at(index) {
      while (!over && known.length <= index) grow();
      return known[index] ?? null;
    },
    indexOf(place) {
      while (!over && (known.at(-1)?.place ?? Number.NEGATIVE_INFINITY) <= place) grow();
      let low = 0;
      let high = known.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (known[middle].place <= place) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
    count() {
      while (!over) grow();
      return known.length;
    },
  };
}

const HIDDEN_RUN = new RegExp(`${HIDDEN}{2,}`, 'g');

/** Pieces in which what was hidden in the source is told in words instead of being drawn letter by letter. */
export function tellHidden(pieces: readonly Segment[]): readonly Segment[] {
  if (!pieces.some(({ text }) => text.includes(HIDDEN))) return pieces;
  return pieces.flatMap((piece) => {
    const parts: Segment[] = [];
    let at = 0;
    const add = (text: string, from: number, role: Segment['role']) => {
      if (text !== '') parts.push({ ...piece, text, role, ...(piece.at === undefined ? {} : { at: piece.at + from }) });
    };
    for (const { 0: run, index } of piece.text.matchAll(HIDDEN_RUN)) {
      add(piece.text.slice(at, index), at, piece.role);
      add('‹hidden: it tells who reads›', index, 'reason');
      at = index + run.length;
    }
    add(piece.text.slice(at), at, piece.role);
    return parts;
  });
}

/** Pieces of running text broken into lines; pieces keep their places. */
export function breakLines(pieces: readonly Segment[], cells: number, first = cells): Segment[][] {
  const text = pieces.map((piece) => piece.text).join('');
  const lines: Segment[][] = [];
  let piece = 0;
  let pieceStart = 0;
  for (const { start, end } of wrap(text, { start: 0, end: text.length }, cells, first)) {
    const line: Segment[] = [];
    while (piece < pieces.length && pieceStart + pieces[piece].text.length <= start) {
      pieceStart += pieces[piece].text.length;
      piece++;
    }
    for (let at = piece, from = pieceStart; at < pieces.length && from < end; at++) {
      const one = pieces[at];
      const to = from + one.text.length;
      const cutFrom = Math.max(start, from) - from;
      const cutTo = Math.min(end, to) - from;
      if (cutFrom < cutTo) {
        const part = one.text.slice(cutFrom, cutTo).replace(/[\n\t]/g, ' ');
        line.push(one.at === undefined ? { ...one, text: part } : { ...one, text: part, at: one.at + cutFrom });
      }
      from = to;
    }
    lines.push(line);
  }
  return lines;
}

/** Place of the first character of a line that belongs to the text. */
export function placeOfLine(line: Row): number | null {
  for (const { at } of line) if (at !== undefined) return at;
  return null;
}
