import type { EntityType, Mention } from '../../model/entity.ts';
import { listedType } from '../layers/list-names.ts';
import { isFirmWordFolded } from '../layers/own-words.ts';
import {
  abbreviates,
  hasCompanyForm,
  initialsOf,
  isGeneric,
  isKnownName,
  looksLikeAcronym,
  type NameKey,
  nameKey,
  sameSurname,
  soundOf,
} from './name-key.ts';

/** Mentions of one article that mean the same. */
export interface Chain {
  readonly article: string;
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly key: NameKey;
  /** Indices into the article's mentions. */
  readonly mentions: readonly number[];
  /** The text of each of them. */
  readonly forms: readonly string[];
  /** Words that mean the same without being a name: "the Norwegian president". */
  readonly descriptions: readonly string[];
  /** Letters that the article uses for the name, lower case. */
  readonly acronyms: readonly string[];
  /** A correction says that it joins nothing. */
  readonly apart: boolean;
}

interface Growing {
  type: EntityType;
  name: string;
  key: NameKey;
  mentions: number[];
  acronyms: string[];
  apart: boolean;
  firstAt: number;
}

/**
 * Links the mentions of one article: equal keys first, then surnames and given names to full names, letters to the
 * names they are defined by, and short forms of organisations and products to the full ones.
 *
 * @param typeOf the type of each mention, after the pile had its say
 * @param isApart forms that a correction keeps apart
 */
export function chainsOf(
  article: string,
  text: string,
  mentions: readonly Mention[],
  typeOf: (mention: Mention) => EntityType,
  isApart: (mention: Mention) => boolean,
): Chain[] {
  const groups = new Map<string, Growing>();
  const order: { group: Growing; at: number }[] = [];
  mentions.forEach((mention, i) => {
    const type = typeOf(mention);
    const key = type === 'person' ? personKey(text, mention) : nameKey(mention.text, type);
    const apart = isApart(mention);
    const id = `${type}/${apart ? '!' : ''}${key.key}`;
    let group = groups.get(id);
    if (!group) {
      group = { type, name: mention.text, key, mentions: [], acronyms: [], apart, firstAt: mention.start };
      groups.set(id, group);
    } else if (isBetter(mention.text, group.name)) group.name = mention.text;
    group.mentions.push(i);
    order.push({ group, at: i });
  });
  const live = [...groups.values()];
  linkPersons(live, text, mentions, order);
  defineAcronyms(live, text, mentions);
  linkShortForms(live);
  return live
    .filter((group) => group.mentions.length > 0)
    .map(({ type, name, key, mentions: own, acronyms, apart }) => ({
      article,
      type,
      name,
      key,
      mentions: own.sort((a, b) => a - b),
      descriptions: [],
      forms: own.map((i) => mentions[i].text.replace(/\s+/g, ' ')),
      acronyms,
      apart,
    }));
}

const REIGNS = /(?:^|[^\p{L}])(King|Queen|Pope|Prince|Princess|Emperor|Empress|Sultan|Emir|Saint|St\.?)\s+$/u;

/** "King Hussein" bears no surname: title and name together are the name. */
function personKey(text: string, mention: Mention): NameKey {
  const key = nameKey(mention.text, 'person');
  if (key.words.length > 1) return key;
  const named = `${text.slice(Math.max(0, mention.start - 12), mention.start)}${mention.text.replace(/\S+$/, '')}`;
  const reign = REIGNS.exec(named)?.[1].toLowerCase();
  return reign ? { words: [reign, ...key.words], key: `${reign} ${key.key}` } : key;
}

const PLAIN = /^[ -~]*$/;

/** Mixed case before capitals, marks before plain letters, longer before shorter. */
export function isBetter(form: string, than: string): boolean {
  if (form === than) return false;
  const shouts = (name: string) => name === name.toUpperCase() && name.length > 4;
  if (shouts(form) !== shouts(than)) return shouts(than);
  if (form.length !== than.length) return form.length > than.length;
  const marks = (name: string) => (PLAIN.test(name) ? 0 : name.normalize('NFD').replace(/\P{M}/gu, '').length);
  return marks(form) > marks(than);
}

function absorb(into: Growing, from: Growing): void {
  into.mentions.push(...from.mentions);
  into.acronyms.push(...from.acronyms);
  into.firstAt = Math.min(into.firstAt, from.firstAt);
  from.mentions = [];
}

