import { describe, expect, it } from 'vitest';
import { KEPT_ASIDE } from './kept-aside.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { scoreCases } from './score-cases.ts';
import { TRUE_DIFFERENCES } from './true-differences.ts';

const CASES = [...TRUE_DIFFERENCES, ...LOOK_ALIKES];

describe('where sources differ, over invented cases', () => {
  it.each(['apart', 'deep', 'together'] as const)(
    'shows no look-alike and finds most, %s',
    async (layout) => {
      const { alarms, recall } = await scoreCases(CASES, layout);
      expect(alarms.map(({ name, shown }) => `${name}: ${shown.kind}`)).toEqual([]);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );

  it('has as many look-alikes as differences, of every kind', () => {
    for (const cases of [CASES, KEPT_ASIDE]) {
      const differ = cases.filter(({ kind }) => kind !== null);
      expect(Math.abs(2 * differ.length - cases.length)).toBeLessThanOrEqual(1);
      expect(new Set(differ.map(({ kind }) => kind)).size).toBe(6);
    }
  });
});
