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
  const groups = new Set<Cluster>();
  const byKey = new Map<string, Cluster>();
  for (const mention of undated) {
    const toll = tollOf(mention);
    if (!toll) continue;
    const topics = mention.names.filter((n) => n.type !== 'place' && n.type !== 'group').map((n) => n.entity);
    const keys = [...new Set([...topics, ...mention.article.topics])].map((topic) => `${toll}|${topic}`);
    const known = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    const home = known[0] ?? clusterOf(mention, rarity);
    if (known.length > 0) join(home, clusterOf(mention, rarity));
    else groups.add(home);
    for (const other of known.slice(1)) {
      join(home, other);
      groups.delete(other);
      for (const [key, cluster] of byKey) if (cluster === other) byKey.set(key, home);
    }
    for (const key of keys) byKey.set(key, home);
  }
  return [...groups].filter(
    (group) =>
      new Set(group.members.map((m) => m.article.origin)).size >= 2 || group.members.some((m) => SO_FAR.test(m.text)),
  );
}
