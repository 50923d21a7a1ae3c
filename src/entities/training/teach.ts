import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { draftOf } from '../layers/draft.ts';
import { findPatterns } from '../layers/patterns.ts';
import { wordFacts } from '../tagger/features.ts';
import type { Lexicon } from '../tagger/lexicon.ts';
import { COUNTRIES } from '../vocabulary/countries.ts';
import { GROUPS } from '../vocabulary/groups.ts';
import { readCountries, readList } from '../vocabulary/read-list.ts';
import type { Annotated, Corpus } from './corpora.ts';
import { TYPE_OF } from './corpora.ts';
import type { TaughtName } from './examples.ts';

/** A name that the pattern layer finds. */
export type TypedSpan = Span & { readonly type: EntityType };

const COUNTRY_LIST = readCountries(COUNTRIES);
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...COUNTRY_LIST.flatMap((country) => country.demonyms),
  ...readList(GROUPS),
]);
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRY_LIST.flatMap((country) => [country.name, ...country.aliases]),
);

/**
 * What a corpus teaches of a record, in our types and with the corpora's habits made one. What the corpus leaves open
 * (MISC, types it does not mark) is filled in from the pattern layer, so that silence is never taken for a "no" there.
 */
export function taughtNames(record: Annotated, corpus: Corpus, patterns: readonly TypedSpan[]): TaughtName[] {
  const names: TaughtName[] = [];
  for (const entity of record.entities) {
    const text = record.text.slice(entity.start, entity.end);
    const span = trimArticle(text, entity.start, entity.end);
    const shown = patterns.find((p) => p.start === span.start && p.end === span.end);
    if (shown && (entity.type === 'MISC' || mayBecome(entity.type, shown.type)))
      names.push({ ...span, types: [shown.type] });
    else if (entity.type !== 'MISC' || DEMONYMS.has(text)) names.push({ ...span, types: [typeOf(text, entity.type)] });
    else names.push({ ...span, types: ['work'], orNone: true });
  }
  const free = (start: number, end: number) => !names.some((name) => name.start < end && start < name.end);
  for (const shown of patterns) {
    if (free(shown.start, shown.end)) names.push({ start: shown.start, end: shown.end, types: [shown.type] });
  }
  if (!corpus.marksGroups) {
    for (const match of record.text.matchAll(/\p{Lu}[\p{L}'’]+/gu)) {
      const start = match.index;
      const end = start + match[0].length;
      if (DEMONYMS.has(match[0]) && free(start, end)) names.push({ start, end, types: ['group'] });
    }
  }
  return names.sort((a, b) => a.start - b.start);
}

/** Where a pattern knows better than a corpus that has fewer types. */
function mayBecome(given: string, shown: EntityType): boolean {
  if (shown === 'facility') return given === 'LOC' || given === 'FAC';
  if (shown === 'product') return given === 'ORG' || given === 'PROD';
  return shown === 'law' || shown === 'event';
}

function typeOf(text: string, type: string): EntityType {
  if (DEMONYMS.has(text) && (type === 'MISC' || type === 'NORP' || type === 'LOC')) return 'group';
  if (COUNTRY_NAMES.has(text) && type === 'NORP') return 'place';
  return TYPE_OF[type];
}

function trimArticle(text: string, start: number, end: number): { start: number; end: number } {
  const article = /^(?:the|The|a|an|A|An)\s+(?=\p{Lu})/u.exec(text);
  const possessive = /['’]s?$/.exec(text);
  return { start: start + (article?.[0].length ?? 0), end: end - (possessive?.[0].length ?? 0) };
}

export function patternsOf(text: string, lexicon: Lexicon): TypedSpan[] {
  const draft = draftOf(text, (word) => wordFacts(word, lexicon));
  return findPatterns(draft).map(({ first, last, type }) => ({
    start: draft.tokens[first].start,
    end: draft.tokens[last].end,
    type,
  }));
}
