import { evaluatePile } from './evaluate-pile.ts';
import { loadPile } from './load-pile.ts';
import { loadSeeds } from './load-seeds.ts';
import { AT_MOST, TARGETS, WRITTEN_UNSEEN } from './targets.ts';

/**
 * Prints every figure of the piles beside its floor and aim: `npm run eval:piles [-- --differences]`. A pile's name
 * shows it alone.
 */
const root = process.cwd();
const showDifferences = process.argv.includes('--differences');
const piles = [loadSeeds(root), loadPile(root, 'dossier'), loadPile(root, 'marisol')];
const only = process.argv.find((word) => piles.some(({ name }) => name === word));

for (const gold of piles) {
  if (only && gold.name !== only) continue;
  const { figures, failures } = evaluatePile(gold);
  if (WRITTEN_UNSEEN.has(gold.name)) console.log(`\n${gold.name} was written without sight of the engines`);
  console.log(`\n${gold.name.padEnd(36)} ${'figure'.padStart(7)} ${'floor'.padStart(6)} ${'aim'.padStart(6)}`);
  for (const [name, value] of figures.values) {
    const target = TARGETS[gold.name][name];
    const most = AT_MOST[gold.name][name];
    const floor = target?.floor ?? most;
    const missed = target ? value < target.floor : most !== undefined && value > most;
    const aim = target?.aim ?? most;
    console.log(
      `${name.padEnd(36)} ${String(value).padStart(7)} ${String(floor ?? '').padStart(6)} ${String(aim ?? '').padStart(6)}${missed ? '  below its floor' : ''}`,
    );
  }
  for (const failure of failures) console.log(`failed: ${failure}`);
  if (showDifferences) for (const line of figures.differences) console.log(`  ${line}`);
  else console.log(`${figures.differences.length} differences (-- --differences lists them)`);
}
