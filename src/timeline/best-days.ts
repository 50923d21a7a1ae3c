import { dot } from '../text/sparse-vector.ts';
import { addTo, type DatedText, type DaySentence, daySentences, dotWith } from './day-sentences.ts';
import { dayNumber, isoDay } from './days.ts';

/** An article of which the best days are asked. */
export interface DayArticle extends DatedText {
  readonly id: string;
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

/** An opening this long that names no day reports of the day on which it was published. */
const OPENING = 2;
/** Sentences this near the top of an article tell its news. */
const LEAD = 6;
/** An article published after the day says that the day was remembered. */
const REMEMBERED = 1.5;
/** Shorter sentences lean on their neighbours, longer ones are lists or heads run into the text. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 45;
/** What a day loses when the day before or after it was chosen: news of one event stretches over two days. */
const BESIDE_CHOSEN = 0.2;
/** Cosine from which two sentences say the same. */
const SAME = 0.95;

/**
 * The days that the articles themselves count as most telling, in order of time, each with sentences from the articles:
 * the task of news timeline summarisation. Linear in the words of the articles, but for the choice among the sentences
 * of a day.
 *
 * Days are ranked by how many independent articles speak of them, later ones weighing more (after the date counts of
 * Tran et al. 2015), and each by how near what it says of the day lies to the centre of the pile: an aside about another
 * story names days too. Sentences of a day are those that name it and the leads published on it or on the day after
 * (Gholipour Ghalandari & Ifrim 2020, "Examining the State-of-the-Art in News Timeline Summarization"); chosen are those
 * whose sum points most nearly where the sum of all does (Gholipour Ghalandari 2017, centroid optimisation), each
 * weighing by its nearness to the centre of the pile.
 */
export function bestDays(articles: readonly DayArticle[], request: BestDaysRequest): [string, string[]][] {
  const sentences = daySentences(articles.filter((article) => article.copyOf === null));
  const from = request.from === null ? Number.NEGATIVE_INFINITY : dayNumber(request.from);
  const to = request.to === null ? Number.POSITIVE_INFINITY : dayNumber(request.to);
  const ranked = rankDays(sentences).filter(({ day }) => day >= from && day <= to);
  const spoken = groupByDay(sentences);
  const chosen: [number, string[]][] = [];
  while (chosen.length < request.days && ranked.length > 0) {
    const [{ day }] = ranked.splice(indexOfBest(ranked), 1);
    const texts = chooseSentences(spoken.get(day) ?? [], request.sentences);
    if (texts.length === 0) continue;
    chosen.push([day, texts]);
    for (const other of ranked) if (Math.abs(other.day - day) === 1) other.score *= 1 - BESIDE_CHOSEN;
  }
  return chosen.sort((a, b) => a[0] - b[0]).map(([day, texts]) => [isoDay(day), texts]);
}

interface RankedDay {
  readonly day: number;
  score: number;
}

function indexOfBest(ranked: readonly RankedDay[]): number {
  let best = 0;
  for (let i = 1; i < ranked.length; i++) if (ranked[i].score > ranked[best].score) best = i;
  return best;
}

/** Days by the articles that speak of them: each counts once, by the sentence of it that lies nearest to the story. */
function rankDays(sentences: readonly DaySentence[]): RankedDay[] {
  const byDay = new Map<number, Map<number, number>>();
  const count = (day: number, { article, published, relevance }: DaySentence) => {
    const articles = byDay.get(day) ?? new Map<number, number>();
    byDay.set(day, articles);
    const weight = relevance * (published !== null && published > day ? REMEMBERED : 1);
    articles.set(article, Math.max(articles.get(article) ?? 0, weight));
  };
  const openings = sentences.filter(({ position }) => position < OPENING);
  const dated = new Set(openings.filter(({ days }) => days.length > 0).map(({ article }) => article));
  for (const sentence of openings)
    if (sentence.published !== null && !dated.has(sentence.article)) count(sentence.published, sentence);
  for (const sentence of sentences) for (const day of sentence.days) count(day, sentence);
  return [...byDay]
    .map(([day, articles]) => ({ day, score: [...articles.values()].reduce((sum, w) => sum + w, 0) }))
    .sort((a, b) => b.score - a.score || a.day - b.day);
}

/** For each day the sentences that name it, then the undated leads published on it or on the day after. */
function groupByDay(sentences: readonly DaySentence[]): Map<number, DaySentence[]> {
  const spoken = new Map<number, DaySentence[]>();
  const push = (day: number, sentence: DaySentence) => {
    const list = spoken.get(day);
    if (list) list.push(sentence);
    else spoken.set(day, [sentence]);
  };
  for (const sentence of sentences) {
    const { days, position, published } = sentence;
    for (const day of days) push(day, sentence);
    if (days.length > 0 || position >= LEAD || published === null) continue;
    push(published, sentence);
    push(published - 1, sentence);
  }
  return spoken;
}

/** Greedily the sentences whose sum points most nearly where the sum of all does. */
function chooseSentences(spoken: readonly DaySentence[], most: number): string[] {
  const readable = spoken.filter(({ words }) => words >= FEWEST_WORDS && words <= MOST_WORDS);
  const left = readable.length > 0 ? readable : [...spoken];
  const terms = left.reduce((top, { vector }) => Math.max(top, 1 + (vector.terms.at(-1) ?? -1)), 0);
  const target = new Float64Array(terms);
  for (const { vector, relevance } of left) addTo(target, vector, relevance);
  const sum = new Float64Array(terms);
  let sumSquares = 0;
  let sumTarget = 0;
  const chosen: DaySentence[] = [];
  while (chosen.length < most && left.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    left.forEach(({ vector }, i) => {
      const length = Math.sqrt(sumSquares + 2 * dotWith(sum, vector) + 1);
      const score = (sumTarget + dotWith(target, vector)) / length;
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    });
    const [next] = left.splice(best, 1);
    if (chosen.some((other) => dot(other.vector, next.vector) > SAME)) continue;
    chosen.push(next);
    sumSquares += 2 * dotWith(sum, next.vector) + 1;
    sumTarget += dotWith(target, next.vector);
    addTo(sum, next.vector, 1);
  }
  return chosen.map((sentence) => sentence.text);
}
