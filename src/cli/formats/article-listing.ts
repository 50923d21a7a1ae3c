import type { Article } from '../../model/article.ts';
import { dateJson, orNull } from './article-json.ts';

/** What a list says of an article: `dateline search --json`, `dateline related --json`. */
export function articleListing(article: Article) {
  return {
    article: article.id,
    file: article.file,
    title: orNull(article.title),
    titleBasis: article.titleBasis,
    outlet: orNull(article.outlet),
    published: dateJson(article.date),
  };
}

/** The same for people, on one line. */
export function articleLine(article: Article): string {
  const { date } = article;
  const day = date ? `${date.basis === 'inferred' ? '≈' : ' '}${date.value}` : ' undated   ';
  return [day, article.id, article.outlet ?? '—', article.title].join('  ').replace(/[\n\t]+/g, ' ');
}
