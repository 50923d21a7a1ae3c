import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../src/dates/calendar.ts';
import { daysOf, granularityOf } from '../../src/dates/date-values.ts';

describe('days of a TIMEX3 value', () => {
  it.each([
    ['2025-01-17', '2025-01-17', '2025-01-17'],
    ['2025-01-17TEV', '2025-01-17', '2025-01-17'],
    ['2025-01-17T09:30', '2025-01-17', '2025-01-17'],
    ['2025-01', '2025-01-01', '2025-01-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2025-W03-WE', '2025-01-18', '2025-01-19'],
    ['2025-W03-5', '2025-01-17', '2025-01-17'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2024-SU', '2024-06-01', '2024-08-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['197', '1970-01-01', '1979-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
  ])('%s', (value, from, to) => expect(daysOf(value)).toEqual({ from, to }));

  it.each([
    'P3D',
    'PXM',
    'PRESENT_REF',
    'XXXX-10-23',
    'XXXX-WXX-5',
    '2025-02-31',
    '2025-13',
    '2025-W54',
    '0999',
    '2201',
    '',
  ])('%s names no day', (value) => expect(daysOf(value)).toEqual({ from: null, to: null }));

  it('a modifier leaves a third', () => {
    expect(daysOf('2025-01', 'START')).toEqual({ from: '2025-01-01', to: '2025-01-10' });
    expect(daysOf('2025-01', 'MID')).toEqual({ from: '2025-01-11', to: '2025-01-20' });
    expect(daysOf('2025-01', 'END')).toEqual({ from: '2025-01-21', to: '2025-01-31' });
    expect(daysOf('2025-01-17', 'START')).toEqual({ from: '2025-01-17', to: '2025-01-17' });
  });

  it('every day of the calendar is its own first and last day', () => {
    const days = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2200, 12, 31) });
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoDay(day);
        expect(daysOf(iso)).toEqual({ from: iso, to: iso });
      }),
    );
  });

  it('tells how fine a value is', () => {
    expect(
      [
        '2025-01-17',
        '2025-01',
        '2025',
        '2025-W03',
        '2025-W03-WE',
        '2025-Q1',
        '2025-SU',
        '202',
        '20',
        '2025-01-17TEV',
        'P3D',
        'PAST_REF',
      ].map(granularityOf),
    ).toEqual([
      'day',
      'month',
      'year',
      'week',
      'weekend',
      'quarter',
      'season',
      'decade',
      'century',
      'time',
      null,
      'vague',
    ]);
  });
});
