import { type DateEvidence, originOf, type PublicationDate } from '../model/article.ts';
import { isoDay, longDay, mondayOf, weekdayOf } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { DatableArticle } from './datable-article.ts';
import { barriersOf } from './find-dates.ts';
import { findSymbols } from './find-symbols.ts';
import { firstYearClue } from './first-year.ts';
import { languageFor } from './languages/languages.ts';
import { gatherClues } from './publication-evidence.ts';
import type { ReadText } from './read-text.ts';
import type { Meant } from './symbol.ts';
import { tenseAt } from './tense.ts';
import { textView } from './text-view.ts';

/** No more days than these are looked at. */
const MOST_DAYS = 2500;
/** No more clues than these are weighed: the lead says when, what follows is background. */
const MOST_CLUES = 160;
/** Days whose score is this close to the best are possible too. */
const CLOSE = 1.5;
/** A range longer than this is no date, unless several days or other articles bound it. */
const WIDEST = 62;
const MOST_EVIDENCE = 6;

/** The text of an article with all that it says about its own day. */
export interface Clued {
  readonly read: ReadText;
  readonly clues: readonly Clue[];
}

/** Gathers the clues of title and text. */
export function cluesOf(article: DatableArticle, knownEvents: boolean): Clued {
  const language = languageFor(article.language);
  const read = findSymbols(textView(article.text), language, null, barriersOf(article.text, article.blocks));
  const title = findSymbols(textView(article.title), language, null);
  const captions = article.blocks.filter((b) => b.type === 'caption');
  const captionAt = (at: number): string | null => {
    const block = captions.find((b) => b.start <= at && at < b.end);
    return block ? article.text.slice(block.start, block.end) : null;
  };
  const clues = [
    ...gatherClues(read, captionAt, false, knownEvents),
    ...gatherClues(title, () => null, true, knownEvents),
  ].slice(0, MOST_CLUES);
  const year = firstYearClue(read);
  const agreeing = agreementClues(read, clues).slice(0, MOST_CLUES);
  return { read, clues: [...clues, ...agreeing, ...(year ? [year] : [])] };
}

/**
 * Infers the day of publication: every clue of title and text scores the days of a window, the best day wins, days that fare
 * nearly as well bound it. Null when the article names no time that its own day could be counted from.
 */
export function inferPublication(article: DatableArticle, knownEvents: boolean): PublicationDate | null {
  return solve(article, cluesOf(article, knownEvents).clues);
}

/** What other articles say of an article's day. */
export interface LentEvidence {
  readonly clues: readonly Clue[];
  /** Day numbers that the article's own evidence leaves; lent evidence chooses among them alone. */
  readonly within: readonly [first: number, last: number] | null;
}

