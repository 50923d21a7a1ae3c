import type { Story } from '../../../src/model/relation.ts';
import { type Score, score } from '../metrics/f1.ts';
import type { GoldPile } from '../piles/gold.ts';

/** From this grade on two articles are of one story. */
const ONE_STORY = 2;

/** Pairs of articles that are told as one story, against those that the gold grades as one. */
export function scoreStoryPairs({ relations }: GoldPile, stories: readonly Story[]): Score {
  const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const together = ({ a, b }: { a: string; b: string }) => storyOf.get(a) === storyOf.get(b);
  const wanted = relations.filter(({ grade }) => grade >= ONE_STORY);
  return score(wanted.filter(together).length, relations.filter(together).length, wanted.length);
}
