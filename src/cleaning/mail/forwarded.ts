import type { Span } from '../../model/span.ts';
import { type PhysicalLine, physicalLines } from '../text/physical-lines.ts';
import { HEADER_KINDS, type HeaderKind, OPENER, WROTE } from './header-words.ts';

/** A header as it stands in the text; the span is that of its value. */
export interface QuotedHeader extends Span {
  readonly kind: HeaderKind;
  readonly value: string;
}

/** A mail that stands inside a text, below what whoever passed it on wrote. */
export interface ForwardedMail {
  readonly headers: readonly QuotedHeader[];
  /** From the first line to the opening line: the words of whoever passed it on; empty when there are none. */
  readonly remarks: Span;
  /** The opening line and the headers. */
  readonly head: Span;
  readonly body: Span;
  /** Whether the lines of the body begin with `>`. */
  readonly quoted: boolean;
}

/** Words above the headers at most; where more is written, the mail below is the one that is answered. */
const MOST_REMARKS = 90;
/** Words that the mail must hold, and how many times those of the remarks. */
const LEAST_BODY = 25;
const OUTWEIGHS = 1.5;
/** Lines from the top in which headers are looked for, and lines that one block of them has at most. */
const REACH = 120;
const BLOCK_LINES = 14;

/**
 * The innermost mail that a text passes on: known by a block of headers ("From: … / Sent: … / Subject: …") or by the
 * line "On … wrote:", with an opening line or without, quoted by `>` or not. Null when the text is no such thing.
 */
export function forwardedMail(source: string, span: Span): ForwardedMail | null {
  const lines = physicalLines(source, span.start, span.end);
  let found: ForwardedMail | null = null;
  let from = 0;
  for (let i = 0; i < Math.min(lines.length, REACH); i++) {
    const block = blockAt(lines, i);
    if (!block) continue;
    const opened = openerBefore(lines, i);
    const first = opened ?? i;
    const above = wordsOf(lines.slice(from, first));
    const below = wordsOf(lines.slice(block.next));
    if (above > MOST_REMARKS || below < LEAST_BODY || below < above * OUTWEIGHS) break;
    if (!isMail(block.headers, opened !== null || found !== null)) continue;
    const body = lines.slice(block.next);
    const filled = body.filter((line) => line.text !== '');
    found = {
      headers: block.headers,
      remarks: { start: span.start, end: lines[first].start },
      head: { start: lines[first].start, end: lines[block.next - 1].end },
      body: { start: body[0]?.start ?? span.end, end: span.end },
      quoted: filled.filter((line) => line.text.startsWith('>')).length > filled.length * 0.6,
    };
    from = block.next;
    i = block.next - 1;
  }
  return found;
}

/** Headers name a sender, and something else that only mails have. */
function isMail(headers: readonly QuotedHeader[], opened: boolean): boolean {
  const kinds = new Set(headers.map((header) => header.kind));
  if (!kinds.has('from') || !(kinds.has('subject') || kinds.has('date'))) return false;
  return opened || (kinds.size >= 3 && (kinds.has('to') || headers.some((header) => header.value.includes('@'))));
}

function blockAt(
  lines: readonly PhysicalLine[],
  at: number,
): { readonly headers: readonly QuotedHeader[]; readonly next: number } | null {
  const wrote = WROTE.exec(unquoted(lines[at].text));
  if (wrote?.groups) {
    const of = (kind: HeaderKind, value: string): QuotedHeader => {
      const start = lines[at].start + lines[at].text.indexOf(value);
      return { kind, value, start, end: start + value.length };
    };
    return { headers: [of('date', wrote.groups.date), of('from', wrote.groups.from)], next: at + 1 };
  }
  const headers: QuotedHeader[] = [];
  let i = at;
  for (; i < lines.length && i < at + BLOCK_LINES; i++) {
    const text = unquoted(lines[i].text);
    const header = headerOf(lines[i]);
    if (header) headers.push(header);
    else if (text === '' || headers.length === 0 || lines[i].indent === 0) break;
  }
  return headers.length >= 2 ? { headers, next: i } : null;
}

function headerOf(line: PhysicalLine): QuotedHeader | null {
  const found = /^(?:>\s?)*[*_]{0,2}([\p{L}-]{1,16})\s?:[*_]{0,2}\s*(.*)$/u.exec(line.text);
  const kind = found ? HEADER_KINDS.get(found[1].toLowerCase()) : undefined;
  if (!found || kind === undefined) return null;
  return { kind, value: found[2], start: line.end - found[2].length, end: line.end };
}

/** Line of "Begin forwarded message:" and its like, or of a rule, right above; null when there is none. */
function openerBefore(lines: readonly PhysicalLine[], at: number): number | null {
  if (WROTE.test(unquoted(lines[at].text))) return at;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const text = unquoted(lines[i].text);
    if (OPENER.test(text)) return i;
    if (text !== '') return null;
  }
  return null;
}

function unquoted(text: string): string {
  return text.replace(/^(?:>\s?)+/, '').trim();
}

function wordsOf(lines: readonly PhysicalLine[]): number {
  return lines.reduce((sum, line) => sum + (unquoted(line.text).match(/\p{L}{2,}/gu)?.length ?? 0), 0);
}
