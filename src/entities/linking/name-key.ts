import type { EntityType } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { isOffice, isTitleWord } from '../layers/trim-names.ts';
import { ALIASES, GIVEN_NAME_VARIANTS } from '../vocabulary/aliases.ts';
import { COUNTRIES } from '../vocabulary/countries.ts';
import { formalNames } from '../vocabulary/formal-names.ts';
import { ORGANISATION_HEADS, SMALL_FACILITY_HEADS } from '../vocabulary/name-heads.ts';
import { readCountries } from '../vocabulary/read-list.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** A name as far as it can be compared: what is left after folding, without titles, articles and company forms. */
export interface NameKey {
  /** Words that tell names apart, folded. */
  readonly words: readonly string[];
  /** The words joined: equal keys of one type are one name. */
  readonly key: string;
}

const COMPANY_FORMS =
  /^(?:inc|corp|corporation|ltd|limited|llc|llp|lp|plc|gmbh|ag|kg|kgaa|se|sa|sas|sarl|srl|sl|spa|ltda|co|nv|bv|oy|oyj|ab|asa|as|aps|sro|jsc|ojsc|pjsc|pao|ooo|oao|zao|bhd|berhad|pte|pty|tbk|kk)\.?$/;
const POSSESSIVE = /['’]s?$/;

let aliases: ReadonlyMap<string, string> | null = null;
let usual: ReadonlySet<string> | null = null;
let variants: ReadonlyMap<string, string> | null = null;

function aliasTable(): ReadonlyMap<string, string> {
  if (aliases) return aliases;
  const table = new Map<string, string>();
  const put = (type: string, name: string, usual: string) => table.set(`${type}/${plainKey(name)}`, plainKey(usual));
  for (const country of readCountries(COUNTRIES)) {
    for (const alias of country.aliases) put('place', alias, country.name);
    const demonym = country.demonyms[0];
    for (const formal of formalNames(country)) put('place', formal, country.name);
    for (const other of country.demonyms.slice(1)) put('group', other, demonym);
  }
  for (const line of ALIASES.trim().split('\n')) {
    const blank = line.indexOf(' ');
    const [usual, ...others] = line.slice(blank + 1).split('|');
    for (const other of others) put(line.slice(0, blank), other, usual);
  }
  aliases = table;
  return table;
}

/** Spelling of a word without what transliterations differ in: "Zelenskiy" and "Zelenskyy" are one. */
export function soundOf(word: string): string {
  return fold(word)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?:ey|ei)$/, 'i')
    .replace(/iy|yy|ij|ii|yi|y/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/tch|tsch/g, 'ch')
    .replace(/q|ck/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

/** One spelling for all variants of a given name. */
export function givenKey(word: string): string {
  if (!variants) {
    const table = new Map<string, string>();
    for (const line of GIVEN_NAME_VARIANTS.trim().split('\n')) {
      const names = line.split(' ');
      for (const name of names) if (!table.has(soundOf(name))) table.set(soundOf(name), soundOf(names[0]));
    }
    variants = table;
  }
  const sound = soundOf(word);
  return variants.get(sound) ?? sound;
}

/** Never empty: a name of marks alone is one word. */
function wordsOf(name: string): string[] {
  const words = fold(name)
    .replace(POSSESSIVE, '')
    .split(/[\s\-–/]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}&+']/gu, '').replace(/'s?$/, ''))
    .filter((word) => word !== '');
  return words.length > 0 ? words : [fold(name)];
}

