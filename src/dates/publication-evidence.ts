import type { Span } from '../model/span.ts';
import { civilDay, dayNumber, daysInMonth, isRealDay, longDay, mondayOf, monthName, weekdayOf } from './calendar.ts';
import { eventPhrase } from './event-anchors.ts';
import type { ReadText } from './find-symbols.ts';
import {
  BETWEEN_ELECTION_AND_OFFICE,
  daysOfEvent,
  isLetterAt,
  KNOWN_EVENTS,
  type KnownEvent,
  namedEvents,
} from './known-events.ts';
import { WEEKDAY_NAMES } from './resolve-calendar.ts';
import { movedDay } from './resolve-relative.ts';
import type { FoundSymbol, Meant } from './symbol.ts';
import { sentenceStartAt, type Tense, tenseAt } from './tense.ts';
import { DAYS_OF_UNIT } from './timex-amounts.ts';

/**
 * One thing the article says that makes some days of publication likelier than others. `score` is a log-likelihood up to a
 * constant: 0 fits well, -1 is odd, -6 hardly possible.
 */
export interface Clue {
  /** In the article's text; null for the title. */
  readonly span: Span;
  readonly inTitle: boolean;
  readonly score: (day: number) => number;
  /** What follows from it for the day chosen. */
  readonly why: (day: number) => string;
  /** Ties publication to within weeks of a certain day: without one such clue no day is inferred. */
  readonly fresh: boolean;
  /** First and last day between which candidates are worth a look. */
  readonly window?: readonly [first: number, last: number];
  /** Shown as evidence even when others say the same. */
  readonly weight: number;
  /** Day numbers that the clue names, for agreement with the others. */
  readonly named?: number;
}

const ALMOST_IMPOSSIBLE = -7;
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
  read.symbols.forEach((symbol, k) => {
    const tense = tenseAt(read, symbol);
    const caption = isCaption(symbol.start);
    const clue = clueOf(read, symbol, tense, caption, inTitle);
    if (clue) clues.push(clue);
    const pair = pairClue(read, read.symbols[k - 1], symbol, inTitle);
    if (pair) clues.push(pair);
  });
  if (knownEvents) clues.push(...eventClues(read, lower, inTitle));
  return clues;
}

function clueOf(read: ReadText, symbol: FoundSymbol, tense: Tense, caption: boolean, inTitle: boolean): Clue | null {
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
  const weekday = weekdayIn(meant);
  if (weekday) return weekdayClue(base, weekday, tense, read, symbol);
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
      score: (d) => (d < day ? ALMOST_IMPOSSIBLE : -0.35 * Math.log(1 + (d - day))),
      why: () => `Caption of ${longDay(day)}: published that day or later`,
    };
  const ahead = tense.time === 'future';
  return {
    ...base,
    fresh: ahead || opening,
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
      if (weekday !== undefined && Math.abs(gap) > 190) return -6;
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

interface PlainWeekday {
  readonly weekday: number;
  readonly rel?: string;
}

function weekdayIn(meant: Meant): PlainWeekday | null {
  if (meant.kind === 'weekday' && !meant.week && !meant.plusWeeks) return meant;
  if (meant.kind === 'time' && meant.day) return weekdayIn(meant.day);
  return null;
}

function weekdayClue(base: Base, at: PlainWeekday, tense: Tense, read: ReadText, symbol: FoundSymbol): Clue | null {
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
    score: (d) => strength * (PAST_LAG[(weekdayOf(d) - at.weekday + 7) % 7] + 0.5),
    why: (d) => {
      const lag = (weekdayOf(d) - at.weekday + 7) % 7;
      return lag === 0
        ? `${name}: published that day`
        : `${name}: ${lag} day${lag === 1 ? '' : 's'} before publication`;
    },
  };
}

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

/** What the known events say: lower bounds, "three days before the inauguration", "the election next week", "president-elect". */
function eventClues(read: ReadText, lower: string, inTitle: boolean): readonly Clue[] {
  const clues: Clue[] = [];
  const named = namedEvents(lower);
  const seen = new Set<KnownEvent>();
  for (const { event, at, end } of named) {
    const related = relatedSymbol(read, at, end);
    if (related)
      clues.push(
        ...relationClue(
          read,
          event,
          related,
          { start: Math.min(at, related.start), end: Math.max(end, related.end) },
          inTitle,
        ),
      );
    if (seen.has(event) || typeof event.day === 'string') continue;
    seen.add(event);
    const day = dayNumber(event.day[0], event.day[1], event.day[2]);
    clues.push({
      span: { start: at, end },
      inTitle,
      fresh: false,
      weight: 0.6,
      window: [day, day + 1500],
      score: (d) => (d < day ? ALMOST_IMPOSSIBLE : 0),
      why: () => `${event.name}, ${longDay(day)}, has happened`,
    });
  }
  for (const phrase of BETWEEN_ELECTION_AND_OFFICE) {
    const at = lower.indexOf(phrase);
    if (at < 0 || isLetterAt(lower, at - 1) || !namesAmerica(lower)) continue;
    clues.push({
      span: { start: at, end: at + phrase.length },
      inTitle,
      fresh: true,
      weight: 2,
      score: (d) => (betweenElectionAndOffice(d) ? 0 : -5),
      why: () => `‘${phrase}’: between a U.S. election and the inauguration`,
    });
    break;
  }
  return clues;
}

