import type { EntityType } from '../../model/entity.ts';
import { TYPES } from '../tagger/labels.ts';
import { COUNTRIES } from '../vocabulary/countries.ts';
import { GROUPS } from '../vocabulary/groups.ts';
import { readCountries, readList } from '../vocabulary/read-list.ts';
import type { Annotated, Corpus } from './corpora.ts';
import { TYPE_OF } from './corpora.ts';
import type { TaughtName } from './examples.ts';

const COUNTRY_LIST = readCountries(COUNTRIES);
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...COUNTRY_LIST.flatMap((country) => country.demonyms),
  ...readList(GROUPS),
]);
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRY_LIST.flatMap((country) => [country.name, ...country.aliases]),
);

const FOLDED: readonly EntityType[] = ['group', 'event', 'product', 'law', 'work'];

/** What a corpus teaches of a record, in our types and with the corpora's habits made one. */
export function taughtNames(record: Annotated, corpus: Corpus): TaughtName[] {
  const names: TaughtName[] = [];
  for (const entity of record.entities) {
    const text = record.text.slice(entity.start, entity.end);
    const span = trimArticle(text, entity.start, entity.end);
    names.push({ ...span, types: typesOf(text, entity.type) });
  }
  if (!corpus.complete.includes('group')) {
    for (const match of record.text.matchAll(/\p{Lu}[\p{L}'’]+/gu)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!DEMONYMS.has(match[0]) || names.some((name) => name.start < end && start < name.end)) continue;
      names.push({ start, end, types: ['group'] });
    }
  }
  return names;
}

function typesOf(text: string, type: string): readonly EntityType[] {
  if (DEMONYMS.has(text)) return type === 'MISC' || type === 'NORP' || type === 'LOC' ? ['group'] : [TYPE_OF[type]];
  if (COUNTRY_NAMES.has(text) && type === 'NORP') return ['place'];
  if (type === 'MISC') return FOLDED;
  return [TYPE_OF[type]];
}

function trimArticle(text: string, start: number, end: number): { start: number; end: number } {
  const article = /^(?:the|The|a|an|A|An)\s+(?=\p{Lu})/u.exec(text);
  const possessive = /['’]s?$/.exec(text);
  return { start: start + (article?.[0].length ?? 0), end: end - (possessive?.[0].length ?? 0) };
}

/** The types that a corpus leaves unmarked. */
export function openTypes(corpus: Corpus): EntityType[] {
  return TYPES.filter((type) => !corpus.complete.includes(type) && type !== 'group');
}
