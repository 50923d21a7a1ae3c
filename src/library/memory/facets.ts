import type { EntityType } from '../../model/entity.ts';
import type { Filter } from '../filter/filter.ts';
import { quoteForFilter } from '../filter/quote.ts';
import type { Facet, Marks } from '../library.ts';
import { evaluate } from './evaluate.ts';
import type { Pile } from './pile.ts';

/** Counted over at most so many of the newest matches. */
const MOST_ARTICLES = 5_000;
const MOST_VALUES = 40;

const NAMES: readonly { readonly field: 'person' | 'place' | 'org'; readonly types: readonly EntityType[] }[] = [
  { field: 'person', types: ['person'] },
  { field: 'place', types: ['place', 'facility'] },
  { field: 'org', types: ['organisation'] },
];

/** What the articles that match can be narrowed by, each value with the number of articles. */
export function facetsOf(pile: Pile, filter: Filter | null, marks: Marks): Facet[] {
  const { mask } = evaluate(pile, filter?.root ?? null, marks);
  const numbers: number[] = [];
  mask.forEach((one, number) => {
    if (one) numbers.push(number);
  });
  if (numbers.length > MOST_ARTICLES) {
    const day = (number: number) => pile.articles[number].article.date?.value ?? '';
    numbers.sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : a - b)).length = MOST_ARTICLES;
  }
  const outlets = new Map<string, number>();
  const months = new Map<string, number>();
  const names = new Map<string, number>();
  for (const number of numbers) {
    const { article } = pile.articles[number];
    if (article.outlet !== null) count(outlets, article.outlet);
    if (article.date) count(months, article.date.value.slice(0, 7));
    const mentions = pile.analysis.mentions.get(article.id) ?? [];
    for (const id of new Set(mentions.map((mention) => mention.entity))) count(names, id);
  }
  return [
    { field: 'outlet', values: top(outlets, (outlet) => ({ label: outlet, query: quoteForFilter('outlet', outlet) })) },
    ...NAMES.map(({ field, types }) => ({ field, values: topNames(pile, names, field, types) })),
    {
      field: 'month',
      values: [...months]
        .sort(([a], [b]) => (a > b ? -1 : 1))
        .map(([month, n]) => ({ label: month, query: `on:${month}`, count: n })),
    },
  ];
}

function topNames(
  pile: Pile,
  names: ReadonlyMap<string, number>,
  field: 'person' | 'place' | 'org',
  types: readonly EntityType[],
): Facet['values'] {
  const ofType = new Map<string, number>();
  for (const [id, n] of names) {
    const entity = pile.analysis.entityById.get(id);
    if (entity && types.includes(entity.type)) ofType.set(id, n);
  }
  return top(ofType, (id) => {
    const name = pile.analysis.entityById.get(id)?.name ?? id;
    return { label: name, query: quoteForFilter(field, name) };
  });
}

function top(
  counts: ReadonlyMap<string, number>,
  show: (key: string) => { label: string; query: string },
): Facet['values'] {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([key, n]) => ({ ...show(key), count: n }));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
