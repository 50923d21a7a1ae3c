import { buildEvent, type Happening } from './build-event.ts';
import type { Cluster } from './cluster.ts';
import type { Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';
import { splitOccasions } from './sub-events.ts';

/**
 * An event with the mentions it was made from. Its evidence is made when it is asked for: kept, it would be the largest
 * part of a pile.
 */
export interface ToldEvent {
  readonly event: Happening;
  readonly members: readonly StoredMention[];
  readonly cluster: Cluster;
}

interface Known {
  readonly cluster: Cluster;
  readonly told: readonly ToldEvent[];
}

/** Makes events of clusters; those of a cluster that is as it was are kept. */
export class ToldEvents {
  #known = new Map<StoredMention, Known>();

  update(clusters: readonly Cluster[], rarity: Rarity): ToldEvent[] {
    const before = this.#known;
    this.#known = new Map();
    return clusters.flatMap((cluster) => {
      const [first] = cluster.members;
      const known = before.get(first);
      const now = known && isSame(known.cluster, cluster) ? known : { cluster, told: toldOf(cluster, rarity) };
      this.#known.set(first, now);
      return now.told;
    });
  }

  forget(): void {
    this.#known.clear();
  }
}

function isSame(a: Cluster, b: Cluster): boolean {
  return a.from === b.from && a.to === b.to && a.granularity === b.granularity && a.isLike(b);
}

function toldOf(cluster: Cluster, rarity: Rarity): ToldEvent[] {
  const split = splitOccasions([cluster], rarity);
  const events = new Map(split.map((one) => [one.cluster, buildEvent(one.cluster, rarity, one.partOf !== null)]));
  return split.map((one) => {
    const event = events.get(one.cluster)!;
    return {
      event: one.partOf ? { ...event, partOf: events.get(one.partOf)!.id } : event,
      members: one.cluster.members,
      cluster: one.cluster,
    };
  });
}
