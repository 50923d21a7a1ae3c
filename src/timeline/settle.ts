import { type Cluster, clusterOf, join, likeness, THRESHOLDS } from './cluster-mentions.ts';
import { isReporting } from './news-verbs.ts';
import type { Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';
import { gatherTolls } from './tolls.ts';

const RIVALS = 16;
const MOST_NAMES = 8;
const MOST_DOINGS = 4;
const TELLING_TERMS = 4;

/** Finds clusters by what they share: a name or a telling word together with what happens. */
interface ClusterIndex {
  add(cluster: Cluster): void;
  like(cluster: Cluster): Set<Cluster>;
}

function indexClusters(clusters: Iterable<Cluster>): ClusterIndex {
  const blocks = new Map<string, Map<string | number, Cluster[]>>();
  const index: ClusterIndex = {
    add(cluster) {
      for (const predicate of doingsOf(cluster)) {
        const inside = blocks.get(predicate) ?? new Map<string | number, Cluster[]>();
        blocks.set(predicate, inside);
        for (const key of keysOf(cluster)) {
          const block = inside.get(key);
          if (!block) inside.set(key, [cluster]);
          // Only the newest are ever looked at.
          else if (block.push(cluster) > 2 * RIVALS) block.splice(0, RIVALS);
        }
      }
    },
    like(cluster) {
      const found = new Set<Cluster>();
      for (const predicate of doingsOf(cluster)) {
        const inside = blocks.get(predicate);
        if (!inside) continue;
        for (const key of keysOf(cluster)) {
          const block = inside.get(key);
          if (block) for (let i = Math.max(0, block.length - RIVALS); i < block.length; i++) found.add(block[i]);
        }
      }
      return found;
    },
  };
  for (const cluster of clusters) index.add(cluster);
  return index;
}

function doingsOf(cluster: Cluster): string[] {
  const doings: string[] = [];
  for (const predicate of cluster.predicates) if (doings.push(predicate) === MOST_DOINGS) break;
  return doings;
}

function keysOf(cluster: Cluster): (string | number)[] {
  const keys: (string | number)[] = [];
  for (const name of cluster.names) if (keys.push(name) === MOST_NAMES) break;
  return keys.concat(tellingTerms(cluster));
}

/** The heaviest words of the centre. */
function tellingTerms(cluster: Cluster): number[] {
  const best: [number, number][] = [];
  for (const [term, weight] of cluster.centroid.values) {
    const last = best[best.length - 1];
    if (best.length === TELLING_TERMS && (weight < last[1] || (weight === last[1] && term > last[0]))) continue;
    best.push([term, weight]);
    best.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (best.length > TELLING_TERMS) best.pop();
  }
  return best.map(([term]) => term);
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

/**
 * Sentences without a date of their own go to the event they speak of: one told beside them, or one that shares names
 * and doings. Those of several independent articles that agree with each other better than with any dated event become
 * an undated event: it happened before the first of them was published, or is a state as of the last.
 */
export function settleUndated(
  undated: readonly StoredMention[],
  clusters: readonly Cluster[],
  rarity: Rarity,
): Cluster[] {
  const index = indexClusters(clusters);
  const told = new Map<string, Set<Cluster>>();
  for (const cluster of clusters)
    for (const member of cluster.members) {
      const set = told.get(member.article.id);
      if (set) set.add(cluster);
      else told.set(member.article.id, new Set([cluster]));
    }
  const homes = new Map<StoredMention, { cluster: Cluster | null; score: number }>();
  const singles = new Map<StoredMention, Cluster>();
  for (const mention of undated) {
    const single = clusterOf(mention, rarity);
    singles.set(mention, single);
    const rivals = index.like(single);
    for (const own of told.get(mention.article.id) ?? []) rivals.add(own);
    let best: Cluster | null = null;
    let bestScore = 0;
    for (const rival of rivals) {
      const score = likeness(single, rival, rarity) + nearness(mention, rival);
      if (score > bestScore) {
        best = rival;
        bestScore = score;
      }
    }
    homes.set(mention, { cluster: best, score: bestScore });
  }
  const answered = new Map<string, Cluster>();
  for (const cluster of clusters)
    for (const m of cluster.members) if (m.tie === 'own') answered.set(`${m.article.id}:${m.position}`, cluster);
  for (const mention of undated) {
    if (!mention.stance.answersBack) continue;
    const before = answered.get(`${mention.article.id}:${mention.position - 1}`);
    if (!before) continue;
    homes.set(mention, { cluster: before, score: 1 });
    answered.set(`${mention.article.id}:${mention.position}`, before);
  }
  for (const [mention, cluster] of continuedSpeech(undated, clusters)) homes.set(mention, { cluster, score: 1 });
  const tolls = gatherTolls(undated, rarity);
  const counted = new Set(tolls.flatMap((toll) => toll.members));
  const states: Cluster[] = tolls.map(asState);
  const others = undated.filter((m) => !counted.has(m)).map((m) => singles.get(m)!);
  for (const group of gather(others, rarity)) {
    const originals = new Set(group.members.map((m) => m.article.origin));
    const agreement = group.score / Math.max(1, group.members.length - 1);
    const elsewhere = group.members.reduce((sum, m) => sum + homes.get(m)!.score, 0) / group.members.length;
    const told = group.members.some((m) => m.modality !== 'denied');
    if (originals.size >= 2 && told && agreement > elsewhere) {
      states.push(asState(group));
      continue;
    }
    for (const member of group.members) {
      const { cluster, score } = homes.get(member)!;
      if (cluster && score >= THRESHOLDS.weak) cluster.members.push(member);
    }
  }
  return states;
}

function nearness(mention: StoredMention, cluster: Cluster): number {
  return cluster.members.some((m) => m.article === mention.article && Math.abs(m.position - mention.position) <= 1)
    ? THRESHOLDS.beside
    : 0;
}

/** Quotes without a day go on with what their speaker said on a day: "Lavrov said on Thursday … Lavrov added". */
function continuedSpeech(undated: readonly StoredMention[], clusters: readonly Cluster[]): Map<StoredMention, Cluster> {
  const speeches = new Map<string, Cluster>();
  for (const cluster of clusters)
    for (const { article, predicates, names, tie } of cluster.members)
      if (tie === 'own' && predicates.length > 0 && predicates.every(isReporting))
        for (const name of names) if (name.type === 'person') speeches.set(`${article.id}|${name.entity}`, cluster);
  const found = new Map<StoredMention, Cluster>();
  for (const mention of undated) {
    if (!/["“”]/.test(mention.text)) continue;
    for (const name of mention.names) {
      const cluster = name.type === 'person' ? speeches.get(`${mention.article.id}|${name.entity}`) : undefined;
      if (cluster) found.set(mention, cluster);
    }
  }
  return found;
}

/** Undated sentences that speak of the same thing, with the likeness at which each joined. */
function gather(singles: readonly Cluster[], rarity: Rarity): (Cluster & { score: number })[] {
  const index = indexClusters([]);
  const scores = new Map<Cluster, number>();
  const groups: Cluster[] = [];
  for (const single of singles) {
    let best: Cluster | null = null;
    let bestScore = THRESHOLDS.state;
    for (const rival of index.like(single)) {
      const score = likeness(single, rival, rarity);
      if (score > bestScore) {
        best = rival;
        bestScore = score;
      }
    }
    if (best) {
      join(best, single);
      scores.set(best, (scores.get(best) ?? 0) + bestScore);
    } else {
      groups.push(single);
      index.add(single);
    }
  }
  return groups.map((group) => Object.assign(group, { score: scores.get(group) ?? 0 }));
}

function asState(group: Cluster): Cluster {
  const published = group.members.map((m) => m.article.published).filter((day) => day !== null);
  const first = published.length > 0 ? Math.min(...published) : Number.POSITIVE_INFINITY;
  const counted = group.members.some((m) => m.quantities.length > 0);
  const last = published.length > 0 ? Math.max(...published) : Number.POSITIVE_INFINITY;
  group.from = Number.NEGATIVE_INFINITY;
  group.to = counted ? last : first;
  group.granularity = counted ? 'as-of' : 'before';
  group.why = counted
    ? 'No source dates it: as of the last article that says so'
    : 'No source dates it: before the first article that says so';
  return group;
}
