import type { StoredMention } from './stored-mention.ts';

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
    for (const term of mention.terms) terms[term]++;
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

/** A weighted bag of words, kept with its length. */
export interface Vector {
  readonly values: Map<number, number>;
  squares: number;
}

export function vectorOf(mention: StoredMention, rarity: Rarity): Vector {
  const values = new Map<number, number>();
  let squares = 0;
  for (let i = 0; i < mention.terms.length; i++) {
    const value = mention.weights[i] * rarity.term(mention.terms[i]);
    values.set(mention.terms[i], value);
    squares += value * value;
  }
  return { values, squares };
}

/** Adds the unit vector of `other` to `into`. */
export function addTo(into: Vector, other: Vector): void {
  const scale = 1 / Math.sqrt(other.squares || 1);
  for (const [term, value] of other.values) {
    const old = into.values.get(term) ?? 0;
    const next = old + value * scale;
    into.values.set(term, next);
    into.squares += next * next - old * old;
  }
}

export function cosine(a: Vector, b: Vector): number {
  if (a.squares === 0 || b.squares === 0) return 0;
  const [small, large] = a.values.size < b.values.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, value] of small.values) {
    const other = large.values.get(term);
    if (other) dot += value * other;
  }
  return dot / Math.sqrt(a.squares * b.squares);
}

/** Shared weight over the smaller side's weight: 1 when one side's keys all occur on the other. */
export function overlapOf<K>(a: ReadonlySet<K>, b: ReadonlySet<K>, weight: (key: K) => number): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let all = 0;
  let shared = 0;
  for (const key of small) {
    const w = weight(key);
    all += w;
    if (large.has(key)) shared += w;
  }
  return all > 0 ? shared / all : 0;
}
