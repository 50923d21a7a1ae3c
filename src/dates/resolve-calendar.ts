import { civilDay, dayNumber, isoDay, isoMonth, isoWeekValue, isoYear, isRealDay, longDay } from './calendar.ts';
import { boundsOf } from './date-values.ts';
import { nthWeekday } from './holidays.ts';
import type { Reading, Situation } from './reading.ts';
import { holiday } from './resolve-holiday.ts';
import { bareMonth, dayOfMonth, monthDay } from './resolve-month.ts';
import { part, season } from './resolve-season.ts';
import { reading, relatedYear, twoDigits, unknown } from './resolve-shared.ts';
import { weekday } from './resolve-weekday.ts';
import type { Meant } from './symbol.ts';

type CalendarLike = Extract<Meant, { kind: 'calendar' | 'weekday' | 'part' | 'season' | 'fixed' | 'holiday' | 'nth' }>;

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
    case 'nth':
      return nth(meant, at);
    case 'fixed':
      return { type: 'DATE', value: meant.value, basis: 'explicit', why: 'named in full', confidence: 0.95 };
  }
}

function calendar(meant: Extract<Meant, { kind: 'calendar' }>, at: Situation): Reading {
  const { month, day } = meant;
  let { year } = meant;
  if (year === undefined && meant.yearRel) year = relatedYear(meant.yearRel, at) ?? undefined;
  if (meant.week) {
    const ofDay = calendar({ ...meant, week: undefined }, at);
    const bounds = boundsOf(ofDay.value);
    return bounds
      ? { ...ofDay, value: isoWeekValue(bounds.first), why: `the week of ${longDay(bounds.first)}` }
      : ofDay;
  }
  if (month === undefined) {
    if (day !== undefined) return dayOfMonth(day, at);
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
    if (!isRealDay(year, month, day))
      return unknown(`XXXX-${twoDigits(month)}-${twoDigits(day)}`, 'no such day in that year');
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

function monthOf(year: number, month: number, meant: Extract<Meant, { kind: 'calendar' }>): Reading {
  return {
    type: 'DATE',
    value: isoMonth(year, month),
    basis: meant.yearRel ? 'publication' : 'explicit',
    why: 'month and year are named',
    confidence: 0.97,
  };
}

/** "the first Monday in September": of the September that the month alone would mean. */
function nth(meant: Extract<Meant, { kind: 'nth' }>, at: Situation): Reading {
  const month = calendar({ kind: 'calendar', month: meant.month, year: meant.year }, at);
  const bounds = boundsOf(month.value);
  if (!bounds) return month;
  const day = nthWeekday(civilDay(bounds.first).year, meant.month, meant.n, meant.weekday);
  if (day > bounds.last) return unknown(month.value, 'the month has fewer of them');
  return { ...month, value: isoDay(day), alternatives: [], why: `${longDay(day)}, in ${month.why}` };
}
