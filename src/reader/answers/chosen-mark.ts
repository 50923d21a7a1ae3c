import type { Mark } from '../rows/article/marks.ts';
import type { Sight } from './geometry.ts';

/** The name or date that is chosen in the open article. */
export function chosenMark({ state, answers }: Pick<Sight, 'state' | 'answers'>): Mark | null {
  const { chosen, id } = state.article;
  const open = answers.open(id);
  if (!open || !chosen) return null;
  return answers.marks(open).find(({ start, kind }) => start === chosen.start && kind === chosen.kind) ?? null;
}
