import { splitSentences } from '../../text/sentences.ts';
import type { EntityCard, RelatedStory } from '../library.ts';
import type { Pile } from './pile.ts';

/** Sentences are looked at in so many articles, the newest first. */
const MOST_ARTICLES = 200;
const MOST_BESIDE = 20;

/** All that is known of one name. */
export function entityCard(pile: Pile, id: string): EntityCard | null {
  const entity = pile.analysis.entityById.get(id);
  if (!entity) return null;
  const months = new Map<string, number>();
  const articles = pile
    .summariesOf(entity.articles)
    .sort((a, b) =>
      (a.published ?? '') > (b.published ?? '') ? -1 : (a.published ?? '') < (b.published ?? '') ? 1 : 0,
    );
  for (const { id: article, published } of articles) {
    if (published === null) continue;
    const mentions = pile.analysis.mentions.get(article) ?? [];
    const count = mentions.reduce((sum, mention) => sum + (mention.entity === id ? 1 : 0), 0);
    const month = published.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return {
    entity,
    overTime: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count })),
    articles,
    beside: namesBeside(
      pile,
      id,
      articles.slice(0, MOST_ARTICLES).map((article) => article.id),
    ),
    events: (pile.analysis.eventsByEntity.get(id) ?? []).filter(
      (event) => event.date.start !== null || event.date.end !== null,
    ),
  };
}

function namesBeside(pile: Pile, id: string, articles: readonly string[]): EntityCard['beside'] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const read = pile.articles[pile.numberOf.get(article) as number];
    const mentions = [...(pile.analysis.mentions.get(article) ?? [])].sort((a, b) => a.start - b.start);
    let at = 0;
    for (const sentence of splitSentences(read.article.text)) {
      const inside = new Set<string>();
      for (; at < mentions.length && mentions[at].start < sentence.end; at++) inside.add(mentions[at].entity);
      if (!inside.delete(id)) continue;
      for (const other of inside) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_BESIDE)
    .flatMap(([other, count]) => {
      const entity = pile.analysis.entityById.get(other);
      return entity ? [{ entity, count }] : [];
    });
}

/** Stories related to an article: closest first. */
export function relatedTo(pile: Pile, article: string): RelatedStory[] {
  return [...(pile.analysis.relations.get(article) ?? [])]
    .sort((x, y) => y.score - x.score)
    .flatMap((relation) => {
      const number = pile.numberOf.get(relation.a === article ? relation.b : relation.a);
      return number === undefined ? [] : [{ summary: pile.summary(number), relation }];
    });
}
