import type { Span } from '../../model/span.ts';
import { cellWidth, sliceCells } from './width.ts';

/** Code units that a cell may take: more than the longest joined characters have. */
const NEAR = 16;

/**
 * Lines of a text: spans of it, each at most `cells` wide, broken at blanks; a word that is wider than a line is broken
 * where it must be. Trailing blanks are left out of the spans; line feeds end a line. `first` narrows the first line.
 */
export function wrap(text: string, span: Span, cells: number, first = cells): Span[] {
  const lines: Span[] = [];
  const room = Math.max(1, cells);
  let lineStart = span.start;
  let lineEnd = span.start;
  let width = 0;
  let limit = Math.max(1, first);
  let at = span.start;
  const end = () => {
    lines.push({ start: lineStart, end: lineEnd });
    limit = room;
    width = 0;
  };
  while (at < span.end) {
    const character = text[at];
    if (character === '\n') {
      end();
      at++;
      lineStart = lineEnd = at;
      continue;
    }
    if (character === ' ' || character === '\t') {
      at++;
      continue;
    }
    let wordEnd = at;
    while (wordEnd < span.end && !isBreak(text.charCodeAt(wordEnd))) wordEnd++;
    const gap = lineEnd > lineStart ? at - lineEnd : 0;
    let word = cellWidth(text.slice(at, wordEnd));
    if (lineEnd === lineStart) lineStart = lineEnd = at;
    if (width > 0 && width + gap + word > limit) {
      end();
      lineStart = lineEnd = at;
    } else width += gap;
    while (width + word > limit) {
      const near = text.slice(at, Math.min(wordEnd, at + limit * NEAR));
      const part = sliceCells(near, limit - width) || near.slice(0, 2);
      at += part.length;
      lineEnd = at;
      end();
      lineStart = at;
      // A word without an end is not measured anew for each of its lines.
      word = wordEnd - at > limit * NEAR ? word - cellWidth(part) : cellWidth(text.slice(at, wordEnd));
    }
    width += word;
    lineEnd = at = wordEnd;
  }
  if (lineEnd > lineStart || lines.length === 0) end();
  return lines;
}

function isBreak(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a;
}

/** A plain text over at most `most` lines, the last one cut with a sign. */
export function wrapText(text: string, cells: number, most = Number.POSITIVE_INFINITY, more = '…'): string[] {
  const spans = wrap(text, { start: 0, end: text.length }, cells);
  const lines = spans.slice(0, most).map(({ start, end }) => text.slice(start, end));
  if (spans.length > most) {
    const last = lines.length - 1;
    let kept = lines[last];
    const room = cells - cellWidth(more) - 1;
    if (cellWidth(kept) > room) kept = cutAtWord(kept, room);
    lines[last] = `${kept.trimEnd()} ${more}`;
  }
  return lines;
}

function cutAtWord(text: string, cells: number): string {
  const kept = sliceCells(text, cells);
  const blank = kept.lastIndexOf(' ');
  return blank > kept.length / 3 ? kept.slice(0, blank) : kept;
}
