import type { EntityType } from '../../model/entity.ts';
import { type Chain, samePerson } from './chains.ts';
import { initialsOf, soundOf } from './name-key.ts';

/**
 * Chains that could mean the same, over the whole pile: they share a surname, a first word or letters. A block answers
 * which name each of them goes by; its answer changes only when its counts do.
 */
export interface Block {
  /** Mentions by full key, and the chains behind them. */
  readonly members: Map<string, { count: number; readonly chains: Set<Chain>; readonly words: readonly string[] }>;
  /** The full key that each member goes by; absent: its own. */
  answers: ReadonlyMap<string, string>;
}

/** Share of a surname's, short form's or acronym's owners that one full name must hold to take a lone form. */
const DOMINANT = 0.7;

/** Where a chain is looked up: its home block first, then those where it may be the full name of a shorter form. */
export function blockKeys(chain: Pick<Chain, 'type' | 'key' | 'acronyms' | 'apart'>): string[] {
  if (chain.apart) return [];
  const { words } = chain.key;
  if (chain.type === 'person') return [`person/${soundOf(words[words.length - 1])}`];
  if (chain.type === 'place' || chain.type === 'group') return [];
  const keys = [`${chain.type}/${words[0]}`];
  const initials = initialsOf(words);
  for (const letters of new Set([...chain.acronyms, ...(initials.length > 2 ? [initials] : [])])) {
    keys.push(`${chain.type}/${letters}`);
  }
  return [...new Set(keys)];
}

export function newBlock(): Block {
  return { members: new Map(), answers: new Map() };
}

export function enter(block: Block, chain: Chain): void {
  const { key, words } = chain.key;
  const member = block.members.get(key) ?? { count: 0, chains: new Set<Chain>(), words };
  member.count += chain.mentions.length;
  member.chains.add(chain);
  block.members.set(key, member);
}

export function leave(block: Block, chain: Chain): void {
  const member = block.members.get(chain.key.key);
  if (!member?.chains.delete(chain)) return;
  member.count -= chain.mentions.length;
  if (member.chains.size === 0) block.members.delete(chain.key.key);
}

/** Decides anew; true when any answer differs from before. */
export function decide(block: Block, type: EntityType, anchor: string): boolean {
  const answers = type === 'person' ? personAnswers(block) : shortAnswers(block, anchor);
  const same =
    answers.size === block.answers.size && [...answers].every(([key, value]) => block.answers.get(key) === value);
  block.answers = answers;
  return !same;
}

type Member = readonly [string, { readonly count: number; readonly words: readonly string[] }];

const byWeight = (a: Member, b: Member) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1);

/** "V. Putin" and "Vladimir V. Putin" go by the name they fit; a lone surname by the one that holds most of it. */
function personAnswers(block: Block): Map<string, string> {
  const answers = new Map<string, string>();
  const full = [...block.members].filter(([, member]) => member.words.length > 1).sort(byWeight);
  const heads: { key: string; count: number; words: readonly string[] }[] = [];
  for (const [key, member] of [...full].sort((a, b) => b[1].words.length - a[1].words.length || byWeight(a, b))) {
    const fits = heads.filter((head) => samePerson({ key: head.key, words: head.words }, { key, words: member.words }));
    if (fits.length === 1) {
      answers.set(key, fits[0].key);
      fits[0].count += member.count;
    } else heads.push({ key, count: member.count, words: member.words });
  }
  const total = heads.reduce((sum, head) => sum + head.count, 0);
  const first = heads.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))[0];
  for (const [key, member] of block.members) {
    if (member.words.length > 1 || !first) continue;
    if (first.count >= DOMINANT * total) answers.set(key, first.key);
    else answers.set(key, `${key} ?`);
  }
  return answers;
}

/** "Kestrel" goes by "Kestrel Fine Chemicals", "SMA" by "State Medicines Authority", when that is the one it can be. */
function shortAnswers(block: Block, anchor: string): Map<string, string> {
  const answers = new Map<string, string>();
  const members = [...block.members].sort(byWeight);
  for (const [key, member] of members) {
    const isLetters = key === anchor;
    const owners = members.filter(([other, { words }]) => {
      if (other === key) return false;
      const opens = member.words.length < words.length && member.words.every((word, i) => word === words[i]);
      return opens ? !GENERIC.test(key) : isLetters && (initialsOf(words) === anchor || words[0] !== anchor);
    });
    if (owners.length === 0) continue;
    const total = owners.reduce((sum, [, owner]) => sum + owner.count, 0);
    if (owners[0][1].count >= DOMINANT * total) answers.set(key, owners[0][0]);
  }
  return answers;
}

/** Words that open many names and so are short for none. */
const GENERIC =
  /^(?:national|state|central|united|international|european|american|federal|royal|new|general|supreme|high|ministry|department|university|bank|free|social|islamic|people|peoples|world|global|south|north|east|west)$/;
