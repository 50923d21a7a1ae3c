import type { Command, Where } from '../commands/command.ts';
import { shownKey } from '../commands/key-name.ts';
import type { Theme } from '../theme/theme.ts';
import { fit } from './fit.ts';
import { EMPTY, type Row, seg } from './row.ts';
import { cellWidth } from './width.ts';

export const PLACE_TITLES: Readonly<Record<Where, string>> = {
  everywhere: 'Everywhere',
  moving: 'Moving',
  list: 'Articles',
  article: 'Article',
  timeline: 'Timeline',
  card: 'Cards',
};

const KEY_CELLS = 16;

/** The commands with their keys, group by group, in two columns where there is room; only those that fit the query. */
export function helpRows(
  query: string,
  cells: number,
  { glyphs, look }: Theme,
  commands: readonly Command[],
  keysOf: (command: Command) => readonly string[],
): Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const rows: Row[] = [];
  const columns = cells >= 84 ? 2 : 1;
  const width = Math.floor(cells / columns);
  for (const [place, title] of Object.entries(PLACE_TITLES)) {
    const lines = commands
      .filter((command) => command.where === place && keysOf(command).length > 0)
      .map((command) => ({
        title: command.title,
        keys: keysOf(command)
          .map((key) => shownKey(key, look.unicode))
          .join(' '),
      }))
      .filter((one) => words.every((word) => `${title} ${one.title} ${one.keys}`.toLowerCase().includes(word)))
      .map(
        (one): Row => [
          seg(one.keys.padStart(KEY_CELLS - (cellWidth(one.keys) - one.keys.length)), 'key'),
          seg(`  ${one.title}`),
        ],
      );
    if (lines.length === 0) continue;
    if (rows.length > 0) rows.push(EMPTY);
    rows.push([seg(title, 'heading')]);
    const half = Math.ceil(lines.length / columns);
    for (let at = 0; at < half; at++) {
      const row: Row[] = [];
      for (let column = 0; column < columns; column++)
        row.push(fit(lines[at + column * half] ?? EMPTY, width, undefined, glyphs.more));
      rows.push(row.flat());
    }
  }
  if (rows.length === 0) rows.push([seg('No command is called so', 'muted')]);
  return rows;
}
