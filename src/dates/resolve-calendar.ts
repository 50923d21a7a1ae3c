import type { DateReading } from '../model/date-expression.ts';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  FIRST_YEAR,
  isoDay,
  isoMonth,
  isoYear,
  isRealDay,
  LAST_YEAR,
  longDay,
  mondayOf,
  monthName,
  weekdayOf,
} from './calendar.ts';

import { holidayDay, holidayName } from './holidays.ts';
import type { Relation } from './languages/language.ts';
import { latestReference, type Reading, type Reference, type Situation } from './reading.ts';
import type { Meant } from './symbol.ts';
import type { Tense } from './tense.ts';

type CalendarLike = Extract<Meant, { kind: 'calendar' | 'weekday' | 'part' | 'season' | 'fixed' | 'holiday' }>;

export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function resolveCalendar(meant: CalendarLike, at: Situation): Reading {
  switch (meant.kind) {
    case 'calendar':
      return calendar(meant, at);
    case 'weekday':
      return weekday(meant, at);
    case 'part':
      return part(meant, at);
    case 'season':
      return season(meant, at);
    case 'holiday':
      return holiday(meant, at);
    case 'fixed':
      return { type: 'DATE', value: meant.value, basis: 'explicit', why: 'named in full', confidence: 0.95 };
  }
}

export function reading(value: string, day: number, why: string): DateReading {
  return { value, from: isoDay(day), to: isoDay(day), why };
}

function unknown(value: string, why = 'the article says no day to count from'): Reading {
  return { type: 'DATE', value, basis: 'none', why, confidence: 0.3, days: null };
}

/** The year that "last year", "that year" names here. */
export function relatedYear(rel: Relation, at: Situation): number | null {
  if (rel === 'that' || rel === 'previous' || rel === 'following') {
    const r = at.references[at.references.length - 1];
    if (!r) return at.publication === null ? null : civilDay(at.publication).year;
    const { year } = civilDay(r.first);
    return year + (rel === 'that' ? 0 : rel === 'previous' ? -1 : 1);
  }
  if (at.publication === null) return null;
  return civilDay(at.publication).year + stepOf(rel);
}

export function stepOf(rel: Relation): number {
  switch (rel) {
    case 'last':
    case 'past':
    case 'previous':
      return -1;
    case 'next':
    case 'coming':
    case 'following':
      return 1;
    case 'before-last':
      return -2;
    case 'after-next':
      return 2;
    default:
      return 0;
  }
}

function calendar(meant: Extract<Meant, { kind: 'calendar' }>, at: Situation): Reading {
  const { month, day } = meant;
  let { year } = meant;
  if (year === undefined && meant.yearRel) year = relatedYear(meant.yearRel, at) ?? undefined;
  if (month === undefined) {
    if (year === undefined) return unknown('XXXX');
    return { type: 'DATE', value: isoYear(year), basis: 'explicit', why: 'the year is named', confidence: 0.95 };
  }
  if (day === undefined) return year === undefined ? bareMonth(meant, month, at) : monthOf(year, month, meant);
  if (year !== undefined) {
    const alternatives = (meant.readings ?? [])
      .slice(1)
      .map((r) =>
        reading(
          isoDay(dayNumber(r.year, r.month, r.day)),
          dayNumber(r.year, r.month, r.day),
          'the numbers in another order',
        ),
      );
    const value = isoDay(dayNumber(year, month, day));
    if (!isRealDay(year, month, day)) return unknown(`XXXX-${pad(month)}-${pad(day)}`, 'no such day in that year');
    return {
      type: 'DATE',
      value,
      basis: meant.yearRel ? 'publication' : 'explicit',
      why:
        meant.readings && meant.readings.length > 1
          ? `read as ${longDay(dayNumber(year, month, day))}`
          : 'the day is named in full',
      confidence: alternatives.length > 0 ? 0.85 : 0.99,
      alternatives,
    };
  }
  return monthDay(meant, month, day, at);
}

const pad = (n: number): string => String(n).padStart(2, '0');

function monthOf(year: number, month: number, meant: Extract<Meant, { kind: 'calendar' }>): Reading {
  return {
    type: 'DATE',
    value: isoMonth(year, month),
    basis: meant.yearRel ? 'publication' : 'explicit',
    why: 'month and year are named',
    confidence: 0.97,
  };
}

