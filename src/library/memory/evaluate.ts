import type { EntityType } from '../../model/entity.ts';
import type { FilterField, FilterNode } from '../filter/filter.ts';
import type { Marks } from '../library.ts';
import { searchWords } from '../search-words.ts';
import { has } from './has.ts';
import { holds } from './name-index.ts';
import { dayNumber, type Pile } from './pile.ts';
import type { Hits } from './word-index.ts';

/** Articles that match: by number, 1 for a match; and how often the words of the filter occur in each. */
export interface Matches {
  readonly mask: Uint8Array;
  readonly hits: Uint32Array;
  /** Higher is more relevant. Meaningful for filters with words. */
  readonly scores: Float32Array;
}

const TYPES: Readonly<Partial<Record<FilterField, ReadonlySet<EntityType> | null>>> = {
  person: new Set<EntityType>(['person']),
  place: new Set<EntityType>(['place', 'facility']),
  org: new Set<EntityType>(['organisation']),
  group: new Set<EntityType>(['group']),
  name: null,
};

/** The articles of a pile that a filter lets through. */
export function evaluate(pile: Pile, root: FilterNode | null, marks: Marks): Matches {
  const count = pile.articles.length;
  const tally = { hits: new Uint32Array(count), scores: new Float32Array(count) };
  const mask = root ? maskOf(pile, root, marks, tally, false) : new Uint8Array(count).fill(1);
  for (const number of pile.replaced) mask[number] = 0;
  return { ...tally, mask };
}

type Tally = Pick<Matches, 'hits' | 'scores'>;

/** Okapi BM25 with its usual constants. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.6;
const USUAL_LENGTH = 500;

function maskOfHits(pile: Pile, hits: Hits, tally: Tally | null): Uint8Array {
  const mask = new Uint8Array(pile.articles.length);
  let matching = 0;
  for (let number = 0; number < hits.length; number++) {
    if (hits[number] === 0) continue;
    mask[number] = 1;
    matching++;
  }
  if (!tally) return mask;
  const rarity = Math.log(1 + hits.length / (1 + matching));
  for (let number = 0; number < hits.length; number++) {
    const times = hits[number];
    if (times === 0) continue;
    const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * pile.words.length(number)) / USUAL_LENGTH;
    tally.hits[number] += times;
    tally.scores[number] += (rarity * times * (SATURATION + 1)) / (times + SATURATION * length);
  }
  return mask;
}

function maskOf(pile: Pile, node: FilterNode, marks: Marks, tally: Tally, negated: boolean): Uint8Array {
  const count = pile.articles.length;
  const ofHits = (hits: Hits) => maskOfHits(pile, hits, negated ? null : tally);
  const where = (test: (number: number) => boolean) => {
    const mask = new Uint8Array(count);
    for (let number = 0; number < count; number++) if (test(number)) mask[number] = 1;
    return mask;
  };
  switch (node.kind) {
    case 'word':
      return ofHits(node.prefix ? pile.words.prefix(node.word) : pile.words.word(node.word));
    case 'phrase':
      return ofHits(pile.words.phrase(node.words, node.prefix ?? false));
    case 'field':
      return node.field === 'title'
        ? ofHits(pile.titles.row(wordsIn(node.value), node.prefix))
        : ofField(pile, node.field, node.value, node.prefix);
    case 'published':
      return where((number) => {
        const day = pile.articles[number].article.date?.value;
        return day !== undefined && (node.from === null || day >= node.from) && (node.to === null || day <= node.to);
      });
    case 'about':
      return aboutMask(pile, dayNumber(node.from), dayNumber(node.to));
    case 'is':
      return where((number) => {
        const { id, date } = pile.articles[number].article;
        if (node.what === 'inferred') return date?.basis === 'inferred';
        if (node.what === 'starred') return marks.isStarred(id);
        return marks.isRead(id) === (node.what === 'read');
      });
    case 'has':
      return where((number) => has(pile, number, node.what));
    case 'not':
      return maskOf(pile, node.part, marks, tally, !negated).map((one) => 1 - one);
    default:
      return node.parts
        .map((part) => maskOf(pile, part, marks, tally, negated))
        .reduce((a, b) => combine(a, b, node.kind === 'and'));
  }
}

function combine(a: Uint8Array, b: Uint8Array, both: boolean): Uint8Array {
  for (let at = 0; at < a.length; at++) a[at] = both ? a[at] & b[at] : a[at] | b[at];
  return a;
}

function wordsIn(value: string): string[] {
  return searchWords(value).map(({ word }) => word);
}

function ofField(pile: Pile, field: FilterField, value: string, prefix: boolean): Uint8Array {
  const mask = new Uint8Array(pile.articles.length);
  const add = (ids: Iterable<string>) => {
    for (const id of ids) {
      const number = pile.numberOf.get(id);
      if (number !== undefined) mask[number] = 1;
    }
  };
  const words = wordsIn(value);
  if (field === 'story') {
    for (const story of pile.analysis.stories.values()) {
      if (story.id === value || (words.length > 0 && holds(story.label, words, prefix))) add(story.articles);
    }
  } else if (field === 'outlet') {
    const known = new Map<string, number>();
    pile.articles.forEach(({ article: { outlet } }, number) => {
      if (outlet === null) return;
      let fits = known.get(outlet);
      if (fits === undefined) {
        fits = holds(outlet, words, prefix) ? 1 : 0;
        known.set(outlet, fits);
      }
      mask[number] = fits;
    });
  } else {
    for (const entity of pile.analysis.names.find(words, prefix, TYPES[field] ?? null)) add(entity.articles);
  }
  return mask;
}

/** A mention of a whole year does not speak of one of its days: what is mentioned may not be much wider than what is asked. */
function aboutMask(pile: Pile, from: number, to: number): Uint8Array {
  const mask = new Uint8Array(pile.articles.length);
  const widest = Math.max(7, to - from + 1);
  pile.days.forEach((days, number) => {
    for (let at = 0; at < days.length; at += 2) {
      if (days[at] <= to && days[at + 1] >= from && days[at + 1] - days[at] + 1 <= widest) {
        mask[number] = 1;
        return;
      }
    }
  });
  return mask;
}
