import { searchWords } from '../search-words.ts';
import { type DateField, FIELD_NAMES, HAS_VALUES, IS_VALUES, SORT_VALUES, TEXT_FIELDS } from './fields.ts';
import type { Filter, FilterNode } from './filter.ts';
import { dayBefore, partialDays } from './partial-date.ts';

export type FieldResult =
  | { readonly node: FilterNode }
  | { readonly sort: NonNullable<Filter['sort']> }
  /** No field after all: read as words. */
  | { readonly words: true }
  | { readonly message: string; readonly at: 'term' | 'value' };

/** What `name:value` means. */
export function fieldNode(name: string, raw: string, unfinished: boolean): FieldResult {
  const value = raw.trim();
  const field = TEXT_FIELDS.get(name);
  const known = field !== undefined || (FIELD_NAMES as readonly string[]).includes(name);
  if (!known) {
    const near = FIELD_NAMES.find((one) => isNear(one, name));
    if (!near && value !== '' && !/^[a-z]+$/.test(name)) return { words: true };
    const advice = near ? `did you mean ${near}:?` : `fields are ${FIELD_NAMES.join(', ')}`;
    return { message: `there is no field ${name}: — ${advice}`, at: 'term' };
  }
  if (value === '' || value === '*')
    return { message: `${name}: needs a value, such as ${EXAMPLES[name] ?? `${name}:…`}`, at: 'term' };
  if (field) {
    const prefix = value.endsWith('*');
    const bare = prefix ? value.slice(0, -1) : value;
    if (field !== 'story' && searchWords(bare).length === 0)
      return { message: `there is no word in ‘${bare.slice(0, 40)}’`, at: 'value' };
    return { node: { kind: 'field', field, value: bare, prefix: prefix || unfinished } };
  }
  if (name === 'is') return oneOf(IS_VALUES, name, value, (what) => ({ node: { kind: 'is', what } }));
  if (name === 'has') return oneOf(HAS_VALUES, name, value, (what) => ({ node: { kind: 'has', what } }));
  if (name === 'sort') return oneOf(SORT_VALUES, name, value, (sort) => ({ sort }));
  return dateNode(name as DateField, value, unfinished);
}

const EXAMPLES: Readonly<Record<string, string>> = {
  after: 'after:2025-01',
  before: 'before:2025-02-15',
  on: 'on:2025-01-17',
  about: 'about:2024-09',
  is: 'is:unread',
  has: 'has:caption',
  sort: 'sort:date',
};

/** `after` holds from the first day of its period on, `before` up to the day before it: together they leave no gap. */
function dateNode(name: DateField, value: string, unfinished: boolean): FieldResult {
  const days = partialDays(value);
  if (!days) {
    if (unfinished && /^[12]\d{0,3}([-/.]\d{0,2}([-/.]\d?)?)?$/.test(value))
      return { message: 'not yet a day, month or year', at: 'value' };
    return { message: `‘${value.slice(0, 40)}’ is no day, month or year`, at: 'value' };
  }
  if (name === 'after') return { node: { kind: 'published', from: days.from, to: null } };
  if (name === 'before') return { node: { kind: 'published', from: null, to: dayBefore(days.from) } };
  if (name === 'on') return { node: { kind: 'published', from: days.from, to: days.to } };
  return { node: { kind: 'about', from: days.from, to: days.to } };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  name: string,
  typed: string,
  make: (value: Value) => FieldResult,
): FieldResult {
  const folded = typed.toLowerCase();
  const found = values.find((value) => value === folded || `${value}s` === folded);
  if (found) return make(found);
  return { message: `${name}: can be ${values.join(', ')}`, at: 'value' };
}

/** One letter more, less or other, or a plural. */
function isNear(known: string, typed: string): boolean {
  if (typed.length < 2 || Math.abs(known.length - typed.length) > 1) return false;
  let start = 0;
  while (start < known.length && known[start] === typed[start]) start++;
  let end = 0;
  while (end < Math.min(known.length, typed.length) - start && known.at(-1 - end) === typed.at(-1 - end)) end++;
  return Math.max(known.length, typed.length) - start - end <= 1;
}
