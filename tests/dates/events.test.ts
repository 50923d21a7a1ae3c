import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const DAY = '2031-05-20';

describe('days counted from an event that the article dates', () => {
  it.each([
    [
      'The vote was held on 10 May. Two weeks before the vote, polls showed a tie. He left on 17 May.',
      'Two weeks',
      '2031-04-21',
    ],
    [
      'Rao was arrested on 3 May. The court sat on 12 May. Three days after his arrest he fell ill.',
      'Three days',
      '2031-05-06',
    ],
    [
      'The bridge collapsed on 2 May. Inspectors came on 9 May. The day after the collapse the mayor quit.',
      'The day',
      '2031-05-03',
    ],
    [
      'The plant exploded on 2 May. Inspectors came on 9 May. A day after the explosion shares fell.',
      'A day',
      '2031-05-03',
    ],
    [
      'Her father died on 4 May. The will was read on 12 May. Two days after his death she flew home.',
      'Two days',
      '2031-05-06',
    ],
    ['The referendum is on 8 June. A day before the referendum the roads will close.', 'A day', '2031-06-07'],
    ['A week to the day after the blast of 3 May, crowds met.', 'A week', '2031-05-10'],
    ['Two days after “the worst night of our lives” on 3 May they left.', 'Two days', '2031-05-05'],
  ])('%s', (text, words, from) => {
    const found = read(text, DAY).find((d) => d.text === words);
    expect(found).toMatchObject({ from, type: 'DURATION', basis: 'event' });
  });

  it('the phrase ends where the next clause begins', () => {
    const text = 'The merger was announced on 14 April. Four days after the announcement the chairman resigned.';
    const days = read(text, DAY)[1];
    expect(text.slice(days.phrase?.start, days.phrase?.end)).toBe('Four days after the announcement');
  });

  it('the day between commas after the phrase names it', () => {
    const [day] = read('The day before the vote, on 9 May, he resigned.', DAY);
    expect(day).toMatchObject({ from: '2031-05-09', basis: 'agreement' });
  });

  it('days are not counted from a month', () => {
    expect(read('He was tried in March 2030. Two days after the trial he fled.', DAY)[1].from).toBeNull();
  });

  it('later words count from the day that an event gave', () => {
    const text = 'The vote was on 10 May. Two days after the vote he resigned. The next day he was gone.';
    expect(read(text, DAY).at(-1)?.value).toBe('2031-05-13');
  });
});

describe('the day of an event', () => {
  it.each([
    [
      'He quit on 10 May; the day of the funeral was grey. The funeral took place on 14 May.',
      'the day of the funeral',
      '2031-05-14',
    ],
    ['The blast came on 3 May. On the night of the blast he was abroad.', 'the night of the blast', '2031-05-03TNI'],
    ['The vote is on 8 June. On the eve of the vote he will speak.', 'the eve of the vote', '2031-06-07'],
    ['The dam burst on 3 May. He was asleep the night the dam burst.', 'the night the dam burst', '2031-05-03TNI'],
    ['He fell on the night of 3 May.', 'the night of 3 May', '2031-05-03TNI'],
    ['He died in the early hours of Sunday.', 'the early hours of Sunday', '2031-05-18TMO'],
  ])('%s', (text, words, value) => {
    expect(read(text, DAY).find((d) => d.text === words)?.value).toBe(value);
  });

  it('is no date when the event has no day', () => {
    expect(read('He remembers the day of the flood.', DAY)).toEqual([]);
  });
});
