import type { Cluster } from './cluster.ts';
import { indexClusters } from './cluster-index.ts';
import { likest, WORTH } from './cluster-mentions.ts';
import type { Rarity } from './similarity.ts';

/** Whole clusters are told in more words than single mentions, so that less likeness is as telling. */
const ALIKE = 0.3;

/**
 * Joins clusters of one day that share a name or one of their telling words: what two articles tell in words of their
 * own, and name nobody in, meets only when each has gathered its words. The first of a group takes in those after it.
 */
export function joinSameDay(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  if (clusters.length < 2 || clusters[0].from !== clusters[0].to) return [...clusters];
  const index = indexClusters([], 'anything');
  const parts = new Map<Cluster, Cluster[]>();
  for (const cluster of clusters) {
    const home = likest(cluster, index.like(cluster, cluster.from), rarity, {
      worth: WORTH.sameDates,
      least: ALIKE,
      allows: (rival) => !isElsewhere(cluster, rival),
    });
    if (home) parts.get(home.rival)!.push(cluster);
    else {
      parts.set(cluster, []);
      index.add(cluster);
    }
  }
  return [...parts].map(([first, others]) => (others.length > 0 ? first.joinedBy(others) : first));
}

/** Both name places, and none of one is a place of the other. */
function isElsewhere(a: Cluster, b: Cluster): boolean {
  const [here, there] = [placesOf(a), placesOf(b)];
  return here.size > 0 && there.size > 0 && ![...here].some((place) => there.has(place));
}

function placesOf(cluster: Cluster): Set<number> {
  return new Set(cluster.members.flatMap(({ names }) => names.filter((n) => n.type === 'place').map((n) => n.key)));
}
