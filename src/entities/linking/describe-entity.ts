import type { Entity, EntityType } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { SEATS } from '../vocabulary/aliases.ts';
import { COUNTRIES } from '../vocabulary/countries.ts';
import { readCountries } from '../vocabulary/read-list.ts';
import { isBetter } from './chains.ts';
import { nameKey } from './name-key.ts';

/**
 * An id that is the same in every run: the type and the folded name; for persons the name as it is mostly written,
 * because their keys hold sounds. A name that stands for itself in one article only carries the article.
 */
export function entityId(key: string, name: string): string {
  const slash = key.indexOf('/');
  const bare = key.slice(slash + 1);
  const local = / \?(.*)$/.exec(bare)?.[1];
  const slug = slugOf(key.startsWith('person/') ? name : bare.replace(/!$| \?.*$/, ''));
  const apart = bare.endsWith('!') ? '~apart' : '';
  return `${key.slice(0, slash)}/${slug}${apart}${local ? `~${slugOf(local)}` : ''}`;
}

function slugOf(name: string): string {
  return (
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'unnamed'
  );
}

/** The entity behind a key: its fullest good name, all forms with counts, descriptions after them, and where it occurs. */
export function describeEntity(
  key: string,
  name: string,
  forms: ReadonlyMap<string, number>,
  descriptions: ReadonlyMap<string, number>,
  articles: readonly string[],
): Entity {
  const type = key.slice(0, key.indexOf('/')) as EntityType;
  const related = relation(key, type);
  const listed = byCount(forms);
  return {
    id: entityId(key, name),
    name,
    type,
    forms: [...listed, ...byCount(descriptions)],
    articles,
    mentionCount: listed.reduce((sum, form) => sum + form.count, 0),
    ...(related ? { relatedTo: related } : {}),
  };
}

const byCount = (forms: ReadonlyMap<string, number>) =>
  [...forms].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));

/** Among the forms whose key the entity goes by, the one used most; a form with marks or small letters wins a draw. */
export function bestName(key: string, counts: ReadonlyMap<string, number>): string {
  if (counts.size === 1) for (const only of counts.keys()) return only;
  const forms = byCount(counts);
  const type = key.slice(0, key.indexOf('/')) as EntityType;
  const bare = key.slice(key.indexOf('/') + 1).replace(/!$| \?.*$/, '');
  const own = forms.filter((form) => nameKey(form.text, type).key === bare);
  const pool = own.length > 0 ? own : forms;
  let best = pool[0];
  for (const form of pool) {
    const clearer = isShout(best.text) && !isShout(form.text);
    const fuller = form.text.length > best.text.length && form.count * 4 >= best.count && !isShout(form.text);
    const marked = fold(form.text) === fold(best.text) && isBetter(form.text, best.text) && !isShout(form.text);
    if (clearer || fuller || marked) best = form;
  }
  return best.text;
}

const isShout = (name: string) => name.length > 4 && name === name.toUpperCase();

let countryOf: ReadonlyMap<string, string> | null = null;

/** A nationality leads to its country, a seat to its state. */
function relation(key: string, type: EntityType): Entity['relatedTo'] {
  if (!countryOf) {
    const table = new Map<string, string>();
    for (const country of readCountries(COUNTRIES)) {
      for (const word of country.demonyms) table.set(`group/${nameKey(word, 'group').key}`, country.name);
      if (country.capital) table.set(`place/${nameKey(country.capital, 'place').key}`, country.name);
    }
    for (const line of SEATS.trim().split('\n')) {
      const blank = line.indexOf(' ');
      const [seat, state] = line.slice(blank + 1).split('|');
      const seatType = line.slice(0, blank) as EntityType;
      table.set(`${seatType}/${nameKey(seat, seatType).key}`, state);
    }
    countryOf = table;
  }
  const country = countryOf.get(key);
  if (!country) return undefined;
  const to = `place/${nameKey(country, 'place').key}`;
  if (to === key) return undefined;
  return { entity: entityId(to, country), kind: type === 'group' ? 'nationality-of' : 'stands-for' };
}
