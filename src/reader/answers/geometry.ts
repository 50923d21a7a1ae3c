import type { Library, List, Marks, Timeline, TimelineEntry, Zoom } from '../../library/library.ts';
import type { Event } from '../../model/event.ts';
import type { Flow } from '../rows/flow.ts';
import { type ListLook, listPage } from '../rows/list-rows.ts';
import type { Page } from '../rows/page.ts';
import type { Row } from '../rows/row.ts';
import { dayOf } from '../rows/timeline/event-date.ts';
import { type TimelineLook, timelinePage } from '../rows/timeline/timeline-page.ts';
import { innerSize, type Layout, layoutOf, type PaneBox, paneBox } from '../state/layout.ts';
import type { Pane, ReaderState } from '../state/state.ts';
import type { Theme } from '../theme/theme.ts';
import type { Answers } from './answers.ts';
import { remember } from './remember.ts';

/** Widest measure of running text, in cells. */
const MEASURE = 80;
/** Cells before the text for the marks of what is reported. */
export const GUTTER = 2;

export interface Sight {
  readonly state: ReaderState;
  readonly answers: Answers;
  readonly theme: Theme;
  readonly marks: Marks;
  /** The help, narrowed by a query. */
  help(query: string, cells: number): readonly Row[];
}

/** Where a pane stands and what is inside its frame; null when it is not on the screen. */
export function paneSight(
  state: ReaderState,
  pane: Pane,
): { readonly layout: Layout; readonly box: PaneBox; readonly width: number; readonly height: number } | null {
  const layout = layoutOf(state);
  const box = paneBox(layout, pane);
  return box ? { layout, box, ...innerSize(layout, box) } : null;
}

/** The size that a pane has, or would have if it were opened. */
function sizeOf(state: ReaderState, pane: Pane): { readonly width: number; readonly height: number } {
  const shown = paneSight(state, pane);
  if (shown) return shown;
  const side = pane === 'timeline' ? pane : 'list';
  const opened = paneSight({ ...state, focus: pane, side, timelineShown: true, timelineFull: false }, pane);
  if (!opened) throw new Error(`the layout has no place for the pane ${pane}`);
  return opened;
}

export interface ArticleSight {
  readonly flow: Flow;
  readonly height: number;
  /** Cells of the text, and those before it. */
  readonly cells: number;
  readonly margin: number;
  /** Index of the topmost line. */
  readonly top: number;
}

/** The article as it lies under the window; null when none is open. */
export function articleSight({
  state,
  answers,
  theme,
}: Pick<Sight, 'state' | 'answers' | 'theme'>): ArticleSight | null {
  const { width, height } = sizeOf(state, 'article');
  const cells = Math.max(1, Math.min(MEASURE, width - GUTTER));
  const flow = answers.flow(state, cells, theme);
  if (!flow) return null;
  const margin = Math.max(0, Math.min(Math.floor((width - GUTTER - cells) / 2), 24));
  return { flow, height, cells, margin, top: lastFull(flow, flow.indexOf(state.article.top), height) };
}

/** A topmost line that leaves no empty lines below the end where there is text enough. */
export function lastFull(flow: Flow, top: number, height: number): number {
  if (flow.at(top + height - 1)) return Math.max(0, top);
  return Math.max(0, Math.min(top, flow.count() - height));
}

/** Place of the selected entry in the list. */
export function listIndex(state: ReaderState, list: List): number {
  const { selected, index } = state.list;
  if (list.length === 0) return 0;
  const hint = Math.max(0, Math.min(index, list.length - 1));
  if (selected === null) return 0;
  const entry = list.entry(hint);
  if ((entry.kind === 'article' ? entry.summary.id : entry.story.id) === selected) return hint;
  const found = list.indexOf(selected);
  return found === -1 ? hint : found;
}

