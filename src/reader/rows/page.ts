import type { Row } from './row.ts';

/** What is on the screen of a long list. */
export interface Page {
  readonly rows: readonly Row[];
  /** Index of the entry that stands on a line. */
  readonly entries: readonly number[];
  /** Line on which the selected entry begins. */
  readonly line: number;
}

/**
 * The lines around the selected entry, `line` of them above it where there are so many. The page is filled from the
 * selected entry upwards and downwards, so only the entries on the screen are ever looked at. An entry is shown whole
 * when it is selected; a page is full where the list is long enough.
 */
export function pageAround(
  length: number,
  selected: number,
  line: number,
  height: number,
  rowsOf: (index: number) => readonly Row[],
): Page {
  if (length === 0 || height <= 0) return { rows: [], entries: [], line: 0 };
  const known = new Map<number, readonly Row[]>();
  const rowsAt = (index: number) => {
    let rows = known.get(index);
    if (!rows) {
      rows = rowsOf(index);
      known.set(index, rows);
    }
    return rows;
  };
  const chosen = Math.max(0, Math.min(selected, length - 1));
  let first = chosen;
  let top = Math.max(0, Math.min(line, height - rowsAt(chosen).length));
  while (top > 0 && first > 0) top -= rowsAt(--first).length;
  top = Math.min(0, top);
  let last = chosen;
  let bottom = top;
  for (let at = first; at <= chosen; at++) bottom += rowsAt(at).length;
  while (bottom < height && last < length - 1) bottom += rowsAt(++last).length;
  while (bottom < height && (top < 0 || first > 0)) {
    if (top >= 0) top -= rowsAt(--first).length;
    const by = Math.min(height - bottom, -top);
    top += by;
    bottom += by;
  }
  const rows: Row[] = [];
  const entries: number[] = [];
  let at = top;
  let chosenLine = 0;
  for (let index = first; index <= last; index++) {
    if (index === chosen) chosenLine = Math.max(0, at);
    for (const row of rowsAt(index)) {
      if (at >= 0 && at < height) {
        rows.push(row);
        entries.push(index);
      }
      at++;
    }
  }
  return { rows, entries, line: chosenLine };
}
