import { civilDay, dayNumber, daysInMonth, isRealDay, longDay, monthName, weekdayOf } from './calendar.ts';
import { ALMOST_IMPOSSIBLE, type Clue } from './clue.ts';
import { eventClues } from './event-clues.ts';
import { holidayDay, holidayName } from './holidays.ts';
import type { ReadText } from './read-text.ts';
import { WEEKDAY_NAMES } from './resolve-shared.ts';
import type { FoundSymbol, Meant } from './symbol.ts';
import { type Tense, tenseAt } from './tense.ts';

/** The expressions further on are background. */
const MOST_SYMBOLS = 200;
/** Log-likelihood of a weekday being so many days back, or ahead, at publication; measured on news of many outlets. */
const PAST_LAG = [-0.5, -1.25, -2.6, -2.9, -3.1, -3.4, -3.7];
const AHEAD_LAG = [-2.3, -1.4, -1.6, -1.8, -1.95, -2.1, -2.4];

export function gatherClues(
  read: ReadText,
  isCaption: (at: number) => boolean,
  inTitle: boolean,
  knownEvents: boolean,
): readonly Clue[] {
  const clues: Clue[] = [];
  const lower = read.view.toLowerCase();
  read.symbols.slice(0, MOST_SYMBOLS).forEach((symbol, k) => {
    const tense = tenseAt(read, symbol);
    const next = read.symbols[k + 1]?.meant;
    const followed = next?.kind === 'anaphor' && next.rel === 'following' && next.unit === 'day';
    const caption = isCaption(symbol.start);
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
  caption: boolean,
  inTitle: boolean,
  followed: boolean,
): Clue | null {
  const { meant } = symbol;
  const base = { span: { start: symbol.start, end: symbol.end }, inTitle };
  if (meant.kind === 'calendar' && meant.year !== undefined) {
    const { year, month, day } = meant;
    if (month !== undefined && day !== undefined)
      return fullDate(base, dayNumber(year, month, day), tense, caption, symbol.from < 12 && !inTitle);
    const first = dayNumber(year, month ?? 1, 1);
    const last = month === undefined ? dayNumber(year, 12, 31) : dayNumber(year, month, daysInMonth(year, month));
    return namedPeriod(base, first, last, tense, month === undefined, before(read, symbol));
  }
  if (meant.kind === 'calendar' && meant.month !== undefined && meant.day !== undefined && !meant.yearRel)
    return monthDay(base, meant.month, meant.day, meant.weekday, tense);
  if (meant.kind === 'calendar' && meant.month !== undefined && meant.day === undefined && !meant.yearRel && !meant.rel)
    return bareMonth(base, meant.month, tense, symbol.mod);
  if (meant.kind === 'holiday' && meant.year === undefined && !meant.yearRel && !meant.rel)
    return holidayClue(base, meant.code, tense);
  const weekday = weekdayIn(meant);
  if (weekday) return weekdayClue(base, weekday, tense, read, symbol, followed);
  return null;
}

const before = (read: ReadText, symbol: FoundSymbol): string => read.tokens[symbol.from - 1]?.word ?? '';

type Base = Pick<Clue, 'span' | 'inTitle'>;

function fullDate(base: Base, day: number, tense: Tense, caption: boolean, opening: boolean): Clue {
  if (caption)
    return {
      ...base,
      fresh: true,
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
      weight: 3,
      named: day,
      window: [day, day + 3],
      score: (d) => (d < day ? ALMOST_IMPOSSIBLE : -1.3 * (d - day)),
      why: () => `The text opens with ${longDay(day)}`,
    };
  const ahead = tense.time === 'future';
  return {
    ...base,
    fresh: ahead,
    weight: 1,
    named: day,
    window: ahead ? [day - 300, day] : [day, day + 300],
    score: (d) => {
      if (ahead) return d > day ? -5 : -0.004 * (day - d);
      return d < day ? -5 : -0.25 * Math.log(1 + (d - day) / 10);
    },
    why: () => (ahead ? `${longDay(day)} still lies ahead` : `${longDay(day)} has passed`),
  };
}

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
    weight: 0.5,
    window: [first, last + 400],
    score: (d) => (d < first ? hard : -0.12 * Math.log(1 + Math.max(0, d - last) / 60)),
    why: () => `${name} has begun`,
  };
}

