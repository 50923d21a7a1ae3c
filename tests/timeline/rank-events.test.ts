import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { dampEchoes, rankByPeriod } from '../../src/timeline/rank-events.ts';
import type { Vector } from '../../src/timeline/similarity.ts';

function event(id: string, start: string | null, end: string | null, weight: number): Event {
  return {
    id,
    date: { start, end, granularity: 'day', why: '' },
    label: id,
    status: 'happened',
    participants: [],
    sources: 1,
    evidence: [],
    weight,
  };
}

const events = [
  event('a', '2031-05-03', '2031-05-03', 2),
  event('b', '2031-05-09', '2031-05-09', 5),
  event('c', '2031-06-01', '2031-06-01', 1),
  event('d', '2032-01-01', '2032-01-01', 3),
  event('undated', null, null, 9),
];

describe('rankByPeriod', () => {
  it('keeps every dated event at day zoom', () => {
    expect(rankByPeriod(events, 'day').map((e) => [e.event.id, e.more])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', 0],
    ]);
  });
  it('shows the best of a month and counts the others', () => {
    expect(rankByPeriod(events, 'month').map((e) => [e.period, e.event.id, e.more])).toEqual([
      ['2031-05', 'b', 1],
      ['2031-06', 'c', 0],
      ['2032-01', 'd', 0],
    ]);
  });
  it('keeps what is known by its year alone out of the months', () => {
    const year = event('y', '2031-01-01', '2031-12-31', 9);
    const january = event('j', '2031-01-07', '2031-01-07', 1);
    const dated = [{ ...year, date: { ...year.date, granularity: 'year' as const } }, january];
    expect(rankByPeriod(dated, 'month').map((e) => [e.period, e.event.id, e.more])).toEqual([
      ['2031', 'y', 0],
      ['2031-01', 'j', 0],
    ]);
  });
  it('shows the best of a year', () => {
    expect(rankByPeriod(events, 'year').map((e) => [e.period, e.event.id, e.more])).toEqual([
      ['2031', 'b', 2],
      ['2032', 'd', 0],
    ]);
  });
  it('places an event that is only bounded by its last day', () => {
    expect(rankByPeriod([event('x', null, '2031-05-09', 1)], 'month')[0].period).toBe('2031-05');
  });
});

describe('dampEchoes', () => {
  const saying = (centroid: Vector) => ({ signs: { centroid } });
  const words = saying({ terms: [1, 2, 3], weights: [1, 1, 1], squares: 3, size: 1 });
  const other = saying({ terms: [7, 8, 9], weights: [1, 1, 1], squares: 3, size: 1 });
  const of = (id: string, day: string, weight: number) => ({
    ...event(id, day, day, weight),
    participants: ['brandt'],
  });

  it('halves the lesser of two tellings on neighbouring days', () => {
    const told = [
      { event: of('a', '2031-05-03', 2), cluster: words },
      { event: of('b', '2031-05-04', 5), cluster: words },
    ];
    expect([...dampEchoes(told)].map(([one, weight]) => [one.event.id, weight])).toEqual([['a', 1]]);
  });
  it('leaves other words, other actors and other days alone', () => {
    const told = [
      { event: of('a', '2031-05-03', 2), cluster: words },
      { event: of('b', '2031-05-04', 5), cluster: other },
      { event: of('c', '2031-05-06', 5), cluster: words },
      { event: { ...of('d', '2031-05-02', 5), participants: ['maren'] }, cluster: words },
    ];
    expect(dampEchoes(told).size).toBe(0);
  });
});
