import type { Article } from '../model/article.ts';

/** What the date of an article is read from. */
export type DatableArticle = Pick<
  Article,
  'title' | 'text' | 'blocks' | 'statedDates' | 'outlet' | 'language' | 'url' | 'origins'
>;
