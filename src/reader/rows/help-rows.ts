import type { Command, Where } from '../commands/command.ts';
import { shownKey } from '../commands/key-name.ts';
import type { Theme } from '../theme/theme.ts';
import { breakLines } from './flow.ts';
import { EMPTY, plainText, type Row, type Segment, seg } from './row.ts';
import { cellWidth } from './width.ts';

export const PLACE_TITLES: Readonly<Record<Where, string>> = {
  everywhere: 'Everywhere',
  moving: 'Moving',
  list: 'Articles',
  article: 'Article',
  timeline: 'Timeline',
  card: 'Cards',
};

/** Two columns from so many cells on. */
const TWO_COLUMNS = 84;
const BETWEEN = 2;

/**
 * The commands with their keys, group by group, in two columns where there is room, and the guide below them; only what
 * fits the query, with what was searched for marked. A title that is too long goes on in the next line.
 */
export function helpRows(
  query: string,
  cells: number,
  { look }: Theme,
  commands: readonly Command[],
  keysOf: (command: Command) => readonly string[],
  guide: readonly Row[] = [],
): Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const columns = cells >= TWO_COLUMNS ? 2 : 1;
  const width = Math.floor((cells - (columns - 1) * BETWEEN) / columns);
  const shown = commands
    .map((command) => ({ command, keys: keysOf(command).map((key) => shownKey(key, look.unicode)) }))
    .filter(({ keys }) => keys.length > 0)
    .map(({ command, keys }) => ({ ...command, keys: keys.join(' ') }))
    .filter(({ where, title, keys }) => fits(`${PLACE_TITLES[where]} ${title} ${keys}`, words));
  const keyCells = Math.min(Math.floor(width / 2), Math.max(0, ...shown.map(({ keys }) => cellWidth(keys))));
  const rows: Row[] = [];
  for (const [where, title] of Object.entries(PLACE_TITLES)) {
    const lines = shown
      .filter((command) => command.where === where)
      .map(({ keys, title }) => commandLines(keys, title, words, keyCells, width));
    if (lines.length === 0) continue;
    if (rows.length > 0) rows.push(EMPTY);
    rows.push([seg(title, 'heading')], ...inColumns(lines, columns, width));
  }
  for (const section of sectionsOf(guide)) {
    if (!fits(section.map(plainText).join(' '), words)) continue;
    if (rows.length > 0) rows.push(EMPTY);
    rows.push(...section.map((row) => row.flatMap((piece) => marked(piece, words))));
  }
  if (rows.length === 0) rows.push([seg('Nothing here is called so.', 'muted')]);
  return rows;
}

function fits(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}

function commandLines(keys: string, title: string, words: readonly string[], keyCells: number, width: number): Row[] {
  const room = Math.max(8, width - keyCells - 2);
  const shownKeys = breakLines([seg(keys, 'key')], Math.max(1, keyCells));
  const titles = breakLines(marked(seg(title), words), room);
  return Array.from({ length: Math.max(shownKeys.length, titles.length) }, (_, line) => {
    const left = shownKeys[line] ?? [];
    const padding = ' '.repeat(Math.max(0, keyCells - cellWidth(plainText(left))));
    return [seg(padding), ...left.flatMap((piece) => marked(piece, words)), seg('  '), ...(titles[line] ?? [])];
  });
}

/** Entries from top to bottom, then the next column; lines of an entry stay together. */
function inColumns(entries: readonly (readonly Row[])[], columns: number, width: number): Row[] {
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  const filled: Row[][] = [[]];
  for (const entry of entries) {
    if (filled[filled.length - 1].length >= total / columns && filled.length < columns) filled.push([]);
    filled[filled.length - 1].push(...entry);
  }
  return Array.from({ length: Math.max(...filled.map(({ length }) => length)) }, (_, line) =>
    filled.flatMap((column, at) => {
      const row = column[line] ?? EMPTY;
      const gap = at < filled.length - 1 ? width + BETWEEN - cellWidth(plainText(row)) : 0;
      return gap > 0 ? [...row, seg(' '.repeat(gap))] : row;
    }),
  );
}

/** Each heading with what stands below it. */
function sectionsOf(guide: readonly Row[]): Row[][] {
  const sections: Row[][] = [];
  for (const row of guide) {
    if (row[0]?.role === 'heading') sections.push([]);
    sections.at(-1)?.push(row);
  }
  return sections.map((section) => section.slice(0, section.findLastIndex((row) => row.length > 0) + 1));
}

function marked(piece: Segment, words: readonly string[]): Segment[] {
  const lower = piece.text.toLowerCase();
  // A letter that grows when it is made small would move every place after it.
  if (words.length === 0 || lower.length !== piece.text.length) return [piece];
  const pieces: Segment[] = [];
  let at = 0;
  for (;;) {
    const found = words
      .map((word) => ({ from: lower.indexOf(word, at), length: word.length }))
      .filter(({ from }) => from >= 0)
      .sort((a, b) => a.from - b.from || b.length - a.length)[0];
    if (!found) break;
    const { from, length } = found;
    if (from > at) pieces.push({ ...piece, text: piece.text.slice(at, from) });
    pieces.push({ ...piece, text: piece.text.slice(from, from + length), on: 'match' });
    at = from + length;
  }
  if (at < piece.text.length) pieces.push({ ...piece, text: piece.text.slice(at) });
  return pieces;
}
