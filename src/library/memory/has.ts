import type { Article } from '../../model/article.ts';
import type { Pile } from './pile.ts';

const PARTS: Readonly<Record<string, (article: Article) => boolean>> = {
  link: (article) => article.links.length > 0,
  byline: (article) => article.byline !== null,
  outlet: (article) => article.outlet !== null,
  date: (article) => article.date !== null,
  title: (article) => article.titleBasis === 'stated',
  flag: (article) => article.flags.length > 0,
};

const BLOCKS: ReadonlySet<string> = new Set(['caption', 'heading', 'list', 'quote', 'table']);

/** Whether an article has what `has:` asks for. */
export function has(pile: Pile, number: number, what: string): boolean {
  const { article } = pile.articles[number];
  if (BLOCKS.has(what)) return article.blocks.some((block) => block.type === what);
  if (what === 'event') return pile.analysis.eventsByArticle.has(article.id);
  if (what === 'name') return (pile.analysis.mentions.get(article.id)?.length ?? 0) > 0;
  if (what === 'copy') return pile.summary(number).copyOf !== null;
  return PARTS[what]?.(article) ?? article.flags.some((flag) => flag === what);
}
