import { KEPT_ASIDE } from './kept-aside.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { scoreCases } from './score-cases.ts';
import { TRUE_DIFFERENCES } from './true-differences.ts';
import { WIDER } from './wider-differences.ts';
import { WIDER_KEPT_ASIDE } from './wider-kept-aside.ts';

/** Prints what is found, missed and wrongly shown: `npm run eval:differences [-- --kept-aside]`. */
const sets = process.argv.includes('--kept-aside')
  ? { 'kept aside': KEPT_ASIDE, 'wider, kept aside': WIDER_KEPT_ASIDE }
  : { cases: [...TRUE_DIFFERENCES, ...LOOK_ALIKES], wider: WIDER };
for (const [set, cases] of Object.entries(sets))
  for (const layout of ['apart', 'deep', 'together'] as const) {
    const { found, missed, alarms, precision, recall } = await scoreCases(cases, layout);
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `${set}, ${layout}: precision ${percent(precision)}, recall ${percent(recall)} ` +
        `(${found.length} found, ${missed.length} missed, ${alarms.length} wrongly shown)`,
    );
    for (const one of missed) console.log(`  missed: ${one.kind} · ${one.name}`);
    for (const { name, shown } of alarms)
      console.log(
        `  wrong: ${name} · ${shown.kind} · ${shown.sides.map((s) => `${s.stance}: ${s.evidence.map((e) => e.text).join(' + ')}`).join(' | ')}`,
      );
  }
