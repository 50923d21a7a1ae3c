import { Figures } from './figures.ts';
import type { GoldPile } from './gold.ts';
import { placeOutput } from './placing.ts';
import { runProduct } from './product.ts';
import { scoreCleaning } from './score-cleaning.ts';
import { scoreDates } from './score-dates.ts';
import { scoreNames } from './score-names.ts';
import { scoreTimeline } from './score-timeline.ts';

/** Runs the built command line over a pile with gold and scores every stage. */
export function evaluatePile(
  gold: GoldPile,
  cli?: readonly string[],
): { readonly figures: Figures; readonly failures: readonly string[] } {
  const output = runProduct(gold.files, cli);
  const placing = placeOutput(gold, output);
  const figures = new Figures();
  scoreCleaning(gold, output, placing, figures);
  scoreDates(gold, output, placing, figures);
  scoreNames(gold, output, placing, figures);
  scoreTimeline(gold, output, placing, figures);
  return { figures, failures: output.failures };
}
