import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/dates/calendar.ts';
import { holidayDays } from '../../src/dates/holidays.ts';
import { read, values } from './reading.ts';

describe('feasts of many calendars', () => {
  it.each([
    ['orthodox-easter', 2024, '2024-05-05'],
    ['orthodox-easter', 2025, '2025-04-20'],
    ['rosh-hashanah', 2023, '2023-09-16'],
    ['rosh-hashanah', 2024, '2024-10-03'],
    ['yom-kippur', 2025, '2025-10-02'],
    ['passover', 2024, '2024-04-23'],
    ['purim', 2025, '2025-03-14'],
    ['shavuot', 2025, '2025-06-02'],
    ['hanukkah', 2024, '2024-12-26'],
    ['lunar-new-year', 2024, '2024-02-10'],
    ['mid-autumn', 2023, '2023-09-29'],
    ['eid-al-fitr', 2024, '2024-04-10'],
    ['eid-al-adha', 2024, '2024-06-16'],
    ['diwali', 2023, '2023-11-12'],
    ['remembrance-sunday', 2024, '2024-11-10'],
    ['shrove-tuesday', 2025, '2025-03-04'],
    ['holy-tuesday', 2025, '2025-04-15'],
    ['easter-tuesday', 2025, '2025-04-22'],
  ])('%s of %i', (code, year, day) => expect(holidayDays(code, year, year).map(isoDay)).toEqual([day]));

  it('a year of the moon may begin twice in one of the sun', () => {
    expect(holidayDays('ramadan', 2030, 2030)).toHaveLength(2);
  });

  it.each([
    ['Shops were shut for Diwali.', '2031-11-20', 'Diwali=2031-11-14'],
    ['It will be done by Easter of next year.', '2031-05-20', 'Easter of next year=2032-03-28'],
    ['It opened at Christmas last year.', '2031-05-20', 'Christmas last year=2030-12-25'],
    ['They prayed all Easter week.', '2031-04-20', 'Easter week=2031-W15'],
    ['Anzac Day drew thousands.', '2031-05-20', 'Anzac Day=2031-04-25'],
    ['It rained on Thanksgiving weekend.', '2024-12-10', 'Thanksgiving weekend=2024-W48-WE'],
  ])('%s', (text, published, expected) => expect(values(text, published)).toEqual([expected]));

  it('a feast that lasts has all its days', () => {
    expect(read('Ramadan was quiet.', '2024-06-01')[0]).toMatchObject({ from: '2024-03-11', to: '2024-04-08' });
  });

  it('a feast whose day is not on record stays open', () => {
    expect(read('They met on Diwali.', '1950-11-20')[0]).toMatchObject({ from: null, to: null });
  });
});
