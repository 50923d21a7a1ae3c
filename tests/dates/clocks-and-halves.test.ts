import { describe, expect, it } from 'vitest';
import { read, values } from './reading.ts';

const DAY = '2031-05-20';

describe('clock times in words', () => {
  it.each([
    ['He spoke at half past six in the evening on Monday.', 'half past six in the evening on Monday=2031-05-19T18:30'],
    ['The train left at quarter to eight in the morning.', 'quarter to eight in the morning=2031-05-20T07:45'],
    ['The shop shut at ten to five in the afternoon.', 'ten to five in the afternoon=2031-05-20T16:50'],
    ['They came at five o’clock in the morning.', 'five o’clock in the morning=2031-05-20T05:00'],
    ['They came at 3 in the morning.', '3 in the morning=2031-05-20T03:00'],
    ['It broke at 6:30 on Monday evening.', '6:30 on Monday evening=2031-05-19T18:30'],
    ['It broke on Friday in the morning.', 'Friday in the morning=2031-05-16TMO'],
  ])('%s', (text, expected) => expect(values(text, DAY)).toEqual([expected]));

  it('counts of people are no hours', () => {
    expect(values('The blast killed seven in the market. Ten to five was the score.', DAY)).toEqual([]);
  });
});

describe('halves and thirds of periods', () => {
  it.each([
    ['Profit fell in the first half of 2030.', '2030-H1', '2030-01-01', '2030-06-30'],
    ['Works end in the second half of next year.', '2032-H2', '2032-07-01', '2032-12-31'],
    ['It opens in the second half of June.', '2031-06', '2031-06-16', '2031-06-30'],
    ['It opened in the first half of March.', '2031-03', '2031-03-01', '2031-03-15'],
    ['It grew in the second half of the 1990s.', '199', '1995-01-01', '1999-12-31'],
    ['It grew in the second half of the 19th century.', '18', '1850-01-01', '1899-12-31'],
    ['It lost money in the second fiscal half of 2030.', '2030', '2030-01-01', '2030-12-31'],
    ['Rents rose in mid-2029.', '2029', '2029-05-01', '2029-08-31'],
    ['He worked in the late 2000s.', '200', '2007-01-01', '2009-12-31'],
  ])('%s', (text, value, from, to) => expect(read(text, DAY).at(-1)).toMatchObject({ value, from, to }));
});

describe('lengths of time beside publication', () => {
  it.each([
    ['It has rained for the past two weeks.', '2031-05-06', '2031-05-20'],
    ['In the next two weeks it will rain.', '2031-05-20', '2031-06-03'],
    ['In recent days shells fell.', '2031-05-13', '2031-05-20'],
    ['Prices rose in recent weeks.', '2031-04-20', '2031-05-20'],
  ])('%s', (text, from, to) => expect(read(text, DAY)[0]).toMatchObject({ type: 'DURATION', from, to }));

  it('not those of something else', () => {
    expect(read('In the last weeks of the war they fled.', DAY)[0]).toMatchObject({ from: null });
  });
});

describe('numeric dates of one text are in one order', () => {
  it.each([
    ['It opened on 03/04/2031 and shut on 25/04/2031.', ['2031-04-03', '2031-04-25']],
    ['It opened on 03/04/2031 and shut on 04/25/2031.', ['2031-03-04', '2031-04-25']],
  ])('%s', (text, days) => expect(read(text, DAY).map((d) => d.from)).toEqual(days));
});

describe('weekdays and sets further off', () => {
  it.each([
    ['He was seen the Sunday before last.', ['the Sunday before last=2031-05-11']],
    ['They leave the Tuesday after next.', ['the Tuesday after next=2031-06-03']],
    [
      'The hearing of 27 May was put off to the Thursday after.',
      ['27 May=2031-05-27', 'the Thursday after=2031-05-29'],
    ],
    ['They meet every second Tuesday.', ['every second Tuesday=XXXX-WXX-2']],
    ['They meet on the first Monday of every month.', ['the first Monday of every month=XXXX-WXX-1']],
    ['The vote is a week today.', ['a week today=2031-05-27']],
  ])('%s', (text, expected) => expect(values(text, DAY)).toEqual(expected));
});
