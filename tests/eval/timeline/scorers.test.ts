import { describe, expect, it } from 'vitest';
import { bCubed } from '../metrics/b-cubed.ts';
import { type Clustered, ceafE, conll, muc } from './coreference.ts';
import { createRouge } from './rouge.ts';
import { alignedRouge, dateScore } from './timeline-scores.ts';

const cluster = (gold: string, system: string): Clustered[] =>
  [...gold].map((g, i) => ({ gold: g, system: system[i] }));

describe('coreference scores', () => {
  it('give full marks to the gold', () => {
    const { conll: mean } = conll(cluster('aabbc', 'xxyyz'));
    expect(mean).toBe(1);
  });
  // The worked example of Bagga & Baldwin (1998): 12 mentions in three chains, two of which a system ran together.
  it('agree with the published example', () => {
    const items = cluster('aaaaabbccccc', 'xxxxxyyyyyyy');
    expect(muc(items).precision).toBeCloseTo(9 / 10, 5);
    expect(muc(items).recall).toBe(1);
    expect(bCubed(items).precision).toBeCloseTo(16 / 21, 5);
    expect(bCubed(items).recall).toBe(1);
  });
  it('match clusters one to one', () => {
    const { precision, recall } = ceafE(cluster('aabb', 'xxxx'));
    expect(precision).toBeCloseTo(2 / 3, 5);
    expect(recall).toBeCloseTo(1 / 3, 5);
  });
  it('count nothing for links when all stand alone', () => {
    expect(muc(cluster('aab', 'xyz')).f1).toBe(0);
  });
});

describe('timeline scores', () => {
  const rouge = createRouge('nowhere');
  const timeline = (days: Record<string, string[]>) => new Map(Object.entries(days));
  const reference = timeline({ '2031-05-03': ['the river flooded lund'], '2031-05-09': ['the mayor resigned'] });

  it('give full marks to the reference', () => {
    expect(dateScore(reference, reference).f1).toBe(1);
    expect(alignedRouge(reference, reference, rouge, 1).f1).toBe(1);
    expect(alignedRouge(reference, reference, rouge, 2).f1).toBe(1);
  });
  it('take half of a match that is one day off', () => {
    const shifted = timeline({ '2031-05-04': ['the river flooded lund'], '2031-05-09': ['the mayor resigned'] });
    expect(dateScore(shifted, reference).f1).toBe(0.5);
    expect(alignedRouge(shifted, reference, rouge, 1).precision).toBeCloseTo((4 / 2 + 3) / 7, 5);
  });
  it('give nothing to an empty timeline', () => {
    expect(alignedRouge(timeline({}), reference, rouge, 1).f1).toBe(0);
    expect(dateScore(timeline({}), reference).f1).toBe(0);
  });
  it('count clipped n-grams', () => {
    expect(rouge(['flood flood flood'], ['flood river'], 1)).toEqual({ shared: 1, system: 3, reference: 2 });
  });
});
