import type { Event } from '../model/event.ts';
import type { Story } from '../model/relation.ts';
import type { RelatedArticle } from './relate.ts';

/** Articles at least this close belong to one story. */
const SAME_STORY = 0.22;

/** Running stories: each article goes to the story of its closest relations, best pairs first. */
export function groupStories(
  articles: readonly RelatedArticle[],
  links: readonly { readonly a: number; readonly b: number; readonly score: number }[],
  events: readonly Event[],
): Story[] {
  const parent = articles.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]];
    return at;
  };
  for (const { a, b, score } of [...links].sort((x, y) => y.score - x.score)) {
    if (score < SAME_STORY) break;
    const x = find(a);
    const y = find(b);
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  articles.forEach((_, i) => {
    const root = find(i);
    const group = groups.get(root);
    if (group) group.push(i);
    else groups.set(root, [i]);
  });
  const best = bestEvents(events);
  const stories: Story[] = [];
  for (const group of groups.values()) {
    const inOrder = group
      .map((i) => articles[i])
      .sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id));
    stories.push({
      id: `s-${inOrder[0].id}`,
      label: labelOf(inOrder, best),
      articles: inOrder.map((article) => article.id),
    });
  }
  return stories.sort((a, b) => b.articles.length - a.articles.length || compare(a.id, b.id));
}

function bestEvents(events: readonly Event[]): Map<string, Event[]> {
  const byArticle = new Map<string, Event[]>();
  for (const event of events)
    for (const article of new Set(event.evidence.map((e) => e.article))) {
      const list = byArticle.get(article);
      if (list) list.push(event);
      else byArticle.set(article, [event]);
    }
  return byArticle;
}

/** The label of the event that most of the story's articles report; the first title where no event is shared. */
function labelOf(articles: readonly RelatedArticle[], events: ReadonlyMap<string, readonly Event[]>): string {
  const counts = new Map<Event, number>();
  for (const article of articles)
    for (const event of events.get(article.id) ?? []) counts.set(event, (counts.get(event) ?? 0) + 1);
  let best: Event | null = null;
  for (const [event, count] of counts) {
    if (count < 2) continue;
    const before = best ? counts.get(best)! : 0;
    if (
      count > before ||
      (count === before && (event.weight > best!.weight || (event.weight === best!.weight && event.id < best!.id)))
    )
      best = event;
  }
  return best?.label ?? articles[0].title;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
