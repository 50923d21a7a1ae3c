import type { Article } from '../model/article.ts';
import type { RawDocument, SourceProblem } from '../model/raw-document.ts';
import { cleanText } from './clean-text.ts';

/** What one document gave. */
export interface Cleaned {
  readonly articles: readonly Article[];
  readonly problems: readonly SourceProblem[];
}

/**
 * Cleans one document into its articles. Pure but for loading code: libraries for pages, mails and feeds are imported
 * when the first such document comes. `Article.date` is null; the dates stage fills it from `statedDates`.
 */
export async function clean(document: RawDocument): Promise<Cleaned> {
  const articles = (await articlesOf(document)).filter((article) => article.text !== '');
  if (articles.length > 0) return { articles, problems: [] };
  return { articles: [], problems: [{ file: document.file, reason: 'holds no article text', named: false }] };
}

async function articlesOf(document: RawDocument): Promise<readonly Article[]> {
  return cleanText(document);
}
