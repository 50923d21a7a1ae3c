import { BLIND_ASIDE } from './blind-aside.ts';
import { BLIND_WORK } from './blind-work.ts';
import type { DifferenceCase } from './case.ts';
import { KEPT_ASIDE } from './kept-aside.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { PLAIN_ASIDE } from './plain-aside.ts';
import { PLAIN_WORK } from './plain-work.ts';
import { scoreCases } from './score-cases.ts';
import { TRUE_DIFFERENCES } from './true-differences.ts';
import { WIDER } from './wider-differences.ts';
import { WIDER_KEPT_ASIDE } from './wider-kept-aside.ts';

interface CaseSet {
  readonly name: string;
  readonly cases: readonly DifferenceCase[];
  /** Judged by its figures alone: what is missed of it is printed only when it is asked for. */
  readonly aside: boolean;
}

const SETS: readonly CaseSet[] = [
  { name: 'cases', cases: [...TRUE_DIFFERENCES, ...LOOK_ALIKES], aside: false },
  { name: 'wider', cases: WIDER, aside: false },
  { name: 'plain, work', cases: PLAIN_WORK, aside: false },
  { name: 'blind, work', cases: BLIND_WORK, aside: false },
  { name: 'plain, kept aside', cases: PLAIN_ASIDE, aside: true },
  { name: 'kept aside', cases: KEPT_ASIDE, aside: true },
  { name: 'wider, kept aside', cases: WIDER_KEPT_ASIDE, aside: true },
  { name: 'blind, kept aside', cases: BLIND_ASIDE, aside: true },
];

/** Prints what is found, missed and wrongly shown: `npm run eval:differences [-- --kept-aside]`. */
const tellsAside = process.argv.includes('--kept-aside');
for (const { name, cases, aside } of SETS)
  for (const layout of ['apart', 'deep', 'together'] as const) {
    const { found, missed, alarms, precision, recall } = await scoreCases(cases, layout);
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `${name}, ${layout}: precision ${percent(precision)}, recall ${percent(recall)} ` +
        `(${found.length} found, ${missed.length} missed, ${alarms.length} wrongly shown)`,
    );
    if (aside && !tellsAside) continue;
    for (const one of missed) console.log(`  missed: ${one.kind} · ${one.name}`);
    for (const { name, shown } of alarms)
      console.log(
        `  wrong: ${name} · ${shown.kind} · ${shown.sides.map((s) => `${s.stance}: ${s.evidence.map((e) => e.text).join(' + ')}`).join(' | ')}`,
      );
  }
