import { listSight } from '../answers/geometry.ts';
import type { CommandContext } from './command.ts';

/** Selects the entry so many places further; the entry stays on its line where it is on the screen already. */
export function moveList(context: CommandContext, by: number): void {
  const { list, index } = listSight(context);
  selectInList(context, Math.max(0, Math.min(list.length - 1, index + by)));
}

export function selectInList(context: CommandContext, index: number): void {
  const { list, index: before, page } = listSight(context);
  if (list.length === 0) return;
  const entry = list.entry(index);
  const shown = page.entries.indexOf(index);
  const line = shown !== -1 ? shown : index > before ? Number.MAX_SAFE_INTEGER : 0;
  const selected = entry.kind === 'article' ? entry.summary.id : entry.story.id;
  context.act({ type: 'list', change: { selected, index, line } });
}

/** How many entries a page holds. */
export function listPageLength(context: CommandContext): number {
  const { page } = listSight(context);
  return Math.max(1, new Set(page.entries).size - 1);
}
