/** Anything but printable text, tabs apart, and select-graphic-rendition sequences. */
const FORBIDDEN =
  /\u001b(?!\[[0-9;:]*m)|[\u0000-\u001a\u001c-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const SUSPECT = new RegExp(FORBIDDEN.source);
const STYLE = /\u001b\[([0-9;:]*)m/g;

/**
 * The last gate before the terminal: a row may hold text and SGR sequences. Article text was made safe when it was
 * read; should something slip through all the same, it is shown as U+FFFD and does nothing.
 */
export function guardRow(row: string): string {
  return SUSPECT.test(row) ? row.replace(FORBIDDEN, '\ufffd') : row;
}

/** The row without its colours; bold, underline and reverse stay. For those who set NO_COLOR, whoever drew the row. */
export function withoutColors(row: string): string {
  return row.replace(STYLE, (style, parameters: string) => {
    const kept = keptOf(parameters.split(';'));
    return kept.length > 0 ? `\u001b[${kept.join(';')}m` : parameters === '' ? style : '';
  });
}

function keptOf(codes: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = Number.parseInt(codes[i], 10);
    // 38, 48 and 58 bring the number of a colour, or its red, green and blue, along.
    if (code === 38 || code === 48 || code === 58) {
      if (!codes[i].includes(':')) i += codes[i + 1] === '5' ? 2 : 4;
    } else if (!(code >= 30 && code <= 49) && !(code >= 90 && code <= 107) && code !== 59) kept.push(codes[i]);
  }
  return kept;
}
