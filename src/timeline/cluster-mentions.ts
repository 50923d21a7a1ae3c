import { pairNumber } from '../text/hash.ts';
import { Cluster, isRecalled } from './cluster.ts';
import { cosine, hasKey, overlapOf, type Rarity, rarestShared, weightiestShared } from './similarity.ts';
import { type StoredMention, termOf } from './stored-mention.ts';

/** Scores at which two things are one event; chosen on three piles and the coreference set together, never on one. */
export const THRESHOLDS = {
  join: 0.36,
  merge: 0.36,
  coarse: 0.45,
  moved: 0.15,
  weak: 0.45,
  beside: 0.08,
  goingOn: 0.9,
  state: 0.45,
};

/** Rivals looked at in one block, newest first: keeps the cost linear on the busiest days. */
const RIVALS = 12;
const RARE_TERMS = 4;

export function byCanon(a: StoredMention, b: StoredMention): number {
  return (
    (a.article.published ?? 0) - (b.article.published ?? 0) ||
    (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0) ||
    a.start - b.start ||
    a.from - b.from ||
    a.to - b.to
  );
}

/** What each sign of sameness is worth. */
export interface Worth {
  /** Likeness of all words. */
  readonly words: number;
  /** The rarest word, and the rarest name, that both have. */
  readonly rareWord: number;
  readonly rareName: number;
  readonly names: number;
  readonly doing: number;
  /** Where one side names nobody, or nothing that happens: taken as this much agreement. */
  readonly silent: number;
  /** Taken away where each side names one doing only and they differ: likeness of words is likeness of the story then. */
  readonly otherDoing: number;
}

/** By how the dates of the two stand to each other. */
export const WORTH: Readonly<Record<'sameDates' | 'inside' | 'undated', Worth>> = {
  sameDates: { words: 0.5, rareWord: 0.3, rareName: 0.05, names: 0, doing: 0.3, silent: 0.2, otherDoing: 0.5 },
  inside: { words: 0.6, rareWord: 0, rareName: 0, names: 0, doing: 0.3, silent: 0.3, otherDoing: 0.4 },
  undated: { words: 0.5, rareWord: 0, rareName: 0, names: 0.25, doing: 0.25, silent: 0.2, otherDoing: 0.5 },
};

/** What a day named without being the day of the paper adds, and an actor of both. */
const RECALL = { recalled: 0.15, actor: 0.1, again: 0.1 };

/**
 * How surely two clusters are one event: words, names and what happens. Only as much is compared as can bring the two
 * above `least`; what is told of others is at most that.
 */
export function likeness(
  a: Cluster,
  b: Cluster,
  rarity: Rarity,
  worth: Worth,
  least = Number.NEGATIVE_INFINITY,
): number {
  const [mine, theirs] = [a.signs, b.signs];
  const [does, did] = [mine.predicates.list.length, theirs.predicates.list.length];
  const doing = does > 0 && did > 0 ? overlapOf(mine.predicates, theirs.predicates, rarity.predicate) : worth.silent;
  const apart = does === 1 && did === 1 && doing === 0 ? worth.otherDoing : 0;
  const words = worth.words + worth.rareWord;
  let likely = worth.doing * doing - apart;
  // What costs least comes first; where even full agreement in the rest would not do, the rest is not compared.
  if (likely + worth.names + worth.rareName + words <= least) return likely + worth.names + worth.rareName + words;
  const named = mine.names.list.length > 0 && theirs.names.list.length > 0;
  if (worth.names > 0)
    likely += worth.names * (named ? overlapOf(mine.names, theirs.names, rarity.name) : worth.silent);
  if (worth.rareName > 0 && named)
    likely += worth.rareName * Math.min(1, weightiestShared(mine.names, theirs.names, rarity.name) / rarity.most);
  if (likely + words <= least) return likely + words;
  likely += worth.words * cosine(mine.centroid, theirs.centroid);
  if (worth.rareWord > 0) likely += worth.rareWord * rarestShared(mine.centroid, theirs.centroid, rarity);
  return likely;
}

/** What is looked for among rivals: how likeness is weighed, what it must exceed, and which rivals are out of the question. */
export interface Likest {
  readonly worth: Worth;
  readonly least: number;
  readonly allows?: (rival: Cluster) => boolean;
}

