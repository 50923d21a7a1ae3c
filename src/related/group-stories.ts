import type { Event } from '../model/event.ts';
import type { Story } from '../model/relation.ts';
import type { SparseVector } from '../text/sparse-vector.ts';
import type { RelatedArticle } from './relate.ts';

/** Two groups of articles are one story when their articles are, on average, at least this alike. */
const SAME_STORY = 0.12;

/** A pair of articles that may belong together, with their likeness. */
export interface StoryLink {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

interface Group {
  members: number[];
  /** Sum of the members' unit vectors: the dot product of two sums is the sum over all pairs. */
  readonly sum: Map<number, number>;
}

/**
 * Running stories by average linkage: the likest pair of groups is joined until none is alike enough. A single chain of
 * look-alikes cannot tie two stories together, as it would by nearest neighbours. Only linked articles are compared;
 * likeness is looked up anew when a pair's turn comes, since joining can only lower the best of two (Lance & Williams 1967).
 */
export function groupArticles(vectors: readonly SparseVector[], links: readonly StoryLink[]): number[][] {
  const parent = Int32Array.from(vectors, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]];
    return at;
  };
  const groups = new Map<number, Group>();
  const groupAt = (root: number): Group => {
    let group = groups.get(root);
    if (!group) {
      const sum = new Map<number, number>();
      const { terms, weights } = vectors[root];
      for (let i = 0; i < terms.length; i++) sum.set(terms[i], weights[i]);
      group = { members: [root], sum };
      groups.set(root, group);
    }
    return group;
  };
  const queue = createQueue(links.filter((link) => link.likeness >= SAME_STORY));
  for (let top = queue.take(); top; top = queue.take()) {
    const a = find(top.a);
    const b = find(top.b);
    if (a === b) continue;
    const x = groupAt(a);
    const y = groupAt(b);
    const likeness =
      x.members.length + y.members.length === 2
        ? top.likeness
        : dot(x.sum, y.sum) / (x.members.length * y.members.length);
    if (likeness < SAME_STORY) continue;
    if (likeness < top.likeness - 1e-9 && likeness < queue.best()) {
      queue.put({ a, b, likeness });
      continue;
    }
    const [into, from] = x.members.length >= y.members.length ? [a, b] : [b, a];
    const [large, small] = into === a ? [x, y] : [y, x];
    parent[from] = into;
    large.members = large.members.concat(small.members);
    for (const [term, weight] of small.sum) large.sum.set(term, (large.sum.get(term) ?? 0) + weight);
    groups.delete(from);
  }
  const found = new Map<number, number[]>();
  vectors.forEach((_, i) => {
    const root = find(i);
    const members = found.get(root);
    if (members) members.push(i);
    else found.set(root, [i]);
  });
  return [...found.values()];
}

function dot(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** A binary heap, the likest pair first; ties go to the earlier articles. */
function createQueue(links: readonly StoryLink[]) {
  const heap: StoryLink[] = [];
  const before = (x: StoryLink, y: StoryLink) => x.likeness - y.likeness || y.a - x.a || y.b - x.b;
  const put = (link: StoryLink) => {
    let at = heap.length;
    heap.push(link);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (before(heap[at], heap[up]) <= 0) break;
      [heap[at], heap[up]] = [heap[up], heap[at]];
      at = up;
    }
  };
  const take = (): StoryLink | undefined => {
    const top = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    heap[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      let best = at;
      if (left < heap.length && before(heap[left], heap[best]) > 0) best = left;
      if (left + 1 < heap.length && before(heap[left + 1], heap[best]) > 0) best = left + 1;
      if (best === at) return top;
      [heap[at], heap[best]] = [heap[best], heap[at]];
      at = best;
    }
  };
  for (const link of links) put(link);
  return { put, take, best: () => heap[0]?.likeness ?? 0 };
}

/** The groups as stories: articles by date, named by the event that most of them report. */
export function nameStories(
  groups: readonly (readonly number[])[],
  articles: readonly RelatedArticle[],
  events: readonly Event[],
): Story[] {
  const reported = eventsByArticle(events);
  return groups
    .map((group): Story => {
      const inOrder = group
        .map((i) => articles[i])
        .sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id));
      return {
        id: `s-${inOrder[0].id}`,
        label: labelOf(inOrder, reported),
        articles: inOrder.map((article) => article.id),
      };
    })
    .sort((a, b) => b.articles.length - a.articles.length || compare(a.id, b.id));
}

function eventsByArticle(events: readonly Event[]): Map<string, Event[]> {
  const byArticle = new Map<string, Event[]>();
  for (const event of events)
    for (const article of new Set(event.evidence.map((e) => e.article))) {
      const list = byArticle.get(article);
      if (list) list.push(event);
      else byArticle.set(article, [event]);
    }
  return byArticle;
}

function labelOf(articles: readonly RelatedArticle[], events: ReadonlyMap<string, readonly Event[]>): string {
  const counts = new Map<Event, number>();
  for (const article of articles)
    for (const event of events.get(article.id) ?? []) counts.set(event, (counts.get(event) ?? 0) + 1);
  let best: Event | null = null;
  let most = 1;
  for (const [event, count] of counts) {
    const better =
      count > most ||
      (best !== null && count === most && (event.weight - best.weight || compare(best.id, event.id)) > 0);
    if (better) {
      best = event;
      most = count;
    }
  }
  return best?.label ?? articles[0].title;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
