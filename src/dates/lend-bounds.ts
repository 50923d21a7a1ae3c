import type { PublicationDate } from '../model/article.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { Span } from '../model/span.ts';
import { civilDay, isoDay, longDay, mondayOf, parseIsoDay, weekdayOf } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { DatableArticle } from './datable-article.ts';
import { eventPhrase } from './event-anchors.ts';
import { barriersOf } from './find-dates.ts';
import { findSymbols } from './find-symbols.ts';
import { type Clued, cluesOf, solve } from './infer-publication.ts';
import { languageFor } from './languages/languages.ts';
import { movedDay } from './periods.ts';
import type { ReadText } from './read-text.ts';
import { readStatedDate } from './stated-date.ts';
import type { FoundSymbol } from './symbol.ts';
import { tenseAt } from './tense.ts';
import { textView } from './text-view.ts';
import { sentenceAround, type ToldDay, termsBetween, toldDays } from './told-days.ts';

/** What an article can lend to others: made once per article, plain data. */
export interface DatingNotes {
  readonly id: string;
  readonly published: PublicationDate | null;
  /** Days that the statement of publication may mean, ISO, when its order of numbers is doubtful. */
  readonly otherReadings: readonly string[];
  readonly told: readonly ToldDay[];
}

/** The notes of an article whose own dating is done: `dates` are those found with it. */
export function datingNotes(
  id: string,
  article: DatableArticle,
  published: PublicationDate | null,
  dates: readonly DateExpression[],
): DatingNotes {
  const read = findSymbols(
    textView(article.text),
    languageFor(article.language),
    null,
    barriersOf(article.text, article.blocks),
  );
  return {
    id,
    published,
    otherReadings: published?.basis === 'stated' ? otherReadings(article, published.value) : [],
    told: published === null ? [] : toldDays(read, dates),
  };
}

function otherReadings(article: DatableArticle, value: string): readonly string[] {
  for (const stated of article.statedDates) {
    if (stated.where === 'caption') continue;
    const read = readStatedDate(stated.text, true);
    if (read) return read.readings.map(isoDay).filter((day) => day !== value);
  }
  return [];
}

/** An inferred day with a longer range than this is helped by the others. */
const SHARP = 3;

/**
 * Articles of one pile lend each other days, through events that both tell of: "nine days after one of its ships ran aground" in
 * an undated article counts from the day that a dated one gives for the grounding. Returns new dates by article id, for
 * the articles that had none, a wide range, or numbers of doubtful order; `articleOf` is asked for those alone.
 */
export function lendBounds(
  notes: readonly DatingNotes[],
  articleOf: (id: string) => DatableArticle,
  options: { readonly knownEvents?: boolean } = {},
): ReadonlyMap<string, PublicationDate> {
  const lent = new Map<string, PublicationDate>();
  const lenders = notes.filter(
    (n) => n.published !== null && n.otherReadings.length === 0 && width(n.published) <= SHARP,
  );
  if (lenders.length === 0) return lent;
  const years = lenders.map((n) => Number((n.published as PublicationDate).value.slice(0, 4)));
  const needy: Needy[] = [];
  for (const note of notes) {
    if (note.otherReadings.length > 0 && note.published) {
      const settled = byYears(note.published, note.otherReadings, years);
      if (settled) lent.set(note.id, settled);
    } else if (!note.published || (note.published.basis === 'inferred' && width(note.published) > SHARP)) {
      const article = articleOf(note.id);
      needy.push({ id: note.id, article, ...cluesOf(article, options.knownEvents !== false) });
    }
  }
  const wanted = needy.map(({ read }) => read.symbols.slice(0, MOST_SYMBOLS).map((symbol) => termsOf(read, symbol)));
  const index = indexOf(lenders, new Set(wanted.flatMap((ofSymbols) => ofSymbols.flatMap((x) => x.terms))));
  needy.forEach(({ id, article, read, clues }, k) => {
    const shared = sharedClues(read, wanted[k], index, id);
    const date = shared.length > 0 ? solve(article, [...clues, ...shared]) : null;
    if (date) lent.set(id, date);
  });
  return lent;
}

interface Needy extends Clued {
  readonly id: string;
  readonly article: DatableArticle;
}

/** Expressions of an undated article that are looked at. */
const MOST_SYMBOLS = 80;

const width = (date: PublicationDate): number => (parseIsoDay(date.latest) ?? 0) - (parseIsoDay(date.earliest) ?? 0);

/** A stated day whose year no other article comes near, when another order of its numbers gives a year of the pile. */
function byYears(
  published: PublicationDate,
  others: readonly string[],
  years: readonly number[],
): PublicationDate | null {
  const far = (day: string): number => Math.min(...years.map((year) => Math.abs(year - Number(day.slice(0, 4)))));
  const nearer = others.find((day) => far(day) <= 1);
  if (far(published.value) <= 1 || !nearer) return null;
  const [first, ...rest] = published.evidence;
  const why = `Stated, the order of the numbers settled by the years of the pile: ${longDay(parseIsoDay(nearer) ?? 0)}`;
  return {
    value: nearer,
    earliest: nearer,
    latest: nearer,
    basis: 'stated',
    evidence: first ? [{ ...first, why }, ...rest] : rest,
  };
}

interface Wanted {
  readonly span: Span;
  readonly terms: readonly string[];
}