function plainKey(name: string): string {
  const words = wordsOf(name).map((word) => (word === '&' ? 'and' : word.replace(/'/g, '')));
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}

const ARABIC_ARTICLES = /^(?:al|el|ul|ad|ar|as|az|an)$/;

/** The words of a person's name, titles off; "al-" goes, so that "Assad" meets "al-Assad". */
export function personWords(name: string): string[] {
  const all = wordsOf(name);
  const bare = all.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  const words = bare.length > 0 ? bare : all;
  let from = 0;
  while (from < words.length - 1 && isTitleWord(words[from])) from++;
  for (let i = from; i + 1 < words.length; i++)
    if (i > from && isOffice(words[i]) && !CSBLL_WORDS.test(words[i + 1])) from = i + 1;
  const kept = words.slice(from).filter((word, _, all) => !ARABIC_ARTICLES.test(word) || all.length === 1);
  return kept.length > 0 ? kept : words;
}

const REMEMBERED = 50_000;
let remembered = new Map<string, NameKey>();

export function nameKey(name: string, type: EntityType): NameKey {
  const id = `${type}/${name}`;
  let key = remembered.get(id);
  if (!key) {
    if (remembered.size >= REMEMBERED) remembered = new Map();
    key = makeKey(name, type);
    remembered.set(id, key);
  }
  return key;
}

function makeKey(name: string, type: EntityType): NameKey {
  if (type === 'person') {
    const words = personWords(name);
    const key = words.map((word, i) => (i === 0 && words.length > 1 ? givenKey(word) : soundOf(word))).join(' ');
    return { words, key };
  }
  let key = plainKey(name);
  const words = key.split(' ');
  while (type === 'organisation' && words.length > 1 && COMPANY_FORMS.test(words[words.length - 1])) words.pop();
  if (type === 'place' && words.length > 1 && /^(?:oblast|region|province)$/.test(words[words.length - 1])) words.pop();
  key = words.join(' ');
  const table = aliasTable();
  const usual = table.get(`${type}/${key}`) ?? key;
  if (usual !== key) return { words: usual.split(' '), key: usual };
  if (type === 'group' && key.length > 4 && key.endsWith('s') && !key.endsWith('ss')) {
    const single = key.slice(0, -1);
    return { words: [single], key: table.get(`group/${single}`) ?? single };
  }
  return { words, key };
}

const heads = wordSet(ORGANISATION_HEADS);
const facilityHeads = wordSet(SMALL_FACILITY_HEADS);

/** True when two surnames are one name: spelled alike, or long enough for their sound to tell. */
export function sameSurname(a: string, b: string): boolean {
  return a === b || (a.length > 5 && b.length > 5 && soundOf(a) === soundOf(b));
}

/** True for the key of an organisation that the aliases know: a whole name, however short. */
export function isKnownName(key: string): boolean {
  usual ??= new Set([...aliasTable()].filter(([name]) => name.startsWith('organisation/')).map(([, known]) => known));
  return usual.has(key);
}

/** True for a name that ends in a company form, "PLC" or "Corp.": it is nobody's short form. */
export function hasCompanyForm(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 1 && COMPANY_FORMS.test(words[words.length - 1]);
}

/** Words that open or close many names and so are short for none: "National", "Court", "First". */
export function isGeneric(word: string): boolean {
  return GENERIC.test(word) || heads().has(word) || facilityHeads().has(word);
}

const GENERIC =
  /^(?:national|state|central|united|international|european|american|federal|royal|new|general|supreme|high|free|social|islamic|peoples?|world|global|south|north|east|west|southern|northern|eastern|western|first|second|third|major|grand|great|big|old|red|white|black|blue|green|children|women|democratic|republican|republic|christian|joint|special|public|civil|military|air|open)$/;

const CSBLL_WORDS = /^(?:of|the|and|for|on|in|de|la|le|du|des|del|to|at)$/;

/** First letters of the telling words: "Coastal Safety Board" gives "csb". Empty for a single word. */
export function initialsOf(words: readonly string[]): string {
  const telling = words.filter((word) => !CSBLL_WORDS.test(word));
  return telling.length < 2 ? '' : telling.map((word) => word[0]).join('');
}

/** True when letters can be short for the words: in their order, the first one opening a word. */
export function abbreviates(letters: string, words: readonly string[]): boolean {
  for (let from = 0; from < words.length; from++) {
    if (words[from][0] !== letters[0]) continue;
    let at = 0;
    for (const letter of words.slice(from).join('')) if (letter === letters[at]) at++;
    if (at === letters.length) return true;
  }
  return false;
}

/** True for a form that is letters only, in capitals: "CSB", "U.N.", "NATO". */
export function looksLikeAcronym(form: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}s?$/u.test(form) || /^\p{Lu}{2,}\d?$/u.test(form);
}
