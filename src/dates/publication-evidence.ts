import { civilDay, dayNumber, daysInMonth, isRealDay, longDay, monthName, weekdayOf } from './calendar.ts';
import { ALMOST_IMPOSSIBLE, type Clue } from './clue.ts';
import { datelineClue, isWhole, OPENING, opensAsDateline } from './dateline-clue.ts';
import { eventClues } from './event-clues.ts';
import { holidayClue } from './holiday-clue.ts';
import { pairClue } from './pair-clue.ts';
import type { ReadText } from './read-text.ts';
import { WEEKDAY_NAMES } from './resolve-shared.ts';
import type { FoundSymbol } from './symbol.ts';
import { type Tense, tenseAt } from './tense.ts';
import { weekdayClue, weekdayIn } from './weekday-clue.ts';

/** The expressions further on are background. */
const MOST_SYMBOLS = 200;
export function gatherClues(
  read: ReadText,
  captionAt: (at: number) => string | null,
  inTitle: boolean,
  knownEvents: boolean,
): readonly Clue[] {
  const clues: Clue[] = [];
  const lower = read.view.toLowerCase();
  read.symbols.slice(0, MOST_SYMBOLS).forEach((symbol, k) => {
    const tense = tenseAt(read, symbol);
    const next = read.symbols[k + 1]?.meant;
    const followed = next?.kind === 'anaphor' && next.rel === 'following' && next.unit === 'day';
    const caption = captionAt(symbol.start);
    const clue = clueOf(read, symbol, tense, caption, inTitle, followed);
    if (clue) clues.push(clue);
    const pair = pairClue(read, read.symbols[k - 1], symbol, inTitle);
    if (pair) clues.push(pair);
  });
  if (knownEvents) clues.push(...eventClues(read, lower, inTitle));
  return clues;
}

function clueOf(
  read: ReadText,
  symbol: FoundSymbol,
  tense: Tense,
  caption: string | null,
  inTitle: boolean,
  followed: boolean,
): Clue | null {
  // "the evening of 14 May 2031" tells of that day.
  const meant = symbol.meant.kind === 'time' && symbol.meant.day?.kind === 'calendar' ? symbol.meant.day : symbol.meant;
  const base = { span: { start: symbol.start, end: symbol.end }, inTitle };
  if (meant.kind === 'calendar' && meant.year !== undefined) {
    const { year, month, day } = meant;
    if (month !== undefined && day !== undefined) {
      const ofToday = caption !== null && !ARCHIVE.test(caption);
      const opening = inTitle ? isWhole(read, symbol) : symbol.from < OPENING && !isNarrated(read, symbol, tense);
      const lead = !inTitle && symbol.from < LEAD && tense.time !== 'future';
      return { ...fullDate(base, dayNumber(year, month, day), tense, ofToday, opening), lead };
    }
    const first = dayNumber(year, month ?? 1, 1);
    const last = month === undefined ? dayNumber(year, 12, 31) : dayNumber(year, month, daysInMonth(year, month));
    return namedPeriod(base, first, last, tense, month === undefined, before(read, symbol));
  }
  if (meant.kind === 'calendar' && meant.month !== undefined && meant.day !== undefined && !meant.yearRel)
    return opensAsDateline(read, symbol) && !inTitle
      ? datelineClue(base, meant.month, meant.day)
      : {
          ...monthDay(base, meant.month, meant.day, meant.weekday, meant.ahead ? { time: 'future' } : tense),
          yearless: true,
        };
  if (meant.kind === 'calendar' && meant.month !== undefined && meant.day === undefined && !meant.yearRel && !meant.rel)
    return bareMonth(base, meant.month, tense, symbol.mod);
  if (meant.kind === 'holiday' && meant.year === undefined && !meant.yearRel && !meant.rel)
    return holidayClue(base, meant.code, tense);
  const weekday = weekdayIn(meant);
  if (weekday) return weekdayClue(base, weekday, tense, read, symbol, followed);
  return null;
}

/** "The dam burst on 14 May 2031": a verb of the past before the day tells of it, and the report may be of any day since. */
function isNarrated(read: ReadText, symbol: FoundSymbol, tense: Tense): boolean {
  return tense.time === 'past' && tense.cue !== undefined && tense.cue.end <= (read.tokens[symbol.from]?.start ?? 0);
}

/** Tokens of the first sentences, which tell of what is new. */
const LEAD = 90;

const before = (read: ReadText, symbol: FoundSymbol): string => read.tokens[symbol.from - 1]?.word ?? '';

/** Pictures that are older than the article. */
const ARCHIVE = /\b(?:file|archive|library|undated)\b|\barchivo\b/i;

type Base = Pick<Clue, 'span' | 'inTitle'>;

