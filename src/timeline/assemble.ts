import { sameList } from './changes.ts';
import type { Cluster } from './cluster.ts';

/**
 * Joins clusters to those they lead to, directly or through others. A whole that has the same parts as the last time is
 * the same object, so that what was found out about it still holds.
 */
export class Assembly {
  #wholes = new Map<Cluster, { readonly parts: readonly Cluster[]; readonly whole: Cluster }>();

  /** In the order of `clusters`; those that lead nowhere and have no parts as they are. */
  update(clusters: readonly Cluster[], homes: ReadonlyMap<Cluster, Cluster>): Cluster[] {
    const parts = new Map<Cluster, Cluster[]>();
    for (const cluster of clusters) {
      const root = rootOf(cluster, homes);
      if (root === cluster) continue;
      const known = parts.get(root);
      if (known) known.push(cluster);
      else parts.set(root, [cluster]);
    }
    const before = this.#wholes;
    this.#wholes = new Map();
    return clusters.flatMap((cluster) => {
      if (homes.has(cluster)) return [];
      const own = parts.get(cluster);
      if (!own) return [cluster];
      const known = before.get(cluster);
      const same = known && sameList(known.parts, own);
      const entry = same ? known : { parts: own, whole: cluster.joinedBy(own) };
      this.#wholes.set(cluster, entry);
      return [entry.whole];
    });
  }
}

function rootOf(cluster: Cluster, homes: ReadonlyMap<Cluster, Cluster>): Cluster {
  let at = cluster;
  for (let home = homes.get(at); home; home = homes.get(at)) at = home;
  return at;
}
