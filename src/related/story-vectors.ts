import type { LinkedMention } from '../model/entity.ts';
import type { SparseVector } from '../text/sparse-vector.ts';
import type { RelatedArticle } from './relate.ts';
import { unit, type Vectors } from './vectors.ts';

/**
 * As in `vectors.ts`, but of far more articles: a running story's own names are in most of a pile, and yet hold it
 * together better than a name that two articles happen to share.
 */
const PRIOR = 200;

/**
 * What tells running stories apart: half words, half the names that an article turns on, by how often it names them. The
 * words of a story change from its accident to its trial; its names stay. A name of one article alone tells nothing.
 */
export function storyVectors(
  articles: readonly RelatedArticle[],
  mentions: ReadonlyMap<string, readonly LinkedMention[]>,
  words: Vectors,
): SparseVector[] {
  const named = articles.map(({ id }) => countNames(mentions.get(id) ?? []));
  const spread = new Map<string, number>();
  for (const counts of named) for (const entity of counts.keys()) spread.set(entity, (spread.get(entity) ?? 0) + 1);
  const shared = [...spread].filter(([, count]) => count > 1).map(([entity]) => entity);
  // Behind the numbers of the words.
  const numbers = new Map(shared.map((entity, i) => [entity, words.terms + i]));
  return words.all.map((vector, at) => {
    const weighted = [...named[at]].flatMap(([entity, count]) => {
      const number = numbers.get(entity);
      const rarity = Math.log((PRIOR + articles.length) / (0.5 + spread.get(entity)!));
      return number === undefined ? [] : [[number, count * rarity] as const];
    });
    return weighted.length === 0 ? vector : halves(vector, unit(weighted));
  });
}

function countNames(mentions: readonly LinkedMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

/** Both beside each other, again of length one; the numbers of the second lie behind those of the first. */
function halves(a: SparseVector, b: SparseVector): SparseVector {
  return {
    terms: Int32Array.from([...a.terms, ...b.terms]),
    weights: Float32Array.from([...a.weights, ...b.weights], (weight) => weight * Math.SQRT1_2),
  };
}