function fullDate(base: Base, day: number, tense: Tense, caption: boolean, opening: boolean): Clue {
  if (caption)
    return {
      ...base,
      fresh: true,
      datedYear: civilDay(day).year,
      notBefore: day,
      weight: 2,
      named: day,
      window: [day, day + 45],
      score: (d) => (d < day ? ALMOST_IMPOSSIBLE : -0.45 * Math.log(1 + (d - day)) - 0.03 * (d - day)),
      why: () => `Caption of ${longDay(day)}: published that day or later`,
    };
  if (opening)
    return {
      ...base,
      fresh: true,
      datedYear: civilDay(day).year,
      notBefore: day,
      weight: 3,
      named: day,
      window: [day, day + 3],
      score: (d) => (d < day ? ALMOST_IMPOSSIBLE : -1.3 * (d - day)),
      why: () => `The text opens with ${longDay(day)}`,
    };
  const shared = { ...base, datedYear: civilDay(day).year, weight: 1, named: day };
  switch (tense.time) {
    case 'future':
      return {
        ...shared,
        fresh: true,
        notAfter: day,
        window: [day - 300, day],
        score: (d) => (d > day ? -5 : leadScore(day - d)),
        why: () => `${longDay(day)} still lies ahead`,
      };
    case 'past':
      return {
        ...shared,
        fresh: false,
        notBefore: day,
        window: [day, day + 300],
        score: (d) => (d < day ? -5 : passedScore(d - day)),
        why: () => `${longDay(day)} has passed`,
      };
    default:
      return {
        ...shared,
        fresh: false,
        window: [day - 60, day + 300],
        score: (d) => (d < day ? -1.8 - 0.01 * (day - d) : passedScore(d - day)),
        why: (d) => `${longDay(day)} is ${d < day ? 'near' : 'not long past'}`,
      };
  }
}

const passedScore = (days: number): number => -0.25 * Math.log(1 + days / 10);

/** How likely a day is announced so many days ahead: seldom on the day itself. */
export const leadScore = (days: number): number => (days === 0 ? -1.2 : -0.004 * days);

function namedPeriod(
  base: Base,
  first: number,
  last: number,
  tense: Tense,
  yearOnly: boolean,
  preposition: string,
): Clue | null {
  const name = yearOnly ? String(civilDay(first).year) : `${monthName(civilDay(first).month)} ${civilDay(first).year}`;
  if (tense.time === 'future' || preposition === 'by' || preposition === 'until') {
    if (preposition === 'since') return null;
    return {
      ...base,
      fresh: !yearOnly && tense.time === 'future',
      ...(yearOnly ? {} : { datedYear: civilDay(first).year }),
      weight: 1,
      window: [first - 500, last],
      score: (d) => (d > last ? -4 : -0.0015 * Math.max(0, first - d)),
      why: () => `${name} still lies ahead`,
    };
  }
  const hard = tense.time === 'past' ? -5 : -2;
  return {
    ...base,
    fresh: false,
    ...(yearOnly ? {} : { datedYear: civilDay(first).year }),
    weight: 0.5,
    window: [first, last + 400],
    score: (d) => (d < first ? hard : -0.12 * Math.log(1 + Math.max(0, d - last) / 60)),
    why: () => `${name} has begun`,
  };
}

function monthDay(base: Base, month: number, day: number, weekday: number | undefined, tense: Tense): Clue {
  const nearest = (d: number): number | null => {
    const { year } = civilDay(d);
    let best: number | null = null;
    for (const y of [year - 1, year, year + 1]) {
      if (!isRealDay(y, month, day)) continue;
      const x = dayNumber(y, month, day);
      if (weekday !== undefined && weekdayOf(x) !== weekday) continue;
      if (best === null || Math.abs(x - d) < Math.abs(best - d)) best = x;
    }
    return best;
  };
  return {
    ...base,
    fresh: false,
    weight: 1,
    score: (d) => {
      const x = nearest(d);
      if (x === null) return -6;
      const gap = d - x;
      if (weekday !== undefined) {
        if (Math.abs(gap) > 190) return -6;
        if (gap >= 0 && tense.time !== 'future') return (NAMED_LAG[gap] ?? -3.3 - 0.01 * gap) + 1.2;
      }
      if (tense.time === 'past') return gap < 0 ? -2.5 - 0.01 * -gap : -0.006 * gap;
      if (tense.time === 'future') return gap > 0 ? -2.5 - 0.01 * gap : leadScore(-gap);
      return -0.006 * Math.abs(gap);
    },
    why: (d) => {
      const x = nearest(d);
      const name = `${day} ${monthName(month)}`;
      if (x === null) return `${name} is near`;
      if (weekday !== undefined) return `${name} is a ${WEEKDAY_NAMES[weekday - 1]} in ${civilDay(x).year}`;
      return tense.time === 'future'
        ? `${name} still lies ahead`
        : `${name} is near and ${x <= d ? 'past' : 'to come'}`;
    },
  };
}

/** "in early January", told as past: not before it; a month that is named without a year is no more than a year away. */
function bareMonth(base: Base, month: number, tense: Tense, mod: string | undefined): Clue | null {
  if (tense.time === 'open') return null;
  const startDay = mod === 'END' ? 20 : mod === 'MID' ? 10 : 1;
  return {
    ...base,
    yearless: true,
    fresh: false,
    weight: 0.4,
    score: (d) => {
      const now = civilDay(d);
      const back = (now.month - month + 12) % 12;
      if (tense.time === 'past')
        return back === 0 && now.day < startDay ? -1.5 : -0.05 * back - (back === 0 && mod === undefined ? 0.5 : 0);
      const ahead = (month - now.month + 12) % 12;
      return -0.08 * ahead;
    },
    why: () =>
      tense.time === 'past' ? `${monthName(month)} is told of as past` : `${monthName(month)} is told of as to come`,
  };
}

/** Both the weekday and the date are given: seldom on the day itself. */
const NAMED_LAG = [-1.6, -1, -1.3, -1.8, -2.3, -2.8, -3.1, -3.2];
