import type { EntityType, Mention } from '../model/entity.ts';
import { listedType } from './layers/list-names.ts';

/** A name that somebody else has marked: a span and a type, in our words or in those of the common corpora. */
export interface GivenName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const TYPE_WORDS: Readonly<Record<string, EntityType>> = {
  person: 'person',
  per: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  org: 'organisation',
  place: 'place',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  group: 'group',
  nationality: 'group',
  norp: 'group',
  event: 'event',
  product: 'product',
  prod: 'product',
  weapon: 'product',
  law: 'law',
  facility: 'facility',
  fac: 'facility',
  work: 'work',
};

/**
 * Given names as mentions for the linker: in order, their types kept, spans outside the text left out. A type that we do
 * not have (MISC) follows the lists, then what the same form is elsewhere.
 */
export function givenMentions(text: string, names: readonly GivenName[]): Mention[] {
  return names
    .filter(
      ({ start, end }) =>
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length,
    )
    .map(({ start, end, type }): Mention => {
      const form = text.slice(start, end);
      const known = TYPE_WORDS[type.toLowerCase()];
      if (known) return { start, end, text: form, type: known, confidence: 1, origin: 'user' };
      return { start, end, text: form, type: listedType(form) ?? 'work', confidence: 0.2, origin: 'document' };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
