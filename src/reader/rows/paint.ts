import type { Theme } from '../theme/theme.ts';
import type { Row } from './row.ts';

const painted = new WeakMap<Theme, WeakMap<Row, string>>();

/**
 * A row as it is written to the terminal; it closes what it opens. Control characters, which cannot be in it, become
 * `?` all the same: this is the last gate before the terminal.
 */
export function paint(row: Row, theme: Theme): string {
  let ofTheme = painted.get(theme);
  if (!ofTheme) {
    ofTheme = new WeakMap();
    painted.set(theme, ofTheme);
  }
  let line = ofTheme.get(row);
  if (line === undefined) {
    line = paintNow(row, theme);
    ofTheme.set(row, line);
  }
  return line;
}

function paintNow(row: Row, theme: Theme): string {
  let line = '';
  let open = '';
  for (const { text, role, on } of row) {
    if (text === '') continue;
    const sequence = theme.sgr(role, on);
    if (sequence !== open) {
      if (open !== '') line += '\u001b[0m';
      line += sequence;
      open = sequence;
    }
    line += theme.show(text).replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
  }
  return open === '' ? line : `${line}\u001b[0m`;
}
