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
 * How the cases are laid out. Apart: each case is a pile of its own. Deep: so is each, and what an article alone tells
 * stands far below its head. Together: all lie in one pile, where no article may be set against those of another case.
 */
export type Layout = 'apart' | 'deep' | 'together';

/** What the real stages after cleaning show for the cases. */
export async function scoreCases(cases: readonly DifferenceCase[], layout: Layout): Promise<CaseScore> {
  const engines = await loadEngines();
  const piles = layout === 'together' ? [cases] : cases.map((one) => [one]);
  const shown = await Promise.all(piles.map((pile) => shownFor(pile, engines, layout === 'deep')));
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

/** A long article's beginning, in which nobody says anything. */
const BEGINNING = `The valley woke to fog, as it does on most mornings of the year. ¶ ${[
  'Tractors stood in the lanes, and the dairy lorry was late.',
  'A dog slept in front of the bakery, where the first loaves had come out of the oven.',
  'Children ran to the bus with their bags open.',
  'The river was low, and its stones had turned white.',
  'Nobody hurried on such a morning.',
  'Clouds hung on the ridge until noon.',
]
  .flatMap((sentence) => [
    sentence,
    'The bells rang once more.',
    'Rain was in the air.',
    sentence.replace(/[.]$/, ' again.'),
  ])
  .join(' ')} ¶ `;

/** Every article tells something dated: a difference is shown with an event. */
const ENDING = ' ¶ The town band of Perra played on 3 March.';

async function shownFor(
  cases: readonly DifferenceCase[],
  engines: Engines,
  deep: boolean,
): Promise<readonly Disagreement[]> {
  const analyser = createPileAnalyser(engines, 'timeline', []);
  for (const one of cases)
    for (const [at, [day, text]] of one.told.entries()) {
      const told = one.told.length > 1 ? text : `${deep ? BEGINNING : ''}${text}${ENDING}`;
      const article = makeArticle(idOf(one, at), told.replaceAll(' ¶ ', '\n\n'), { day, title: '' });
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
