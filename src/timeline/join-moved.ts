import { kept } from './changes.ts';
import { indexClusters } from './cluster-index.ts';
import { type Cluster, joined, likeness, THRESHOLDS, WORTH } from './cluster-mentions.ts';
import type { Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

/** Words of a report, or of a new plan, that say it was to be on another day. */
const MOVED =
  /\b(?:(?:hours?|days?|weeks?|months?|years?) (?:late|later than|early|earlier than|behind|ahead of)|late because|belated(?:ly)?|delay(?:s|ed)?|postpone[ds]?|put(?:ting)? off|push(?:ed|ing) back|held over|brought forward|moved (?:to|from|forward|back)|reschedule[ds]?|originally|first planned|had been (?:due|planned|scheduled|expected)|overdue)\b/i;

/** A plan is looked for so many days around what came of it. */
const FARTHEST = 60;

/**
 * A plan and what came of it on another day are one event, where the later telling says that the day was moved: "reached
 * Prague, two days late", "put off the hearing to May 4". The event keeps the day of what came of it.
 */
export class MovedPlans {
  readonly #moved = kept((cluster: Cluster) => cluster.members.some(saysMoved));

  /** The telling that each moved plan leads to. */
  update(clusters: readonly Cluster[], rarity: Rarity): Map<Cluster, Cluster> {
    const homes = new Map<Cluster, Cluster>();
    const moved = clusters.filter(this.#moved);
    if (moved.length === 0) return homes;
    const index = indexClusters(moved, 'anything');
    // A telling that one plan led to is compared to the next together with it.
    const grown = new Map<Cluster, Cluster>();
    for (const plan of clusters) {
      if (!Number.isFinite(plan.from) || !plan.members.every(isPlan) || this.#moved(plan)) continue;
      const home = homeOf(plan, index.like(plan, plan.to + FARTHEST), grown, rarity);
      if (!home) continue;
      homes.set(plan, home);
      grown.set(home, joined(grown.get(home) ?? home, [plan]));
    }
    return homes;
  }
}

function homeOf(
  plan: Cluster,
  rivals: Iterable<Cluster>,
  grown: ReadonlyMap<Cluster, Cluster>,
  rarity: Rarity,
): Cluster | null {
  let home: Cluster | null = null;
  let bestScore = THRESHOLDS.moved;
  for (const rival of rivals) {
    const apart = Math.max(rival.from - plan.to, plan.from - rival.to);
    if (apart <= 0 || apart > FARTHEST || !toldAfter(rival, plan)) continue;
    const score = likeness(plan, grown.get(rival) ?? rival, rarity, WORTH.inside, bestScore);
    if (score > bestScore) {
      home = rival;
      bestScore = score;
    }
  }
  return home;
}

function isPlan(mention: StoredMention): boolean {
  return mention.modality === 'scheduled';
}

function saysMoved(mention: StoredMention): boolean {
  return mention.tie === 'own' && MOVED.test(mention.text);
}

/** Who says that a day was moved must have written after those who gave the day. */
function toldAfter(telling: Cluster, plan: Cluster): boolean {
  const first = Math.min(...plan.members.map((m) => m.article.published ?? Number.POSITIVE_INFINITY));
  return telling.members.some((m) => saysMoved(m) && (m.article.published ?? Number.NEGATIVE_INFINITY) > first);
}
