import type { DateExpression } from '../model/date-expression.ts';
import { splitSentences } from '../text/sentences.ts';
import type { SparseVector } from '../text/sparse-vector.ts';
import { isStopWord, type Word, wordsOf } from '../text/words.ts';
import { agencyLineLength } from './agency-line.ts';
import { dayNumber } from './days.ts';

/** A sentence of an article, with what the choice of days and sentences asks of it. */
export interface DaySentence {
  /** Without the line of an agency before it. */
  readonly text: string;
  /** Number of the article. */
  readonly article: number;
  /** Day number; null when it is not known. */
  readonly published: number | null;
  /** 0 for the first sentence of the article. */
  readonly position: number;
  /** Day numbers that it names, in order, each once. */
  readonly days: readonly number[];
  readonly words: number;
  /** TF-IDF over the sentences, length one. */
  readonly vector: SparseVector;
  /** 0 to 1: how near it lies to the centre of all that the articles say. */
  readonly relevance: number;
}

/** What is known of an article before its sentences are looked at. */
export interface DatedText {
  readonly text: string;
  /** ISO day of publication; null when it is not known. */
  readonly published: string | null;
  readonly dates: readonly DateExpression[];
}

/** The sentences of all articles, in order. Linear in the words. */
export function daySentences(articles: readonly DatedText[]): DaySentence[] {
  const stems = stemCounter();
  const found = articles.flatMap(({ text, published, dates }, article) => {
    const day = published === null ? null : dayNumber(published);
    const named = dates.filter(isDay).sort((x, y) => x.start - y.start);
    let next = 0;
    return splitSentences(text).map((span, position) => {
      const days = new Set<number>();
      for (; next < named.length && named[next].start < span.end; next++)
        if (named[next].start >= span.start) days.add(dayNumber((named[next].phrase ?? named[next]).from!));
      const start = span.start + agencyLineLength(text.slice(span.start, span.end));
      const words = wordsOf(text, start, span.end);
      return {
        sentence: {
          text: text.slice(start, span.end),
          article,
          published: day,
          position,
          days: [...days],
          words: words.length,
        },
        counts: stems.count(words),
      };
    });
  });
  const vectors = found.map(({ counts }) => stems.vectorOf(counts, found.length));
  const middle = centre(vectors, stems.size());
  return found.map(({ sentence }, i) => ({
    ...sentence,
    vector: vectors[i],
    relevance: dotWith(middle, vectors[i]),
  }));
}

function isDay(date: DateExpression): boolean {
  if (date.type === 'SET' || date.type === 'DURATION') return false;
  const { from, to } = date.phrase ?? date;
  return from !== null && from === to;
}

/** Numbers the stems of sentences and counts in how many of them each stands. */
function stemCounter() {
  const ids = new Map<string, number>();
  const df: number[] = [];
  return {
    size: () => df.length,
    count(words: readonly Word[]): Map<number, number> {
      const counts = new Map<number, number>();
      for (const { lower, stem } of words) {
        if (isStopWord(lower) || lower.length < 2) continue;
        let id = ids.get(stem);
        if (id === undefined) {
          id = df.length;
          ids.set(stem, id);
          df.push(0);
        }
        if (!counts.has(id)) df[id]++;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return counts;
    },
    vectorOf(counts: ReadonlyMap<number, number>, sentences: number): SparseVector {
      const entries = [...counts].map(([id, n]) => [id, n * (Math.log((1 + sentences) / (1 + df[id])) + 1)] as const);
      entries.sort((a, b) => a[0] - b[0]);
      const norm = Math.sqrt(entries.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
      return { terms: Int32Array.from(entries, (e) => e[0]), weights: Float32Array.from(entries, (e) => e[1] / norm) };
    },
  };
}

/** Where the sum of all points; length one. */
function centre(vectors: readonly SparseVector[], terms: number): Float64Array {
  const sum = new Float64Array(terms);
  for (const vector of vectors) addTo(sum, vector, 1);
  const norm = Math.sqrt(sum.reduce((total, w) => total + w * w, 0)) || 1;
  return sum.map((w) => w / norm);
}

/** Adds a vector to a dense sum. */
export function addTo(sum: Float64Array, { terms, weights }: SparseVector, factor: number): void {
  for (let i = 0; i < terms.length; i++) sum[terms[i]] += factor * weights[i];
}

/** The sum of products with a dense sum. */
export function dotWith(sum: Float64Array, { terms, weights }: SparseVector): number {
  let total = 0;
  for (let i = 0; i < terms.length; i++) total += sum[terms[i]] * weights[i];
  return total;
}
