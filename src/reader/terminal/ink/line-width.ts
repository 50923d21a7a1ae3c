import stringWidth from 'string-width';
import { isOneCell } from '../../rows/width.ts';

const KEPT = 4096;
const widths = new Map<string, number>();
const STYLE = /\u001b\[[0-9;:]*m/y;

/**
 * Width of one line in cells, escape sequences not counted. Remembered: from frame to frame nearly all lines are the
 * same. The memory is emptied when it is full, so that it does not grow with every article seen.
 */
export function lineWidth(line: string): number {
  const known = widths.get(line);
  if (known !== undefined) return known;
  if (widths.size >= KEPT) widths.clear();
  const width = measureLine(line);
  widths.set(line, width);
  return width;
}

/** Counts what is surely one cell by itself; the package that knows everything takes twenty times as long. */
export function measureLine(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x1b) {
      STYLE.lastIndex = at;
      if (!STYLE.test(line)) return stringWidth(line);
      at = STYLE.lastIndex - 1;
    } else if (isOneCell(code)) width++;
    else return stringWidth(line);
  }
  return width;
}

/** Takes the place of the package `widest-line` in the bundle. */
export default function widestLine(text: string): number {
  let widest = 0;
  for (const line of text.split('\n')) widest = Math.max(widest, lineWidth(line));
  return widest;
}
