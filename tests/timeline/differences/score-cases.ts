import { createPileAnalyser } from '../../../src/library/analyse-pile.ts';
import { type Engines, loadEngines } from '../../../src/library/engines.ts';
import { readDated } from '../../../src/library/read-article.ts';
import type { Disagreement } from '../../../src/model/event.ts';
import { makeArticle } from '../../library/made-articles.ts';
import type { DifferenceCase } from './case.ts';

export interface CaseScore {
  readonly found: readonly DifferenceCase[];
  readonly missed: readonly DifferenceCase[];
  /** What was shown and should not be, with the case it comes from. */
  readonly alarms: readonly { readonly name: string; readonly shown: Disagreement }[];
  /** Found of all shown, and found of all that differ; 0 to 1. */
  readonly precision: number;
  readonly recall: number;
}

/**
 * What the real stages after cleaning show for the cases. `apart`: each case is a pile of its own; else all of them lie
 * in one pile, where the articles of one must not be set against those of another.
 */
export async function scoreCases(cases: readonly DifferenceCase[], apart: boolean): Promise<CaseScore> {
  const engines = await loadEngines();
  const shown = apart
    ? await Promise.all(cases.map((one) => shownFor([one], engines)))
    : [await shownFor(cases, engines)];
  const all = shown.flat();
  const found = cases.filter((one) => one.kind !== null && all.some((d) => tells(d, one)));
  const alarms = all
    .filter((d) => !cases.some((one) => one.kind !== null && tells(d, one)))
    .map((d) => ({ name: cases.find((one) => belongs(d, one))?.name ?? 'two cases', shown: d }));
  const asked = cases.filter((one) => one.kind !== null);
  return {
    found,
    missed: asked.filter((one) => !found.includes(one)),
    alarms,
    precision: found.length + alarms.length > 0 ? found.length / (found.length + alarms.length) : 1,
    recall: asked.length > 0 ? found.length / asked.length : 1,
  };
}

async function shownFor(cases: readonly DifferenceCase[], engines: Engines): Promise<readonly Disagreement[]> {
  const analyser = createPileAnalyser(engines, 'timeline', []);
  for (const one of cases)
    for (const [at, [day, text]] of one.told.entries()) {
      const article = makeArticle(idOf(one, at), text.replaceAll(' ¶ ', '\n\n'), { day, title: '' });
      analyser.put(await readDated(engines, article, 'timeline'));
    }
  return analyser.analyse().disagreements;
}

function idOf(one: DifferenceCase, at: number): string {
  return `${one.name}/${at}`;
}

function belongs(shown: Disagreement, one: DifferenceCase): boolean {
  const articles = new Set(shown.sides.flatMap((side) => side.evidence.map((e) => e.article)));
  return [...articles].every((article) => article.startsWith(`${one.name}/`));
}

/** The right kind, with the two sentences on different sides. */
function tells(shown: Disagreement, one: DifferenceCase): boolean {
  if (shown.kind !== one.kind || !belongs(shown, one)) return false;
  const [first, second = first] = one.sides!;
  const sidesOf = (opening: string) =>
    shown.sides.filter((side) => side.evidence.some((e) => e.text.startsWith(opening)));
  return sidesOf(first).some((side) => sidesOf(second).some((other) => other !== side));
}
