import { indexClusters } from './cluster-index.ts';
import { type Cluster, clusterOf, join, likeness, THRESHOLDS, WORTH } from './cluster-mentions.ts';
import type { Rarity } from './similarity.ts';
import { speakersOf, spokenOn } from './speech.ts';
import type { StoredArticle, StoredMention } from './stored-mention.ts';
import { gatherTolls } from './tolls.ts';

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
  const index = indexClusters([...clusters].sort((a, b) => a.from - b.from));
  const told = placesByArticle(clusters);
  const here = clustersByPlace(clusters);
  const homes = new Map<StoredMention, { cluster: Cluster | null; score: number; alike: number }>();
  const singles = new Map<StoredMention, Cluster>();
  for (const mention of undated) {
    const single = clusterOf(mention, rarity);
    singles.set(mention, single);
    const rivals = index.like(single, mention.article.published ?? mention.to);
    const own = told.get(mention.article);
    if (own) for (const cluster of own.keys()) rivals.add(cluster);
    const before = here.get(placeKey(mention, -1)) ?? NONE;
    for (const cluster of before) rivals.add(cluster);
    let best: Cluster | null = null;
    let bestScore = 0;
    let alike = 0;
    for (const rival of rivals) {
      const near = nearness(mention.position, own?.get(rival));
      const goesOn = before.has(rival) ? Math.max(near, THRESHOLDS.goingOn * mention.continues) : near;
      const words = likeness(single, rival, rarity, WORTH.undated, Math.min(alike - near, bestScore - goesOn));
      alike = Math.max(alike, words + near);
      const score = words + goesOn;
      if (score > bestScore) {
        best = rival;
        bestScore = score;
      }
    }
    homes.set(mention, { cluster: best, score: bestScore, alike });
    if (best && bestScore >= THRESHOLDS.weak) {
      const key = placeKey(mention, 0);
      const known = here.get(key);
      if (known) known.add(best);
      else here.set(key, new Set([best]));
    }
  }
  const answered = new Map<string, Cluster>();
  for (const cluster of clusters)
    for (const m of cluster.members) if (m.tie === 'own') answered.set(`${m.article.id}:${m.position}`, cluster);
  for (const mention of undated) {
    if (!mention.stance.answersBack) continue;
    const before = answered.get(`${mention.article.id}:${mention.position - 1}`);
    if (!before) continue;
    homes.set(mention, { cluster: before, score: 1, alike: 1 });
    answered.set(`${mention.article.id}:${mention.position}`, before);
  }
  for (const [mention, cluster] of continuedSpeech(undated, clusters))
    homes.set(mention, { cluster, score: 1, alike: 1 });
  const tolls = gatherTolls(
    undated,
    clusters.flatMap((cluster) => cluster.members),
    rarity,
  );
  const counted = new Set(tolls.flatMap((toll) => toll.members));
  const states: Cluster[] = tolls.map(asState);
  const others = undated.filter((m) => !counted.has(m)).map((m) => singles.get(m)!);
  for (const group of gather(others, rarity)) {
    const originals = new Set(group.members.map((m) => m.article.origin));
    const agreement = group.score / Math.max(1, group.members.length - 1);
    const elsewhere = group.members.reduce((sum, m) => sum + homes.get(m)!.alike, 0) / group.members.length;
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

const NONE: ReadonlySet<Cluster> = new Set();

function placeKey({ article, position }: StoredMention, step: number): string {
  return `${article.id}:${position + step}`;
}

/** The events that each sentence tells. */
function clustersByPlace(clusters: readonly Cluster[]): Map<string, Set<Cluster>> {
  const here = new Map<string, Set<Cluster>>();
  for (const cluster of clusters)
    for (const mention of cluster.members) {
      const key = placeKey(mention, 0);
      const known = here.get(key);
      if (known) known.add(cluster);
      else here.set(key, new Set([cluster]));
    }
  return here;
}

/** Where in each article its events are told. */
function placesByArticle(clusters: readonly Cluster[]): Map<StoredArticle, Map<Cluster, number[]>> {
  const told = new Map<StoredArticle, Map<Cluster, number[]>>();
  for (const cluster of clusters)
    for (const { article, position } of cluster.members) {
      const inside = told.get(article) ?? new Map<Cluster, number[]>();
      told.set(article, inside);
      const places = inside.get(cluster);
      if (places) places.push(position);
      else inside.set(cluster, [position]);
    }
  return told;
}

function nearness(position: number, places: readonly number[] | undefined): number {
  return places?.some((place) => Math.abs(place - position) <= 1) ? THRESHOLDS.beside : 0;
}

/** Quotes without a day go on with what their speaker said on a day: "Lavrov said on Thursday … Lavrov added". */
function continuedSpeech(undated: readonly StoredMention[], clusters: readonly Cluster[]): Map<StoredMention, Cluster> {
  const speeches = new Map<string, Cluster>();
  for (const cluster of clusters)
    for (const mention of cluster.members) {
      if (mention.tie !== 'own' || !mention.dateSpan) continue;
      const before = mention.text.slice(0, mention.dateSpan.start - mention.span.start);
      if (!spokenOn(before)) continue;
      for (const speaker of speakersOf(before)) speeches.set(`${mention.article.id}|${speaker}`, cluster);
    }
  const found = new Map<StoredMention, Cluster>();
  for (const mention of undated) {
    if (!/["“”]/.test(mention.text)) continue;
    for (const speaker of speakersOf(mention.text)) {
      const cluster = speeches.get(`${mention.article.id}|${speaker}`);
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
    for (const rival of index.like(single, single.from)) {
      const score = likeness(single, rival, rarity, WORTH.undated, bestScore);
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
