import { Cluster } from './cluster.ts';
import { byCanon } from './cluster-mentions.ts';
import { COUNTED } from './quantities.ts';
import type { Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

const SO_FAR = /\b(?:so far|until now|to date|by now|now known|as of (?:now|today)|at least|toll|the total)\b/i;

/** A sentence with a day of its own that also says how many there are by then. */
const COUNT_SO_FAR =
  /\b(?:(?:number|total) of (?:deaths|dead|victims|casualties|injured|infections|cases|arrests)|toll|death count|so far|to date)\b/i;

/** The toll that counts people in a sentence: "kill" for deaths; null when it counts none. */
function tollOf(mention: StoredMention, before: string | null): string | null {
  for (const quantity of mention.quantities) {
    // "The association counts 29": of what, the sentence before it said.
    if (quantity.unit === '' && quantity.heads.length === 0 && before) return before;
    if (quantity.unit !== 'person' && quantity.unit !== '') continue;
    const head = quantity.heads.find((h) => COUNTED.has(h)) ?? mention.predicates.find((p) => COUNTED.has(p));
    if (head) return head;
  }
  return null;
}

/** True when a sentence can tell of a toll: it has a number, and no day that it only passes by. */
export function mayCount(mention: StoredMention): boolean {
  return mention.tie !== 'passing' && mention.quantities.length > 0;
}

/**
 * Sentences that keep one count: they share what is counted and a name that their articles turn on. Told by several
 * independent articles, or by one that says "so far", it is a state as of the last of them. Most have no date; one that
 * tells a dated event and the count reached with it is evidence for both. `sentences` are those that may count.
 */
export function gatherTolls(sentences: readonly StoredMention[], rarity: Rarity): Cluster[] {
  const inOrder = [...sentences].sort(byCanon);
  const groups = joinedBy<Cluster>((into, other) => into.join(other));
  let last: { readonly mention: StoredMention; readonly toll: string } | null = null;
  for (const mention of inOrder) {
    const follows: boolean =
      last !== null && last.mention.article === mention.article && mention.position - last.mention.position <= 1;
    const toll = tollOf(mention, follows ? last!.toll : null);
    if (!toll) continue;
    last = { mention, toll };
    if (mention.tie === 'own' && !COUNT_SO_FAR.test(mention.text)) continue;
    const topics = mention.names.filter((n) => n.type !== 'place' && n.type !== 'group').map((n) => n.entity);
    const keys = new Set([...topics, ...mention.article.topics].map((topic) => `${toll}|${topic}`));
    if (keys.size > 0) groups.add([...keys], Cluster.of(mention, rarity));
  }
  return groups
    .all()
    .filter(
      ({ members }) =>
        members.some((m) => m.tie === 'inherited') &&
        (new Set(members.map((m) => m.article.origin)).size >= 2 || members.some((m) => SO_FAR.test(m.text))),
    );
}

/** Things that share a key, directly or through others, become one. */
function joinedBy<T>(merge: (into: T, other: T) => void) {
  const groups = new Map<string, T>();
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  return {
    add(keys: readonly string[], thing: T): void {
      const roots = [...new Set(keys.map(find))];
      const [root, ...others] = roots;
      for (const key of keys) parent.set(key, root);
      for (const other of others) parent.set(other, root);
      const [home, ...more] = [...roots.flatMap((key) => groups.get(key) ?? []), thing];
      for (const key of roots) groups.delete(key);
      for (const other of more) merge(home, other);
      groups.set(root, home);
    },
    all: (): T[] => [...groups.values()],
  };
}
