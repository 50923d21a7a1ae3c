import type { DateRange } from '../../model/date-expression.ts';
import type { EntityType } from '../../model/entity.ts';
import type { FilterField } from './filter.ts';
import { partialDays } from './partial-date.ts';

const FIELD_OF: Readonly<Partial<Record<EntityType, FilterField>>> = {
  person: 'person',
  organisation: 'org',
  place: 'place',
  facility: 'place',
  group: 'group',
};

/** `person:putin`, `outlet:"Daily News"`: a part of a query that asks a field for a value, quoted where it must be. */
export function quoteForFilter(field: FilterField, value: string): string {
  const plain = value.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*$/u.test(plain) ? `${field}:${plain}` : `${field}:"${plain}"`;
}

/** The part of a query that asks for an entity. */
export function nameForFilter(entity: { readonly name: string; readonly type: EntityType }): string {
  return quoteForFilter(FIELD_OF[entity.type] ?? 'name', entity.name);
}

/** `about:2025-01-17`, `about:2025-01`, `about:2025`, `about:2025-01-13..2025-01-19`; null for an open range. */
export function daysForFilter({ from, to }: DateRange): string | null {
  if (from === null || to === null) return null;
  for (const short of [from.slice(0, 4), from.slice(0, 7), from]) {
    const days = partialDays(short);
    if (days?.from === from && days.to === to) return `about:${short}`;
  }
  return `about:${from}..${to}`;
}

/** A query with one more part that must hold; unchanged when the part stands in it already. */
export function addToQuery(query: string, part: string): string {
  const typed = query.trim();
  return ` ${typed} `.includes(` ${part} `) ? typed : typed === '' ? part : `${typed} ${part}`;
}
