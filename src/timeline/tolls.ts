import { type Cluster, clusterOf, join } from './cluster-mentions.ts';
import type { Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

/** What happens to people that newsrooms keep count of. */
const COUNTED: ReadonlySet<string> = new Set(['kill', 'injur', 'infect', 'kidnap', 'evacu', 'arrest']);
const SO_FAR = /\b(?:so far|until now|to date|by now|now known|as of (?:now|today)|at least|toll|the total)\b/i;

/** Which toll a sentence gives: "kill" for deaths; null when it counts no people. */
function tollOf(mention: StoredMention): string | null {
  for (const quantity of mention.quantities) {
    if (quantity.unit !== 'person' && quantity.unit !== '') continue;
    const head = quantity.heads.find((h) => COUNTED.has(h)) ?? mention.predicates.find((p) => COUNTED.has(p));
    if (head) return head;
  }
  return null;
}

/**
 * Undated sentences that keep one count: they share what is counted and a name that their articles turn on. Told by
 * several independent articles, or by one that says "so far", it is a state as of the last of them.
 */
export function gatherTolls(undated: readonly StoredMention[], rarity: Rarity): Cluster[] {
  const groups = new Map<string, Cluster>();
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const mention of undated) {
    const toll = tollOf(mention);
    if (!toll) continue;
    const topics = mention.names.filter((n) => n.type !== 'place' && n.type !== 'group').map((n) => n.entity);
    const keys = new Set([...topics, ...mention.article.topics].map((topic) => `${toll}|${topic}`));
    if (keys.size === 0) continue;
    const roots = [...new Set([...keys].map(find))];
    const [root, ...others] = roots;
    for (const key of keys) parent.set(key, root);
    for (const other of others) parent.set(other, root);
    const known = roots.flatMap((key) => groups.get(key) ?? []);
    for (const key of roots) groups.delete(key);
    const home = known[0] ?? clusterOf(mention, rarity);
    if (known.length > 0) join(home, clusterOf(mention, rarity));
    for (const other of known.slice(1)) join(home, other);
    groups.set(root, home);
  }
  return [...groups.values()].filter(
    (group) =>
      new Set(group.members.map((m) => m.article.origin)).size >= 2 || group.members.some((m) => SO_FAR.test(m.text)),
  );
}
