import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNameFinder } from '../../../src/entities/find-names.ts';
import { createLinker } from '../../../src/entities/link-names.ts';
import { DEVELOPED } from '../../entities/paragraphs/developed.ts';
import { KEPT_ASIDE } from '../../entities/paragraphs/kept-aside.ts';
import { scoreParagraphs } from '../../entities/paragraphs/score.ts';
import { articlesOf, readSet, scoreSet } from './dev-sets.ts';
import { loadDossier, loadSeeds, loadWritten } from './gold-piles.ts';
import { scoreLinking } from './linking-sets.ts';
import { scorePile } from './score-pile.ts';
import { compromise, listsAlone, ours } from './systems.ts';

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const root = new URL('../../../', import.meta.url).pathname;
const model = readFileSync(option('model') ?? join(root, 'src/entities/model/names.bin'));
const before = cpuSeconds();
const finder = createNameFinder(model);
console.log(
  `model: ${(model.byteLength / 1e6).toFixed(2)} MB, loaded in ${((cpuSeconds() - before) * 1000).toFixed(0)} ms\n`,
);

const folder = process.env.DATELINE_EVAL;
if (!folder || !existsSync(join(folder, 'entities'))) {
  console.log('DATELINE_EVAL names no folder with entities/: dev sets and corpora are skipped');
} else {
  scoreDevSets(folder);
  measureSpeed(folder);
  for (const [set, by, what] of [
    ['gum.train', 'link', 'across documents'],
    ['gum.train', 'ent', 'inside documents'],
    ['gum.dev', 'link', 'across documents'],
    ['gum.dev', 'ent', 'inside documents'],
  ] as const) {
    const linking = scoreLinking(readSet(folder, set), by);
    const show = (s: typeof linking.ours) => `B³ ${percent(s.f1)} (P ${percent(s.precision)}, R ${percent(s.recall)})`;
    console.log(`linking, ${set} ${what}, given names: ${show(linking.ours)}; folded string ${show(linking.folded)}`);
  }
}
const piles = [
  ['seeds', () => loadSeeds(join(folder ?? '', 'seeds'), join(root, 'seeds')), 'typed ≥ 92, B³ ≥ 97, wrong merges 0'],
  [
    'dossier',
    () => loadDossier(join(folder ?? '', 'dossier')),
    'typed ≥ 85, B³ ≥ 93, precision ≥ 97, wrong merges ≤ 2',
  ],
  ['marisol', () => loadWritten(root, 'marisol'), 'none; written without sight of the engines'],
] as const;
for (const [name, source] of [
  ['paragraphs looked at', DEVELOPED],
  ['paragraphs kept aside', KEPT_ASIDE],
] as const) {
  const { span, typed } = scoreParagraphs(source, finder);
  console.log(`${name}: span ${percent(span)}, typed ${percent(typed)}`);
}
for (const [name, load, floor] of folder ? piles : []) {
  const figures = scorePile(load(), finder);
  console.log(
    `${name} (clean text): span ${percent(figures.span)}, typed ${percent(figures.typed)}, B³ ${percent(figures.linking)} (P ${percent(figures.linkingPrecision)}), wrong merges ${figures.wrongMerges}; floor: ${floor}`,
  );
  if (process.argv.includes('--errors')) console.log(figures.notes.join('\n'));
}

/** The probe, trained on the same sets without clusters and scored the same way; see docs/entity-model.md. */
function scoreDevSets(from: string): void {
  const probe: Readonly<Record<string, number>> = {
    'gmb.dev': 81.4,
    'uner-pud.dev': 64.0,
    'uner-ewt.dev': 66.7,
    'gum.dev': 58.6,
    'crossner-politics.dev': 74.5,
  };
  console.log('F1, exact span and type, over persons, organisations and places (span only in brackets)');
  console.log('set                      ours            probe   compromise      lists alone');
  const lists = listsAlone(model);
  for (const [set, measured] of Object.entries(probe)) {
    const records = readSet(from, set);
    const cells = [ours(finder), compromise, lists].map((system) => {
      const { typed, span } = scoreSet(records, system);
      return `${percent(typed.f1)} (${percent(span.f1)})`;
    });
    console.log(`${set.padEnd(24)} ${cells[0]}  ${percent(measured / 100)}   ${cells[1]}   ${cells[2]}`);
  }
  console.log('');
}

function measureSpeed(from: string): void {
  const sets = ['gmb.dev', 'uner-pud.dev', 'uner-ewt.dev', 'gum.dev', 'crossner-politics.dev'];
  const articles = articlesOf(sets.map((set) => readSet(from, set)));
  const fresh = createNameFinder(model);
  const start = cpuSeconds();
  const found = articles.map((text) => fresh.find({ text }));
  const tagged = cpuSeconds();
  const linker = createLinker();
  articles.forEach((text, i) => {
    linker.add({ id: `a${i}`, published: null, text, title: '', mentions: found[i] });
  });
  linker.entities();
  articles.forEach((_, i) => {
    linker.mentionsOf(`a${i}`);
  });
  const linked = cpuSeconds();
  const rate = (seconds: number) => (articles.length / seconds).toFixed(0);
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0);
  console.log(
    `speed: ${rate(tagged - start)} articles of 3,500 characters a CPU second, ${rate(linked - start)} with linking (floor 120); ${memory} MB`,
  );
}
