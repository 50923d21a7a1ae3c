import { type StoredMention, termOf, weightOf } from './stored-mention.ts';

/** How telling the words, names and predicates of a set of mentions are: the rarer, the more. All go by their numbers. */
export interface Rarity {
  term(term: number): number;
  name(key: number): number;
  predicate(key: number): number;
  /** Of what two mentions share and no other has. */
  readonly most: number;
}

/** Counted over the mentions given; what does not occur in them is as rare as can be. */
export function rarityOf(mentions: Iterable<StoredMention>): Rarity {
  const terms = new Map<number, number>();
  const names = new Map<number, number>();
  const predicates = new Map<number, number>();
  const count = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
  let total = 0;
  for (const mention of mentions) {
    total++;
    for (const packed of mention.terms) count(terms, termOf(packed));
    for (const name of mention.names) count(names, name.key);
    for (const key of mention.predicateKeys) count(predicates, key);
  }
  const of = (n: number) => Math.log(1 + (total + 4) / (n + 1));
  for (const map of [terms, names, predicates]) for (const [key, n] of map) map.set(key, of(n));
  const unknown = of(0);
  return {
    term: (term) => terms.get(term) ?? unknown,
    name: (key) => names.get(key) ?? unknown,
    predicate: (key) => predicates.get(key) ?? unknown,
    most: of(2),
  };
}

/** A bag of words, or the sum of several: term numbers in rising order with their weights. */
export interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  /** Sum of the squared weights. */
  readonly squares: number;
  /** Of how many it is the sum. */
  readonly size: number;
}

/** Words of a centre beyond these weigh next to nothing. */
const MOST_TERMS = 80;

export function vectorOf(mention: StoredMention, rarity: Rarity): Vector {
  const packed = mention.terms;
  const terms: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  for (let i = 0; i < packed.length; i++) {
    const term = termOf(packed[i]);
    const weight = weightOf(packed[i]) * rarity.term(term);
    terms.push(term);
    weights.push(weight);
    squares += weight * weight;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let i = 0; i < weights.length; i++) weights[i] *= scale;
  return { terms, weights, squares: squares > 0 ? 1 : 0, size: 1 };
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
  const size = a.size + b.size;
  return terms.length > 2 * MOST_TERMS ? heaviest(terms, weights, size) : withSquares(terms, weights, size);
}

function heaviest(terms: readonly number[], weights: readonly number[], size: number): Vector {
  const kept = terms
    .map((term, i) => ({ term, weight: weights[i] }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MOST_TERMS)
    .sort((a, b) => a.term - b.term);
  return withSquares(
    kept.map((k) => k.term),
    kept.map((k) => k.weight),
    size,
  );
}

/** The vector cut to its heaviest words, in lists without room to grow on. */
export function trimmed({ terms, weights, squares, size }: Vector): Vector {
  if (terms.length > MOST_TERMS) return heaviest(terms, weights, size);
  return { terms: terms.slice(), weights: weights.slice(), squares, size };
}

function withSquares(terms: readonly number[], weights: readonly number[], size: number): Vector {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return { terms, weights, squares, size };
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

/** A word of a centre counts as one of the event's while at least one in so many members has it. */
const HELD = 3;

/**
 * How rare the rarest word is that both hold, 0 to 1: 1 for a word of these two alone. A word that few members of a
 * cluster have is worth less.
 */
export function rarestShared(a: Vector, b: Vector, rarity: Rarity): number {
  let rarest = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i];
    const y = b.terms[j];
    if (x === y) {
      const one = a.weights[i++] / a.size;
      const other = b.weights[j++] / b.size;
      const held = Math.min(1, HELD * Math.min(one / other, other / one));
      rarest = Math.max(rarest, held * Math.min(1, rarity.term(x) / rarity.most));
    } else if (x < y) i++;
    else j++;
  }
  return rarest;
}

/** A small set of numbers: a plain list, with a real set beside it once it has grown. Piles hold millions of them. */
export interface Keys {
  readonly list: readonly number[];
  set: ReadonlySet<number> | null;
}

const SMALL = 16;

export function keysFrom(list: readonly number[]): Keys {
  return { list, set: null };
}

export function hasKey(keys: Keys, key: number): boolean {
  const { list } = keys;
  if (list.length > SMALL) {
    keys.set ??= new Set(list);
    return keys.set.has(key);
  }
  for (let i = 0; i < list.length; i++) if (list[i] === key) return true;
  return false;
}

/** Both together; the first itself when the second adds nothing. */
export function unionOf(a: Keys, b: Keys): Keys {
  const added = b.list.filter((key) => !hasKey(a, key));
  return added.length === 0 ? a : keysFrom([...a.list, ...added]);
}

/** The weight of the weightiest key of both; 0 when they share none. */
export function weightiestShared(a: Keys, b: Keys, weight: (key: number) => number): number {
  const small = a.list.length <= b.list.length ? a : b;
  const large = small === a ? b : a;
  let most = 0;
  for (const key of small.list) if (hasKey(large, key)) most = Math.max(most, weight(key));
  return most;
}

/** Shared weight over the smaller side's weight: 1 when one side's keys all occur on the other. */
export function overlapOf(a: Keys, b: Keys, weight: (key: number) => number): number {
  const small = a.list.length <= b.list.length ? a : b;
  const large = small === a ? b : a;
  let all = 0;
  let shared = 0;
  for (const key of small.list) {
    const w = weight(key);
    all += w;
    if (hasKey(large, key)) shared += w;
  }
  return all > 0 ? shared / all : 0;
}
