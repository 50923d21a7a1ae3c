import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/dates/calendar.ts';
import { readStatedDate } from '../../src/dates/stated-date.ts';

const day = (text: string, monthFirst = true): string | null => {
  const read = readStatedDate(text, monthFirst);
  return read ? isoDay(read.day) : null;
};

describe('stated dates of publication', () => {
  it.each([
    ['2025-01-14', '2025-01-14'],
    ['2025-01-14T09:30:00+01:00', '2025-01-14'],
    ['2025-01-14T23:30:00-08:00', '2025-01-14'],
    ['20250114T093000Z', '2025-01-14'],
    ['Wed, 03 Mar 2027 08:10:00 +0000', '2027-03-03'],
    ['Wed Mar  3 08:10:00 2027', '2027-03-03'],
    ['January 14, 2025 | Flash Brief', '2025-01-14'],
    ['Jan. 14, 2025, 9:03 a.m. ET', '2025-01-14'],
    ['Published 14th January 2025 at 10:00', '2025-01-14'],
    ['Veröffentlicht am 3. März 2027', '2027-03-03'],
    ['Publicado el 3 de marzo de 2027', '2027-03-03'],
    ['Publié le 1er août 2026 à 12h', '2026-08-01'],
    ['Opublikowano 3 września 2026', '2026-09-03'],
    ['3. března 2027', '2027-03-03'],
    ['2027年3月3日', '2027-03-03'],
    ['https://news.example/2025/01/14/story.html', '2025-01-14'],
    ['1741000000', '2025-03-03'],
    ['14.01.2025', '2025-01-14'],
  ])('%s', (text, expected) => expect(day(text)).toBe(expected));

  it('follows the custom of the outlet where the numbers allow both orders', () => {
    expect(day('03/04/2027', true)).toBe('2027-03-04');
    expect(day('03/04/2027', false)).toBe('2027-04-03');
    expect(day('25/01/2014', true)).toBe('2014-01-25');
  });

  it('tells all days that the numbers may mean', () => {
    expect(readStatedDate('25/01/14', true)?.readings.map(isoDay)).toEqual(['2014-01-25', '2025-01-14']);
  });

  it.each(['', 'yesterday', 'March', '31 February 2025', '45/45/45', 'version 1.2.3', 'May the force be with you'])(
    '%j states none',
    (text) => expect(day(text)).toBeNull(),
  );
});