/** A day of a month without a year is the nearest one (94 of 100 in news), unless its weekday or the year spoken of says otherwise. */
function monthDay(meant: Extract<Meant, { kind: 'calendar' }>, month: number, day: number, at: Situation): Reading {
  const spoken = spokenYear(at);
  if (at.publication === null && spoken === null) return unknown(`XXXX-${pad(month)}-${pad(day)}`);
  const anchor = at.publication ?? dayNumber(spoken as number, month, day);
  const { year } = civilDay(anchor);
  const candidates = [year - 1, year, year + 1, year - 2, year + 2]
    .filter((y) => isRealDay(y, month, day))
    .map((y) => dayNumber(y, month, day));
  if (candidates.length === 0) return unknown(`XXXX-${pad(month)}-${pad(day)}`, 'no such day near publication');
  const byDistance = [...candidates].sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  let chosen = byDistance[0];
  let why = `the nearest ${day} ${monthName(month)} to publication on ${longDay(anchor)}`;
  let basis: Reading['basis'] = 'publication';
  let confidence = 0.9;
  if (meant.weekday !== undefined) {
    const fitting = byDistance.find((d) => weekdayOf(d) === meant.weekday);
    if (fitting !== undefined) {
      chosen = fitting;
      confidence = 0.97;
      why = `the ${day} ${monthName(month)} that is a ${WEEKDAY_NAMES[meant.weekday - 1]}`;
    }
  } else if (spoken !== null && spoken !== year && isRealDay(spoken, month, day)) {
    chosen = dayNumber(spoken, month, day);
    basis = 'context';
    confidence = 0.8;
    why = `the year spoken of just before, ${spoken}`;
  }
  return {
    type: 'DATE',
    value: isoDay(chosen),
    basis,
    why,
    confidence,
    alternatives: byDistance
      .filter((d) => d !== chosen)
      .slice(0, 1)
      .map((d) => reading(isoDay(d), d, `the ${day} ${monthName(month)} of ${civilDay(d).year}`)),
  };
}

/** A year named with a day or month earlier in the same sentence carries over. */
function spokenYear(at: Situation): number | null {
  const r = at.references[at.references.length - 1];
  if (!r || r.token < at.sentenceStart || !/^\d{4}-\d\d/.test(r.value) || !/\d{4}/.test(r.text)) return null;
  return civilDay(r.first).year;
}

/** A bare month is past or running, unless the sentence looks ahead. */
function bareMonth(meant: Extract<Meant, { kind: 'calendar' }>, month: number, at: Situation): Reading {
  if (at.publication === null) return unknown(`XXXX-${pad(month)}`);
  const now = civilDay(at.publication);
  const { rel } = meant;
  const past = month <= now.month ? now.year : now.year - 1;
  const next = month >= now.month ? now.year : now.year + 1;
  const from = `publication on ${longDay(at.publication)}`;
  const make = (year: number, why: string, confidence: number, tense?: Tense): Reading => ({
    type: 'DATE',
    value: isoMonth(year, month),
    basis: 'publication',
    why,
    confidence,
    cue: tense?.cue,
    alternatives: otherMonth(year, month, past === year ? next : past),
  });
  if (rel === 'last' || rel === 'past' || rel === 'previous')
    return make(month < now.month ? now.year : now.year - 1, `the last ${monthName(month)} before ${from}`, 0.9);
  if (rel === 'next' || rel === 'coming' || rel === 'following')
    return make(month > now.month ? now.year : now.year + 1, `the next ${monthName(month)} after ${from}`, 0.9);
  if (rel === 'this') return make(now.year, `the ${monthName(month)} of the year of ${from}`, 0.9);
  const spoken = spokenYear(at);
  if (spoken !== null && rel === undefined)
    return { ...make(spoken, `the year spoken of just before, ${spoken}`, 0.75), basis: 'context' };
  const tense = at.tense();
  const near = tense.time === 'open' && next > past && (month - now.month + 12) % 12 <= 2;
  if (near) return make(next, `the nearest ${monthName(month)} to ${from}`, 0.6);
  if (tense.time === 'future' && past !== next)
    return make(
      next,
      `the ${monthName(month)} after ${from}, because of ‘${at.cueText(tense.cue as never)}’`,
      0.8,
      tense,
    );
  return make(past, `the last ${monthName(month)} at or before ${from}`, past === next ? 0.95 : 0.8);
}

function otherMonth(year: number, month: number, other: number): readonly DateReading[] {
  if (other === year) return [];
  const value = isoMonth(other, month);
  return [
    {
      value,
      from: `${value}-01`,
      to: `${value}-${pad(daysInMonth(other, month))}`,
      why: other < year ? 'the one before' : 'the one after',
    },
  ];
}

