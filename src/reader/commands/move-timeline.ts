import { timelineSight } from '../answers/geometry.ts';
import { TIMELINE_HEAD } from '../rows/timeline/timeline-page.ts';
import type { CommandContext } from './command.ts';

export function moveTimeline(context: CommandContext, by: number): void {
  const { timeline, index } = timelineSight(context);
  selectInTimeline(context, Math.max(0, Math.min(timeline.length - 1, index + by)));
}

/** Selects an event; it stays on its line where it is on the screen already. */
export function selectInTimeline(context: CommandContext, index: number): void {
  const { timeline, index: before, page } = timelineSight(context);
  if (timeline.length === 0) return;
  const shown = page.entries.indexOf(index);
  const line = shown !== -1 ? Math.max(0, shown - TIMELINE_HEAD) : index > before ? Number.MAX_SAFE_INTEGER : 0;
  context.act({ type: 'timeline', change: { selected: timeline.entry(index).event.id, line } });
}

export function timelinePageLength(context: CommandContext): number {
  const { page } = timelineSight(context);
  return Math.max(1, new Set(page.entries.filter((entry) => entry >= 0)).size - 1);
}
