import { clean } from '../../src/cleaning/clean.ts';
import type { Article } from '../../src/model/article.ts';
import type { MediaType, RawDocument } from '../../src/model/raw-document.ts';

export function documentOf(text: string, mediaType: MediaType, more: Partial<RawDocument> = {}): RawDocument {
  return { file: 'x', mediaType, text, charset: 'utf-8', notes: [], ...more };
}

export async function articlesOf(text: string, mediaType: MediaType = 'text'): Promise<readonly Article[]> {
  return (await clean(documentOf(text, mediaType))).articles;
}

export async function articleOf(text: string, mediaType: MediaType = 'text'): Promise<Article> {
  const articles = await articlesOf(text, mediaType);
  if (articles.length !== 1) throw new Error(`${articles.length} articles, not 1`);
  return articles[0];
}

/** Blocks as "type: text". */
export function blocksOf(article: Article): string[] {
  return article.blocks.map((block) => `${block.type}: ${article.text.slice(block.start, block.end)}`);
}

/** Reasons under which the parts of a source that hold a word were left out. */
export function reasonsFor(article: Article, source: string, word: string): string[] {
  return article.removed.filter((each) => source.slice(each.start, each.end).includes(word)).map((each) => each.reason);
}

export const PROSE = [
  'The harbour council voted on Monday to close the old bridge until the end of the year.',
  'Nobody had inspected it since 2009, according to a report that was published the same evening.',
  'The mayor said that a ferry would run every twenty minutes and that nobody would have to pay for it.',
];
