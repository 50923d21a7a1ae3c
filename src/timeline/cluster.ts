import { type Keys, keysFrom, type Rarity, sumOf, trimmed, unionOf, type Vector, vectorOf } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

/** What a cluster is compared by. */
export interface Signs {
  readonly centroid: Vector;
  readonly names: Keys;
  readonly predicates: Keys;
  /** What the index knows it by, once that was asked for. */
  pairs: readonly number[] | null;
}

/**
 * Mentions taken to speak of one event. Most clusters are a single mention for good: their signs are read from it when
 * they are compared and let go again, since a large pile has millions of them.
 */
export class Cluster {
  readonly members: StoredMention[];
  from: number;
  to: number;
  granularity: StoredMention['granularity'];
  why: string;
  /** True when an article names its day that was not printed on it. */
  recalled: boolean;
  private readonly rarity: Rarity;
  private known: Signs | null = null;
  /** The cluster whose signs it has. */
  private readonly source: Cluster | null;

  private constructor(members: StoredMention[], like: StoredMention | Cluster, rarity: Rarity, source: Cluster | null) {
    this.members = members;
    this.from = like.from;
    this.to = like.to;
    this.granularity = like.granularity;
    this.why = like.why;
    this.recalled = like instanceof Cluster ? like.recalled : isRecalled(like);
    this.rarity = rarity;
    this.source = source;
  }

  static of(mention: StoredMention, rarity: Rarity): Cluster {
    return new Cluster([mention], mention, rarity, null);
  }

  /** Some mentions, joined one by one. */
  static ofAll([first, ...others]: readonly StoredMention[], rarity: Rarity): Cluster {
    const cluster = Cluster.of(first, rarity);
    for (const other of others) cluster.join(Cluster.of(other, rarity));
    return cluster;
  }

  get signs(): Signs {
    if (this.source) return this.source.signs;
    if (this.known) return this.known;
    // First, since the place that becomes free may be its own.
    remember(this);
    const [mention] = this.members;
    this.known = {
      centroid: vectorOf(mention, this.rarity),
      names: keysFrom(mention.names.map((n) => n.key)),
      predicates: keysFrom(mention.predicateKeys),
      pairs: null,
    };
    return this.known;
  }

  /** The first with the others joined to it; all of them stay as they are. */
  joinedBy(others: readonly Cluster[]): Cluster {
    const whole = new Cluster([...this.members], this, this.rarity, null);
    whole.known = this.signs;
    for (const other of others) whole.join(other);
    return whole.trimmed();
  }

  /** One with more members that change nothing of what it is compared by. */
  followedBy(others: readonly StoredMention[]): Cluster {
    return new Cluster([...this.members, ...others], this, this.rarity, this);
  }

  join(other: Cluster): void {
    const [mine, theirs] = [this.signs, other.signs];
    for (const member of other.members) this.members.push(member);
    this.known = {
      centroid: sumOf(mine.centroid, theirs.centroid),
      names: unionOf(mine.names, theirs.names),
      predicates: unionOf(mine.predicates, theirs.predicates),
      pairs: null,
    };
    this.recalled ||= other.recalled;
  }

  /** Lists that grew have room to grow on; a cluster that is kept does without it. */
  trimmed(): Cluster {
    const kept = new Cluster(this.members.slice(), this, this.rarity, null);
    if (this.members.length === 1) return kept;
    const { centroid, names, predicates } = this.signs;
    kept.known = {
      centroid: trimmed(centroid),
      names: keysFrom(names.list),
      predicates: keysFrom(predicates.list),
      pairs: null,
    };
    return kept;
  }

  /** Lets go of what only speeds up comparing: of a large cluster that is more than the cluster itself. */
  rest(): void {
    if (this.members.length === 1 || !this.known) {
      this.known = null;
      return;
    }
    this.known.names.set = null;
    this.known.predicates.set = null;
  }

  /** Same members, and gathered to the same centre. */
  isLike(other: Cluster): boolean {
    const [a, b] = [this.members, other.members];
    if (a.length !== b.length || a.some((member, i) => member !== b[i])) return false;
    return a.length === 1 || this.signs.centroid.squares === other.signs.centroid.squares;
  }
}

/** True when the day a mention names is not the day of the paper. */
export function isRecalled({ from, article: { published } }: StoredMention): boolean {
  return published === null || Math.abs(from - published) > 1;
}

/** Single mentions that were compared last, a ring. */
const RECENT = 4096;
const recent: (Cluster | undefined)[] = Array.from({ length: RECENT });
let oldest = 0;

function remember(cluster: Cluster): void {
  recent[oldest]?.rest();
  recent[oldest] = cluster;
  oldest = (oldest + 1) % RECENT;
}
