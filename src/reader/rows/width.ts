import stringWidth from 'string-width';

const MOST_KNOWN = 20_000;
/** Longer texts are measured again rather than kept. */
const LONGEST_KNOWN = 200;
let known = new Map<string, number>();

/**
 * Cells that a text takes. Plain Western text is counted without measuring; what was measured is remembered, because a
 * screen shows the same words again and again.
 */
export function cellWidth(text: string): number {
  if (isSimple(text)) return text.length;
  let width = known.get(text);
  if (width === undefined) {
    width = stringWidth(text, { ambiguousIsNarrow: true });
    if (known.size >= MOST_KNOWN) known = new Map();
    if (text.length <= LONGEST_KNOWN) known.set(text, width);
  }
  return width;
}

/** True when every code unit of a text is one cell. */
export function isSimple(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isOneCell(text.charCodeAt(at))) return false;
  return true;
}

/**
 * Characters that are surely one cell each and join with nothing: letters of Europe, punctuation, arrows, operators,
 * lines and shapes, the sign of the Enter key. Asking the package takes twenty times as long, and long to load.
 */
export function isOneCell(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  if (code < 0x300) return code >= 0xa0 && code !== 0xad;
  if (code < 0x483) return code >= 0x370;
  if (code < 0x2060) return (code >= 0x2010 && code < 0x2028) || code >= 0x202f;
  if (code < 0x2190) return code >= 0x20a0 && code < 0x20d0;
  return code < 0x2300 || code === 0x23ce || (code >= 0x2500 && code < 0x25fd) || code === 0x25ff;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters as a reader counts them, each with its cells. */
export function* graphemes(text: string): Generator<{ readonly text: string; readonly width: number }> {
  for (const { segment } of segmenter.segment(text)) yield { text: segment, width: cellWidth(segment) };
}

/** As much of the beginning of a text as fits; a wide character is never halved. */
export function sliceCells(text: string, cells: number): string {
  if (cells <= 0) return '';
  if (isSimple(text)) return text.length <= cells ? text : text.slice(0, cells);
  let kept = '';
  let left = cells;
  for (const one of graphemes(text)) {
    if (one.width > left) break;
    kept += one.text;
    left -= one.width;
  }
  return kept;
}
