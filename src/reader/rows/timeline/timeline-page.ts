import type { Timeline, TimelineEntry, Zoom } from '../../../library/library.ts';
import type { Event } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import type { Ground } from '../../theme/roles.ts';
import { monthOf } from '../days.ts';
import { fit, ground, truncate } from '../fit.ts';
import { keepAnswers } from '../kept-answers.ts';
import { type Page, pageAround } from '../page.ts';
import { EMPTY, type Row, type Segment, seg } from '../row.ts';
import { cellWidth } from '../width.ts';
import { wrapText } from '../wrap.ts';
import { densityRow } from './density-row.ts';
import { DATE_CELLS, dateText, dayOf } from './event-date.ts';

export interface TimelineLook {
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
  readonly glyphs: Glyphs;
  readonly zoom: Zoom;
  /** Events that the open article reports. */
  readonly inArticle: ReadonlySet<string>;
  /** Who reports an event, for screens with room for it. */
  outletsOf(event: Event): string;
}

/** Lines above the entries: the density strip, and the header that sticks. */
export const TIMELINE_HEAD = 2;

const SOURCE_CELLS = 4;
const SIGN_CELLS = 2;
/** Cells of "+12" at the end of a line, for zooms that put events together. */
const MORE_CELLS = 5;
/** A timeline so wide has room for the sources beside the date. */
const SOURCES_BESIDE_FROM = 52;
/** A timeline so wide says who reports each event, in so many cells. */
const OUTLETS_FROM = 110;
const OUTLET_CELLS = 34;

/** The timeline around the selected event: density strip, sticking header, entries. */
export function timelinePage(timeline: Timeline, selected: number, line: number, look: TimelineLook): Page {
  const { width, glyphs, zoom } = look;
  const height = Math.max(1, look.height - TIMELINE_HEAD);
  const rowsOf = (index: number) => entryRows(timeline, index, index === selected, look);
  const page = pageAround(timeline.length, selected, line, height, rowsOf);
  const first = page.entries[0];
  if (first === undefined) return page;
  const { event } = timeline.entry(first);
  const strip = densityRow(timeline, { first, last: page.entries.at(-1) as number, selected }, width, glyphs);
  if (page.rows[0] === headerRow(yearOf(event), look)) {
    // The header of the entry itself takes the place of the one that sticks.
    const longer = pageAround(timeline.length, selected, page.line, height + 1, rowsOf);
    if (longer.rows[0] === page.rows[0])
      return { rows: [strip, ...longer.rows], entries: [-1, ...longer.entries], line: page.line };
  }
  const header = page.rows[0] === headerRow(yearOf(event), look) ? EMPTY : headerRow(headerText(event, zoom), look);
  return { rows: [strip, header, ...page.rows], entries: [-1, -1, ...page.entries], line: page.line };
}

const keepEvent = keepAnswers<Event, readonly Row[]>();

function entryRows(timeline: Timeline, index: number, isSelected: boolean, look: TimelineLook): readonly Row[] {
  const entry = timeline.entry(index);
  const before = index > 0 ? timeline.entry(index - 1) : null;
  const rows: Row[] = [];
  if (entry.ahead && !before?.ahead) rows.push(centred(` ahead `, look));
  else if (before && yearOf(before.event) !== yearOf(entry.event) && look.zoom !== 'year')
    rows.push(headerRow(yearOf(entry.event), look));
  const on: Ground | undefined = isSelected && look.focused ? 'selected' : isSelected ? 'lightly' : undefined;
  const { width, glyphs, zoom, inArticle } = look;
  const reported = inArticle.has(entry.event.id);
  const { partOf } = entry.event;
  const isPart = partOf !== undefined && (before?.event.id === partOf || before?.event.partOf === partOf);
  const key = `${width}${on}${isPart}${reported}${zoom}${entry.more}${entry.ahead}${entry.disputed}${glyphs.bar}`;
  const lines = keepEvent(entry.event, key, () =>
    eventLines(entry, isPart, isSelected, look).map((row) => {
      const fitted = fit(row, width, on, glyphs.more);
      return on ? ground(fitted, on) : fitted;
    }),
  );
  return rows.length === 0 ? lines : [...rows, ...lines];
}