function linkPersons(
  groups: readonly Growing[],
  text: string,
  mentions: readonly Mention[],
  order: readonly { group: Growing; at: number }[],
): void {
  const persons = groups.filter((group) => group.type === 'person' && !group.apart);
  const full = persons
    .filter((group) => group.key.words.length > 1)
    .sort((a, b) => b.key.words.length - a.key.words.length);
  joinVariants(full);
  const left = full.filter((group) => group.mentions.length > 0);
  const bySurname = indexed(left, ({ key }) => [soundOf(key.words[key.words.length - 1])]);
  const byGiven = indexed(left, ({ key }) => [soundOf(key.words[0])]);
  for (const lone of persons) {
    if (lone.key.words.length !== 1 || lone.mentions.length === 0) continue;
    const sound = soundOf(lone.key.words[0]);
    const owners = (bySurname.get(sound) ?? byGiven.get(sound) ?? []).filter(({ key: { words } }) =>
      words.some((word) => sameSurname(word, lone.key.words[0])),
    );
    if (owners.length === 1) absorb(owners[0], lone);
    else if (owners.length > 1) spread(lone, owners, text, mentions, order);
  }
}

/** A word that so many names of one article share tells none of them. */
const MOST_RIVALS = 64;

function indexed(groups: readonly Growing[], keysOf: (group: Growing) => readonly string[]): Map<string, Growing[]> {
  const index = new Map<string, Growing[]>();
  for (const group of groups) {
    for (const key of keysOf(group)) {
      const list = index.get(key);
      if (list) list.push(group);
      else index.set(key, [group]);
    }
  }
  return index;
}

/** "Tomas Havel" and "T. Havel" join "Tomáš Havel"; "George W. Bush" joins "George Bush" when only one fits. */
function joinVariants(full: readonly Growing[]): void {
  const bySurname = indexed(full, ({ key }) => [soundOf(key.words[key.words.length - 1])]);
  for (const shorter of [...full].reverse()) {
    const bearers = bySurname.get(soundOf(shorter.key.words[shorter.key.words.length - 1])) ?? [];
    if (bearers.length > MOST_RIVALS) continue;
    const fits = bearers.filter(
      (other) =>
        other !== shorter &&
        other.mentions.length > 0 &&
        other.key.words.length >= shorter.key.words.length &&
        samePerson(other.key, shorter.key),
    );
    if (fits.length === 1 && shorter.mentions.length > 0) {
      if (isBetter(shorter.name, fits[0].name) && shorter.key.words.length === fits[0].key.words.length)
        fits[0].name = shorter.name;
      absorb(fits[0], shorter);
    }
  }
}

