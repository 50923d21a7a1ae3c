import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LABELS } from '../tagger/labels.ts';
import { type Lexicon, wordKey } from '../tagger/lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';
import { countCommonWords } from './common-words.ts';
import { type Annotated, CORPORA } from './corpora.ts';
import { crossCheck } from './cross-check.ts';
import { type Example, makeExamples } from './examples.ts';
import { packWeights } from './pack-weights.ts';
import { train } from './perceptron.ts';
import { prepare } from './prepare.ts';
import { resetTo } from './reset-case.ts';
import { patternsOf, taughtNames } from './teach.ts';

const here = dirname(fileURLToPath(import.meta.url));
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const folder = process.env.DATELINE_EVAL;
if (!folder) {
  console.error('DATELINE_EVAL names no folder: set it to the one that holds entities/*.train.jsonl');
  process.exit(1);
}
const without = option('without', '').split(',');
const out = option('out', join(here, '..', 'model', 'names.bin'));

let state = 20250117;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};

const readRecords = (file: string): Annotated[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
const readNames = (file: string): string[] =>
  readFileSync(join(here, 'lists', file), 'utf8')
    .split('\n')
    .filter(Boolean);

const sets = CORPORA.flatMap((corpus) => {
  const file = join(folder, 'entities', corpus.file);
  if (!without.includes(corpus.name) && existsSync(file)) return [{ corpus, records: readRecords(file) }];
  console.log(`${corpus.name}: left out`);
  return [];
});
const lists = buildLexicon(
  {
    cities: readNames('cities.txt'),
    largeCities: readNames('cities-large.txt'),
    givenNames: readNames('given-names.txt'),
    surnames: readNames('surnames.txt'),
  },
  countCommonWords(sets.flatMap(({ records }) => records.map((record) => record.text))),
);
const clusters = new Map<number, number>();
readFileSync(join(here, 'lists', 'word-clusters.txt'), 'utf8')
  .split('\n')
  .forEach((line, i) => {
    for (const word of line.split(' ')) if (word) clusters.set(wordKey(word), i + 1);
  });
const lexicon: Lexicon = {
  word: (lower) => lists.get(wordKey(lower)) ?? 0,
  phrase: (key) => lists.get(key) ?? 0,
  cluster: (lower) => clusters.get(wordKey(lower)) ?? 0,
};

const trusted: Example[] = [];
const noisy: Example[] = [];
const augment = Number(option('augment', '0.08'));
for (const { corpus, records } of sets) {
  const examples = corpus.noisy ? noisy : trusted;
  const before = examples.length;
  for (const record of records) {
    if (corpus.share < 1 && random() >= corpus.share) continue;
    const names = taughtNames(record, corpus, patternsOf(record.text, lexicon));
    for (let k = 0; k < corpus.repeat; k++) examples.push(...makeExamples(record.text, names));
    for (const setting of ['upper', 'title'] as const) {
      if (random() >= augment) continue;
      const text = resetTo(record.text, setting);
      if (text) examples.push(...makeExamples(text, names));
    }
  }
  console.log(`${corpus.name}: ${examples.length - before} sentences`);
}

const report = (line: string) => console.log(line);
const dropout = Number(option('dropout', '0.3'));
const checked =
  option('check', 'yes') === 'yes' && noisy.length > 0
    ? crossCheck({ trusted, noisy }, lexicon, { passes: 4, dropout, random, report })
    : noisy;
console.log(`${checked.filter((example, i) => example !== noisy[i]).length} noisy sentences with a second reading`);
const examples = [...trusted, ...checked];
const { prepared, keys } = prepare(examples, lexicon, 2);
console.log(`${examples.length} sentences, ${keys.length} features, ${LABELS} labels`);
const weights = train(prepared, keys.length, {
  passes: Number(option('passes', '10')),
  dropout,
  random,
  report,
});
const packed = packWeights(weights, keys, lists, clusters, {
  clip: Number(option('clip', '12')),
  leastRow: Number(option('least-row', '0.2')),
  leastWeight: Number(option('least-weight', '0.06')),
});
writeFileSync(out, packed);
console.log(`${out}: ${(packed.byteLength / 1e6).toFixed(2)} MB`);
