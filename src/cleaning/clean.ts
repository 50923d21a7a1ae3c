import type { Article } from '../model/article.ts';
import type { RawDocument, SourceProblem } from '../model/raw-document.ts';
import { cleanText } from './clean-text.ts';

export { type CopyCandidate, type CopyFinder, findCopies, makeCopyFinder } from './copies.ts';
export { hideCounters } from './links/hide-counters.ts';
export { dropSharedFurniture } from './shared-furniture.ts';

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
  if (document.mediaType === 'html') {
    const { cleanHtml } = await import('./clean-html.ts');
    return cleanHtml(document);
  }
  if (document.mediaType === 'mail') {
    const { cleanMail } = await import('./clean-mail.ts');
    return cleanMail(document);
  }
  if (document.mediaType === 'feed') {
    const { cleanFeed } = await import('./clean-feed.ts');
    return cleanFeed(document);
  }
  if (document.mediaType === 'clean-article') {
    const { cleanJson } = await import('./clean-json.ts');
    return cleanJson(document);
  }
  return cleanText(document);
}