const namesAmerica = (lower: string): boolean => {
  const election = KNOWN_EVENTS.find((e) => e.day === 'us-election');
  return election?.with?.some((word) => lower.includes(word)) === true;
};

function betweenElectionAndOffice(day: number): boolean {
  const { year } = civilDay(day);
  const [election] = daysOfEvent(
    KNOWN_EVENTS.find((e) => e.day === 'us-election') as KnownEvent,
    [year - 1, year].filter((y) => y % 4 === 0),
  );
  return election !== undefined && day >= election && day < dayNumber(civilDay(election).year + 1, 1, 20);
}

/** The relative expression that stands with an event: "three days before …", "next week's …", "… next week". */
function relatedSymbol(read: ReadText, at: number, end: number): FoundSymbol | null {
  let best: FoundSymbol | null = null;
  for (const symbol of read.symbols) {
    const { meant } = symbol;
    if (meant.kind === 'duration' && meant.event) {
      const words = eventPhrase(read, symbol);
      if (words && words.span.start <= at && end <= words.span.end) return symbol;
      continue;
    }
    if (meant.kind !== 'unit' && meant.kind !== 'offset') continue;
    if (meant.kind === 'unit' && meant.unit !== 'week' && meant.unit !== 'month') continue;
    const gap = symbol.start >= end ? symbol.start - end : at - symbol.end;
    if (gap < 0 || gap > 45) continue;
    const first = read.tokens.findIndex((t) => t.start >= Math.min(at, symbol.start));
    const last = read.tokens.findIndex((t) => t.start >= Math.max(at, symbol.start));
    if (sentenceStartAt(read.tokens, last) > first) continue;
    if (!best) best = symbol;
  }
  return best;
}

function relationClue(
  read: ReadText,
  event: KnownEvent,
  symbol: FoundSymbol,
  span: Span,
  inTitle: boolean,
): readonly Clue[] {
  const { meant } = symbol;
  const near = (d: number): number | null => {
    const { year } = civilDay(d);
    const days = daysOfEvent(event, [year - 1, year, year + 1]);
    return days.reduce<number | null>(
      (best, x) => (best === null || Math.abs(x - d) < Math.abs(best - d) ? x : best),
      null,
    );
  };
  const base = { span, inTitle, weight: 3 };
  if (meant.kind === 'duration' && meant.event && meant.n !== null) {
    const { n, unit, event: sign } = meant;
    const tense = tenseAt(read, symbol);
    const moved = (x: number): number => movedDay(x, sign * n, unit);
    if (DAYS_OF_UNIT[unit] * n > 100 && typeof event.day !== 'string') return [];
    return [
      {
        ...base,
        fresh: true,
        score: (d) => {
          const x = near(d);
          if (x === null) return -5;
          const gap = d - moved(x);
          if (Math.abs(gap) > 120) return -5;
          if (tense.time === 'future') return gap > 0 ? -4 : -0.09 * -gap;
          return gap < 0 ? -4 : -0.45 * gap;
        },
        why: (d) => `${event.name}, ${longDay(near(d) ?? d)}: the day named is ${longDay(moved(near(d) ?? d))}`,
      },
    ];
  }
  if (meant.kind === 'unit' && meant.unit === 'week') {
    const step =
      meant.rel === 'next' || meant.rel === 'coming' ? 1 : meant.rel === 'last' || meant.rel === 'past' ? -1 : 0;
    return [
      {
        ...base,
        fresh: true,
        score: (d) => {
          const x = near(d);
          return x !== null && mondayOf(x) === mondayOf(d) + 7 * step ? 1 : -5;
        },
        why: (d) => `${event.name} of ${longDay(near(d) ?? d)} falls in that week`,
      },
    ];
  }
  if (meant.kind === 'unit' && meant.unit === 'month') {
    const step =
      meant.rel === 'next' || meant.rel === 'coming' ? 1 : meant.rel === 'last' || meant.rel === 'past' ? -1 : 0;
    const index = (d: number): number => civilDay(d).year * 12 + civilDay(d).month;
    return [
      {
        ...base,
        fresh: true,
        score: (d) => {
          const x = near(d);
          return x !== null && index(x) === index(d) + step ? 0.5 : -4;
        },
        why: (d) => `${event.name} of ${longDay(near(d) ?? d)} falls in that month`,
      },
    ];
  }
  if (meant.kind === 'offset' && meant.from === 'publication' && meant.n !== null && typeof event.day !== 'string') {
    const eventDay = dayNumber(event.day[0], event.day[1], event.day[2]);
    const centre = eventDay - meant.sign * meant.n * DAYS_OF_UNIT[meant.unit];
    const width = Math.max(2, 0.14 * meant.n * DAYS_OF_UNIT[meant.unit], DAYS_OF_UNIT[meant.unit] / 3);
    const shift = symbol.mod === 'LESS_THAN' ? -0.5 * width : symbol.mod === 'MORE_THAN' ? 0.5 * width : 0;
    return [
      {
        ...base,
        weight: 1.5,
        fresh: width <= 60,
        window: [Math.round(centre - 2 * width), Math.round(centre + 2 * width)],
        score: (d) => -0.7 * Math.min(3, Math.abs(d - centre - shift) / width) ** 2,
        why: () => `counted from ${event.name}, ${longDay(eventDay)}`,
      },
    ];
  }
  return [];
}
