import { type StoredMention, termOf, weightOf } from './stored-mention.ts';

/** How telling the words, names and predicates of a set of mentions are: the rarer, the more. */
export interface Rarity {
  term(id: number): number;
  name(entity: string): number;
  predicate(group: string): number;
}

/** Counted over the mentions given; terms are small numbers below `termCount`. */
export function rarityOf(mentions: readonly StoredMention[], termCount: number): Rarity {
  const terms = new Float64Array(termCount);
  const names = new Map<string, number>();
  const predicates = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const mention of mentions) {
    for (const packed of mention.terms) terms[termOf(packed)]++;
    for (const name of mention.names) count(names, name.entity);
    for (const predicate of mention.predicates) count(predicates, predicate);
  }
  const total = mentions.length;
  const of = (n: number) => Math.log(1 + (total + 4) / (n + 1));
  for (let i = 0; i < termCount; i++) terms[i] = of(terms[i]);
  for (const [name, n] of names) names.set(name, of(n));
  for (const [predicate, n] of predicates) predicates.set(predicate, of(n));
  const unknown = of(0);
  return {
    term: (id) => terms[id],
    name: (entity) => names.get(entity) ?? unknown,
    predicate: (group) => predicates.get(group) ?? unknown,
  };
}

/** A bag of words: term numbers in rising order with their weights, and the sum of the squared weights. */
export interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly squares: number;
}

/** Words of a centre beyond these weigh next to nothing. */
const MOST_TERMS = 80;

export function vectorOf(mention: StoredMention, rarity: Rarity): Vector {
  const terms: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  for (const packed of mention.terms) {
    const term = termOf(packed);
    const weight = weightOf(packed) * rarity.term(term);
    terms.push(term);
    weights.push(weight);
    squares += weight * weight;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let i = 0; i < weights.length; i++) weights[i] *= scale;
  return { terms, weights, squares: squares > 0 ? 1 : 0 };
}

/** The sum of two vectors, cut to its heaviest words. */
export function sumOf(a: Vector, b: Vector): Vector {
  const terms: number[] = [];
  const weights: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.terms.length || j < b.terms.length) {
    const x = i < a.terms.length ? a.terms[i] : Number.POSITIVE_INFINITY;
    const y = j < b.terms.length ? b.terms[j] : Number.POSITIVE_INFINITY;
    terms.push(Math.min(x, y));
    weights.push((x <= y ? a.weights[i++] : 0) + (y <= x ? b.weights[j++] : 0));
  }
  return terms.length > 2 * MOST_TERMS ? heaviest(terms, weights) : withSquares(terms, weights);
}

function heaviest(terms: readonly number[], weights: readonly number[]): Vector {
  const kept = terms
    .map((term, i) => ({ term, weight: weights[i] }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MOST_TERMS)
    .sort((a, b) => a.term - b.term);
  return withSquares(
    kept.map((k) => k.term),
    kept.map((k) => k.weight),
  );
}

function withSquares(terms: readonly number[], weights: readonly number[]): Vector {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return { terms, weights, squares };
}

export function cosine(a: Vector, b: Vector): number {
  if (a.squares === 0 || b.squares === 0) return 0;
  let dot = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i];
    const y = b.terms[j];
    if (x === y) dot += a.weights[i++] * b.weights[j++];
    else if (x < y) i++;
    else j++;
  }
  return dot / Math.sqrt(a.squares * b.squares);
}

/** A small set of strings: a plain list, with a real set beside it once it has grown. Piles hold millions of them. */
export interface Keys {
  readonly list: readonly string[];
  set: ReadonlySet<string> | null;
}

const SMALL = 8;

export function keysFrom(list: readonly string[]): Keys {
  return { list, set: null };
}

export function hasKey(keys: Keys, key: string): boolean {
  if (keys.list.length <= SMALL) return keys.list.includes(key);
  keys.set ??= new Set(keys.list);
  return keys.set.has(key);
}

/** Both together; the first itself when the second adds nothing. */
export function unionOf(a: Keys, b: Keys): Keys {
  const added = b.list.filter((key) => !hasKey(a, key));
  return added.length === 0 ? a : keysFrom([...a.list, ...added]);
}

/** Shared weight over the smaller side's weight: 1 when one side's keys all occur on the other. */
export function overlapOf(a: Keys, b: Keys, weight: (key: string) => number): number {
  const [small, large] = a.list.length <= b.list.length ? [a, b] : [b, a];
  let all = 0;
  let shared = 0;
  for (const key of small.list) {
    const w = weight(key);
    all += w;
    if (hasKey(large, key)) shared += w;
  }
  return all > 0 ? shared / all : 0;
}
