import type { Entity, LinkedMention } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { Relation, RelationKind, Story } from '../model/relation.ts';
import { dot } from '../text/sparse-vector.ts';
import { groupArticles, nameStories, type StoryLink } from './group-stories.ts';
import { storyVectors } from './story-vectors.ts';
import { articleVectors, nearest } from './vectors.ts';

/** What relating needs to know of an article. */
export interface RelatedArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO day; null when it is not known. */
  readonly published: string | null;
  readonly outlet: string | null;
}

export interface RelateInput {
  readonly articles: readonly RelatedArticle[];
  /** By article id. */
  readonly mentions: ReadonlyMap<string, readonly LinkedMention[]>;
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  /** Copy → original. */
  readonly copies: ReadonlyMap<string, string>;
}

/** At most so many relations are kept for one article. */
const MOST_RELATED = 24;

/**
 * How the articles of a pile hang together, each relation with its reasons in words, and the running stories. Only
 * articles that share telling words or an event are compared, so the cost grows about linearly with the pile.
 */
export function relate(input: RelateInput): { relations: Relation[]; stories: Story[] } {
  const articles = [...input.articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const vectors = articleVectors(articles, input.mentions);
  const at = new Map(articles.map((article, i) => [article.id, i]));
  const names = new Map(input.entities.map((entity) => [entity.id, entity]));
  const named = articles.map(({ id }) => new Set((input.mentions.get(id) ?? []).map((m) => m.entity)));
  const shared = sharedEvents(input.events, at);
  const relations: Relation[] = [];
  const pairs = new Map<number, number>();
  const size = articles.length;
  articles.forEach((_, i) => {
    for (const j of nearest(vectors, i, MOST_RELATED)) pairs.set(Math.min(i, j) * size + Math.max(i, j), 0);
  });
  for (const key of shared.keys()) pairs.set(key, 0);
  for (const [copy, original] of input.copies) {
    const i = at.get(copy);
    const j = at.get(original);
    if (i !== undefined && j !== undefined && i !== j) pairs.set(Math.min(i, j) * size + Math.max(i, j), 0);
  }
  const ofStories = storyVectors(articles, input.mentions, vectors);
  const links: StoryLink[] = [];
  for (const key of pairs.keys()) {
    const i = Math.floor(key / size);
    const j = key % size;
    const likeness = dot(vectors.all[i], vectors.all[j]);
    links.push({ a: i, b: j, likeness: dot(ofStories[i], ofStories[j]) });
    const relation = relationOf(articles[i], articles[j], {
      likeness,
      events: shared.get(key) ?? [],
      names: sharedNames(named[i], named[j], names),
      copy: input.copies.get(articles[i].id) === articles[j].id || input.copies.get(articles[j].id) === articles[i].id,
      total: size,
    });
    if (relation) relations.push(relation);
  }
  relations.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
  const groups = groupArticles(ofStories, links);
  return { relations, stories: nameStories(groups, articles, input.events) };
}

/** An event that two articles report, and how much it ties them: most where it is the lead of both. */
interface Tie {
  readonly event: Event;
  readonly strength: number;
}

/** Events of so many articles tie nothing any more. */
const WIDEST_EVENT = 60;

function sharedEvents(events: readonly Event[], at: ReadonlyMap<string, number>): Map<number, Tie[]> {
  const shared = new Map<number, Tie[]>();
  for (const event of events) {
    const told = new Map<number, number>();
    for (const evidence of event.evidence) {
      const i = at.get(evidence.article);
      if (i !== undefined) told.set(i, Math.max(told.get(i) ?? 0, prominence(evidence)));
    }
    if (told.size < 2 || told.size > WIDEST_EVENT) continue;
    const inside = [...told];
    for (let x = 0; x < inside.length; x++)
      for (let y = x + 1; y < inside.length; y++) {
        const [i, j] = [inside[x][0], inside[y][0]];
        const key = Math.min(i, j) * at.size + Math.max(i, j);
        const tie = { event, strength: inside[x][1] * inside[y][1] };
        const list = shared.get(key);
        if (list) list.push(tie);
        else shared.set(key, [tie]);
      }
  }
  for (const list of shared.values())
    list.sort((a, b) => b.strength - a.strength || (a.event.id < b.event.id ? -1 : 1));
  return shared;
}

/** How much an article is about an event: 1 when it leads with it, less further down and without a date of its own. */
function prominence(evidence: Event['evidence'][number]): number {
  const place = evidence.start < LEAD_LENGTH ? 1 : evidence.start < 3 * LEAD_LENGTH ? 0.5 : 0.3;
  return place * (evidence.dateSpan === null ? 0.4 : 1);
}

/** About two paragraphs. */
const LEAD_LENGTH = 500;

function sharedNames(a: ReadonlySet<string>, b: ReadonlySet<string>, entities: ReadonlyMap<string, Entity>): Entity[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small]
    .filter((id) => large.has(id))
    .map((id) => entities.get(id))
    .filter((entity) => entity !== undefined)
    .sort((x, y) => x.articles.length - y.articles.length || (x.id < y.id ? -1 : 1));
}

interface Shared {
  readonly likeness: number;
  /** Most telling first. */
  readonly events: readonly Tie[];
  /** Rarest first. */
  readonly names: readonly Entity[];
  readonly copy: boolean;
  readonly total: number;
}

function relationOf(a: RelatedArticle, b: RelatedArticle, shared: Shared): Relation | null {
  const people = shared.names.filter((n) => n.type === 'person' || n.type === 'organisation');
  const telling = shared.events.reduce((sum, tie) => sum + tie.strength, 0);
  const rarity = shared.names.reduce(
    (sum, name) => sum + Math.log(1 + shared.total / Math.max(1, name.articles.length)) / Math.log(1 + shared.total),
    0,
  );
  const score = shared.copy
    ? 1
    : Math.min(0.99, 0.35 * shared.likeness + 0.39 * (1 - Math.exp(-telling)) + 0.26 * (1 - Math.exp(-rarity / 4)));
  const kind: RelationKind | null = shared.copy
    ? 'copy'
    : shared.events.length > 0 && shared.likeness >= 0.2
      ? 'same-event'
      : shared.likeness >= 0.15
        ? 'same-story'
        : people.length > 0 || score > 0.1
          ? 'same-people'
          : null;
  if (!kind) return null;
  const why: string[] = [];
  if (shared.copy) why.push('one is a copy of the other');
  for (const { event } of shared.events.slice(0, 2)) why.push(`both report: ${event.label}`);
  if (shared.names.length > 0)
    why.push(
      `both name ${shared.names
        .slice(0, 3)
        .map((n) => n.name)
        .join(', ')}`,
    );
  if (shared.likeness >= 0.15) why.push('much the same words');
  return { a: a.id, b: b.id, kind, score, why };
}