function eventLines(entry: TimelineEntry, isPart: boolean, isSelected: boolean, look: TimelineLook): Row[] {
  const { glyphs, width, zoom } = look;
  const { event } = entry;
  const reported = look.inArticle.has(event.id);
  const isNarrow = width < SOURCES_BESIDE_FROM;
  const bar = isSelected ? seg(glyphs.bar, 'accent') : reported ? seg(glyphs.quote, 'accent') : seg(' ');
  const date = dateText(event, zoom, glyphs);
  const part = isPart ? `${glyphs.part} ` : '';
  const more = zoom === 'day' ? '' : (entry.more > 0 ? `+${entry.more}` : '').padStart(MORE_CELLS);
  const outlets = width >= OUTLETS_FROM ? truncate(look.outletsOf(event), OUTLET_CELLS - 2, glyphs.more) : null;
  const before = 1 + DATE_CELLS + 1 + (isNarrow ? 0 : SOURCE_CELLS + 1) + SIGN_CELLS;
  const labelEnd = width - more.length - (outlets === null ? 0 : OUTLET_CELLS);
  const cells = Math.max(8, labelEnd - before - part.length);
  const [label, rest] = wrapText(event.label, cells, 2, glyphs.more);
  const role = isSelected ? 'strong' : reported || event.sources > 1 ? 'text' : 'muted';
  const right: Row = [
    seg(more, 'faint'),
    ...(outlets === null ? [] : [seg('  '), seg(outlets.padEnd(OUTLET_CELLS - 2), 'muted')]),
  ];
  const left: Row = [
    bar,
    seg(' '.repeat(Math.max(0, DATE_CELLS - cellWidth(date)))),
    seg(date, entry.ahead ? 'scheduled' : 'day'),
    seg(' '),
    ...(isNarrow ? [] : [...sourceBar(event, glyphs), seg(' ')]),
    ...signsOf(entry, glyphs),
    seg(part, 'faint'),
    seg(label, role),
  ];
  const lines = [more === '' && outlets === null ? left : [...fit(left, labelEnd, undefined, glyphs.more), ...right]];
  // Where there is no room beside the date, sources stand below it; one alone goes without saying.
  const below = isNarrow && (event.sources > 1 || event.evidence.some(({ copyOf }) => copyOf !== null));
  if (rest === undefined && !below) return lines;
  lines.push([
    bar,
    ...(below
      ? [seg(' '.repeat(DATE_CELLS - SOURCE_CELLS)), ...sourceBar(event, glyphs), seg(' '.repeat(1 + SIGN_CELLS))]
      : [seg(' '.repeat(before - 1))]),
    seg(' '.repeat(part.length)),
    seg(rest ?? '', role),
  ]);
  return lines;
}

/** A sign for each independent source, up to four; a hollow one where there are copies only. */
export function sourceBar(event: Event, glyphs: Glyphs): Segment[] {
  const sources = Math.min(SOURCE_CELLS, Math.max(0, event.sources));
  const copies = Math.min(SOURCE_CELLS - sources, event.evidence.some(({ copyOf }) => copyOf !== null) ? 1 : 0);
  return [
    seg(glyphs.source.repeat(sources), sources > 1 ? 'accent' : 'muted'),
    seg(glyphs.reprint.repeat(copies), 'faint'),
    seg(' '.repeat(SOURCE_CELLS - sources - copies)),
  ];
}

/** Where sources differ, what is still to come, what is only claimed: two cells. */
export function signsOf(
  { event, disputed, ahead }: Pick<TimelineEntry, 'event' | 'disputed' | 'ahead'>,
  glyphs: Glyphs,
): Segment[] {
  if (disputed) return [seg(`${glyphs.differ} `, 'differ')];
  if (event.status === 'cancelled' || event.status === 'postponed') return [seg(`${glyphs.off} `, 'claimed')];
  if (event.status === 'scheduled' || ahead) return [seg(`${glyphs.scheduled} `, 'scheduled')];
  if (event.status === 'claimed') return [seg(`${glyphs.claimed} `, 'claimed')];
  if (event.status === 'denied') return [seg(`${glyphs.denied} `, 'claimed')];
  return [seg('  ')];
}

function yearOf(event: Event): string {
  return (dayOf(event) ?? '').slice(0, 4);
}

function headerText(event: Event, zoom: Zoom): string {
  const day = dayOf(event) ?? '';
  const coarse = event.date.granularity === 'year' || event.date.granularity === 'fuzzy';
  return zoom === 'day' && !coarse ? monthOf(day) : day.slice(0, 4);
}

const keepHeader = keepAnswers<Glyphs, Row>();

/** The same row for the same text and width, so that it can be told apart from other rows. */
function headerRow(text: string, { width, glyphs }: TimelineLook): Row {
  return keepHeader(glyphs, `${width} ${text}`, () => [
    seg(` ${text} `, 'muted'),
    seg(glyphs.rule.repeat(Math.max(0, width - text.length - 2)), 'faint'),
  ]);
}

function centred(text: string, { width, glyphs }: TimelineLook): Row {
  const left = Math.max(0, Math.floor((width - text.length) / 2));
  return [
    seg(glyphs.rule.repeat(left), 'faint'),
    seg(text, 'scheduled'),
    seg(glyphs.rule.repeat(Math.max(0, width - left - text.length)), 'faint'),
  ];
}
