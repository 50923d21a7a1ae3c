import type { Article } from '../model/article.ts';
import type { LinkedMention } from '../model/entity.ts';
import type { Disagreement, Event, EventMention } from '../model/event.ts';
import { buildEvent } from './build-event.ts';
import { byCanon, type Cluster, clusterMentions } from './cluster-mentions.ts';
import { dayNumber, monthOf } from './days.ts';
import { findDisagreements } from './find-disagreements.ts';
import { Interner } from './interner.ts';
import { joinCoarse } from './join-coarse.ts';
import { joinMovedPlans } from './join-moved.ts';
import { packMentions } from './packed-mentions.ts';
import { dampEchoes } from './rank-events.ts';
import { settleUndated } from './settle-undated.ts';
import { rarityOf } from './similarity.ts';
import { recordOf, type StoredArticle, type StoredMention } from './stored-mention.ts';
import { splitOccasions } from './sub-events.ts';

/** What the timeline is told of an article. */
export interface TimelineArticle {
  readonly article: Article;
  /** The article's names, linked over the pile. */
  readonly mentions: readonly LinkedMention[];
  /** From `findEventMentions`. */
  readonly eventMentions: readonly EventMention[];
  /** Id of the article this one is a copy of, null for originals. */
  readonly copyOf: string | null;
}

/** One timeline over all articles it was given. */
export interface MergedTimeline {
  /** Adds an article; one that was added before under the same id is replaced. */
  add(read: TimelineArticle): void;
  /** Takes an article out again, as if it had never been added. */
  remove(article: string): void;
  /** By day, oldest first; events without a first day by their last. */
  events(): readonly Event[];
  disagreements(): readonly Disagreement[];
}

/**
 * A timeline that articles can be added to and taken from. What it answers depends on the set of articles only, not on
 * their order. Work is done when it is asked for, and only for the months that changed since.
 */
export function createTimeline(): MergedTimeline {
  const interner = new Interner();
  const articles = new Map<string, StoredArticle>();
  const shards = new Map<string, { mentions: Set<StoredMention>; clusters: Cluster[] | null }>();
  let answer: { events: readonly Event[]; disagreements: readonly Disagreement[] } | null = null;

  const shardOf = (mention: StoredMention) => {
    const key = Number.isFinite(mention.from) ? monthOf(mention.from) : 'open';
    let shard = shards.get(key);
    if (!shard) {
      shard = { mentions: new Set(), clusters: null };
      shards.set(key, shard);
    }
    return shard;
  };
  const remove = (id: string) => {
    const stored = articles.get(id);
    if (!stored) return;
    articles.delete(id);
    for (const mention of stored.mentions) {
      const shard = shardOf(mention);
      shard.mentions.delete(mention);
      shard.clusters = null;
    }
    answer = null;
  };
  const settle = () => {
    if (answer) return answer;
    for (const stored of articles.values()) stored.origin = originOf(stored, articles);
    const all: StoredMention[] = [];
    for (const shard of shards.values()) for (const mention of shard.mentions) all.push(mention);
    const rarity = rarityOf(all);
    const clusters: Cluster[] = [];
    for (const key of [...shards.keys()].sort()) {
      const shard = shards.get(key)!;
      const strong = [...shard.mentions].filter((m) => m.tie !== 'inherited');
      clusters.push(...clusterMentions(strong, rarity));
    }
    const kept = joinMovedPlans(joinCoarse(clusters, rarity), rarity);
    const dated = kept.filter(datesAlone);
    const undated = all.filter((m) => m.tie === 'inherited').sort(byCanon);
    const states = settleUndated(undated, dated, rarity);
    const split = splitOccasions([...dated, ...states], rarity);
    const events = new Map(split.map(({ cluster, partOf }) => [cluster, buildEvent(cluster, rarity, partOf !== null)]));
    const rows = split.map(({ cluster, partOf }) => {
      const event = events.get(cluster)!;
      return {
        event: partOf ? { ...event, partOf: events.get(partOf)!.id } : event,
        words: cluster.centroid,
        members: cluster.members,
      };
    });
    const echoes = dampEchoes(rows);
    const told = rows
      .map((row) => {
        const weight = echoes.get(row);
        return { event: weight === undefined ? row.event : { ...row.event, weight }, members: row.members };
      })
      .sort((a, b) => byDay(a.event, b.event));
    answer = {
      events: told.map(({ event }) => event),
      disagreements: findDisagreements(told, [...articles.values()], rarity),
    };
    return answer;
  };

  return {
    add(read) {
      remove(read.article.id);
      const { article } = read;
      const stored: StoredArticle = {
        id: article.id,
        published: article.date ? dayNumber(article.date.value) : null,
        copyOf: read.copyOf,
        origin: article.id,
        title: article.title,
        topics: topicsOf(article.title, read.mentions),
        mentions: [],
      };
      const linked = new Map(read.mentions.map((m) => [`${m.start}:${m.end}`, m]));
      const records = read.eventMentions.map((mention) => recordOf(mention, linked, interner));
      stored.mentions = packMentions(stored, article.text, records, interner);
      articles.set(stored.id, stored);
      for (const mention of stored.mentions) {
        const shard = shardOf(mention);
        shard.mentions.add(mention);
        shard.clusters = null;
      }
      answer = null;
    },
    remove,
    events: () => settle().events,
    disagreements: () => settle().disagreements,
  };
}

const MOST_TOPICS = 4;

/** Names by how often they stand in the article; one in the title counts as three more. Countries turn no article. */
function topicsOf(title: string, mentions: readonly LinkedMention[]): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.type === 'place' || mention.type === 'group') continue;
    const first = counts.has(mention.entity) ? 0 : title.includes(mention.text) ? 3 : 0;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1 + first);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .map(([entity]) => entity);
}

/** A date that is only passed by makes no event, nor does one with neither a doing nor a name beside it. */
function datesAlone(cluster: Cluster): boolean {
  return cluster.members.some((m) => m.tie === 'own' && (m.predicates.length > 0 || m.names.length > 0));
}

/** The first original in a chain of copies that is itself here. */
function originOf(article: StoredArticle, articles: ReadonlyMap<string, StoredArticle>): string {
  const seen = new Set<string>();
  let at = article;
  while (at.copyOf !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const next = articles.get(at.copyOf);
    if (!next) break;
    at = next;
  }
  return at.id;
}

function byDay(a: Event, b: Event): number {
  const at = (event: Event) => event.date.start ?? event.date.end ?? '';
  return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
