import type { EventMention } from '../model/event.ts';
import type { StagedArticle } from './read-article.ts';

/**
 * Ids are made from what an article says, so the same file twice in one pile gives the same id twice. The later one gets
 * a number behind its id.
 */
export function createIdKeeper(): (read: StagedArticle) => StagedArticle {
  const seen = new Map<string, number>();
  return (read) => {
    const { id } = read.article;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    if (times === 1) return read;
    const own = `${id}-${times}`;
    const eventMentions: EventMention[] = read.eventMentions.map((mention) => ({ ...mention, article: own }));
    return { ...read, article: { ...read.article, id: own }, eventMentions };
  };
}
