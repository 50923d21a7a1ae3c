import type { Entity, LinkedMention, Mention } from '../model/entity.ts';
import { fold } from '../text/fold.ts';
import type { Correction } from './corrections.ts';

/** An article as the linker needs it. */
export interface LinkInput {
  readonly id: string;
  /** ISO day. */
  readonly published: string | null;
  readonly text: string;
  readonly title: string;
  readonly mentions: readonly Mention[];
}

/**
 * Joins mentions of many articles into entities. Articles may come and go in any order; the work of a change is in
 * proportion to the article's own mentions, answers are made when asked for.
 */
export interface Linker {
  /** An article with an id that is already there takes its place. */
  add(article: LinkInput): void;
  remove(id: string): void;
  /** Most mentioned first. */
  entities(): readonly Entity[];
  /** In reading order; empty for an unknown article. */
  mentionsOf(articleId: string): readonly LinkedMention[];
}

export function createLinker(options: { readonly corrections?: readonly Correction[] } = {}): Linker {
  const articles = new Map<string, LinkInput>();
  void options;
  const idOf = (mention: Mention) =>
    `${mention.type}/${fold(mention.text)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')}`;
  return {
    add(article) {
      articles.set(article.id, article);
    },
    remove(id) {
      articles.delete(id);
    },
    entities() {
      const found = new Map<string, { mention: Mention; forms: Map<string, number>; in: Set<string>; count: number }>();
      for (const article of articles.values()) {
        for (const mention of article.mentions) {
          const id = idOf(mention);
          const entry = found.get(id) ?? { mention, forms: new Map(), in: new Set(), count: 0 };
          entry.forms.set(mention.text, (entry.forms.get(mention.text) ?? 0) + 1);
          entry.in.add(article.id);
          entry.count++;
          found.set(id, entry);
        }
      }
      return [...found]
        .map(([id, entry]) => ({
          id,
          name: entry.mention.text,
          type: entry.mention.type,
          forms: [...entry.forms].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
          articles: [...entry.in],
          mentionCount: entry.count,
        }))
        .sort((a, b) => b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1));
    },
    mentionsOf(articleId) {
      const article = articles.get(articleId);
      return (article?.mentions ?? []).map((mention) => ({ ...mention, article: articleId, entity: idOf(mention) }));
    },
  };
}
