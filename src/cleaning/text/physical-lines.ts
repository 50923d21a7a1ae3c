import type { Span } from '../../model/span.ts';

/** A line of the source: the span is that of its visible part, without blanks at either end. */
export interface PhysicalLine extends Span {
  /** Counted from 0. */
  readonly number: number;
  /** Columns before the visible part; a tab counts four. */
  readonly indent: number;
  /** Blanks after the visible part; a no-break space is none. */
  readonly trailing: number;
  /** The visible part. */
  readonly text: string;
  /** Marks of quotation were taken off its start. */
  readonly quoted?: boolean;
}

/** The line without the `>` that a mail program set before it. */
export function unquoted(line: PhysicalLine): PhysicalLine {
  const found = /^(?:> ?)+([ \t]*)/.exec(line.text);
  if (!found) return line;
  const start = line.start + found[0].length;
  return { ...line, start, indent: found[1].length, text: line.text.slice(found[0].length), quoted: true };
}

/** The lines of a source, empty ones with an empty span. */
export function physicalLines(source: string, from: number, to: number): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let at = from;
  for (let number = 0; at <= to; number++) {
    let end = source.indexOf('\n', at);
    if (end < 0 || end > to) end = to;
    let first = at;
    let indent = 0;
    while (first < end && isBlank(source.charCodeAt(first))) {
      indent += source[first] === '\t' ? 4 : 1;
      first++;
    }
    let last = end;
    let trailing = 0;
    while (last > first && isBlank(source.charCodeAt(last - 1))) {
      last--;
      if (source[last] === ' ') trailing++;
    }
    lines.push({ start: first, end: last, number, indent, trailing, text: source.slice(first, last) });
    at = end + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 13 || code === 11 || code === 12 || code === 0x3000;
}
