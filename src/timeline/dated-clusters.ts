import type { Cluster } from './cluster.ts';
import { clusterMentions } from './cluster-mentions.ts';
import { joinSameDay } from './join-same-day.ts';
import type { Rarity } from './similarity.ts';
import type { StoredArticle, StoredMention } from './stored-mention.ts';

interface DateGroup {
  readonly from: number;
  readonly to: number;
  mentions: StoredMention[];
  clusters: readonly Cluster[];
  stale: boolean;
}

/** The mentions of each day and period, clustered: a change costs the dates it touches. */
export class DatedClusters {
  readonly #groups = new Map<string, DateGroup>();

  add(mention: StoredMention): void {
    const { from, to } = mention;
    const key = `${from}:${to}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = { from, to, mentions: [], clusters: [], stale: true };
      this.#groups.set(key, group);
    }
    group.mentions.push(mention);
    group.stale = true;
  }

  remove(article: StoredArticle): void {
    for (const key of new Set(article.mentions.map(({ from, to }) => `${from}:${to}`))) {
      const group = this.#groups.get(key);
      if (!group) continue;
      group.mentions = group.mentions.filter((mention) => mention.article !== article);
      group.stale = true;
      if (group.mentions.length === 0) this.#groups.delete(key);
    }
  }

  /** Forgets the clusters, because words weigh otherwise than before. */
  forget(): void {
    for (const group of this.#groups.values()) {
      group.clusters = [];
      group.stale = true;
    }
  }

  /** Earliest first; a cluster whose members are the same as the last time is the same object. */
  update(rarity: Rarity): Cluster[] {
    const groups = [...this.#groups.values()].sort((a, b) => order(a.from, b.from) || order(a.to, b.to));
    for (const group of groups) {
      if (!group.stale) continue;
      const before = new Map(group.clusters.map((cluster) => [cluster.members[0], cluster]));
      group.clusters = joinSameDay(clusterMentions(group.mentions, rarity), rarity).map((cluster) => {
        const known = before.get(cluster.members[0]);
        return known?.isLike(cluster) ? known : cluster;
      });
      group.stale = false;
    }
    return groups.flatMap((group) => group.clusters);
  }
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
