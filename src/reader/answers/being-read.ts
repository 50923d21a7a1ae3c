import type { Reported } from './answers.ts';
import { articleSight, type Sight } from './geometry.ts';

/**
 * The reported sentence that is being read: the one with the chosen name, else the one that was gone to, else the one a
 * third down the page. Of events told in one sentence the one selected on the timeline goes first.
 */
export function beingRead(sight: Pick<Sight, 'state' | 'answers' | 'theme'>): Reported | null {
  const { state, answers } = sight;
  const { id, view, chosen, sentence } = state.article;
  if (id === null || view !== 'clean') return null;
  const reported = answers.reported(id);
  if (reported.length === 0) return null;
  const page = articleSight(sight);
  if (!page) return null;
  const first = page.flow.at(page.top)?.place ?? 0;
  const line = page.flow.at(page.top + Math.floor(page.height / 3))?.place ?? Number.POSITIVE_INFINITY;
  const last = page.flow.at(page.top + page.height)?.place ?? Number.POSITIVE_INFINITY;
  const inSight = reported.filter(({ start, end }) => end > first && start < last);
  const at = chosen?.start ?? sentence;
  if (at !== null) {
    const around = inSight.filter(({ start, end }) => start <= at && at < end);
    const selected = around.find(({ event }) => event.id === state.timeline.selected);
    if (around.length > 0) return selected ?? around[0];
  }
  return inSight.findLast(({ start }) => start <= line) ?? inSight[0] ?? null;
}
