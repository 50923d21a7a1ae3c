import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  easterSunday,
  isoDay,
  isoWeekOf,
  isoWeekValue,
  isRealDay,
  mondayOf,
  mondayOfIsoWeek,
  parseIsoDay,
  shiftMonths,
  weekdayOf,
} from '../../src/dates/calendar.ts';

const anyDay = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2200, 12, 31) });

describe('calendar', () => {
  it('agrees with the clock of the machine on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const there = new Date(day * 86_400_000);
        expect(isoDay(day)).toBe(there.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(there.getUTCDay() || 7);
      }),
    );
  });

  it('comes back from civil date and ISO day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: d } = civilDay(day);
        expect(dayNumber(year, month, d)).toBe(day);
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it('weeks begin on Monday and come back from their number', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeekOf(day);
        expect(mondayOfIsoWeek(year, week)).toBe(mondayOf(day));
        expect(weekdayOf(mondayOf(day))).toBe(1);
      }),
    );
  });

  it('the last days of a year may lie in the first week of the next', () => {
    expect(isoWeekValue(dayNumber(2024, 12, 30))).toBe('2025-W01');
    expect(isoWeekValue(dayNumber(2027, 1, 3))).toBe('2026-W53');
    expect(mondayOfIsoWeek(2025, 53)).toBeNull();
  });

  it('months keep the day where they have it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, by) => {
        const from = civilDay(day);
        const to = civilDay(shiftMonths(day, by));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + by);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  it('knows leap years and the bounds of years', () => {
    expect(isRealDay(2024, 2, 29)).toBe(true);
    expect(isRealDay(1900, 2, 29)).toBe(false);
    expect(isRealDay(999, 1, 1)).toBe(false);
    expect(isRealDay(2201, 1, 1)).toBe(false);
  });

  it('finds Easter', () => {
    expect([1961, 2000, 2019, 2024, 2025, 2027, 2038].map((y) => isoDay(easterSunday(y)))).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2027-03-28',
      '2038-04-25',
    ]);
  });
});
