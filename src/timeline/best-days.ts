import type { DateExpression } from '../model/date-expression.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { dot, type SparseVector } from '../text/sparse-vector.ts';
import { isStopWord, wordsOf } from '../text/words.ts';
import { dayNumber, isoDay } from './days.ts';

/** An article of which the best days are asked. */
export interface DayArticle {
  readonly id: string;
  readonly text: string;
  /** ISO day of publication; null when it is not known. */
  readonly published: string | null;
  readonly dates: readonly DateExpression[];
  /** Id of the article this is a copy of; copies are not counted. */
  readonly copyOf: string | null;
}

export interface BestDaysRequest {
  /** First and last ISO day that may be given; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** At most so many days, each with at most so many sentences. */
  readonly days: number;
  readonly sentences: number;
}

interface Sentence {
  readonly text: string;
  readonly article: number;
  readonly published: number | null;
  readonly position: number;
  readonly days: readonly number[];
  readonly vector: SparseVector;
}

/** Sentences this near the top of an article count as its lead. */
const LEAD = 3;
/** Shorter sentences lean on their neighbours, longer ones are lists or carry the line of the agency. */
const FEWEST_CHARACTERS = 50;
const MOST_CHARACTERS = 300;
/** What a day loses when the day before or after it was chosen: news of one event stretches over two days. */
const BESIDE_CHOSEN = 0.4;

/**
 * The days that the articles themselves count as most telling, in order of time, each with sentences from the articles:
 * the task of news timeline summarisation. Days are ranked by how many independent articles speak of them, later ones
 * weighing more (after the date counts of Tran et al. 2015); sentences are those whose sum lies nearest to the centre
 * of all that is said about the day (Gholipour Ghalandari 2017).
 */
export function bestDays(articles: readonly DayArticle[], request: BestDaysRequest): [string, string[]][] {
  const originals = articles.filter((article) => article.copyOf === null);
  const sentences = indexSentences(originals);
  const from = request.from === null ? Number.NEGATIVE_INFINITY : dayNumber(request.from);
  const to = request.to === null ? Number.POSITIVE_INFINITY : dayNumber(request.to);
  const ranked = rankDays(sentences).filter(({ day }) => day >= from && day <= to);
  const spoken = groupByDay(sentences);
  const chosen: [number, string[]][] = [];
  while (chosen.length < request.days && ranked.length > 0) {
    const [{ day }] = ranked.splice(indexOfBest(ranked), 1);
    const texts = chooseSentences(day, spoken, request.sentences);
    if (texts.length === 0) continue;
    chosen.push([day, texts]);
    for (const other of ranked) if (Math.abs(other.day - day) === 1) other.score *= 1 - BESIDE_CHOSEN;
  }
  return chosen.sort((a, b) => a[0] - b[0]).map(([day, texts]) => [isoDay(day), texts]);
}

function indexSentences(articles: readonly DayArticle[]): Sentence[] {
  const ids = new Map<string, number>();
  const df: number[] = [];
  const found: { span: Span; article: number; position: number; days: number[]; tf: Map<number, number> }[] = [];
  articles.forEach((article, a) => {
    const dates = article.dates.filter(isDay).sort((x, y) => x.start - y.start);
    let next = 0;
    splitSentences(article.text).forEach((span, position) => {
      const days: number[] = [];
      while (next < dates.length && dates[next].start < span.end) {
        const day = dayNumber((dates[next].phrase ?? dates[next]).from!);
        if (dates[next].start >= span.start && !days.includes(day)) days.push(day);
        next++;
      }
      const tf = new Map<number, number>();
      for (const word of wordsOf(article.text, span.start, span.end)) {
        if (isStopWord(word.lower) || word.lower.length < 2) continue;
        let id = ids.get(word.stem);
        if (id === undefined) {
          id = df.length;
          ids.set(word.stem, id);
          df.push(0);
        }
        if (!tf.has(id)) df[id]++;
        tf.set(id, (tf.get(id) ?? 0) + 1);
      }
      found.push({ span, article: a, position, days, tf });
    });
  });
  return found.map(({ span, article, position, days, tf }) => ({
    text: articles[article].text.slice(span.start, span.end),
    article,
    published: articles[article].published === null ? null : dayNumber(articles[article].published!),
    position,
    days,
    vector: unitVector(tf, df, found.length),
  }));
}

function isDay(date: DateExpression): boolean {
  if (date.type === 'SET' || date.type === 'DURATION') return false;
  const { from, to } = date.phrase ?? date;
  return from !== null && from === to;
}

