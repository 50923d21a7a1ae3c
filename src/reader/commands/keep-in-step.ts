import { beingRead } from '../answers/being-read.ts';
import { listSight, timelineSight } from '../answers/geometry.ts';
import { dayOf } from '../rows/timeline/event-date.ts';
import { TIMELINE_HEAD } from '../rows/timeline/timeline-page.ts';
import type { CommandContext } from './command.ts';
import { showPlace } from './move-article.ts';
import { startOf } from './open-article.ts';

/**
 * What follows from what was done: the article shows what the list has selected, the timeline the event that is being
 * read, the article the sentence of the event that is selected. With `holds` the list keeps what it has selected when
 * others come or go.
 */
export function keepInStep(context: CommandContext, holds: boolean): void {
  if (holds) {
    holdSelection(context);
    holdEvent(context);
  }
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

/** Notes which event the timeline has selected, and its day; one that zoom or scope only hide stays selected. */
function holdEvent(context: CommandContext): void {
  const { state, answers, act } = context;
  const { selected, day } = state.timeline;
  if (selected === null && state.focus !== 'timeline') return;
  const { timeline, index } = timelineSight(context);
  if (timeline.length === 0) return;
  const { event } = timeline.entry(index);
  if (event.id !== selected && selected !== null && answers.library.event(selected)) return;
  const own = dayOf(event);
  if (event.id !== selected || own !== day) act({ type: 'timeline', change: { selected: event.id, day: own } });
}

function previewSelected(context: CommandContext): void {
  const { state, act } = context;
  const { list, index } = listSight(context);
  if (list.length === 0) return;
  const entry = list.entry(index);
  // Of a folded story its newest article is shown.
  const selected = entry.kind === 'story' ? entry.story.articles.at(-1) : entry.summary.id;
  if (selected === undefined || selected === state.article.id) return;
  act({
    type: 'article',
    change: { id: selected, top: startOf(context, selected), chosen: null, sentence: null, view: 'clean', found: -1 },
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
  const { state, answers, act } = context;
  const { id, view } = state.article;
  if (id === null || view !== 'clean' || state.timelineFull) return;
  const told = answers.reported(id).filter(({ event }) => event.id === state.timeline.selected);
  const sentence = told.find(({ start }) => start === state.article.sentence) ?? told[0];
  if (!sentence) return;
  act({ type: 'article', change: { sentence: sentence.start } });
  showPlace(context, sentence.start);
}
