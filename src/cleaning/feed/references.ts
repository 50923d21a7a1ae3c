import type { Span } from '../../model/span.ts';
import { makeSafe } from '../../text/safe-text.ts';
import { type DecodedSpan, decodeSpan } from '../decoded-span.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  pound: '£',
  euro: '€',
};
const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;

/** Character references of XML decoded once; those that a DTD would define stay as they are. */
export function decodeReferences(source: string, span: Span): DecodedSpan {
  return decodeSpan(source, span, REFERENCE, (reference) => meaningOf(reference));
}

/** The text of a short field, white space folded. */
export function fieldText(source: string, span: Span): string {
  const slice = source.slice(span.start, span.end);
  return makeSafe(slice.replace(REFERENCE, (reference) => meaningOf(reference) ?? reference))
    .replace(/\s+/g, ' ')
    .trim();
}

function meaningOf(reference: string): string | null {
  const body = reference.slice(1, -1);
  if (body[0] !== '#') return NAMED[body] ?? null;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return makeSafe(String.fromCodePoint(code));
}
