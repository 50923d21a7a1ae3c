import { indexClusters } from './cluster-index.ts';
import { type Cluster, join, likeness, THRESHOLDS, WORTH } from './cluster-mentions.ts';
import type { Rarity } from './similarity.ts';

/** Longest period of each level, in days: day, week, month, quarter, year. */
const LEVELS = [1, 8, 31, 100, 366, Number.POSITIVE_INFINITY];

/**
 * Joins a coarse date ("in September", "last week") to the finer event inside it that it speaks of. Clusters are taken
 * finest first, so that a month can join a day and a year can join a month.
 */
export function joinCoarse(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const levels: Cluster[][] = LEVELS.map(() => []);
  for (const cluster of clusters)
    levels[LEVELS.findIndex((longest) => !(cluster.to - cluster.from >= longest))].push(cluster);
  const index = indexClusters([]);
  const kept: Cluster[] = [];
  for (const [level, inside] of levels.entries()) {
    inside.sort((a, b) => a.from - b.from || a.to - b.to);
    for (const cluster of inside) {
      const home = level === 0 ? null : homeOf(cluster, index.like(cluster, cluster.to), rarity);
      if (home) {
        join(home, cluster);
        continue;
      }
      kept.push(cluster);
      index.add(cluster);
    }
  }
  return kept;
}

function homeOf(cluster: Cluster, rivals: Iterable<Cluster>, rarity: Rarity): Cluster | null {
  let best: Cluster | null = null;
  let bestScore = THRESHOLDS.coarse;
  for (const rival of rivals) {
    if (rival.from < cluster.from || rival.to > cluster.to) continue;
    const score = likeness(cluster, rival, rarity, WORTH.inside, bestScore);
    if (score > bestScore) {
      best = rival;
      bestScore = score;
    }
  }
  return best;
}
