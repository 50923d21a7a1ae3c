import { describe, expect, it } from 'vitest';
import { scoreTimexes, type Timex } from './score.ts';

const timex = (start: number, end: number, value: string, type = 'DATE'): Timex => ({ start, end, type, value });
const document = (timexes: Timex[]) => ({ id: 'd', dct: '2025-01-14', text: 'x'.repeat(100), timexes });

describe('TempEval-3 measures', () => {
  it('gives 100 for the gold itself', () => {
    const gold = [timex(0, 5, '2025'), timex(10, 14, 'P3D', 'DURATION')];
    expect(scoreTimexes([document(gold)], [gold])).toMatchObject({ strict: 100, relaxed: 100, type: 100, value: 100 });
  });

  it('counts overlap as relaxed, and value and type on overlapping pairs', () => {
    const score = scoreTimexes(
      [document([timex(0, 5, '2025'), timex(10, 20, '2024')])],
      [[timex(0, 5, '2026'), timex(12, 18, '2024')]],
    );
    expect(score).toMatchObject({ strict: 50, relaxed: 100, type: 100, value: 50 });
  });

  it('pairs one to one, equal extents first', () => {
    const score = scoreTimexes([document([timex(0, 10, '2025')])], [[timex(0, 4, '2025'), timex(0, 10, '2024')]]);
    expect(score.strict).toBeCloseTo(66.67, 1);
    expect(score.value).toBe(0);
  });

  it('false hits and misses cost', () => {
    expect(scoreTimexes([document([timex(0, 5, '2025')])], [[]]).relaxed).toBe(0);
    expect(scoreTimexes([document([])], [[timex(0, 5, '2025')]]).relaxed).toBe(0);
  });
});
