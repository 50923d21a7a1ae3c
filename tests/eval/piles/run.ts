import { evaluatePile } from './evaluate-pile.ts';
import { loadDossier } from './load-dossier.ts';
import { loadSeeds } from './load-seeds.ts';
import { AT_MOST, TARGETS } from './targets.ts';

/** Prints every figure of the two piles beside its floor and aim: `npm run eval:piles [-- --differences]`. */
const root = process.cwd();
const showDifferences = process.argv.includes('--differences');
const only = process.argv.find((word) => word === 'seeds' || word === 'dossier');

for (const gold of [loadSeeds(root), loadDossier(root)]) {
  if (only && gold.name !== only) continue;
  const { figures, failures } = evaluatePile(gold);
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
