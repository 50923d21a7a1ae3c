import { addTo, cosine, overlapOf, type Rarity, type Vector, vectorOf } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

/** Mentions taken to speak of one event. */
export interface Cluster {
  readonly members: StoredMention[];
  from: number;
  to: number;
  granularity: StoredMention['granularity'];
  why: string;
  readonly centroid: Vector;
  readonly names: Set<string>;
  readonly predicates: Set<string>;
}

/** Scores at which two things are one event; tuned on the visible timelines and coreference sets together. */
export const THRESHOLDS = {
  join: 0.36,
  merge: 0.36,
  coarse: 0.45,
  weak: 0.45,
  beside: 0.08,
  state: 0.45,
  passing: 0.1,
};

/** Rivals looked at in one block, newest first: keeps the cost linear on the busiest days. */
const RIVALS = 24;
const RARE_TERMS = 4;

export function byCanon(a: StoredMention, b: StoredMention): number {
  return (
    (a.article.published ?? 0) - (b.article.published ?? 0) ||
    (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0) ||
    a.span.start - b.span.start ||
    a.from - b.from ||
    a.to - b.to
  );
}

export function clusterOf(mention: StoredMention, rarity: Rarity): Cluster {
  const centroid: Vector = { values: new Map(), squares: 0 };
  addTo(centroid, vectorOf(mention, rarity));
  return {
    members: [mention],
    from: mention.from,
    to: mention.to,
    granularity: mention.granularity,
    why: mention.why,
    centroid,
    names: new Set(mention.names.map((n) => n.entity)),
    predicates: new Set(mention.predicates),
  };
}

export function join(into: Cluster, other: Cluster): void {
  into.members.push(...other.members);
  addTo(into.centroid, other.centroid);
  for (const name of other.names) into.names.add(name);
  for (const predicate of other.predicates) into.predicates.add(predicate);
}

/** What each sign of sameness is worth. */
export const WORTH = {
  words: 0.5,
  names: 0.25,
  doing: 0.25,
  recalled: 0.15,
  actor: 0.1,
  otherDoing: 0.5,
  silent: 0.2,
  again: 0.1,
};

/** How surely two clusters of fitting dates are one event: words, names and what happens. */
export function likeness(a: Cluster, b: Cluster, rarity: Rarity): number {
  const words = cosine(a.centroid, b.centroid);
  const names = a.names.size && b.names.size ? overlapOf(a.names, b.names, rarity.name) : WORTH.silent;
  const doing =
    a.predicates.size && b.predicates.size ? overlapOf(a.predicates, b.predicates, rarity.predicate) : WORTH.silent;
  // Where each side names one doing only and they differ, likeness of the words is likeness of the story.
  const apart = a.predicates.size === 1 && b.predicates.size === 1 && doing === 0 ? WORTH.otherDoing : 0;
  return WORTH.words * words + WORTH.names * names + WORTH.doing * doing - apart;
}

/** A day that is not the day of the paper is named for a reason: two articles that recall it with one actor mean one event. */
function recalled(mention: StoredMention, cluster: Cluster): number {
  const { published } = mention.article;
  if (mention.from !== mention.to || mention.tie !== 'own') return 0;
  const apart = (m: StoredMention) => m.article.published === null || Math.abs(m.from - m.article.published) > 1;
  const far = (published === null || apart(mention)) && cluster.members.some(apart) ? WORTH.recalled : 0;
  const actors = mention.names.filter(
    (n) => n.type === 'person' || n.type === 'product' || n.type === 'law' || n.type === 'event',
  );
  const again = far > 0 && cluster.members.some((m) => m.article === mention.article) ? WORTH.again : 0;
  return far + again + (actors.some((n) => cluster.names.has(n.entity)) ? WORTH.actor : 0);
}

/**
 * Groups mentions of equal dates into events. Each mention meets the newest clusters that share its dates and a name or
 * a rare word, and joins the likest; a second pass joins clusters whose centres agree. The result depends on the set of
 * mentions only, not on their order.
 */
export function clusterMentions(mentions: readonly StoredMention[], rarity: Rarity): Cluster[] {
  const ordered = [...mentions].sort(byCanon);
  const blocks = new Map<string, Cluster[]>();
  const clusters: Cluster[] = [];
  for (const mention of ordered) {
    const single = clusterOf(mention, rarity);
    const keys = keysOf(mention, rarity);
    const rivals = new Set<Cluster>();
    for (const key of keys) for (const rival of (blocks.get(key) ?? []).slice(-RIVALS)) rivals.add(rival);
    let best: Cluster | null = null;
    let bestScore = THRESHOLDS.join - (mention.tie === 'passing' ? THRESHOLDS.passing : 0);
    for (const rival of rivals) {
      const score = likeness(single, rival, rarity) + recalled(mention, rival);
      if (score > bestScore) {
        best = rival;
        bestScore = score;
      }
    }
    if (best) join(best, single);
    else clusters.push(single);
    const home = best ?? single;
    for (const key of keys) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [home]);
      else if (!block.includes(home, -RIVALS)) block.push(home);
    }
  }
  return joinLike(clusters, rarity);
}

function joinLike(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const gone = new Set<Cluster>();
  const blocks = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const keys = [...cluster.names].map((name) => `${cluster.from}:${cluster.to}|${name}`);
    let target: Cluster | null = null;
    let bestScore = THRESHOLDS.merge;
    const seen = new Set<Cluster>();
    for (const key of keys)
      for (const rival of (blocks.get(key) ?? []).slice(-RIVALS)) {
        if (seen.has(rival)) continue;
        seen.add(rival);
        const score = likeness(cluster, rival, rarity);
        if (score > bestScore) {
          target = rival;
          bestScore = score;
        }
      }
    if (target) {
      join(target, cluster);
      gone.add(cluster);
    }
    const home = target ?? cluster;
    for (const key of keys) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [home]);
      else if (!block.includes(home, -RIVALS)) block.push(home);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function keysOf(mention: StoredMention, rarity: Rarity): string[] {
  const day = `${mention.from}:${mention.to}|`;
  const rare = [...mention.terms]
    .map((term) => ({ term, weight: rarity.term(term) }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, RARE_TERMS);
  return [
    ...mention.names.map((name) => day + name.entity),
    ...mention.predicates.map((predicate) => `${day}!${predicate}`),
    ...rare.map(({ term }) => `${day}~${term}`),
  ];
}
