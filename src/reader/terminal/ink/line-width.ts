import stringWidth from 'string-width';

const KEPT = 4096;
const widths = new Map<string, number>();

/**
 * Width of one line in cells, escape sequences not counted. Remembered: from frame to frame nearly all lines are the
 * same. The memory is emptied when it is full, so that it does not grow with every article seen.
 */
export function lineWidth(line: string): number {
  const known = widths.get(line);
  if (known !== undefined) return known;
  if (widths.size >= KEPT) widths.clear();
  const width = stringWidth(line);
  widths.set(line, width);
  return width;
}

/** Takes the place of the package `widest-line` in the bundle. */
export default function widestLine(text: string): number {
  let widest = 0;
  for (const line of text.split('\n')) widest = Math.max(widest, lineWidth(line));
  return widest;
}