/** The likest of some rivals, the first of those that are as like; null when none is like enough. */
export function likest(
  cluster: Cluster,
  rivals: Iterable<Cluster>,
  rarity: Rarity,
  { worth, least, allows }: Likest,
): { readonly rival: Cluster; readonly score: number } | null {
  let best: Cluster | null = null;
  let bestScore = least;
  for (const rival of rivals) {
    if (allows && !allows(rival)) continue;
    const score = likeness(cluster, rival, rarity, worth, bestScore);
    if (score > bestScore) {
      best = rival;
      bestScore = score;
    }
  }
  return best && { rival: best, score: bestScore };
}

const ACTORS: ReadonlySet<string> = new Set(['person', 'product', 'law', 'event']);

/** A day that is not the day of the paper is named for a reason: two articles that recall it with one actor mean one event. */
function recallBonus(mention: StoredMention, cluster: Cluster): number {
  if (mention.from !== mention.to || mention.tie !== 'own') return 0;
  const far = cluster.recalled && isRecalled(mention) ? RECALL.recalled : 0;
  // Mentions come article by article, so one of the same article is the newest.
  const again = far > 0 && cluster.members[cluster.members.length - 1].article === mention.article ? RECALL.again : 0;
  const actor = mention.names.some((n) => ACTORS.has(n.type) && hasKey(cluster.signs.names, n.key));
  return far + again + (actor ? RECALL.actor : 0);
}

/**
 * Groups mentions of one date into events. Each mention meets the newest clusters that share a name, a doing or a rare
 * word with it, and joins the likest; a second pass joins clusters whose centres agree. The result depends on
 * the set of mentions only, not on their order.
 */
export function clusterMentions(mentions: readonly StoredMention[], rarity: Rarity): Cluster[] {
  return joinLike(clusterAlike([...mentions].sort(byCanon), rarity), rarity).map((cluster) => cluster.trimmed());
}

/** Finds earlier clusters by what they share: a name, a doing or a word, see `keysOf`. */
type Blocks = Map<number, Cluster[]>;

function clusterAlike(ordered: readonly StoredMention[], rarity: Rarity): Cluster[] {
  const blocks: Blocks = new Map();
  const clusters: Cluster[] = [];
  for (const mention of ordered) {
    const single = Cluster.of(mention, rarity);
    const keys = keysOf(mention, rarity);
    let best: Cluster | null = null;
    let bestScore = THRESHOLDS.join;
    for (const rival of rivalsOf(blocks, keys)) {
      const bonus = recallBonus(mention, rival);
      const score = likeness(single, rival, rarity, WORTH.sameDates, bestScore - bonus) + bonus;
      if (score > bestScore) {
        best = rival;
        bestScore = score;
      }
    }
    if (best) best.join(single);
    else clusters.push(single);
    enter(blocks, keys, best ?? single);
  }
  return clusters;
}

const AGAIN: Likest = { worth: WORTH.sameDates, least: THRESHOLDS.merge };

function joinLike(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  if (clusters.length < 2) return [...clusters];
  const kept: Cluster[] = [];
  const blocks: Blocks = new Map();
  for (const cluster of clusters) {
    const names = cluster.signs.names.list;
    const found = likest(cluster, rivalsOf(blocks, names), rarity, AGAIN);
    const target = found?.rival ?? null;
    if (target) target.join(cluster);
    else kept.push(cluster);
    enter(blocks, names, target ?? cluster);
  }
  return kept;
}

function rivalsOf(blocks: Blocks, keys: Iterable<number>): Set<Cluster> {
  const rivals = new Set<Cluster>();
  for (const key of keys) {
    const block = blocks.get(key);
    if (!block) continue;
    for (let i = Math.max(0, block.length - RIVALS); i < block.length; i++) rivals.add(block[i]);
  }
  return rivals;
}

function enter(blocks: Blocks, keys: Iterable<number>, cluster: Cluster): void {
  for (const key of keys) {
    const block = blocks.get(key);
    if (!block) blocks.set(key, [cluster]);
    else if (!block.includes(cluster, -RIVALS)) block.push(cluster);
  }
}

function keysOf(mention: StoredMention, rarity: Rarity): number[] {
  const rare = Array.from(mention.terms, termOf)
    .sort((a, b) => rarity.term(b) - rarity.term(a) || a - b)
    .slice(0, RARE_TERMS);
  return [
    ...mention.names.map((name) => pairNumber(1, name.key)),
    ...mention.predicateKeys.map((key) => pairNumber(2, key)),
    ...rare.map((term) => pairNumber(3, term)),
  ];
}
