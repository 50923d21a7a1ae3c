import type { Cluster } from './cluster-mentions.ts';

const RIVALS = 16;
/** Of them, so many that lie ahead of the day asked for. */
const AHEAD = 4;
const MOST_NAMES = 6;
const MOST_DOINGS = 3;
const TELLING_TERMS = 3;

/** Finds clusters by what they share, a name or a telling word, nearest a day first. */
export interface ClusterIndex {
  /** Quickest when clusters come in the order of their first day. */
  add(cluster: Cluster): void;
  /** Those that begin nearest before the day, and a few after it. */
  like(cluster: Cluster, day: number): Set<Cluster>;
}

/** `by` what happens, or by what they share alone. */
export function indexClusters(clusters: Iterable<Cluster>, by: 'doing' | 'anything' = 'doing'): ClusterIndex {
  const doingsOf = by === 'doing' ? firstDoings : () => ANYTHING;
  const blocks = new Map<number, Map<number, Cluster[]>>();
  const index: ClusterIndex = {
    add(cluster) {
      const keys = keysOf(cluster);
      for (const predicate of doingsOf(cluster)) {
        const inside = blocks.get(predicate) ?? new Map<number, Cluster[]>();
        blocks.set(predicate, inside);
        for (const key of keys) {
          const block = inside.get(key);
          if (!block) inside.set(key, [cluster]);
          else if (block[block.length - 1].from <= cluster.from) block.push(cluster);
          else block.splice(firstAfter(block, cluster.from), 0, cluster);
        }
      }
    },
    like(cluster, day) {
      const found = new Set<Cluster>();
      const keys = keysOf(cluster);
      for (const predicate of doingsOf(cluster)) {
        const inside = blocks.get(predicate);
        if (!inside) continue;
        for (const key of keys) {
          const block = inside.get(key);
          if (!block) continue;
          const end = Math.min(block.length, firstAfter(block, day) + AHEAD);
          for (let i = Math.max(0, end - RIVALS); i < end; i++) found.add(block[i]);
        }
      }
      return found;
    },
  };
  for (const cluster of clusters) index.add(cluster);
  return index;
}

/** Place of the first cluster that begins after the day. */
function firstAfter(block: readonly Cluster[], day: number): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block[middle].from <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ANYTHING: readonly number[] = [0];

function firstDoings(cluster: Cluster): readonly number[] {
  const { list } = cluster.predicates;
  return list.length <= MOST_DOINGS ? list : list.slice(0, MOST_DOINGS);
}

/** Names have odd numbers, words even ones. */
function keysOf(cluster: Cluster): number[] {
  const names = cluster.names.list.slice(0, MOST_NAMES).map((key) => key * 2 + 1);
  return [...names, ...tellingTerms(cluster).map((term) => term * 2)];
}

/** The heaviest words of the centre. */
function tellingTerms({ centroid: { terms, weights } }: Cluster): number[] {
  const best: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    let at = best.length;
    while (at > 0 && weights[best[at - 1]] < weights[i]) at--;
    if (at < TELLING_TERMS) best.splice(at, 0, i);
    if (best.length > TELLING_TERMS) best.pop();
  }
  return best.map((i) => terms[i]);
}
