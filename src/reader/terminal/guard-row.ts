/** Anything but printable text, tabs apart, and select-graphic-rendition sequences. */
const FORBIDDEN =
  /\u001b(?!\[[0-9;:]*m)|[\u0000-\u001a\u001c-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const SUSPECT = new RegExp(FORBIDDEN.source);

/**
 * The last gate before the terminal: a row may hold text and SGR sequences. Article text was made safe when it was
 * read; should something slip through all the same, it is shown as U+FFFD and does nothing.
 */
export function guardRow(row: string): string {
  return SUSPECT.test(row) ? row.replace(FORBIDDEN, '\ufffd') : row;
}