function unitVector(tf: ReadonlyMap<number, number>, df: readonly number[], total: number): SparseVector {
  const entries = [...tf].map(([id, n]) => [id, n * (Math.log((1 + total) / (1 + df[id])) + 1)] as const);
  entries.sort((a, b) => a[0] - b[0]);
  const norm = Math.sqrt(entries.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return { terms: Int32Array.from(entries, (e) => e[0]), weights: Float32Array.from(entries, (e) => e[1] / norm) };
}

function indexOfBest(ranked: readonly { readonly day: number; readonly score: number }[]): number {
  let best = 0;
  for (let i = 1; i < ranked.length; i++) if (ranked[i].score > ranked[best].score) best = i;
  return best;
}

/** Days by the number of articles that speak of them; one published later says that the day was remembered. */
function rankDays(sentences: readonly Sentence[]): { day: number; score: number }[] {
  const byDay = new Map<number, Map<number, number>>();
  for (const sentence of sentences)
    for (const day of sentence.days) {
      const articles = byDay.get(day) ?? new Map<number, number>();
      byDay.set(day, articles);
      const weight = sentence.published !== null && sentence.published > day ? 1.5 : 1;
      articles.set(sentence.article, Math.max(articles.get(sentence.article) ?? 0, weight));
    }
  return [...byDay]
    .map(([day, articles]) => ({ day, score: [...articles.values()].reduce((sum, w) => sum + w, 0) }))
    .sort((a, b) => b.score - a.score || a.day - b.day);
}

interface Spoken {
  readonly mentioning: ReadonlyMap<number, Sentence[]>;
  readonly leads: ReadonlyMap<number, Sentence[]>;
}

/** For each day the sentences that name it, and the leads published on it or on the day after. */
function groupByDay(sentences: readonly Sentence[]): Spoken {
  const mentioning = new Map<number, Sentence[]>();
  const leads = new Map<number, Sentence[]>();
  const push = (map: Map<number, Sentence[]>, day: number, sentence: Sentence) => {
    const list = map.get(day);
    if (list) list.push(sentence);
    else map.set(day, [sentence]);
  };
  for (const sentence of sentences) {
    if (sentence.days.length > 0) for (const day of sentence.days) push(mentioning, day, sentence);
    else if (sentence.position <= LEAD && sentence.published !== null)
      for (const day of [sentence.published, sentence.published - 1]) push(leads, day, sentence);
  }
  return { mentioning, leads };
}

function chooseSentences(day: number, spoken: Spoken, most: number): string[] {
  const mentioning = spoken.mentioning.get(day) ?? [];
  const leads = spoken.leads.get(day) ?? [];
  const target = agreement(centre(mentioning), centre(leads));
  const all = [...mentioning, ...leads];
  const norm = Math.sqrt([...target.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
  const candidates = all
    .map((sentence) => ({ sentence, score: dotWith(target, sentence.vector) / norm }))
    .sort((a, b) => b.score - a.score || (a.sentence.text < b.sentence.text ? -1 : 1));
  const near = candidates.slice(0, knee(candidates.map((c) => c.score))).map((c) => c.sentence);
  const readable = near.filter(({ text }) => text.length >= FEWEST_CHARACTERS && text.length <= MOST_CHARACTERS);
  return nearestSum(readable.length > 0 ? readable : near, most);
}

function centre(sentences: readonly Sentence[]): Map<number, number> {
  const sum = new Map<number, number>();
  for (const { vector } of sentences)
    vector.terms.forEach((term, i) => {
      sum.set(term, (sum.get(term) ?? 0) + vector.weights[i] / sentences.length);
    });
  return sum;
}

/** What both say counts; where one is silent the other speaks alone. */
function agreement(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const both = new Map<number, number>();
  for (const [term, weight] of a) {
    const other = b.get(term);
    if (other) both.set(term, weight + other);
  }
  return both;
}

function dotWith(target: ReadonlyMap<number, number>, vector: SparseVector): number {
  let sum = 0;
  vector.terms.forEach((term, i) => {
    const weight = target.get(term);
    if (weight) sum += weight * vector.weights[i];
  });
  return sum;
}

/** Where a falling curve bends: the point farthest below the line from its first to its last. */
function knee(falling: readonly number[]): number {
  const n = falling.length;
  if (n < 4) return n;
  let best = n;
  let deepest = -1;
  for (let i = 0; i < n; i++) {
    const depth = falling[0] + ((falling[n - 1] - falling[0]) * i) / (n - 1) - falling[i];
    if (depth > deepest) {
      deepest = depth;
      best = i + 1;
    }
  }
  return Math.max(best, 3);
}

/** Greedily the sentences whose sum points most nearly where the sum of all does. */
function nearestSum(candidates: readonly Sentence[], most: number): string[] {
  const target = new Map<number, number>();
  for (const { vector } of candidates)
    vector.terms.forEach((term, i) => {
      target.set(term, (target.get(term) ?? 0) + vector.weights[i]);
    });
  const sum = new Map<number, number>();
  let sumSquares = 0;
  let sumTarget = 0;
  const left = [...candidates];
  const chosen: Sentence[] = [];
  while (chosen.length < most && left.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, i) => {
      const length = Math.sqrt(sumSquares + 2 * dotWith(sum, candidate.vector) + 1);
      const score = (sumTarget + dotWith(target, candidate.vector)) / length;
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    });
    const [next] = left.splice(best, 1);
    if (chosen.some((other) => dot(other.vector, next.vector) > 0.95)) continue;
    chosen.push(next);
    sumSquares += 2 * dotWith(sum, next.vector) + 1;
    sumTarget += dotWith(target, next.vector);
    next.vector.terms.forEach((term, i) => {
      sum.set(term, (sum.get(term) ?? 0) + next.vector.weights[i]);
    });
  }
  return chosen.map((sentence) => sentence.text);
}