/** A key asks for the page several times: what moves, what follows from it, and the screen. */
const pageOfList = remember(
  (list: List, index: number, line: number, look: ListLook) => [
    list,
    index,
    line,
    look.width,
    look.height,
    look.focused,
    look.glyphs,
    look.marks,
    look.marks.revision,
  ],
  listPage,
);

export function listSight({ state, answers, theme, marks }: Omit<Sight, 'help'>): {
  readonly list: List;
  readonly index: number;
  readonly page: Page;
} {
  const list = answers.list(state);
  const index = listIndex(state, list);
  const { width, height } = sizeOf(state, 'list');
  const look = { width, height, focused: state.focus === 'list', glyphs: theme.glyphs, marks };
  return { list, index, page: pageOfList(list, index, state.list.line, look) };
}

/**
 * Place of the selected event. Where it is not shown, because the zoom or the scope changed, the place nearest to its
 * day; without a selected event, the newest one that is not ahead.
 */
export function timelineIndex(state: ReaderState, timeline: Timeline, library: Library): number {
  const { selected, day, zoom } = state.timeline;
  const found = selected === null ? -1 : timeline.indexOf(selected);
  if (found !== -1 || timeline.length === 0) return Math.max(0, found);
  const event = selected === null ? null : library.event(selected);
  const wanted = (event && dayOf(event)) ?? day;
  if (wanted === null) return lastWhere(timeline, ({ ahead }) => !ahead);
  return timelineIndexAt(timeline, wanted, zoom);
}

/** Place of the last event that is not after a day, or not after the month or year it lies in. */
export function timelineIndexAt(timeline: Timeline, day: string, zoom: Zoom = 'day'): number {
  const period = (one: string | null) => (one ?? '').slice(0, zoom === 'year' ? 4 : zoom === 'month' ? 7 : 10);
  return lastWhere(timeline, ({ event }) => period(dayOf(event)) <= period(day));
}

/** Place of the last entry that fits, the entries that fit standing before those that do not; 0 when none fits. */
function lastWhere(timeline: Timeline, fits: (entry: TimelineEntry) => boolean): number {
  let low = 0;
  let high = timeline.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(timeline.entry(middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "FDD, CNN and 2 unknown": who reports an event, copies left out. */
function outletsOf({ evidence }: Event, library: Library): string {
  const outlets = new Set<string>();
  const unknown = new Set<string>();
  for (const { article, copyOf } of evidence) {
    if (copyOf !== null) continue;
    const outlet = library.summary(article)?.outlet ?? null;
    if (outlet === null) unknown.add(article);
    else outlets.add(outlet);
  }
  const named = [...outlets].join(', ');
  if (unknown.size === 0) return named;
  return named === '' ? 'outlet unknown' : `${named} and ${unknown.size} unknown`;
}

const NO_EVENTS: ReadonlySet<string> = new Set();

const pageOfTimeline = remember(
  (timeline: Timeline, index: number, line: number, look: TimelineLook) => [
    timeline,
    index,
    line,
    look.width,
    look.height,
    look.focused,
    look.glyphs,
    look.zoom,
    look.inArticle,
  ],
  timelinePage,
);

export function timelineSight({ state, answers, theme }: Pick<Sight, 'state' | 'answers' | 'theme'>): {
  readonly timeline: Timeline;
  readonly index: number;
  readonly page: Page;
} {
  const timeline = answers.timeline(state);
  const index = timelineIndex(state, timeline, answers.library);
  const { width, height } = sizeOf(state, 'timeline');
  const { id } = state.article;
  const look = {
    width,
    height,
    focused: state.focus === 'timeline',
    glyphs: theme.glyphs,
    zoom: state.timeline.zoom,
    inArticle: id === null ? NO_EVENTS : answers.eventsIn(id),
    outletsOf: (event: Event) => outletsOf(event, answers.library),
  };
  return { timeline, index, page: pageOfTimeline(timeline, index, state.timeline.line, look) };
}
