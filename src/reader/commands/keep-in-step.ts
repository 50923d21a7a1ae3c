import { beingRead } from '../answers/being-read.ts';
import { listSight, timelineSight } from '../answers/geometry.ts';
import { TIMELINE_HEAD } from '../rows/timeline-rows.ts';
import type { CommandContext } from './command.ts';
import { showPlace } from './move-article.ts';
import { startOf } from './open-article.ts';

/**
 * What follows from what was done: the article shows what the list has selected, the timeline the event that is being
 * read, the article the sentence of the event that is selected. With `holds` the list keeps what it has selected when
 * others come or go.
 */
export function keepInStep(context: CommandContext, holds: boolean): void {
  if (holds) holdSelection(context);
  switch (context.state.focus) {
    case 'list':
      previewSelected(context);
      lightEvent(context);
      break;
    case 'article':
      lightEvent(context);
      break;
    case 'timeline':
      showSentence(context);
  }
}

/** Notes what the list has selected; without anything that is its first entry. */
function holdSelection(context: CommandContext): void {
  const { list, index, page } = listSight(context);
  const { selected, index: before, line } = context.state.list;
  if (list.length === 0) return;
  const entry = list.entry(index);
  const id = entry.kind === 'article' ? entry.summary.id : entry.story.id;
  if (id !== selected || index !== before || line !== page.line)
    context.act({ type: 'list', change: { selected: id, index, line: page.line } });
}

function previewSelected(context: CommandContext): void {
  const { state, act } = context;
  const { list, index } = listSight(context);
  if (list.length === 0) return;
  const entry = list.entry(index);
  if (entry.kind === 'story' || entry.summary.id === state.article.id) return;
  const selected = entry.summary.id;
  act({
    type: 'article',
    change: { id: selected, top: startOf(context, selected), chosen: null, view: 'clean', found: -1 },
  });
}

function lightEvent(context: CommandContext): void {
  const read = beingRead(context);
  const { state, act } = context;
  if (!read || read.event.id === state.timeline.selected) return;
  const { timeline, page } = timelineSight(context);
  const index = timeline.indexOf(read.event.id);
  if (index === -1) return;
  const shown = page.entries.indexOf(index);
  const line = shown === -1 ? Math.floor(page.rows.length / 3) : Math.max(0, shown - TIMELINE_HEAD);
  act({ type: 'timeline', change: { selected: read.event.id, line } });
}

function showSentence(context: CommandContext): void {
  const { state, answers } = context;
  const { id, view } = state.article;
  if (id === null || view !== 'clean' || state.timelineFull) return;
  const sentence = answers.reported(id).find(({ event }) => event.id === state.timeline.selected);
  if (sentence) showPlace(context, sentence.start);
}
