import { type Cluster, clusterOf, join, likeness, THRESHOLDS } from './cluster-mentions.ts';
import type { Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

const RIVALS = 24;

/** Finds clusters by what they share: a name together with what happens. */
export interface ClusterIndex {
  add(cluster: Cluster): void;
  like(cluster: Cluster): Set<Cluster>;
}

export function indexClusters(clusters: Iterable<Cluster>): ClusterIndex {
  const blocks = new Map<string, Cluster[]>();
  const keys = (cluster: Cluster): string[] => {
    const made: string[] = [];
    for (const name of cluster.names) for (const predicate of cluster.predicates) made.push(`${name}|${predicate}`);
    return made.slice(0, 60);
  };
  const index: ClusterIndex = {
    add(cluster) {
      for (const key of keys(cluster)) {
        const block = blocks.get(key);
        if (block) block.push(cluster);
        else blocks.set(key, [cluster]);
      }
    },
    like(cluster) {
      const found = new Set<Cluster>();
      for (const key of keys(cluster)) for (const other of (blocks.get(key) ?? []).slice(-RIVALS)) found.add(other);
      return found;
    },
  };
  for (const cluster of clusters) index.add(cluster);
  return index;
}

/**
 * Joins a coarse date ("in September", "last week") to the finer event inside it that it speaks of. Clusters are taken
 * finest first, so that a month can join a day and a year can join a month.
 */
export function joinCoarse(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const ordered = [...clusters].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  const index = indexClusters([]);
  const kept: Cluster[] = [];
  for (const cluster of ordered) {
    let best: Cluster | null = null;
    let bestScore = THRESHOLDS.coarse;
    if (cluster.to > cluster.from)
      for (const rival of index.like(cluster)) {
        if (rival.from < cluster.from || rival.to > cluster.to) continue;
        const score = likeness(cluster, rival, rarity);
        if (score > bestScore) {
          best = rival;
          bestScore = score;
        }
      }
    if (best) join(best, cluster);
    else {
      kept.push(cluster);
      index.add(cluster);
    }
  }
  return kept;
}

/** Joins sentences without a date of their own to the event they speak of; returns those that found none. */
export function joinWeak(
  weak: readonly StoredMention[],
  clusters: readonly Cluster[],
  rarity: Rarity,
): StoredMention[] {
  const index = indexClusters(clusters);
  const byArticle = new Map<string, Set<Cluster>>();
  for (const cluster of clusters)
    for (const member of cluster.members) {
      const set = byArticle.get(member.article.id);
      if (set) set.add(cluster);
      else byArticle.set(member.article.id, new Set([cluster]));
    }
  const left: StoredMention[] = [];
  const found: [Cluster, Cluster][] = [];
  for (const mention of weak) {
    const single = clusterOf(mention, rarity);
    const rivals = index.like(single);
    for (const own of byArticle.get(mention.article.id) ?? []) rivals.add(own);
    let best: Cluster | null = null;
    let bestScore = THRESHOLDS.weak;
    for (const rival of rivals) {
      const near = rival.members.some(
        (m) => m.article === mention.article && Math.abs(m.position - mention.position) <= 1,
      );
      const score = likeness(single, rival, rarity) + (near ? 0.08 : 0);
      if (score > bestScore) {
        best = rival;
        bestScore = score;
      }
    }
    if (best) found.push([best, single]);
    else left.push(mention);
  }
  for (const [cluster, single] of found) cluster.members.push(...single.members);
  return left;
}
