import type { Span } from '../../model/span.ts';

/** A piece of a query as typed. */
export type Token = Span &
  (
    | { readonly kind: 'open' | 'close' | 'bar' }
    | { readonly kind: 'minus' }
    /** A word, or what stands between quotes. `field` is what stood before the colon. */
    | {
        readonly kind: 'term';
        readonly field: (Span & { readonly name: string }) | null;
        readonly value: string;
        readonly valueSpan: Span;
        readonly quoted: boolean;
        readonly closed: boolean;
      }
  );

const SIGNS: Readonly<Record<string, 'open' | 'close' | 'bar'>> = { '(': 'open', ')': 'close', '|': 'bar' };

/** Cuts a query into tokens; never fails. Linear in the query. */
export function tokenise(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const start = at;
    const sign = SIGNS[query[at]];
    if (/\s/.test(query[at])) at++;
    else if (sign) tokens.push({ kind: sign, start, end: ++at });
    else if (isMinus(query, at)) tokens.push({ kind: 'minus', start, end: ++at });
    else {
      const token = term(query, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** A minus stands directly before what it takes away. */
function isMinus(query: string, at: number): boolean {
  return query[at] === '-' && at + 1 < query.length && !/[\s|)-]/.test(query[at + 1]);
}

const FIELD = /[\p{L}_-]{1,20}:(?!\/\/)/uy;
const BARE = /[^\s()|"“”]+/uy;
const QUOTES = /["“”]/;

function term(query: string, start: number): Token {
  FIELD.lastIndex = start;
  const named = FIELD.exec(query)?.[0] ?? null;
  const from = start + (named?.length ?? 0);
  const field = named === null ? null : { start, end: from, name: named.slice(0, -1).toLowerCase() };
  if (QUOTES.test(query[from] ?? '')) {
    let end = from + 1;
    while (end < query.length && !QUOTES.test(query[end])) end++;
    const closed = end < query.length;
    const after = closed && query[end + 1] === '*' ? 1 : 0;
    return {
      kind: 'term',
      start,
      end: (closed ? end + 1 : end) + after,
      field,
      value: query.slice(from + 1, end) + '*'.repeat(after),
      valueSpan: { start: from, end: closed ? end + 1 : end },
      quoted: true,
      closed,
    };
  }
  BARE.lastIndex = from;
  const value = BARE.exec(query)?.[0] ?? '';
  const end = from + value.length;
  return { kind: 'term', start, end, field, value, valueSpan: { start: from, end }, quoted: false, closed: true };
}
