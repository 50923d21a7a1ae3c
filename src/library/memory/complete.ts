import type { EntityType } from '../../model/entity.ts';
import { DATE_FIELDS, FIELD_NAMES, HAS_VALUES, IS_VALUES, SORT_VALUES, TEXT_FIELDS } from '../filter/fields.ts';
import type { FilterField } from '../filter/filter.ts';
import { nameForFilter, quoteForFilter } from '../filter/quote.ts';
import { tokenise } from '../filter/tokens.ts';
import type { Completion } from '../library.ts';
import { searchWords } from '../search-words.ts';
import type { Pile } from './pile.ts';

const MOST = 12;

const TYPES: Readonly<Partial<Record<FilterField, readonly EntityType[]>>> = {
  person: ['person'],
  place: ['place', 'facility'],
  org: ['organisation'],
  group: ['group'],
};

/** What could stand in place of the word before the cursor, best first. */
export function completionsOf(pile: Pile, query: string, cursor: number): Completion[] {
  const typed = query.slice(0, cursor);
  const token = tokenise(typed).at(-1);
  if (token && token.kind === 'term' && token.end === typed.length) {
    if (token.field) return valuesOf(pile, token.field.name, token.value).slice(0, MOST);
    return fieldsAndNames(pile, token.value.toLowerCase()).slice(0, MOST);
  }
  return FIELD_NAMES.map((name) => ({ text: `${name}:`, count: 0 }));
}

function fieldsAndNames(pile: Pile, start: string): Completion[] {
  const fields = FIELD_NAMES.filter((name) => name.startsWith(start)).map((name) => ({ text: `${name}:`, count: 0 }));
  const words = searchWords(start).map(({ word }) => word);
  if (words.length === 0) return fields;
  const names = pile.analysis.names
    .find(words, true, null)
    .sort((a, b) => b.articles.length - a.articles.length)
    .map((entity) => ({ text: nameForFilter(entity), count: entity.articles.length }));
  return [...fields, ...names];
}

function valuesOf(pile: Pile, name: string, value: string): Completion[] {
  const field = TEXT_FIELDS.get(name);
  const words = searchWords(value).map(({ word }) => word);
  if (field === 'outlet') return outlets(pile, words);
  if (field === 'story') {
    return [...pile.analysis.stories.values()]
      .filter(({ label }) => startsSo(label, words))
      .map(({ label, articles }) => ({ text: quoteForFilter('story', label), count: articles.length }))
      .sort((a, b) => b.count - a.count);
  }
  if (field === 'title') return [];
  if (field) return names(pile, field, words);
  if ((DATE_FIELDS as readonly string[]).includes(name)) return months(pile, name, value);
  const fixed: Readonly<Record<string, readonly string[]>> = { is: IS_VALUES, has: HAS_VALUES, sort: SORT_VALUES };
  return (fixed[name] ?? [])
    .filter((one) => one.startsWith(value.toLowerCase()))
    .map((one) => ({ text: `${name}:${one}`, count: 0 }));
}

function names(pile: Pile, field: FilterField, words: readonly string[]): Completion[] {
  const types = TYPES[field];
  const found =
    words.length > 0 ? pile.analysis.names.find(words, true, types ? new Set(types) : null) : pile.analysis.entities;
  return found
    .filter((entity) => !types || types.includes(entity.type))
    .sort((a, b) => b.articles.length - a.articles.length || b.mentionCount - a.mentionCount)
    .slice(0, MOST)
    .map((entity) => ({ text: quoteForFilter(field, entity.name), count: entity.articles.length }));
}

function months(pile: Pile, name: string, start: string): Completion[] {
  const counts = new Map<string, number>();
  for (const article of pile.present()) {
    const month = article.date?.value.slice(0, 7);
    if (month?.startsWith(start)) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .map(([month, count]) => ({ text: `${name}:${month}`, count }));
}

function outlets(pile: Pile, words: readonly string[]): Completion[] {
  const counts = new Map<string, number>();
  for (const article of pile.present()) {
    if (article.outlet !== null) counts.set(article.outlet, (counts.get(article.outlet) ?? 0) + 1);
  }
  return [...counts]
    .filter(([outlet]) => startsSo(outlet, words))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([outlet, count]) => ({ text: quoteForFilter('outlet', outlet), count }));
}

/** Every word but the last stands in the text, and a word of it begins with the last. */
function startsSo(text: string, words: readonly string[]): boolean {
  const own = searchWords(text).map(({ word }) => word);
  return words.every((word, at) => own.some((one) => (at === words.length - 1 ? one.startsWith(word) : one === word)));
}
