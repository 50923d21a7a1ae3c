import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluatePile } from './evaluate-pile.ts';
import { loadPile } from './load-pile.ts';
import { loadSeeds } from './load-seeds.ts';
import { AT_MOST, heldAt, TARGETS } from './targets.ts';

/** Accuracy does not silently fall: every figure of the two piles with floors stays at or above what it is held at, through the built program. */
describe.skipIf(!existsSync('dist/cli.js'))('the piles with gold, through the built program', () => {
  for (const gold of [loadSeeds(process.cwd()), loadPile(process.cwd(), 'dossier')]) {
    it(`${gold.name}: every figure keeps its floor, every command ends well`, { timeout: 120_000 }, () => {
      const { figures, failures } = evaluatePile(gold);
      expect(failures).toEqual([]);
      const below = Object.keys(TARGETS[gold.name])
        .map((name) => [name, heldAt(gold.name, name)] as const)
        .filter(([name, least]) => (figures.values.get(name) ?? -1) < least);
      const above = Object.entries(AT_MOST[gold.name]).filter(
        ([name, most]) => (figures.values.get(name) ?? Infinity) > most,
      );
      const told = [...below, ...above].map(
        ([name, wanted]) => `${name}: ${figures.values.get(name)}, wanted ${JSON.stringify(wanted)}`,
      );
      expect(told).toEqual([]);
    });
  }
});
