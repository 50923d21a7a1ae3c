import type { Cluster } from './cluster.ts';
import { pairsOf } from './cluster-index.ts';
import type { PairFilter } from './pair-filter.ts';
import type { StoredMention } from './stored-mention.ts';
import { mayCount } from './tolls.ts';

/** The undated sentences of an article, with what is known of each at the same place of the lists. */
export interface UndatedArticle {
  readonly mentions: readonly StoredMention[];
  /** Those that may tell of a toll. */
  readonly counting: readonly StoredMention[];
  /** What they are found by, all in one list; those of the i-th end at `ends[i]`. See `pairsOf`. */
  readonly pairs: Int32Array;
  readonly ends: readonly number[];
  /** The event that each surely speaks of. */
  homes: readonly (Cluster | null)[];
  /** How alike the likest event is, wherever it is told. */
  alike: readonly number[];
}

/** `singles` are the sentences, each as a cluster of its own. */
export function undatedArticle(singles: readonly Cluster[]): UndatedArticle {
  const pairs: number[] = [];
  const ends = singles.map((single) => pairs.push(...pairsOf(single)));
  const mentions = singles.map((single) => single.members[0]);
  return {
    mentions,
    counting: mentions.filter(mayCount),
    pairs: Int32Array.from(pairs),
    ends,
    homes: [],
    alike: [],
  };
}

/** True when the i-th sentence is found by one of the pairs. */
export function isFoundBy({ pairs, ends }: UndatedArticle, at: number, wanted: PairFilter): boolean {
  for (let i = at === 0 ? 0 : ends[at - 1]; i < ends[at]; i++) if (wanted.has(pairs[i])) return true;
  return false;
}
