import { kept } from './changes.ts';
import type { Cluster } from './cluster.ts';
import { indexClusters } from './cluster-index.ts';
import { likeness, THRESHOLDS, WORTH } from './cluster-mentions.ts';
import { hasKey, type Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';

/** Words of a report, or of a new plan, that say it was to be on an earlier day. */
const CAME_LATER =
  /\b(?:(?:hours?|days?|weeks?|months?|years?) (?:late|later than|behind)|late because|belated(?:ly)?|delay(?:s|ed)?|postpone[ds]?|put(?:ting)? off|push(?:ed|ing) back|held over|moved (?:to|from|back)|reschedule[ds]?|originally|first planned|had been (?:due|planned|scheduled|expected)|overdue)\b/i;
/** … or on a later one. */
const CAME_EARLIER =
  /\b(?:(?:hours?|days?|weeks?|months?|years?) (?:early|earlier than|ahead of)|brought forward|moved forward|ahead of schedule|sooner than (?:planned|expected))\b/i;

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
      grown.set(home, (grown.get(home) ?? home).joinedBy([plan]));
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
    if (apart <= 0 || apart > FARTHEST || !ofOneThing(plan, rival) || !toldAfter(rival, plan)) continue;
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
  return mention.tie === 'own' && (CAME_LATER.test(mention.text) || CAME_EARLIER.test(mention.text));
}

/** A place alone does not make two things one: they share a doing, or somebody or something else that has a name. */
function ofOneThing(plan: Cluster, telling: Cluster): boolean {
  if (plan.signs.predicates.list.some((key) => hasKey(telling.signs.predicates, key))) return true;
  return plan.members.some((m) =>
    m.names.some((name) => name.type !== 'place' && name.type !== 'group' && hasKey(telling.signs.names, name.key)),
  );
}

/** Who says that a day was moved must have written after those who gave the day, and moved it that way. */
function toldAfter(telling: Cluster, plan: Cluster): boolean {
  const first = Math.min(...plan.members.map((m) => m.article.published ?? Number.POSITIVE_INFINITY));
  const moved = plan.to < telling.from ? CAME_LATER : CAME_EARLIER;
  return telling.members.some(
    (m) => m.tie === 'own' && moved.test(m.text) && (m.article.published ?? Number.NEGATIVE_INFINITY) > first,
  );
}
