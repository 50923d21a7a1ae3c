import type { Cluster } from './cluster.ts';
import type { ClusterIndex } from './cluster-index.ts';
import { likeness, THRESHOLDS, WORTH } from './cluster-mentions.ts';
import type { Rarity } from './similarity.ts';
import { speakersOf, spokenOn } from './speech.ts';
import type { StoredMention } from './stored-mention.ts';

/** A dated mention and the event it tells. */
export interface Placed {
  readonly mention: StoredMention;
  readonly cluster: Cluster;
}

/** The event that a sentence speaks of, and how surely. */
export interface Home {
  readonly cluster: Cluster | null;
  readonly score: number;
  /** How alike the likest event is, whether or not the sentence goes on with it. */
  readonly alike: number;
}

const NONE: ReadonlySet<Cluster> = new Set();

/**
 * Where the undated sentences of one article belong: to an event told beside them, or to one that shares names and doings
 * with them. `singles` are those sentences, each as a cluster of its own, in order; `told` are the article's dated ones.
 */
export function homesOf(
  singles: readonly Cluster[],
  told: readonly Placed[],
  index: ClusterIndex,
  rarity: Rarity,
): Home[] {
  const places = new Map<Cluster, number[]>();
  const here = new Map<number, Set<Cluster>>();
  const note = (position: number, cluster: Cluster) => {
    const known = here.get(position);
    if (known) known.add(cluster);
    else here.set(position, new Set([cluster]));
  };
  for (const { mention, cluster } of told) {
    const { position } = mention;
    const known = places.get(cluster);
    if (known) known.push(position);
    else places.set(cluster, [position]);
    note(position, cluster);
  }
  const homes = singles.map((single): Home => {
    const [mention] = single.members;
    const { position, continues } = mention;
    const before = here.get(position - 1) ?? NONE;
    // The likeliest first, so that of the others less is compared.
    const rivals = new Set([...before, ...places.keys()]);
    for (const rival of index.like(single, mention.article.published ?? mention.to)) rivals.add(rival);
    let best: Cluster | null = null;
    let bestScore = 0;
    let alike = 0;
    for (const rival of rivals) {
      const near = nearness(position, places.get(rival));
      const goesOn = before.has(rival) ? Math.max(near, THRESHOLDS.goingOn * continues) : near;
      const words = likeness(single, rival, rarity, WORTH.undated, Math.min(alike - near, bestScore - goesOn));
      alike = Math.max(alike, words + near);
      const score = words + goesOn;
      if (score > bestScore) {
        best = rival;
        bestScore = score;
      }
    }
    if (best && bestScore >= THRESHOLDS.weak) note(position, best);
    return { cluster: best, score: bestScore, alike };
  });
  const mentions = singles.map((single) => single.members[0]);
  const surer = [...answersBack(mentions, told), ...continuedSpeech(mentions, told)];
  for (const [at, cluster] of surer) homes[at] = { cluster, score: 1, alike: 1 };
  return homes;
}

function nearness(position: number, places: readonly number[] | undefined): number {
  return places?.some((place) => Math.abs(place - position) <= 1) ? THRESHOLDS.beside : 0;
}

/** Sentences that only answer back speak of what the sentence before them tells; given by their place in the list. */
function answersBack(undated: readonly StoredMention[], told: readonly Placed[]): Map<number, Cluster> {
  const answered = new Map<number, Cluster>();
  for (const { mention, cluster } of told) if (mention.tie === 'own') answered.set(mention.position, cluster);
  const found = new Map<number, Cluster>();
  for (const [at, mention] of undated.entries()) {
    if (!mention.stance.answersBack) continue;
    const before = answered.get(mention.position - 1);
    if (!before) continue;
    found.set(at, before);
    answered.set(mention.position, before);
  }
  return found;
}

/** Quotes without a day go on with what their speaker said on a day: "Lavrov said on Thursday … Lavrov added". */
function continuedSpeech(undated: readonly StoredMention[], told: readonly Placed[]): Map<number, Cluster> {
  const speeches = new Map<string, Cluster>();
  for (const { mention, cluster } of told) {
    const { dateSpan } = mention;
    if (mention.tie !== 'own' || !dateSpan) continue;
    const before = mention.text.slice(0, dateSpan.start - mention.start);
    if (!spokenOn(before)) continue;
    for (const speaker of speakersOf(before)) speeches.set(speaker, cluster);
  }
  const found = new Map<number, Cluster>();
  if (speeches.size === 0) return found;
  for (const [at, { text }] of undated.entries()) {
    if (!/["“”]/.test(text)) continue;
    for (const speaker of speakersOf(text)) {
      const cluster = speeches.get(speaker);
      if (cluster) found.set(at, cluster);
    }
  }
  return found;
}
