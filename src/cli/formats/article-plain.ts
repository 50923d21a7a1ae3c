import type { Article } from '../../model/article.ts';

/** An article as plain text: title, one line of where and when, body. */
export function articlePlain(article: Article): string {
  const { date } = article;
  const day = date ? `${date.basis === 'inferred' ? '≈ ' : ''}${date.value}` : null;
  const head = [article.outlet, article.section, article.byline, day].filter((part) => part !== null && part !== '');
  return [article.title, head.join(' · '), '', article.text]
    .filter((line, at) => at > 1 || line !== '')
    .join('\n')
    .concat('\n');
}
