import type { EntityType } from '../../model/entity.ts';
import { type Chain, mayBeShort, samePerson } from './chains.ts';
import { initialsOf, sameSurname, soundOf } from './name-key.ts';

/**
 * Chains that could mean the same, over the whole pile: they share a surname, a first word or letters. A block answers
 * which name each of them goes by; its answer changes only when its counts do.
 */
export interface Block {
  /** Mentions by full key, and the chains behind them. */
  readonly members: Map<
    string,
    { count: number; readonly chains: Set<Chain>; readonly words: readonly string[]; readonly name: string }
  >;
  /** Persons: the full names and the fuller ones they go by; null when members came or went. */
  fuller: ReadonlyMap<string, string> | null;
  /** The full key that each member goes by; absent: its own. */
  answers: ReadonlyMap<string, string>;
}

/** Share of a surname's, short form's or acronym's owners that one full name must hold to take a lone form. */
const DOMINANT = 0.7;

/** Where a chain is looked up: its home block first, then those where it may be the full name of a shorter form. */
export function blockKeys(chain: Pick<Chain, 'type' | 'key' | 'acronyms' | 'apart'>): string[] {
  if (chain.apart) return [];
  const { words } = chain.key;
  const home = homeBlock(chain.type, words);
  if (home === null) return [];
  if (chain.type === 'person') return [home];
  const keys = [home];
  const initials = initialsOf(words);
  for (const letters of new Set([...chain.acronyms, ...(initials.length > 2 ? [initials] : [])])) {
    keys.push(`${chain.type}/${letters}`);
  }
  return [...new Set(keys)];
}

/** The home block of a name: by surname for persons, by first word for others; places and groups need none. */
export function homeBlock(type: EntityType, words: readonly string[]): string | null {
  if (type === 'person') return `person/${soundOf(words[words.length - 1])}`;
  return type === 'place' || type === 'group' ? null : `${type}/${words[0]}`;
}

export function newBlock(): Block {
  return { members: new Map(), fuller: null, answers: new Map() };
}

export function enter(block: Block, chain: Chain): void {
  const { key, words } = chain.key;
  if (!block.members.has(key)) block.fuller = null;
  const member = block.members.get(key) ?? { count: 0, chains: new Set<Chain>(), words, name: chain.name };
  member.count += chain.mentions.length;
  member.chains.add(chain);
  block.members.set(key, member);
}

export function leave(block: Block, chain: Chain): void {
  const member = block.members.get(chain.key.key);
  if (!member?.chains.delete(chain)) return;
  member.count -= chain.mentions.length;
  if (member.chains.size > 0) return;
  block.members.delete(chain.key.key);
  block.fuller = null;
}

/** Decides anew; true when any answer differs from before. */
export function decide(block: Block, type: EntityType, anchor: string): boolean {
  const answers = type === 'person' ? personAnswers(block) : shortAnswers(block, anchor);
  const same =
    answers.size === block.answers.size && [...answers].every(([key, value]) => block.answers.get(key) === value);
  block.answers = answers;
  return !same;
}

/** "V. Putin" and "Vladimir V. Putin" go by the name they fit; a lone surname by the one that holds most of it. */
function personAnswers(block: Block): Map<string, string> {
  block.fuller ??= fullerNames(block);
  const answers = new Map(block.fuller);
  const held = new Map<string, number>();
  let total = 0;
  for (const [key, member] of block.members) {
    if (member.words.length < 2) continue;
    const head = answers.get(key) ?? key;
    held.set(head, (held.get(head) ?? 0) + member.count);
    total += member.count;
  }
  const first = [...held].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  if (!first) return answers;
  for (const [key, member] of block.members) {
    if (member.words.length > 1) continue;
    const bearer = block.members.get(first[0])?.words.at(-1) ?? '';
    if (!sameSurname(bearer, member.words[0])) continue;
    answers.set(key, first[1] >= DOMINANT * total ? first[0] : `${key} ?`);
  }
  return answers;
}

/** A surname that so many people of one initial bear is not searched for shorter forms. */
const MOST_RIVALS = 256;

/** The shorter full names of a surname that fit just one fuller one. */
function fullerNames(block: Block): Map<string, string> {
  const fuller = new Map<string, string>();
  const full = [...block.members]
    .filter(([, member]) => member.words.length > 1)
    .sort((a, b) => b[1].words.length - a[1].words.length || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  const heads = new Map<string, { key: string; words: readonly string[] }[]>();
  for (const [key, { words }] of full) {
    const rivals = heads.get(key[0]) ?? [];
    if (rivals.length > MOST_RIVALS) continue;
    const fits = rivals.filter((head) => samePerson(head, { key, words }));
    if (fits.length === 1) fuller.set(key, fits[0].key);
    else if (rivals.length > 0) rivals.push({ key, words });
    else heads.set(key[0], [{ key, words }]);
  }
  return fuller;
}

const MOST_PAIRED = 50;

/** "Velmora" goes by "Velmora Fine Chemicals", "CSB" by "Coastal Safety Board", when that is the one it can be. */
function shortAnswers(block: Block, anchor: string): Map<string, string> {
  const answers = new Map<string, string>();
  const members = [...block.members];
  const short = members.length > MOST_PAIRED ? members.filter(([key]) => key === anchor) : members;
  for (const [key, member] of short) {
    const isLetters = key === anchor;
    let total = 0;
    let first: { key: string; count: number } | null = null;
    for (const [other, { words, count }] of members) {
      if (other === key) continue;
      const opens = member.words.length < words.length && member.words.every((word, i) => word === words[i]);
      const owns = opens
        ? mayBeShort(member.name, member.words, words)
        : isLetters && (initialsOf(words) === anchor || words[0] !== anchor);
      if (!owns) continue;
      total += count;
      if (!first || count > first.count || (count === first.count && other < first.key)) first = { key: other, count };
    }
    if (first && first.count >= DOMINANT * total) answers.set(key, first.key);
  }
  return answers;
}