/** Same surname, and given names that do not speak against each other. */
export function samePerson(a: NameKey, b: NameKey): boolean {
  const wordsA = a.key.split(' ');
  const wordsB = b.key.split(' ');
  if (wordsA.length < 2 || wordsB.length < 2) return false;
  if (wordsA[wordsA.length - 1] !== wordsB[wordsB.length - 1]) return false;
  if (!sameGiven(wordsA[0], wordsB[0])) return false;
  const middleA = wordsA.slice(1, -1);
  const middleB = wordsB.slice(1, -1);
  if (middleA.length === 0 || middleB.length === 0) return true;
  return middleA.length === middleB.length && middleA.every((word, i) => sameGiven(word, middleB[i]));
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/**
 * A surname shared by several people of the article goes, mention by mention, to the one last named, among those whom
 * "Mr" or "Ms" before it fits.
 */
function spread(
  lone: Growing,
  owners: readonly Growing[],
  text: string,
  mentions: readonly Mention[],
  order: readonly { group: Growing; at: number }[],
): void {
  const ownerOf = new Map<number, Growing>();
  for (const owner of owners) for (const at of owner.mentions) ownerOf.set(at, owner);
  const address = new Map<Growing, Address>();
  for (const owner of owners) if (/a$/.test(owner.key.words[0])) address.set(owner, 'female');
  const own = new Set(lone.mentions);
  const left: number[] = [];
  let recent: Growing[] = [];
  for (const { at } of order) {
    const owner = ownerOf.get(at);
    if (owner) recent = [owner, ...recent.filter((other) => other !== owner)];
    if (!own.has(at)) continue;
    const said = addressBefore(text, mentions[at].start);
    const fits = recent.filter((other) => !said || (address.get(other) ?? said) === said);
    const chosen = (said && fits.find((other) => address.get(other) === said)) || fits[0];
    if (!chosen) {
      left.push(at);
      continue;
    }
    if (said) address.set(chosen, said);
    chosen.mentions.push(at);
  }
  lone.mentions = left;
}

type Address = 'male' | 'female';

function addressBefore(text: string, start: number): Address | null {
  const word = /(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1].toLowerCase();
  if (word === undefined) return null;
  if (/^(?:mr|sir|lord|herr|father|king|prince)$/.test(word)) return 'male';
  return /^(?:ms|mrs|miss|dame|lady|frau|sister|queen|princess)$/.test(word) ? 'female' : null;
}

/** "Coastal Safety Board (CSB)", and letters that are the initials of just one name of the article. */
function defineAcronyms(groups: readonly Growing[], text: string, mentions: readonly Mention[]): void {
  const groupOf = new Map<number, Growing>();
  for (const group of groups) for (const at of group.mentions) groupOf.set(at, group);
  for (let i = 0; i + 1 < mentions.length; i++) {
    const between = text.slice(mentions[i].end, mentions[i + 1].start);
    const bracketed = /^\s?\(["“]?$/.test(between);
    if (!bracketed && !ALSO_CALLED.test(between)) continue;
    if (!/^["”]?[),;]/.test(text.slice(mentions[i + 1].end, mentions[i + 1].end + 2))) continue;
    const long = groupOf.get(i);
    const short = groupOf.get(i + 1);
    if (!long || !short || long === short || short.key.words.length > 1 || long.key.words.length < 2) continue;
    if (!looksLikeAcronym(mentions[i + 1].text) || short.type !== long.type || short.mentions.length === 0) continue;
    if (!abbreviates(short.key.key, long.key.words) && !(bracketed && standsForForeign(short, long))) continue;
    long.acronyms.push(short.key.key);
    absorb(long, short);
    for (const at of long.mentions) groupOf.set(at, long);
  }
  const byInitials = indexed(groups, ({ key }) => [initialsOf(key.words)]);
  for (const short of groups) {
    if (short.mentions.length === 0 || short.apart || short.key.words.length > 1 || !looksLikeAcronym(short.name))
      continue;
    if (listedType(short.name)) continue;
    const fits = (byInitials.get(short.key.key) ?? []).filter(
      (long) => long !== short && !long.apart && long.mentions.length > 0 && long.type === short.type,
    );
    if (fits.length !== 1 || short.key.key.length < 2) continue;
    fits[0].acronyms.push(short.key.key);
    absorb(fits[0], short);
  }
}

/**
 * "Maritime Accident Board (JIAM)": a body named in translation keeps the letters of its own language. They share one
 * of its initials by chance as good as always; an agency of the lists in brackets is the source of a report.
 */
function standsForForeign(short: Growing, long: Growing): boolean {
  if (short.type !== 'organisation' || long.acronyms.length > 0 || listedType(short.name) !== undefined) return false;
  return short.key.key.length > 2 && [...initialsOf(long.key.words)].some((letter) => short.key.key.includes(letter));
}

/** "the Coastal Safety Board, or CSB," */
const ALSO_CALLED = /^, (?:or|known as|abbreviated as|called)(?: the)? ["“]?$/;

const SHORTENED: ReadonlySet<EntityType> = new Set(['organisation', 'product', 'facility', 'law', 'event', 'work']);

/** "Velmora" for "Velmora Fine Chemicals", "Korvat" for "Korvat plant", "Post" for "Derby Evening Post". */
function linkShortForms(groups: readonly Growing[]): void {
  const byEnds = indexed(groups, ({ key: { words } }) => [...new Set([words[0], words[words.length - 1]])]);
  for (const short of groups) {
    if (short.mentions.length === 0 || short.apart || !SHORTENED.has(short.type)) continue;
    const owners = byEnds.get(short.key.words[0]) ?? [];
    if (owners.length > MOST_RIVALS) continue;
    const fits = owners.filter(
      (long) => long !== short && !long.apart && long.mentions.length > 0 && isShortOf(short, long),
    );
    if (fits.length === 1) absorb(fits[0], short);
  }
}

/** "General Motors" and "Courtaulds PLC" are whole names; "Crossland Savings" lacks only "Bank", "Mining" or the like. */
export function mayBeShort(name: string, words: readonly string[], long: readonly string[]): boolean {
  if (listedType(name) === 'organisation' || hasCompanyForm(name) || isKnownName(words.join(' '))) return false;
  if (words.length === 1) return !isGeneric(words[0]);
  const rest = long[long.length - 1];
  return long.length === words.length + 1 && (isGeneric(rest) || isFirmWordFolded(rest));
}

function isShortOf(short: Growing, long: Growing): boolean {
  const a = short.key.words;
  const b = long.key.words;
  if (a.length >= b.length || short.type !== long.type) return false;
  if (!mayBeShort(short.name, a, b)) return false;
  const opens = a.every((word, i) => word === b[i]);
  if (opens) return true;
  return (
    short.type === 'organisation' &&
    a.length === 1 &&
    a[0].length > 4 &&
    b[b.length - 1] === a[0] &&
    long.firstAt < short.firstAt
  );
}
