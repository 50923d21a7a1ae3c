import type { PhysicalLine } from './physical-lines.ts';

/** Lines from the top that may be set in columns: heads of bulletins, menus. Deeper ones are tables or justified text. */
const REACH = 14;
const MOST_COLUMNS = 12;
/** Blanks that part two columns at least. */
const WIDE = /(?: {3,}|\t+) */g;

/**
 * Parts lines near the top that were set in columns: "MERIDIAN NEWS      14 October 2031" becomes two lines. A line that
 * also has narrower runs of blanks is justified text and stays whole.
 */
export function partColumns(source: string, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const filled = lines.filter((line) => line.text !== '').slice(0, REACH);
  const reach = filled.at(-1)?.number ?? 0;
  return lines.flatMap((line, i) => {
    if (line.number > reach || !/\S(?: {3,}|\t+)\S/.test(line.text) || / {2}/.test(line.text.replace(WIDE, '\t')))
      return line;
    const isRow = [lines[i - 1], lines[i + 1], lines[i - 2], lines[i + 2]].filter(
      (each) => each && /\S(?: {3,}|\t+)\S/.test(each.text),
    );
    const parts = isRow.length >= 2 ? [line] : cells(source, line);
    return parts.length > MOST_COLUMNS ? line : parts;
  });
}

function cells(source: string, line: PhysicalLine): PhysicalLine[] {
  const parts: PhysicalLine[] = [];
  let at = line.start;
  for (const gap of [...line.text.matchAll(WIDE), null]) {
    const end = gap ? line.start + gap.index : line.end;
    parts.push({ ...line, start: at, end, text: source.slice(at, end), trailing: gap ? 0 : line.trailing });
    if (gap) at = end + gap[0].length;
  }
  return parts;
}
