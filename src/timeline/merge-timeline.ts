import type { Article } from '../model/article.ts';
import type { LinkedMention } from '../model/entity.ts';
import type { Disagreement, Event, EventMention } from '../model/event.ts';
import { Assembly } from './assemble.ts';
import { evidenceOf, type Happening } from './build-event.ts';
import { kept } from './changes.ts';
import type { Cluster } from './cluster.ts';
import { DatedClusters } from './dated-clusters.ts';
import { dayNumber } from './days.ts';
import { findDisagreements } from './differences/find-disagreements.ts';
import { Interner } from './interner.ts';
import { CoarseJoins } from './join-coarse.ts';
import { MovedPlans } from './join-moved.ts';
import { isToldTwice } from './own-words.ts';
import { packMentions } from './packed-mentions.ts';
import { dampEchoes } from './rank-events.ts';
import { SampledRarity } from './sampled-rarity.ts';
import { UndatedSentences } from './settle-undated.ts';
import type { Rarity } from './similarity.ts';
import { recordOf, type StoredArticle, type StoredMention } from './stored-mention.ts';
import { type ToldEvent, ToldEvents } from './told-events.ts';

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

export interface TimelineOptions {
  /** How telling words are is counted over about so many articles. */
  readonly mostCounted?: number;
}

/**
 * A timeline that articles can be added to and taken from. What it answers depends on the set of articles only, not on
 * their order. Work is done when it is asked for, and only where something changed since: each step keeps what it found
 * and hands on the same objects for what is as it was.
 */
export function createTimeline(options: TimelineOptions = {}): MergedTimeline {
  const interner = new Interner();
  const articles = new Map<string, StoredArticle>();
  const sample = new SampledRarity(options.mostCounted);
  const dated = new DatedClusters();
  const coarse = new CoarseJoins();
  const withCoarse = new Assembly();
  const moved = new MovedPlans();
  const withMoved = new Assembly();
  const undated = new UndatedSentences();
  const made = new ToldEvents();
  let rarity: Rarity | null = null;
  let rows: readonly ToldEvent[] | null = null;
  let disagreements: readonly Disagreement[] | null = null;

  const remove = (id: string) => {
    const stored = articles.get(id);
    if (!stored) return;
    articles.delete(id);
    dated.remove(stored);
    rows = null;
  };
  const settle = () => {
    if (rows) return rows;
    disagreements = null;
    const inOrder = inOrderOf(articles);
    const weights = sample.of(inOrder);
    if (weights !== rarity) for (const part of [dated, undated, made]) part.forget();
    rarity = weights;
    if (settleOrigins(inOrder, articles)) made.forget();
    const single = dated.update(rarity);
    const joined = withCoarse.update(single, coarse.update(single, rarity));
    const clusters = withMoved.update(joined, moved.update(joined, rarity)).filter(datesAlone);
    const { states, followers } = undated.update(inOrder, clusters, rarity);
    const whole = clusters.map((cluster) => withFollowers(cluster, followers.get(cluster)));
    rows = made.update([...whole, ...states.filter(toldTwice)], rarity);
    for (const cluster of single) cluster.rest();
    for (const cluster of clusters) cluster.rest();
    return rows;
  };

  return {
    add(read) {
      remove(read.article.id);
      const { article } = read;
      const stored: StoredArticle = {
        id: article.id,
        published: article.date ? dayNumber(article.date.value) : null,
        copyOf: read.copyOf,
        origin: '',
        title: article.title,
        topics: topicsOf(article.title, read.mentions),
        mentions: [],
      };
      const linked = new Map(read.mentions.map((m) => [`${m.start}:${m.end}`, m]));
      const records = read.eventMentions.map((mention) => recordOf(mention, linked, interner));
      stored.mentions = packMentions(stored, article.text, records, interner);
      articles.set(stored.id, stored);
      for (const mention of stored.mentions) if (mention.tie !== 'inherited') dated.add(mention);
      rows = null;
    },
    remove,
    events() {
      const told = settle();
      const echoes = dampEchoes(told);
      return told
        .map((row) => ({
          ...row.event,
          weight: echoes.get(row) ?? row.event.weight,
          evidence: evidenceOf(row.members),
        }))
        .sort(byDay);
    },
    disagreements() {
      const told = settle();
      disagreements ??= findDisagreements(told, inOrderOf(articles));
      return disagreements;
    },
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
const datesAlone = kept((cluster: Cluster) =>
  cluster.members.some((m) => m.tie === 'own' && (m.predicates.length > 0 || m.names.length > 0)),
);

/** An undated event wants two tellings: an edited copy of a report repeats the sentence and confirms nothing. */
const toldTwice = kept((state: Cluster) => state.members.length === 1 || isToldTwice(state.members.map((m) => m.text)));

function withFollowers(cluster: Cluster, followers: readonly StoredMention[] | undefined): Cluster {
  return followers ? cluster.followedBy(followers) : cluster;
}

/** True when an article that was here before has another origin now. */
function settleOrigins(inOrder: readonly StoredArticle[], articles: ReadonlyMap<string, StoredArticle>): boolean {
  let changed = false;
  for (const article of inOrder) {
    const origin = article.copyOf === null ? article.id : originOf(article, articles);
    changed ||= article.origin !== '' && article.origin !== origin;
    article.origin = origin;
  }
  return changed;
}

function inOrderOf(articles: ReadonlyMap<string, StoredArticle>): StoredArticle[] {
  return [...articles.values()].sort(byPublication);
}

function byPublication(a: StoredArticle, b: StoredArticle): number {
  return (a.published ?? 0) - (b.published ?? 0) || (a.id < b.id ? -1 : 1);
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

function byDay(a: Happening, b: Happening): number {
  const at = (event: Happening) => event.date.start ?? event.date.end ?? '';
  return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
