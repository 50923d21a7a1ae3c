import { describe, expect, it } from 'vitest';
import { datePublication } from '../../src/dates/date-publication.ts';
import { article } from './made-article.ts';
import { read, values } from './reading.ts';

/** A Thursday. */
const DAY = '2034-10-19';

describe('clock times past midnight', () => {
  it('are of the day after the evening that was told before', () => {
    expect(
      values('It caught fire at 23:40 on 9 March 2029. At 00:15 they left. By 2:10 all were in boats.', '2029-03-12'),
    ).toEqual(['23:40 on 9 March 2029=2029-03-09T23:40', '00:15=2029-03-10T00:15', '2:10=2029-03-10T02:10']);
  });

  it('stay on the day where no evening was told', () => {
    expect(values('It began on 9 March 2029. At 2:10 it was over.', '2029-03-12').at(-1)).toBe('2:10=2029-03-09T02:10');
  });
});

describe('clock times with a point', () => {
  it.each([
    ['A driver rang at 4.20 on Tuesday.', ['4.20 on Tuesday=2034-10-17T04:20']],
    ['At 6.30 the search was called off.', ['6.30=2034-10-19T06:30']],
    ['The share closed at 4.20.', []],
    ['At 4.50 a share it is dear.', []],
    ['He won by 6.30 to 4.20.', []],
  ])('%s', (text, expected) => expect(values(text, DAY)).toEqual(expected));
});

describe('weekdays without a verb that tells', () => {
  it.each([
    ['Trains stop running Friday morning.', 'Friday morning=2034-10-20TMO'],
    ['Schools are shut on Friday.', 'Friday=2034-10-20'],
    ['The minister visits on Wednesday evening.', 'Wednesday evening=2034-10-18TEV'],
    ['The minister visits on Saturday.', 'Saturday=2034-10-21'],
    ['Shots near the port Sunday.', 'Sunday=2034-10-15'],
  ])('%s', (text, expected) => expect(values(text, DAY)).toEqual([expected]));

  it('a promise with a deadline lies ahead', () => {
    expect(values('The owner has promised a report by the end of April.', '2029-03-12')).toEqual([
      'the end of April=2029-04',
    ]);
  });
});

describe('lengths of time before and after happenings', () => {
  it.each([
    ['The bridge fell on 2 June. Seven days before the collapse, cracks were seen.', '2034-05-26'],
    ['The bridge fell on 2 June. Two days after the disaster he resigned.', '2034-06-04'],
    ['The strike is planned for 6 May to 10 May. Fourteen days before the strike, wards close.', '2034-04-22'],
  ])('%s', (text, from) => expect(read(text, '2034-06-20').at(-1)).toMatchObject({ from }));

  it('have no day where nothing is told to have happened', () => {
    const text = 'The bridge opened on 2 June. A week before the collapse, cracks were seen.';
    expect(read(text, '2034-06-20').at(-1)).toMatchObject({ from: null });
  });
});

describe('shares', () => {
  it.each(['Three quarters of it burned.', 'Two thirds of the crew were new.'])('%s', (text) =>
    expect(values(text, DAY)).toEqual([]),
  );

  it('are told from spans of time', () => {
    expect(values('It lost money for three quarters.', DAY)).toEqual(['three quarters=P9M']);
  });
});

describe('articles that only their text dates', () => {
  it('a past day of the lead and days without a year place them', () => {
    const text =
      'The gate gave way on the evening of 14 May 2031. The owner replied on 2 March. An inquiry must report by 30 November.';
    const date = datePublication(article(text));
    expect(date?.basis).toBe('inferred');
    expect([date?.earliest.slice(0, 4), (date?.earliest ?? '') >= '2031-05-14']).toEqual(['2031', true]);
  });

  it('one day of long ago does not', () => {
    expect(datePublication(article('The mill was built on 14 May 1871. It stands empty.'))).toBeNull();
  });
});
