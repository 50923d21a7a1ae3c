import type { LinkedMention } from '../model/entity.ts';
import { dot, type SparseVector } from '../text/sparse-vector.ts';
import { isStopWord, wordsOf } from '../text/words.ts';
import type { RelatedArticle } from './relate.ts';

/** Vectors of all articles, and for each term the articles in which it is telling. */
export interface Vectors {
  readonly all: readonly SparseVector[];
  readonly postings: ReadonlyMap<number, number[]>;
  /** Of how many terms in all; their numbers lie below it. */
  readonly terms: number;
}

/** Articles of other matters that a pile is thought to stand in: without them the words of a one-story pile mean nothing. */
const PRIOR = 40;
const TITLE_WEIGHT = 3;
const KEPT_TERMS = 120;
const SEARCH_TERMS = 12;
/** Terms of more articles than this find no candidates. */
const LONGEST_POSTING = 2000;

/** TF-IDF vectors of words and linked names, the title counted thrice. */
export function articleVectors(
  articles: readonly RelatedArticle[],
  mentions: ReadonlyMap<string, readonly LinkedMention[]>,
): Vectors {
  const ids = new Map<string, number>();
  const df: number[] = [];
  const counts = articles.map((article) => {
    const tf = new Map<number, number>();
    const add = (term: string, weight: number) => {
      let id = ids.get(term);
      if (id === undefined) {
        id = df.length;
        ids.set(term, id);
        df.push(0);
      }
      tf.set(id, (tf.get(id) ?? 0) + weight);
    };
    for (const word of wordsOf(article.title)) if (!isStopWord(word.lower)) add(word.stem, TITLE_WEIGHT);
    for (const word of wordsOf(article.text)) if (!isStopWord(word.lower)) add(word.stem, 1);
    for (const mention of mentions.get(article.id) ?? []) add(`@${mention.entity}`, 1);
    for (const id of tf.keys()) df[id]++;
    return tf;
  });
  const total = articles.length;
  const postings = new Map<number, number[]>();
  const all = counts.map((tf, i) => {
    const weighted = [...tf].map(
      ([id, n]) => [id, (1 + Math.log(n)) * Math.log((PRIOR + total) / (0.5 + df[id]))] as const,
    );
    weighted.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [id] of weighted.slice(0, SEARCH_TERMS)) {
      if (df[id] < 2 || df[id] > LONGEST_POSTING) continue;
      const list = postings.get(id);
      if (list) list.push(i);
      else postings.set(id, [i]);
    }
    return unit(weighted.slice(0, KEPT_TERMS));
  });
  return { all, postings, terms: df.length };
}

/** Of length one, in the order of its numbers. */
export function unit(weighted: readonly (readonly [number, number])[]): SparseVector {
  const sorted = [...weighted].sort((a, b) => a[0] - b[0]);
  const norm = Math.sqrt(sorted.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return { terms: Int32Array.from(sorted, (s) => s[0]), weights: Float32Array.from(sorted, (s) => s[1] / norm) };
}

/** The articles likest to one, likest first, found through its most telling terms. */
export function nearest(vectors: Vectors, at: number, most: number): number[] {
  const own = vectors.all[at];
  const touched = new Map<number, number>();
  own.terms.forEach((term, k) => {
    for (const other of vectors.postings.get(term) ?? [])
      if (other !== at) touched.set(other, (touched.get(other) ?? 0) + own.weights[k]);
  });
  return [...touched]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most * 3)
    .map(([other]) => ({ other, score: dot(own, vectors.all[other]) }))
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, most)
    .map(({ other }) => other);
}
