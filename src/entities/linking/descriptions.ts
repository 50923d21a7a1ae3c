import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { isOffice, isTitleWord } from '../layers/trim-names.ts';
import { COUNTRIES } from '../vocabulary/countries.ts';
import { readCountries } from '../vocabulary/read-list.ts';
import type { Chain } from './chains.ts';

/** Words that stand for a person of the article: "the Norwegian president", "his Swedish counterpart". */
export interface Description extends Span {
  /** Index of a mention of the person meant. */
  readonly mention: number;
}

/** The chains of an article with the descriptions that mean them. */
export function withDescriptions(chains: readonly Chain[], text: string, mentions: readonly Mention[]): Chain[] {
  const chainOf = new Map<number, Chain>();
  for (const chain of chains) {
    if (chain.type === 'person') for (const i of chain.mentions) chainOf.set(i, chain);
  }
  if (chainOf.size === 0) return [...chains];
  const described = new Map<Chain, string[]>();
  for (const { start, end, mention } of findDescriptions(text, mentions, (i) => chainOf.get(i))) {
    const chain = chainOf.get(mention)!;
    described.set(chain, [...(described.get(chain) ?? []), text.slice(start, end).replace(/\s+/g, ' ')]);
  }
  return chains.map((chain) => (described.has(chain) ? { ...chain, descriptions: described.get(chain)! } : chain));
}

/** How the article introduces a person: "Norwegian President Kari Halvorsen". */
interface Introduction {
  /** Last word of the office, lower case. */
  readonly office: string;
  /** Country of the people, null when none is said. */
  readonly nation: string | null;
  readonly mention: number;
  readonly person: Chain;
  readonly start: number;
}

const REACH = 60;
const DESCRIBED = /\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?=((?:\s+[\p{L}'’-]{1,40}){1,4}))/gu;

const MOST_INTRODUCED = 200;

/** Descriptions that the article explains itself: just one person was introduced, before, by that office and people. */
export function findDescriptions(
  text: string,
  mentions: readonly Mention[],
  personOf: (mention: number) => Chain | undefined,
): Description[] {
  const introductions = mentions.flatMap((mention, i) => {
    const person = personOf(i);
    const introduction = person ? introductionOf(text, mention, i, person) : null;
    return introduction ? [introduction] : [];
  });
  if (introductions.length === 0 || introductions.length > MOST_INTRODUCED) return [];
  const found: Description[] = [];
  for (const match of text.matchAll(DESCRIBED)) {
    const said = officeIn(match[1]);
    if (!said) continue;
    const start = match.index;
    const end = start + match[0].length + said.length;
    if (/^\s+\p{Lu}/u.test(text.slice(end, end + 3))) continue;
    const fits = introductions.filter(
      (one) =>
        one.start < start &&
        (said.office === 'counterpart' ? said.nation !== null : one.office === said.office) &&
        (said.nation === null || one.nation === said.nation),
    );
    if (fits.length > 0 && fits.every((one) => one.person === fits[0].person)) {
      found.push({ start, end, mention: fits[fits.length - 1].mention });
    }
  }
  return found;
}

function introductionOf(text: string, mention: Mention, index: number, person: Chain): Introduction | null {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const words = [...(/(?:[\p{L}'’.-]+ )+$/u.exec(before)?.[0] ?? '').matchAll(/\S+/g)].map((word) => word[0]);
  const office = words.at(-1)?.toLowerCase();
  if (office === undefined || !isOffice(office) || office.length < 4) return null;
  let at = words.length - 1;
  while (at > 0 && isTitleWord(words[at - 1].toLowerCase())) at--;
  return {
    office,
    nation: nationOf(words.slice(Math.max(0, at - 2), at)),
    mention: index,
    person,
    start: mention.start,
  };
}

let peoples: ReadonlyMap<string, string> | null = null;

/** The people that a word names, or whose country it names: "Iraqi" and "Iraq's" are one. */
function peopleOf(name: string): string | undefined {
  if (!peoples) {
    const table = new Map<string, string>();
    for (const country of readCountries(COUNTRIES)) {
      for (const word of [country.name, ...country.aliases, ...country.demonyms]) table.set(word, country.name);
    }
    peoples = table;
  }
  return peoples.get(name.replace(/['’]s?$/, ''));
}

/** The people that the last of these words, or the last two, name. */
function nationOf(words: readonly string[]): string | null {
  for (const count of [2, 1]) {
    const people = words.length >= count ? peopleOf(words.slice(-count).join(' ')) : undefined;
    if (people) return people;
  }
  return null;
}

function officeIn(words: string): { office: string; nation: string | null; length: number } | null {
  const list = [...words.matchAll(/[\p{L}'’-]+/gu)];
  for (let i = 0; i < list.length; i++) {
    const word = list[i][0];
    const lower = fold(word);
    if (!(lower === 'counterpart' || (isOffice(lower) && lower.length >= 4))) continue;
    const before = list.slice(0, i).map((part) => part[0]);
    if (!before.every((part) => isTitleWord(part.toLowerCase()) || /^\p{Lu}/u.test(part))) return null;
    const nation = nationOf(
      list
        .slice(Math.max(0, i - 3), i)
        .map((part) => part[0])
        .filter((part) => !isTitleWord(part.toLowerCase())),
    );
    return { office: lower, nation, length: list[i].index + word.length };
  }
  return null;
}
