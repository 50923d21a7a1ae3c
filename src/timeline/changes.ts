import type { Cluster } from './cluster.ts';
import { pairsOf } from './cluster-index.ts';

/** What came and went between two askings, told by identity. */
export class Changes<T> {
  #known: readonly T[] = [];

  /** Quickest where the two lists are the same at both ends. */
  between(now: readonly T[]): { readonly came: readonly T[]; readonly went: readonly T[] } {
    const before = this.#known;
    this.#known = now;
    let start = 0;
    while (start < now.length && now[start] === before[start]) start++;
    let tail = 0;
    const most = Math.min(now.length, before.length) - start;
    while (tail < most && now[now.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
    const [came, went] = [now, before].map((list) => list.slice(start, list.length - tail));
    const [here, known] = [new Set(came), new Set(went)];
    return { came: came.filter((one) => !known.has(one)), went: went.filter((one) => !here.has(one)) };
  }
}

/** All pairs that clusters are found by: whoever has none of them meets none of the clusters. */
export function pairsOfAll(clusters: Iterable<Cluster>): Set<number> {
  const pairs = new Set<number>();
  for (const cluster of clusters) for (const pair of pairsOf(cluster)) pairs.add(pair);
  return pairs;
}

export function anyIn(pairs: Iterable<number>, of: ReadonlySet<number>): boolean {
  for (const pair of pairs) if (of.has(pair)) return true;
  return false;
}

export function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** A function of objects whose answers are kept as long as the objects live. */
export function kept<K extends object, V>(answer: (of: K) => V): (of: K) => V {
  const answers = new WeakMap<K, V>();
  return (of) => {
    let known = answers.get(of);
    if (known === undefined) {
      known = answer(of);
      answers.set(of, known);
    }
    return known;
  };
}
