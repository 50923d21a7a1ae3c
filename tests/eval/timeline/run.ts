import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../src/dates/find-dates.ts';
import { loadPile } from '../piles/load-pile.ts';
import { loadSeeds } from '../piles/load-seeds.ts';
import { WRITTEN_UNSEEN } from '../piles/targets.ts';
import { baselineDays } from './baselines.ts';
import { loadEcb, scoreEcb } from './ecb.ts';
import { goldInputs } from './gold-inputs.ts';
import { mergeCost, prepareArticles } from './merge-cost.ts';
import { figuresOf } from './pile-figures.ts';
import { realInputs } from './real-inputs.ts';
import { loadTopics, scoreT17 } from './t17.ts';

/**
 * Prints the timeline's figures beside floors, aims and plain baselines: `npm run eval:timeline [-- --merge 1000,10000]`.
 * Piles from the repository; the corpora from the folder that DATELINE_EVAL names (`timeline/t17`, `timeline/ecb`,
 * `timeline/resources` in it), skipped where it is unset. `--merge` names the sizes of the merge measurement.
 */
const root = process.cwd();
const corpora = process.env.DATELINE_EVAL ? join(process.env.DATELINE_EVAL, 'timeline') : null;
const sizes = argument('--merge')?.split(',').map(Number) ?? [1000, 10_000];

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const WANTED: Record<string, Record<string, readonly [number, number]>> = {
  seeds: {
    'event F1': [70, 80],
    'key recall': [85, 95],
    'date overlap': [92, 96],
    'merge B³ F1': [85, 92],
    'disagreements found': [50, 75],
    'look-alikes flagged': [0, 0],
    'related order': [95, 100],
  },
  dossier: {
    'event F1': [60, 60],
    'key recall': [85, 85],
    'date overlap': [92, 92],
    'disagreements found': [44.4, 44.4],
    'look-alikes flagged': [0, 0],
    'related order': [85, 85],
  },
};

for (const gold of [loadSeeds(root), loadPile(root, 'dossier'), loadPile(root, 'marisol')]) {
  const fromGold = goldInputs(gold);
  const own = await realInputs(fromGold.articles.map(({ article }) => article));
  const left = figuresOf(gold, fromGold).figures.values;
  const right = figuresOf(gold, own).figures.values;
  if (WRITTEN_UNSEEN.has(gold.name)) console.log(`\n${gold.name} was written without sight of the engines`);
  console.log(`\n${`${gold.name}, cleaned text given`.padEnd(40)} gold dates+names   our own   floor   aim`);
  for (const [name, value] of left) {
    const short = name.replace('timeline: ', '');
    const [floor, aim] = WANTED[gold.name]?.[short] ?? ['', ''];
    console.log(
      `${short.padEnd(40)} ${String(value).padStart(16)} ${String(right.get(name)).padStart(9)} ${String(floor).padStart(7)} ${String(aim).padStart(5)}`,
    );
  }
}

if (!corpora || !existsSync(corpora)) {
  console.log('\nDATELINE_EVAL is not set, or has no folder `timeline`: T17, ECB+ and the merge cost are skipped');
} else {
  const topics = loadTopics(join(corpora, 't17'));
  const resources = join(corpora, 'resources');
  const known = new Map<string, ReturnType<typeof findDates>>();
  const read = ({ text, published }: { text: string; published: string }) => {
    const key = `${published} ${text}`;
    const dates = known.get(key) ?? findDates(text, { published, language: 'en' });
    known.set(key, dates);
    return dates;
  };
  const percent = (value: number) => value.toFixed(3);
  console.log(`\n${'T17, visible topics, raw text'.padEnd(40)} date F1    AR-1    AR-2`);
  const row = (name: string, date: number, ar1: number, ar2: number) =>
    console.log(
      `${name.padEnd(40)} ${percent(date).padStart(7)} ${percent(ar1).padStart(7)} ${percent(ar2).padStart(7)}`,
    );
  for (const by of ['publication', 'mentions', 'articles'] as const) {
    const scores = scoreT17(topics, resources, read, baselineDays(by));
    row(`baseline: days by ${by}`, scores.date.f1, scores.ar1.f1, scores.ar2.f1);
  }
  const ours = scoreT17(topics, resources, read);
  row('dateline', ours.date.f1, ours.ar1.f1, ours.ar2.f1);
  for (const { topic, date, ar1, ar2 } of ours.each) row(`  ${topic}`, date, ar1, ar2);
  row('floor', 0.52, 0.118, 0.037);
  row('aim', 0.55, 0.125, 0.042);

  for (const split of ['train', 'dev'] as const) {
    const set = loadEcb(join(corpora, 'ecb'), split);
    if (!set) continue;
    const { stories, sameLemma, sameLemmaInStory, events } = await scoreEcb(set);
    const share = (value: number) => (100 * value).toFixed(1);
    console.log(`\n${`ECB+ ${split}, gold mentions`.padEnd(40)}   MUC    B³  CEAF-e  CoNLL`);
    for (const [name, s] of [
      ['baseline: same lemma', sameLemma],
      ['baseline: same lemma inside our stories', sameLemmaInStory],
      ['dateline', events],
    ] as const)
      console.log(
        `${name.padEnd(40)} ${share(s.muc.f1).padStart(5)} ${share(s.b3.f1).padStart(5)} ${share(s.ceaf.f1).padStart(7)} ${share(s.conll).padStart(6)}`,
      );
    console.log(`${'stories B³ F1'.padEnd(40)} ${share(stories.f1)}`);
    if (split === 'dev') console.log('floor CoNLL 72, stories 77; aim CoNLL 76, stories 82');
  }

  const { prepared, perSecond } = prepareArticles(topics, (text, published) => read({ text, published }));
  console.log(
    `\nevent mentions, dates and names given: ${perSecond.toFixed(0)} articles a CPU second (floor 100, aim 200)`,
  );
  for (const size of sizes) {
    const cost = mergeCost(prepared, size);
    const { each, oneMore, mostForOne, events, disagreements } = cost;
    console.log(
      `merging ${size} articles: ${each.toFixed(2)} ms CPU an article (floor 2.5, aim 1), ${events} events, ${disagreements} disagreements; ${cost.heap.toFixed(0)} MB, ${cost.heapWithEvents.toFixed(0)} MB with all events handed out (floor 1500, aim 500)${global.gc ? '' : ' (run with --expose-gc for a true figure)'}; one more article ${oneMore.toFixed(0)} ms, ${((100 * oneMore) / (each * size)).toFixed(1)} % of all (${mostForOne.toFixed(0)} ms where it changes the sample)`,
    );
  }
}