function monthDay(base: Base, month: number, day: number, weekday: number | undefined, tense: Tense): Clue | null {
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
      if (tense.time === 'future') return gap > 0 ? -2.5 - 0.01 * gap : -0.006 * -gap;
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

/** "on Easter Monday", told as past: published soon after it. */
function holidayClue(base: Base, code: string, tense: Tense): Clue {
  const nearest = (d: number): number => {
    const { year } = civilDay(d);
    return [year - 1, year, year + 1]
      .map((y) => holidayDay(code, y))
      .reduce((best, x) => (Math.abs(x - d) < Math.abs(best - d) ? x : best));
  };
  return {
    ...base,
    fresh: false,
    weight: 0.8,
    score: (d) => {
      const gap = d - nearest(d);
      if (tense.time === 'past') return gap < 0 ? -2 + 0.004 * gap : -0.012 * gap;
      if (tense.time === 'future') return gap > 0 ? -2 - 0.004 * gap : 0.006 * gap;
      return -0.012 * Math.abs(gap);
    },
    why: (d) => `${holidayName(code)}, ${longDay(nearest(d))}, is near`,
  };
}

interface PlainWeekday {
  readonly weekday: number;
  readonly rel?: string;
}

function weekdayIn(meant: Meant): PlainWeekday | null {
  if (meant.kind === 'weekday' && !meant.week && !meant.plusWeeks) return meant;
  if (meant.kind === 'time' && meant.day) return weekdayIn(meant.day);
  return null;
}

function weekdayClue(
  base: Base,
  at: PlainWeekday,
  tense: Tense,
  read: ReadText,
  symbol: FoundSymbol,
  followed: boolean,
): Clue | null {
  const name = WEEKDAY_NAMES[at.weekday - 1];
  if (at.rel === 'last' || at.rel === 'past')
    return {
      ...base,
      fresh: false,
      weight: 0.5,
      score: (d) => [-4, -2.5, -2, -1.8, -1.8, -1.9, -2.1][(weekdayOf(d) - at.weekday + 7) % 7] + 1.8,
      why: () => `‘last ${name}’: not written on a ${name}`,
    };
  if (at.rel) return null;
  const saying = tense.cue !== undefined && SAYING.test(read.view.slice(tense.cue.start, tense.cue.end));
  const lead = symbol.from < 120;
  // A paper that writes "yesterday" writes "today" for its own day rather than the weekday.
  const elsewhere = followed || read.symbols.some((other) => other.meant.kind === 'day' && other.meant.offset === -1);
  const strength = saying && lead ? 1.3 : saying || lead ? 1 : 0.6;
  if (tense.time === 'future')
    return {
      ...base,
      fresh: false,
      weight: 0.8,
      score: (d) => strength * (AHEAD_LAG[(at.weekday - weekdayOf(d) + 7) % 7] + 1.4),
      why: (d) => `${name} lies ahead: ${longDay(d + ((at.weekday - weekdayOf(d) + 7) % 7))}`,
    };
  return {
    ...base,
    fresh: false,
    weight: saying ? 1.5 : 0.8,
    score: (d) => {
      const lag = (weekdayOf(d) - at.weekday + 7) % 7;
      return strength * ((lag === 0 && elsewhere ? -2 : PAST_LAG[lag]) + 0.5);
    },
    why: (d) => {
      const lag = (weekdayOf(d) - at.weekday + 7) % 7;
      return lag === 0
        ? `${name}: published that day`
        : `${name}: ${lag} day${lag === 1 ? '' : 's'} before publication`;
    },
  };
}

/** Both the weekday and the date are given: seldom on the day itself. */
const NAMED_LAG = [-1.6, -1, -1.3, -1.8, -2.3, -2.8, -3.1, -3.2];

const SAYING = /^(?:said|told|reported|announced|confirmed|added|wrote|warned|dijo|anunció)\b/i;

/** Two expressions side by side name one time: "yesterday (8 April)", "four weeks ago to the day, on 19 February". */
function pairClue(read: ReadText, left: FoundSymbol | undefined, right: FoundSymbol, inTitle: boolean): Clue | null {
  if (!left || right.from - left.to > 3) return null;
  for (let i = left.to; i <= right.from; i++) if (read.tokens[i].barrier) return null;
  for (let i = left.to; i < right.from; i++)
    if (!/^(?:[,(-]|on|of|that|is|the)$/.test(read.tokens[i].word)) return null;
  const day = namedDay(left.meant) ?? namedDay(right.meant);
  const step = stepFrom(left.meant) ?? stepFrom(right.meant);
  if (!day || step === null || step === undefined) return null;
  const text = read.view.slice(left.start, right.end).replace(/\s+/g, ' ');
  return {
    span: { start: left.start, end: right.end },
    inTitle,
    fresh: day.year !== undefined,
    weight: 3,
    window:
      day.year === undefined
        ? undefined
        : [dayNumber(day.year, day.month, day.day) - step - 1, dayNumber(day.year, day.month, day.day) - step + 1],
    score: (d) => {
      const at = civilDay(d + step);
      return at.month === day.month && at.day === day.day && (day.year === undefined || day.year === at.year) ? 1 : -4;
    },
    why: (d) => `‘${text}’ holds on ${longDay(d)}`,
  };
}

function namedDay(meant: Meant): { year?: number; month: number; day: number } | null {
  if (meant.kind !== 'calendar' || meant.month === undefined || meant.day === undefined) return null;
  return { year: meant.year, month: meant.month, day: meant.day };
}

/** Days from publication to what the expression names, where that is certain to the day. */
function stepFrom(meant: Meant): number | null {
  if (meant.kind === 'day') return meant.offset;
  if (meant.kind !== 'offset' || meant.from !== 'publication' || meant.n === null || !Number.isInteger(meant.n))
    return null;
  if (meant.unit === 'day') return meant.sign * meant.n;
  return meant.exact && meant.unit === 'week' ? meant.sign * 7 * meant.n : null;
}
