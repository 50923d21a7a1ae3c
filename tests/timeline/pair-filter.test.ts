import { describe, expect, it } from 'vitest';
import { pairNumber } from '../../src/text/hash.ts';
import { PairSet, RepeatedPairs } from '../../src/timeline/pair-filter.ts';

const pairs = Array.from({ length: 5000 }, (_, i) => pairNumber(i, 7 * i + 1));

describe('filters of pairs', () => {
  it('miss none that was added and let few others through', () => {
    const set = new PairSet(pairs.length);
    for (const pair of pairs) set.add(pair);
    expect(pairs.every((pair) => set.has(pair))).toBe(true);
    const others = Array.from({ length: 5000 }, (_, i) => pairNumber(i + 100_000, i));
    expect(others.filter((pair) => set.has(pair)).length).toBeLessThan(1000);
  });

  it('know what was added twice', () => {
    const repeated = new RepeatedPairs(pairs.length);
    for (const pair of pairs) repeated.add(pair);
    for (const pair of pairs.slice(0, 100)) repeated.add(pair);
    expect(pairs.slice(0, 100).every((pair) => repeated.has(pair))).toBe(true);
    expect(pairs.slice(100).filter((pair) => repeated.has(pair)).length).toBeLessThan(1000);
  });
});