/** The day that the clues agree on best; see `inferPublication`. */
export function solve(
  article: DatableArticle,
  clues: readonly Clue[],
  lent: LentEvidence = { clues: [], within: null },
): PublicationDate | null {
  const all = [...clues, ...lent.clues];
  const bounded = lent.clues.length > 0 || isBounded(clues);
  if (!bounded && !clues.some((c) => c.fresh)) return null;
  const { within } = lent;
  const days = candidates(all).filter((d) => within === null || (d >= within[0] && d <= within[1]));
  if (days.length === 0) return null;
  const latest = lowerBound(clues);
  const total = (d: number): number => {
    let sum = latest === null ? 0 : -0.2 * Math.log(1 + Math.max(0, d - latest) / 30);
    for (const clue of all) sum += Math.max(-8, clue.score(d));
    return sum;
  };
  let best = days[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  const scores = days.map(total);
  scores.forEach((score, k) => {
    if (score <= bestScore + 1e-9) return;
    best = days[k];
    bestScore = score;
  });
  const close = days.filter((_, k) => scores[k] >= bestScore - CLOSE);
  if (!all.some((c) => (c.fresh || c.datedYear !== undefined) && c.score(best) > -2.5)) return null;
  if (!bounded && close[close.length - 1] - close[0] > WIDEST) return null;
  return {
    value: isoDay(best),
    earliest: isoDay(close[0]),
    latest: isoDay(close[close.length - 1]),
    basis: 'inferred',
    evidence: evidenceFor(article, all, best),
  };
}

/** Days of one year, named with it, that an article needs before it is placed by them alone. */
const LEAST_DATED = 2;

/** Days and months without a year that show one day of the lead to be of the running year. */
const LEAST_YEARLESS = 2;

/**
 * Whether days that have passed or lie ahead bound publication loosely but surely. A single day with its year does not: news names the
 * year of what is long past, and leaves it out of what is recent.
 */
function isBounded(clues: readonly Clue[]): boolean {
  const years = clues.flatMap((c) => c.datedYear ?? []);
  const latest = Math.max(...years);
  const isTold = clues.some((c) => c.lead && c.datedYear === latest);
  if (isTold && clues.filter((c) => c.yearless).length >= LEAST_YEARLESS) return true;
  return new Set(clues.filter((c) => c.datedYear === latest).map((c) => c.named ?? c.window?.[0])).size >= LEAST_DATED;
}

/** The days that the article's own words leave for its publication; null when they leave all or contradict each other. */
export function ownBounds(clues: readonly Clue[]): readonly [first: number, last: number] | null {
  const first = Math.max(...clues.map((c) => c.notBefore ?? Number.NEGATIVE_INFINITY));
  const last = Math.min(...clues.map((c) => c.notAfter ?? Number.POSITIVE_INFINITY));
  return first <= last && (Number.isFinite(first) || Number.isFinite(last)) ? [first, last] : null;
}

/** The days worth a look: those of the windows of the clues. */
function candidates(clues: readonly Clue[]): readonly number[] {
  const windows = clues.flatMap((c) => (c.window ? [c.window] : []));
  if (windows.length === 0) return [];
  const lows = windows.map((w) => w[0]);
  const highs = windows.map((w) => w[1]);
  let first = Math.min(...lows);
  const last = Math.max(...highs);
  if (last - first > MOST_DAYS) first = last - MOST_DAYS;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The latest day that a clue makes impossible to lie before. */
function lowerBound(clues: readonly Clue[]): number | null {
  let latest: number | null = null;
  for (const clue of clues) {
    const first = clue.window?.[0];
    if (first === undefined || clue.score(first - 1) > -4.5 || clue.score(first) < -2) continue;
    if (latest === null || first > latest) latest = first;
  }
  return latest;
}

/** "this week", "next week", "Friday" agree with days that the article names. */
function agreementClues(read: ReadText, clues: readonly Clue[]): readonly Clue[] {
  const found: Clue[] = [];
  const named = clues.flatMap((c) => (c.named === undefined ? [] : [c.named]));
  for (const symbol of read.symbols) {
    const { meant } = symbol;
    if (meant.kind !== 'unit' || meant.unit !== 'week') continue;
    const step = meant.rel === 'next' ? 1 : meant.rel === 'last' ? -1 : meant.rel === 'this' ? 0 : null;
    if (step === null || named.length === 0) continue;
    found.push({
      span: symbol,
      inTitle: false,
      fresh: false,
      weight: 0.7,
      score: (d) => (named.some((x) => mondayOf(x) === mondayOf(d) + 7 * step) ? 0.6 : 0),
      why: (d) => `‘${meant.rel} week’ fits ${longDay(named.find((x) => mondayOf(x) === mondayOf(d) + 7 * step) ?? d)}`,
    });
  }
  for (const symbol of read.symbols) {
    const { meant } = symbol;
    if (meant.kind !== 'weekday' || meant.rel || meant.week) continue;
    const ahead = tenseAt(read, symbol).time === 'future';
    found.push({
      span: symbol,
      inTitle: false,
      fresh: false,
      weight: 0.7,
      score: (d) =>
        named.some((x) => (ahead ? x > d && x <= d + 7 : x <= d && x > d - 7) && weekdayOf(x) === meant.weekday)
          ? 0.8
          : 0,
      why: () => 'the weekday fits a day named elsewhere',
    });
  }
  if (read.symbols.some((s) => dayBefore(s.meant)))
    for (const day of named)
      found.push({
        span: read.symbols.find((s) => dayBefore(s.meant)) ?? { start: 0, end: 0 },
        inTitle: false,
        fresh: false,
        weight: 0.7,
        score: (d) => (d === day + 1 ? 0.9 : 0),
        why: () => `the day before may be ${longDay(day)}`,
      });
  return found;
}

const dayBefore = (meant: Meant): boolean =>
  meant.kind === 'day' ? meant.offset === -1 : meant.kind === 'time' && meant.day !== undefined && dayBefore(meant.day);

function evidenceFor(article: DatableArticle, clues: readonly Clue[], best: number): readonly DateEvidence[] {
  const told = new Set<string>();
  const evidence: DateEvidence[] = [];
  const telling = clues
    .map((clue) => ({ clue, gain: clue.weight * spread(clue, best) }))
    .filter((x) => x.gain > 0 && x.clue.score(best) > -2.5)
    .sort((a, b) => b.gain - a.gain);
  for (const { clue } of telling) {
    const why = clue.why(best);
    if (told.has(why)) continue;
    told.add(why);
    const text = (clue.inTitle ? article.title : article.text)
      .slice(clue.span.start, clue.span.end)
      .replace(/\s+/g, ' ');
    evidence.push({ text, why, source: clue.inTitle ? null : originOf(article, clue.span) });
    if (evidence.length === MOST_EVIDENCE) break;
  }
  return evidence;
}

/** How much a clue prefers the day to those around it. */
function spread(clue: Clue, best: number): number {
  const here = clue.score(best);
  const lowest = Math.min(...[-365, -30, -7, -3, -1, 1, 3, 7, 30, 365].map((k) => clue.score(best + k)));
  return here - lowest;
}
