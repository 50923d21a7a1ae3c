import type { PileAnalysis } from '../model/analysis.ts';
import type { AnalysisPart } from './store.ts';

/** An analysis in pieces, each small enough to be taken over between two keys. */
export function* analysisParts(analysis: PileAnalysis): Generator<AnalysisPart> {
  for (const entities of pieces(analysis.entities, 400)) yield { entities };
  for (const mentions of pieces([...analysis.mentions], 40)) yield { mentions };
  for (const events of pieces(analysis.events, 200)) yield { events };
  for (const disagreements of pieces(analysis.disagreements, 200)) yield { disagreements };
  for (const relations of pieces(analysis.relations, 1_000)) yield { relations };
  for (const stories of pieces(analysis.stories, 400)) yield { stories };
  for (const copies of pieces([...analysis.copies], 2_000)) yield { copies };
}

/** Lists of at most `size` items, in order. */
export function* pieces<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
