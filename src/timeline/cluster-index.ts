import { pairNumber } from '../text/hash.ts';
import type { Cluster } from './cluster.ts';
import type { PairFilter } from './pair-filter.ts';

const RIVALS = 8;
/** Of them, so many that lie ahead of the day asked for. */
const AHEAD = 2;
/** Of more than so many only those are looked at that share two pairs. */
const MANY = 16;
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

/**
 * `by` what happens, or by what they share alone. Where only a few are going to be looked for, `wanted` holds the pairs
 * of those: the index is kept to them.
 */
export function indexClusters(
  clusters: Iterable<Cluster>,
  by: 'doing' | 'anything' = 'doing',
  wanted: PairFilter | null = null,
): ClusterIndex {
  const pairsBy = by === 'doing' ? pairsOf : (cluster: Cluster) => pairsWith(ANYTHING, cluster);
  const blocks = new Map<number, Cluster[]>();
  const index: ClusterIndex = {
    add(cluster) {
      for (const pair of pairsBy(cluster)) {
        if (wanted && !wanted.has(pair)) continue;
        const block = blocks.get(pair);
        if (!block) blocks.set(pair, [cluster]);
        else if (block[block.length - 1].from <= cluster.from) block.push(cluster);
        else block.splice(firstAfter(block, cluster.from), 0, cluster);
      }
    },
    like(cluster, day) {
      const found = new Map<Cluster, number>();
      for (const pair of pairsBy(cluster)) {
        const block = wanted?.has(pair) === false ? undefined : blocks.get(pair);
        if (!block) continue;
        const end = Math.min(block.length, firstAfter(block, day) + AHEAD);
        for (let i = Math.max(0, end - RIVALS); i < end; i++) found.set(block[i], (found.get(block[i]) ?? 0) + 1);
      }
      const all = new Set(found.keys());
      if (all.size > MANY) for (const [rival, shared] of found) if (shared < 2) all.delete(rival);
      return all;
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

/** What a cluster is found by: two that share none of these numbers never meet. */
export function pairsOf(cluster: Cluster): readonly number[] {
  const { signs } = cluster;
  signs.pairs ??= pairsWith(signs.predicates.list.slice(0, MOST_DOINGS), cluster).slice();
  return signs.pairs;
}

function pairsWith(doings: readonly number[], cluster: Cluster): number[] {
  const names = cluster.signs.names.list.slice(0, MOST_NAMES);
  const terms = tellingTerms(cluster);
  const pairs: number[] = [];
  for (const doing of doings) {
    for (const name of names) pairs.push(pairNumber(doing, name));
    // Words and names are numbered apart from each other.
    for (const term of terms) pairs.push(pairNumber(~doing, term));
  }
  return pairs;
}

/** The heaviest words of the centre. */
function tellingTerms({ signs }: Cluster): number[] {
  const { terms, weights } = signs.centroid;
  const best: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    let at = best.length;
    while (at > 0 && weights[best[at - 1]] < weights[i]) at--;
    if (at < TELLING_TERMS) best.splice(at, 0, i);
    if (best.length > TELLING_TERMS) best.pop();
  }
  return best.map((i) => terms[i]);
}