/** The words that an expression's event is known by: those of its phrase, else those of its sentence. */
function termsOf(read: ReadText, symbol: FoundSymbol): Wanted {
  const phrase = symbol.meant.kind === 'duration' && symbol.meant.event ? eventPhrase(read, symbol) : null;
  const [from, to] = phrase ? [phrase.from, phrase.to] : sentenceAround(read.tokens, symbol.from);
  return { span: phrase?.span ?? { start: symbol.start, end: symbol.end }, terms: termsBetween(read.tokens, from, to) };
}

interface Lent {
  readonly lender: string;
  readonly told: ToldDay;
}

/** Words that stand in more sentences than this tell no event apart. */
const MOST_SENTENCES = 2000;

/** The told days by their words, those words alone that an undated article asks for. */
function indexOf(lenders: readonly DatingNotes[], wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Lent[]> {
  const index = new Map<string, Lent[]>();
  for (const { id, told } of lenders)
    for (const one of told)
      for (const term of one.terms) {
        if (!wanted.has(term)) continue;
        const list = index.get(term);
        if (!list) index.set(term, [{ lender: id, told: one }]);
        else if (list.length <= MOST_SENTENCES) list.push({ lender: id, told: one });
      }
  return index;
}

/** Clues from days that dated articles give for what this one tells of. */
function sharedClues(
  read: ReadText,
  wanted: readonly Wanted[],
  index: ReadonlyMap<string, readonly Lent[]>,
  own: string,
): readonly Clue[] {
  return wanted.flatMap(({ span, terms }, k) => {
    const told = bestTold(terms, index, own);
    const clue = told ? clueFrom(read, read.symbols[k], told, span) : null;
    return clue ? [clue] : [];
  });
}

/** Terms that two sentences must share to tell of one event, and the share of the shorter one that they must make up. */
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.4;

function bestTold(terms: readonly string[], index: ReadonlyMap<string, readonly Lent[]>, own: string): ToldDay | null {
  const counts = new Map<ToldDay, number>();
  for (const term of terms) {
    const list = index.get(term);
    if (!list || list.length > MOST_SENTENCES) continue;
    for (const { lender, told } of list) if (lender !== own) counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  let best: ToldDay | null = null;
  let bestScore = 0;
  for (const [told, common] of counts) {
    const share = common / Math.max(1, Math.min(terms.length, told.terms.length));
    if (common < LEAST_SHARED || share < LEAST_SHARE || common + share <= bestScore) continue;
    bestScore = common + share;
    best = told;
  }
  return best;
}

/** What an expression says about the day of publication when the day of its event is known. */
function clueFrom(read: ReadText, symbol: FoundSymbol, told: ToldDay, span: Span): Clue | null {
  const { meant } = symbol;
  const tense = tenseAt(read, symbol).time;
  const because = `another article gives the day, ${longDay(told.day)}: “${told.text}”`;
  const base = {
    span: { start: span.start, end: span.end },
    inTitle: false,
    fresh: true,
    weight: 3,
    why: () => because,
  };
  const near = (day: number, after: number): Clue => ({
    ...base,
    named: day,
    window: [day - after, day + after],
    score: (d) => {
      const gap = d - day;
      if (tense === 'future') return gap > 0 ? -4 : 0.09 * gap;
      return gap < 0 ? -4 : -0.4 * gap;
    },
  });
  switch (meant.kind) {
    case 'duration':
      return meant.event && meant.n !== null ? near(movedDay(told.day, meant.event * meant.n, meant.unit), 30) : null;
    case 'weekday':
      if (weekdayOf(told.day) !== meant.weekday || meant.week || meant.plusWeeks) return null;
      return {
        ...base,
        window: [told.day - 8, told.day + 8],
        score: (d) => {
          const gap = d - told.day;
          if (tense === 'future') return gap < 0 && gap >= -7 ? 0.5 : gap === 0 ? -1 : -4;
          return gap >= 0 && gap <= 6 ? 0.5 - 0.3 * gap : -4;
        },
      };
    case 'day':
      return exactly(base, told.day - meant.offset);
    case 'unit': {
      if (meant.unit !== 'week') return null;
      const step = meant.rel === 'last' ? -1 : meant.rel === 'next' ? 1 : 0;
      const monday = mondayOf(told.day) - 7 * step;
      return { ...base, window: [monday, monday + 6], score: (d) => (mondayOf(d) === monday ? 0.5 : -3) };
    }
    case 'offset':
      if (meant.from !== 'publication' || meant.n === null || (meant.unit !== 'day' && meant.unit !== 'week'))
        return null;
      return meant.unit === 'day'
        ? exactly(base, movedDay(told.day, -meant.sign * meant.n, 'day'))
        : near(movedDay(told.day, -meant.sign * meant.n, 'week') - 3, 20);
    case 'calendar': {
      const named = civilDay(told.day);
      if (meant.year !== undefined || meant.month !== named.month || meant.day !== named.day) return null;
      return {
        ...near(told.day, 60),
        score: (d) =>
          tense === 'future' ? (d > told.day ? -4 : 0.02 * (d - told.day)) : d < told.day ? -4 : -0.02 * (d - told.day),
      };
    }
    default:
      return null;
  }
}

function exactly(base: Omit<Clue, 'score'>, day: number): Clue {
  return { ...base, window: [day - 1, day + 1], score: (d) => (d === day ? 1 : -3) };
}
