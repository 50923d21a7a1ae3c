import type { EntityType } from '../../model/entity.ts';
import {
  EVENT_NOUNS,
  FACILITY_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  PRODUCT_NOUNS_BEFORE,
  VESSEL_NOUNS,
} from '../vocabulary/kind-nouns.ts';
import { readList } from '../vocabulary/read-list.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Where two lists share a word the first one holds. */
const LISTS_OF_NOUNS: readonly (readonly [string, EntityType])[] = [
  [ORGANISATION_NOUNS, 'organisation'],
  [PERSON_NOUNS, 'person'],
  [VESSEL_NOUNS, 'product'],
  [PRODUCT_NOUNS_BEFORE, 'product'],
  [FACILITY_NOUNS, 'facility'],
  [PLACE_NOUNS, 'place'],
  [EVENT_NOUNS, 'event'],
];
const vessels = wordSet(VESSEL_NOUNS);
/** Words that mean a ship with another word before them only: "bulk carrier", "floating crane". */
const SHIPS_WITH = new Map([
  ['carrier', /^(?:bulk|aircraft|ore|car|livestock|gas|lng)$/],
  ['crane', /^floating$/],
]);

let kinds: ReadonlyMap<string, EntityType> | null = null;

function kindTable(): ReadonlyMap<string, EntityType> {
  if (kinds) return kinds;
  const table = new Map<string, EntityType>();
  for (const [list, type] of LISTS_OF_NOUNS)
    for (const noun of readList(list)) if (!table.has(noun)) table.set(noun, type);
  kinds = table;
  return table;
}

/** True for a ship, train, aircraft or spacecraft, both words in small letters. */
export function isVesselNoun(noun: string, before: string): boolean {
  return vessels().has(noun) || (SHIPS_WITH.get(noun)?.test(before) ?? false);
}

/** The type that a common noun gives the name that it introduces; both words in small letters. */
export function kindOf(noun: string, before: string): EntityType | undefined {
  return SHIPS_WITH.get(noun)?.test(before) ? 'product' : kindTable().get(noun);
}
