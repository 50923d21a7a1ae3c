import { anyIn, Changes, pairsOfAll } from './changes.ts';
import type { Cluster } from './cluster.ts';
import { indexClusters, pairsOf } from './cluster-index.ts';
import { likest, THRESHOLDS, WORTH } from './cluster-mentions.ts';
import type { Rarity } from './similarity.ts';

/**
 * Leads a coarse date ("in September", "last week") to the finer event inside it that it speaks of: a month may lead to a
 * day, and a year to that month. What it led to is kept, and looked for again only where clusters came or went that it
 * could meet.
 */
export class CoarseJoins {
  readonly #homes = new Map<Cluster, Cluster | null>();
  readonly #changes = new Changes<Cluster>();

  /** The finer cluster of each coarse one that has one; `clusters` oldest first. */
  update(clusters: readonly Cluster[], rarity: Rarity): Map<Cluster, Cluster> {
    const { came, went } = this.#changes.between(clusters);
    for (const cluster of went) this.#homes.delete(cluster);
    const changed = this.#homes.size > 0 ? pairsOfAll([...came, ...went]) : new Set<number>();
    const open = clusters.filter(
      (cluster) => cluster.to > cluster.from && (!this.#homes.has(cluster) || anyIn(pairsOf(cluster), changed)),
    );
    const index = indexClusters(open.length > 0 ? clusters : [], 'doing', pairsOfAll(open));
    for (const cluster of open) this.#homes.set(cluster, homeOf(cluster, index.like(cluster, cluster.to), rarity));
    const found = new Map<Cluster, Cluster>();
    for (const [cluster, home] of this.#homes) if (home) found.set(cluster, home);
    return found;
  }
}

function homeOf(cluster: Cluster, rivals: Iterable<Cluster>, rarity: Rarity): Cluster | null {
  const home = likest(cluster, rivals, rarity, {
    worth: WORTH.inside,
    least: THRESHOLDS.coarse,
    allows: ({ from, to }) => from >= cluster.from && to <= cluster.to && !(from === cluster.from && to === cluster.to),
  });
  return home?.rival ?? null;
}
