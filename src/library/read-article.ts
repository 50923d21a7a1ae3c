import type { ReadArticle } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { EventMention } from '../model/event.ts';
import type { Engines } from './engines.ts';

/** An article after the stages that look at it alone. */
export interface StagedArticle extends ReadArticle {
  readonly eventMentions: readonly EventMention[];
}

/** How far the stages are run. */
export type Depth = 'clean' | 'dates' | 'entities' | 'timeline';

const DEPTHS: readonly Depth[] = ['clean', 'dates', 'entities', 'timeline'];

/** True when the stages go at least as far as `to`. */
export function reaches(depth: Depth, to: Depth): boolean {
  return DEPTHS.indexOf(depth) >= DEPTHS.indexOf(to);
}

/** One cleaned article through the stages after cleaning. */
export async function readArticle(engines: Engines, cleaned: Article, depth: Depth): Promise<StagedArticle> {
  const article = { ...cleaned, date: engines.datePublication(cleaned) };
  return readDated(engines, article, depth);
}

/** An article whose day of publication is settled. */
export async function readDated(engines: Engines, article: Article, depth: Depth): Promise<StagedArticle> {
  const dates = reaches(depth, 'dates') ? engines.findDates(article) : [];
  const mentions = reaches(depth, 'entities') ? await engines.findNames(article) : [];
  const eventMentions = reaches(depth, 'timeline') ? engines.findEventMentions({ article, dates, mentions }) : [];
  return { article, dates, mentions, eventMentions };
}
