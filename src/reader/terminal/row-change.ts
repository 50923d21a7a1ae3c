import { measureLine } from './ink/line-width.ts';

/** What has to be written over a row to make it another one. */
export interface RowChange {
  /** Counted from 1. */
  readonly column: number;
  /** Styles that are open at the column. */
  readonly style: string;
  readonly text: string;
  /** Whether the rest of the old row must be erased. */
  readonly erase: boolean;
}

const RESET = '\u001b[0m';
const STYLES = /\u001b\[[0-9;:]*m/g;

/**
 * The part of a row that differs: of panes side by side mostly one changes. It begins at a blank or a style, so that no
 * character is parted from its accents, and ends where all styles are closed.
 */
export function rowChange(old: string, next: string): RowChange {
  const from = startOfChange(old, next);
  const tail = lengthOfTail(old, next, from);
  const text = next.slice(from, next.length - tail);
  const sameWidth = tail > 0 && measureLine(old.slice(from, old.length - tail)) === measureLine(text);
  const before = next.slice(0, from);
  return {
    column: measureLine(before) + 1,
    style: openStyles(before),
    text: sameWidth ? text : next.slice(from),
    erase: !sameWidth,
  };
}

function startOfChange(old: string, next: string): number {
  const most = Math.min(old.length, next.length);
  let at = 0;
  while (at < most && old.charCodeAt(at) === next.charCodeAt(at)) at++;
  if (at === 0) return 0;
  return Math.max(0, next.lastIndexOf(' ', at - 1), next.lastIndexOf('\u001b', at - 1));
}

/** Length of the end that both rows share and that begins with a reset; 0 when there is none. */
function lengthOfTail(old: string, next: string, from: number): number {
  const most = Math.min(old.length, next.length) - from;
  let same = 0;
  while (same < most && old.charCodeAt(old.length - 1 - same) === next.charCodeAt(next.length - 1 - same)) same++;
  const start = next.indexOf(RESET, next.length - same);
  return start < 0 ? 0 : next.length - start;
}

function openStyles(text: string): string {
  const closed = text.lastIndexOf(RESET);
  return (closed < 0 ? text : text.slice(closed + RESET.length)).match(STYLES)?.join('') ?? '';
}
