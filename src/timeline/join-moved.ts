import { indexClusters } from './cluster-index.ts';
import { type Cluster, join, likeness, THRESHOLDS, WORTH } from './cluster-mentions.ts';
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
export function joinMovedPlans(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const moved = clusters.filter((cluster) => cluster.members.some(saysMoved)).sort((a, b) => a.from - b.from);
  if (moved.length === 0) return [...clusters];
  const index = indexClusters(moved, 'anything');
  const gone = new Set<Cluster>();
  for (const plan of clusters) {
    if (!Number.isFinite(plan.from) || !plan.members.every(isPlan) || plan.members.some(saysMoved)) continue;
    let home: Cluster | null = null;
    let bestScore = THRESHOLDS.moved;
    for (const rival of index.like(plan, plan.to + FARTHEST)) {
      const apart = Math.max(rival.from - plan.to, plan.from - rival.to);
      if (rival === plan || apart <= 0 || apart > FARTHEST || !toldAfter(rival, plan)) continue;
      const score = likeness(plan, rival, rarity, WORTH.inside, bestScore);
      if (score > bestScore) {
        home = rival;
        bestScore = score;
      }
    }
    if (!home) continue;
    join(home, plan);
    gone.add(plan);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
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
