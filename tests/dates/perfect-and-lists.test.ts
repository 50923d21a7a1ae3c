import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';
import { read, values } from './reading.ts';

describe('words that tell which way a date lies', () => {
  it.each([
    ['The governor declared Friday a day of mourning.', '2025-01-17'],
    ['The island has proclaimed Saturday a public holiday.', '2025-01-18'],
    ['The pilots have threatened a walkout on Friday.', '2025-01-17'],
    ['The members agreed to meet on Friday.', '2025-01-17'],
    ['The jury declared Friday a success.', '2025-01-10'],
    ['She was threatened on Friday.', '2025-01-10'],
    // A bare weekday that was yesterday: the same day of next week would be called so.
    ['The members agreed to go ahead on Monday.', '2025-01-13'],
  ])('%s', (text, day) => {
    expect(read(text)[0].from).toBe(day);
  });

  it.each([
    ['The inspector sees the fault in her report from November.', 'November=2024-11'],
    ['The shop asks for a deposit from November.', 'November=2025-11'],
    ['The fund that supported the theatre until the end of October is empty.', 'the end of October=2024-10'],
    ['They live under a rule that was written before Christmas.', 'Christmas=2024-12-25'],
    ['They are to be paid under a decision taken before Christmas.', 'Christmas=2024-12-25'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('a quarter looks ahead only where the coming one is nearer than the one that is over', () => {
    const december = '2024-12-10';
    expect(values('The pilots have threatened a strike in the first quarter.', december)).toEqual([
      'the first quarter=2025-Q1',
    ]);
    expect(values('The bank expects to report a loss for the third quarter.', december)).toEqual([
      'the third quarter=2024-Q3',
    ]);
    expect(values('The pilots went on strike in the first quarter.', december)).toEqual(['the first quarter=2024-Q1']);
  });
});

describe('a chronology', () => {
  const list = (...items: string[]) => {
    const text = items.join('\n');
    const blocks = [{ type: 'list' as const, start: 0, end: text.length }];
    return findDates(text, { published: '2025-06-20', language: 'en', blocks: blocks as never }).map((d) => d.value);
  };

  it('goes forward from the entry before', () => {
    expect(list('August 2024: the dam is planned', '4 October: the river rises', '9 February: the dam opens')).toEqual([
      '2024-08',
      '2024-10-04',
      '2025-02-09',
    ]);
    // Years may lie between two entries.
    expect(
      list('2021: the dam is planned', '4 October: the river rises', '9 February: the dam opens').slice(1),
    ).toEqual(['2024-10-04', '2025-02-09']);
    expect(list('August 2024: first cracks', '2 December, 6.15 a.m.: the wall gives way')[1]).toBe('2024-12-02');
  });

  it('of what is told backwards, or lies ahead, takes the nearest day', () => {
    expect(list('12 June: the bridge opens', '3 May: the last test', '1 April: the paint')).toEqual([
      '2025-06-12',
      '2025-05-03',
      '2025-04-01',
    ]);
    expect(list('12 June: the bridge opens', '3 July: the fair')).toEqual(['2025-06-12', '2025-07-03']);
  });
});

describe('a time that the words beside it fix', () => {
  it('a feast takes the day named right before it', () => {
    expect(values('The parade of 3 March, Carnival Monday, was called off.', '2025-05-01')).toEqual([
      '3 March=2025-03-03',
      'Carnival Monday=2025-03-03',
    ]);
    expect(values('He came home on 25 December, Christmas Day.', '2025-11-20')[1]).toBe('Christmas Day=2025-12-25');
  });

  it('"that summer" is of the year spoken of', () => {
    expect(values('They met in July 2019. She had spent that summer on the coast.')).toEqual([
      'July 2019=2019-07',
      'that summer=2019-SU',
    ]);
  });

  it('"exactly a week after" counts to the day', () => {
    const exact = read('The dam burst on 3 January. He left exactly a week after the dam burst.');
    expect([exact[1].value, exact[1].from, exact[1].to]).toEqual(['P1W', '2025-01-10', '2025-01-10']);
    const later = read('The fair closed on 3 January. It reopened exactly a week later.');
    expect(later[1].value).toBe('2025-01-10');
  });

  it('"every second bus" is no time', () => {
    expect(values('Every second bus was late.')).toEqual([]);
    expect(values('The pump lifts ten litres every second.')).toEqual(['every second=PT1S']);
  });
});

describe('times that count from an event', () => {
  it('an anniversary is so many years after the day that is told', () => {
    const [, second] = read(
      'The dam burst on 3 May 2023. A choir will sing on the second anniversary of the dam burst.',
    );
    expect([second.text, second.value]).toEqual(['the second anniversary of the dam burst', '2025-05-03']);
    expect(values('The mill opened in May 2024, before the 90th anniversary of the mill.')).toEqual([
      'May 2024=2024-05',
    ]);
    expect(values('The pact was signed on Monday. He spoke of the 90th anniversary of the signed pact.')).toEqual([
      'Monday=2025-01-13',
    ]);
    expect(values('They marked the tenth anniversary of the firm.')).toEqual([]);
  });

  it('"the evening before" may be followed by another verb', () => {
    expect(values('The envoy arrived the evening before and slept.')).toEqual(['the evening before=2025-01-13TEV']);
  });
});