/** A weekday is today or past, unless a modal or scheduled verb governs it. */
function weekday(meant: Extract<Meant, { kind: 'weekday' }>, at: Situation): Reading {
  const name = WEEKDAY_NAMES[meant.weekday - 1];
  if (at.publication === null) return unknown(`XXXX-WXX-${meant.weekday}`);
  const today = at.publication;
  const from = `publication on ${longDay(today)}`;
  const back = (weekdayOf(today) - meant.weekday + 7) % 7;
  const past = today - back;
  const next = back === 0 ? today : past + 7;
  const make = (day: number, why: string, confidence: number, cue?: Tense['cue'], other?: number): Reading => ({
    type: 'DATE',
    value: isoDay(day),
    basis: 'publication',
    why,
    confidence,
    cue,
    alternatives:
      other === undefined || other === day
        ? []
        : [reading(isoDay(other), other, `the ${name} ${other < day ? 'before' : 'after'}`)],
  });
  const listedAfter = meant.listed ? dayReference(at) : null;
  if (listedAfter) return fromReference(meant.weekday, 'following', listedAfter, name);
  if (meant.week) {
    const monday = mondayOf(today) + 7 * stepOf(meant.week);
    return make(monday + meant.weekday - 1, `${name} of the week named, counted from ${from}`, 0.95);
  }
  if (meant.plusWeeks) {
    const coming = back === 0 ? today : past + 7;
    return make(
      coming + 7 * meant.plusWeeks,
      `${meant.plusWeeks === 1 ? 'a week' : 'two weeks'} after the coming ${name}`,
      0.9,
    );
  }
  switch (meant.rel) {
    case 'last':
    case 'past':
      return make(
        back === 0 ? today - 7 : past,
        `the last ${name} before ${from}`,
        0.9,
        undefined,
        back === 0 ? undefined : past - 7,
      );
    case 'next':
    case 'coming': {
      const coming = past + 7;
      return make(coming, `the next ${name} after ${from}`, meant.rel === 'next' ? 0.8 : 0.92, undefined, coming + 7);
    }
    case 'this': {
      const day = mondayOf(today) + meant.weekday - 1;
      return make(day, `${name} of the week of ${from}`, 0.85, undefined, day < today ? day + 7 : day - 7);
    }
    case 'following':
    case 'previous':
    case 'that': {
      const r = dayReference(at);
      if (r) return fromReference(meant.weekday, meant.rel, r, name);
      return make(meant.rel === 'following' ? past + 7 : past, `counted from ${from}`, 0.6);
    }
  }
  if (back === 0) return make(today, `${name} is the day of ${from.replace(' on', ',')}`, 0.95, undefined, today - 7);
  const tense = at.tense();
  if (tense.time === 'future')
    return make(next, `${name} after ${from}, because of ‘${at.cueText(tense.cue as never)}’`, 0.85, tense.cue, past);
  return make(past, `the last ${name} before ${from}`, tense.time === 'past' ? 0.92 : 0.75, tense.cue, next);
}

export function dayReference(at: Situation): Reference | null {
  return latestReference(at.references, (r) => r.first === r.last);
}

function fromReference(weekdayNumber: number, rel: Relation, r: Reference, name: string): Reading {
  const back = (weekdayOf(r.first) - weekdayNumber + 7) % 7;
  const day = rel === 'following' ? r.first - back + 7 : rel === 'previous' ? r.first - (back || 7) : r.first - back;
  return {
    type: 'DATE',
    value: isoDay(day),
    basis: 'context',
    why: `the ${name} ${rel === 'following' ? 'after' : rel === 'previous' ? 'before' : 'of'} ‘${r.text}’, ${longDay(r.first)}`,
    confidence: 0.8,
  };
}

function part(meant: Extract<Meant, { kind: 'part' }>, at: Situation): Reading {
  const { span, n } = meant;
  if (n <= 0) return spokenPart(meant, at);
  let { year } = meant;
  let why = 'quarter and year are named';
  let basis: Reading['basis'] = 'explicit';
  if (year === undefined && meant.yearRel) {
    year = relatedYear(meant.yearRel, at) ?? undefined;
    basis = 'publication';
    why = 'counted from the year of publication';
  }
  if (year === undefined) {
    if (at.publication === null) return unknown(`XXXX-${span}${n}`);
    const now = civilDay(at.publication);
    const firstMonth = span === 'Q' ? 3 * n - 2 : 6 * n - 5;
    const ahead = firstMonth > now.month;
    year = ahead && at.tense().time !== 'future' ? now.year - 1 : now.year;
    basis = 'publication';
    why = `the last one that had begun at publication on ${longDay(at.publication)}`;
    if (ahead && year === now.year) why = 'the sentence looks ahead';
  }
  return {
    type: 'DATE',
    value: `${isoYear(year)}-${span}${n}`,
    basis,
    why,
    confidence: basis === 'explicit' ? 0.95 : 0.75,
  };
}

