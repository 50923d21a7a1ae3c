import { extendKey, LISTS, LONGEST_PHRASE, wordKey } from '../tagger/lexicon.ts';
import { tokenize } from '../tagger/tokens.ts';
import { CALENDAR_WORDS } from '../vocabulary/calendar-words.ts';
import { ORGANISATIONS } from '../vocabulary/common-organisations.ts';
import { COUNTRIES } from '../vocabulary/countries.ts';
import { GROUPS } from '../vocabulary/groups.ts';
import { EVENT_HEADS, FACILITY_HEADS, ORGANISATION_HEADS, PLACE_HEADS } from '../vocabulary/name-heads.ts';
import { PLACES } from '../vocabulary/places.ts';
import { readCountries, readList } from '../vocabulary/read-list.ts';
import { TITLES } from '../vocabulary/titles.ts';

/** Files of one name a line that go into the lists. */
export interface NameFiles {
  readonly cities: readonly string[];
  readonly largeCities: readonly string[];
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
}

/** Keys of all phrases of the lists, with the bits of the lists that hold them. */
export function buildLexicon(files: NameFiles, commonWords: Iterable<string>): Map<number, number> {
  const lexicon = new Map<number, number>();
  const put = (key: number, bits: number) => lexicon.set(key, (lexicon.get(key) ?? 0) | bits);
  const add = (phrase: string, bits: number) => {
    const words = tokenize(phrase.normalize('NFC')).map((token) => token.text.toLowerCase().replace(/’/g, "'"));
    if (words.length === 0 || words.length > LONGEST_PHRASE) return;
    let key = wordKey(words[0]);
    if (words.length > 1) put(key, LISTS.opens);
    for (const word of words.slice(1)) key = extendKey(key, wordKey(word));
    put(key, bits);
  };
  const addAll = (phrases: readonly string[], bits: number) => {
    for (const phrase of phrases) add(phrase, bits);
  };
  for (const country of readCountries(COUNTRIES)) {
    addAll([country.name, ...country.aliases], LISTS.country);
    addAll(country.demonyms, LISTS.demonym);
    if (country.capital) add(country.capital, LISTS.bigCity);
  }
  addAll(readList(GROUPS), LISTS.demonym);
  addAll(readList(PLACES), LISTS.region);
  addAll(readList(ORGANISATIONS), LISTS.organisation);
  addAll(readList(CALENDAR_WORDS), LISTS.calendar);
  addAll(readList(TITLES), LISTS.title);
  addAll(readList(ORGANISATION_HEADS), LISTS.organisationHead);
  addAll(readList(FACILITY_HEADS), LISTS.facilityHead);
  addAll(readList(PLACE_HEADS), LISTS.placeHead);
  addAll(readList(EVENT_HEADS), LISTS.eventHead);
  addAll(files.cities, LISTS.city);
  addAll(files.largeCities, LISTS.bigCity);
  addAll(files.givenNames, LISTS.givenName);
  addAll(files.surnames, LISTS.surname);
  for (const word of commonWords) put(wordKey(word), LISTS.commonWord);
  return lexicon;
}
