import type { Filter } from '../../library/filter/filter.ts';
import { matchSpans } from '../../library/filter/match-spans.ts';
import type { Span } from '../../model/span.ts';

const MOST = 5_000;

/** Places of what is looked for in a text, letter by letter but for case and the shape of quotes; else of the filter's words. */
export function findInArticle(text: string, wanted: string, filter: Filter | null): readonly Span[] {
  if (wanted === '') return filter ? matchSpans(filter, text) : [];
  const pattern = wanted
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')
    .replace(/\s+/g, '\\s');
  const found: Span[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MOST) break;
  }
  return found;
}