/** "the quarter", "the latest quarter", "the year-ago quarter": the quarter spoken of last, else the last one that ended. */
function spokenPart(meant: Extract<Meant, { kind: 'part' }>, at: Situation): Reading {
  const r = latestReference(at.references, (x) => !x.comparison && /-Q\d$/.test(x.value));
  if (at.publication === null && !r) return unknown('XXXX-QX');
  const back = meant.yearRel ? stepOf(meant.yearRel) : 0;
  if (r && meant.n === 0) {
    const year = Number(r.value.slice(0, 4));
    const sameYear = at.publication === null || back === 0 || year >= civilDay(at.publication).year - 1;
    const shift = back !== 0 && at.publication !== null && year < civilDay(at.publication).year && !sameYear ? 0 : back;
    return {
      type: 'DATE',
      value: `${isoYear(year + shift)}${r.value.slice(4)}`,
      basis: 'context',
      why: `the quarter spoken of before, ‘${r.text}’`,
      confidence: 0.8,
      comparison: back !== 0,
    };
  }
  const now = civilDay(at.publication as number);
  const running = Math.ceil(now.month / 3) - (meant.n === -1 ? 0 : 1);
  const year = (running === 0 ? now.year - 1 : now.year) + back;
  const quarter = running === 0 ? 4 : running;
  return {
    type: 'DATE',
    value: `${isoYear(year)}-Q${quarter}`,
    basis: 'publication',
    why: meant.n === -1 ? 'the quarter that runs at publication' : 'the last quarter that ended before publication',
    confidence: 0.6,
  };
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function season(meant: Extract<Meant, { kind: 'season' }>, at: Situation): Reading {
  const { code } = meant;
  let { year } = meant;
  if (year === undefined && meant.yearRel) year = relatedYear(meant.yearRel, at) ?? undefined;
  if (year !== undefined)
    return {
      type: 'DATE',
      value: `${isoYear(year)}-${code}`,
      basis: 'explicit',
      why: 'season and year are named',
      confidence: 0.9,
    };
  if (at.publication === null) return unknown(`XXXX-${code}`);
  const now = civilDay(at.publication);
  const month = now.month <= 2 && code === 'WI' ? now.month + 12 : now.month;
  const base = now.month <= 2 && code === 'WI' ? now.year - 1 : now.year;
  const start = SEASON_START[code];
  const begun = start <= month;
  const over = start + 2 < month;
  let why = 'the nearest one that has begun at publication';
  switch (meant.rel) {
    case 'last':
    case 'past':
    case 'previous':
      year = over ? base : base - 1;
      why = 'the last one that was over at publication';
      if (meant.rel === 'last' && over && month - start < 4 && code !== 'WI') year = base;
      break;
    case 'next':
    case 'coming':
    case 'following':
      year = begun ? base + 1 : base;
      why = 'the next one after publication';
      break;
    case 'this':
      year = base;
      why = 'the one of the year of publication';
      break;
    default:
      if (begun) year = over && at.tense().time === 'future' ? base + 1 : base;
      else year = at.tense().time === 'future' || start - month <= 3 ? base : base - 1;
  }
  return { type: 'DATE', value: `${isoYear(year)}-${code}`, basis: 'publication', why, confidence: 0.75 };
}

function holiday(meant: Extract<Meant, { kind: 'holiday' }>, at: Situation): Reading {
  const name = holidayName(meant.code);
  const year = meant.year ?? (meant.yearRel ? relatedYear(meant.yearRel, at) : null);
  if (year !== null && year >= FIRST_YEAR && year <= LAST_YEAR) {
    const day = holidayDay(meant.code, year);
    return { type: 'DATE', value: isoDay(day), basis: 'explicit', why: `${name} of ${year}`, confidence: 0.95 };
  }
  if (at.publication === null) return unknown('XXXX-XX-XX');
  const today = at.publication;
  const now = civilDay(today).year;
  const days = [now - 1, now, now + 1].map((y) => holidayDay(meant.code, y));
  const last = days.filter((d) => (meant.rel === 'last' ? d < today : d <= today)).pop() ?? days[0];
  const next = days.find((d) => (meant.rel === 'next' ? d > today : d >= today)) ?? days[2];
  let day: number;
  let cue: Tense['cue'];
  if (meant.rel === 'last' || meant.rel === 'past') day = last;
  else if (meant.rel === 'next' || meant.rel === 'coming') day = next;
  else {
    const tense = at.tense();
    cue = tense.cue;
    if (tense.time === 'future') day = next;
    else if (tense.time === 'past' && today - last < 250) day = last;
    else day = next - today < today - last ? next : last;
  }
  const other = day === last ? next : last;
  return {
    type: 'DATE',
    value: isoDay(day),
    basis: 'publication',
    why: `${name} nearest to publication on ${longDay(today)} that fits the sentence`,
    confidence: 0.8,
    cue,
    alternatives: other === day ? [] : [reading(isoDay(other), other, `${name} of ${civilDay(other).year}`)],
  };
}
