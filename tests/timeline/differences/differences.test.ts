import { describe, expect, it } from 'vitest';
import type { DisagreementKind } from '../../../src/model/event.ts';
import { KEPT_ASIDE } from './kept-aside.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { scoreCases } from './score-cases.ts';
import { TRUE_DIFFERENCES } from './true-differences.ts';
import { WIDER } from './wider-differences.ts';
import { WIDER_KEPT_ASIDE } from './wider-kept-aside.ts';

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

  it.each(['apart', 'deep', 'together'] as const)(
    'shows no look-alike of wider wording and finds most, %s',
    async (layout) => {
      const { alarms, recall } = await scoreCases(WIDER, layout);
      expect(alarms.map(({ name, shown }) => `${name}: ${shown.kind}`)).toEqual([]);
      expect(recall).toBeGreaterThanOrEqual(0.8);
    },
    60_000,
  );

  it('has as many look-alikes as differences, of every kind', () => {
    for (const cases of [CASES, KEPT_ASIDE, WIDER, WIDER_KEPT_ASIDE]) {
      const differ = cases.filter(({ kind }) => kind !== null);
      expect(Math.abs(2 * differ.length - cases.length)).toBeLessThanOrEqual(1);
    }
    const kinds = (cases: readonly { readonly kind: DisagreementKind | null }[]) =>
      new Set(cases.flatMap(({ kind }) => kind ?? [])).size;
    expect([CASES, KEPT_ASIDE].map(kinds)).toEqual([6, 6]);
    expect([WIDER, WIDER_KEPT_ASIDE].map(kinds)).toEqual([7, 7]);
  });
});
