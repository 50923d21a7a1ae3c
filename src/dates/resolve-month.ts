import type { DateReading } from '../model/date-expression.ts';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  isRealDay,
  longDay,
  monthName,
  shiftMonth,
  weekdayOf,
} from './calendar.ts';
import { latestReference, type Reading, type Reference, type Situation } from './reading.ts';
import { reading, twoDigits, unknown, WEEKDAY_NAMES } from './resolve-shared.ts';
import type { Meant } from './symbol.ts';
import type { Tense } from './tense.ts';

/** Beyond this many days the nearest day of a month may be told otherwise by the verb. */
const FAR = 100;

/** A day of a month without a year is the nearest one (94 of 100 in news), unless its weekday or the year spoken of says otherwise. */
export function monthDay(
  meant: Extract<Meant, { kind: 'calendar' }>,
  month: number,
  day: number,
  at: Situation,
): Reading {
  const spoken = spokenYear(at);
  if (at.publication === null && spoken === null) return unknown(`XXXX-${twoDigits(month)}-${twoDigits(day)}`);
  const anchor = at.publication ?? dayNumber(spoken as number, month, day);
  const { year } = civilDay(anchor);
  const candidates = [year - 1, year, year + 1, year - 2, year + 2]
    .filter((y) => isRealDay(y, month, day))
    .map((y) => dayNumber(y, month, day));
  if (candidates.length === 0)
    return unknown(`XXXX-${twoDigits(month)}-${twoDigits(day)}`, 'no such day near publication');
  const listed = meant.weekday === undefined ? listedAfter(at) : null;
  const told = listed ? candidates.filter((d) => d >= listed.first && d <= anchor) : [];
  if (listed && told.length > 0)
    return {
      type: 'DATE',
      value: isoDay(Math.max(...told)),
      basis: 'context',
      why: `the last ${day} ${monthName(month)} before publication on ${longDay(anchor)}, listed after ‘${listed.text}’`,
      confidence: 0.85,
    };
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
  } else if (spoken !== null && spoken !== year && isRealDay(spoken, month, day) && at.tense().time !== 'future') {
    chosen = dayNumber(spoken, month, day);
    basis = 'context';
    confidence = 0.8;
    why = `the year spoken of just before, ${spoken}`;
  } else if (Math.abs(chosen - anchor) > FAR) {
    const tense = at.tense();
    const turned = byDistance.find((d) => (tense.time === 'past' ? d <= anchor : d >= anchor));
    if (tense.time !== 'open' && turned !== undefined && turned !== chosen && Math.abs(turned - anchor) < 366) {
      chosen = turned;
      confidence = 0.75;
      why = `the ${day} ${monthName(month)} ${tense.time === 'past' ? 'before' : 'after'} publication on ${longDay(anchor)}, as the sentence tells it`;
    }
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

/** The date of the entry before in a chronology: what follows a past entry forward in time has been, too, as far as it can. */
function listedAfter(at: Situation): Reference | null {
  if (!at.isEntry || at.publication === null) return null;
  const before = latestReference(at.references, (r) => r.isEntry);
  return before && at.token - before.token <= ENTRY_REACH ? before : null;
}

/** The next entry of a list begins within so many words. */
const ENTRY_REACH = 60;

/** "on the 18th": the nearest one, unless the verb says which side of publication. */
export function dayOfMonth(day: number, at: Situation): Reading {
  if (at.publication === null) return unknown(`XXXX-XX-${twoDigits(day)}`);
  const today = at.publication;
  const { year, month } = civilDay(today);
  const { time } = at.tense();
  const days = [-1, 0, 1]
    .map((by) => shiftMonth(year, month, by))
    .filter((m) => isRealDay(m.year, m.month, day))
    .map((m) => dayNumber(m.year, m.month, day))
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  const chosen = days.find((d) => (time === 'past' ? d <= today : time === 'future' ? d >= today : true)) ?? days[0];
  const why = `the ${day}. of a month nearest to publication on ${longDay(today)} that fits the sentence`;
  return { type: 'DATE', value: isoDay(chosen), basis: 'publication', why, confidence: 0.6 };
}

/** A year named with a day or month earlier in the same sentence carries over. */
function spokenYear(at: Situation): number | null {
  const r = at.references[at.references.length - 1];
  if (!r || r.token < at.sentenceStart || !/^\d{4}-\d\d/.test(r.value) || !/\d{4}/.test(r.text)) return null;
  return civilDay(r.first).year;
}

/** A bare month is past or running, unless the sentence looks ahead. */
export function bareMonth(meant: Extract<Meant, { kind: 'calendar' }>, month: number, at: Situation): Reading {
  if (at.publication === null) return unknown(`XXXX-${twoDigits(month)}`);
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
      to: `${value}-${twoDigits(daysInMonth(other, month))}`,
      why: other < year ? 'the one before' : 'the one after',
    },
  ];
}
