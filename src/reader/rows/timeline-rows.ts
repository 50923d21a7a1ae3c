import type { Timeline, TimelineEntry, Zoom } from '../../library/library.ts';
import type { Event } from '../../model/event.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import type { Ground } from '../theme/roles.ts';
import { dayOfYear, monthName, monthOf, shortDay } from './days.ts';
import { fit, ground, truncate } from './fit.ts';
import { keepAnswers } from './kept-answers.ts';
import { type Page, pageAround } from './page.ts';
import { EMPTY, type Row, type Segment, seg } from './row.ts';
import { cellWidth } from './width.ts';
import { wrapText } from './wrap.ts';

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

const DATE_CELLS = 9;
const SOURCE_CELLS = 4;
/** A timeline so wide says who reports each event, in so many cells. */
const OUTLETS_FROM = 110;
const OUTLET_CELLS = 34;

/** The timeline around the selected event: density strip, sticking header, entries. */
export function timelinePage(timeline: Timeline, selected: number, line: number, look: TimelineLook): Page {
  const page = pageAround(timeline.length, selected, line, Math.max(1, look.height - TIMELINE_HEAD), (index) =>
    entryRows(timeline, index, index === selected, look),
  );
  const first = page.entries[0];
  const head =
    first === undefined
      ? []
      : [
          densityRow(timeline, first, page.entries.at(-1) as number, look),
          page.rows[0] === headerRow(yearOf(timeline.entry(first).event), look)
            ? EMPTY
            : headerRow(headerText(timeline.entry(first).event, look.zoom), look),
        ];
  return { rows: [...head, ...page.rows], entries: [...head.map(() => -1), ...page.entries], line: page.line };
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
  const { glyphs, width } = look;
  const { event } = entry;
  const reported = look.inArticle.has(event.id);
  const bar = isSelected ? seg(glyphs.bar, 'accent') : reported ? seg(glyphs.quote, 'accent') : seg(' ');
  const date = dateText(event, look.zoom, glyphs);
  const marks = signsOf(entry, glyphs);
  const fixed = 1 + DATE_CELLS + 1 + SOURCE_CELLS + 1 + 2;
  const more = entry.more > 0 ? ` +${entry.more}` : '';
  const outletCells = width >= OUTLETS_FROM ? OUTLET_CELLS : 0;
  const cells = Math.max(8, width - fixed - more.length - outletCells);
  const part = isPart ? `${glyphs.part} ` : '';
  const lines = wrapText(event.label, cells - part.length, 2, glyphs.more);
  const role = isSelected ? 'strong' : reported || event.sources > 1 ? 'text' : 'muted';
  return lines.map((line, index) => {
    if (index > 0) return [bar, seg(' '.repeat(fixed - 1 + part.length)), seg(line, role)];
    const row: Row = [
      bar,
      seg(' '.repeat(Math.max(0, DATE_CELLS - cellWidth(date)))),
      seg(date, entry.ahead ? 'scheduled' : 'day'),
      seg(' '),
      ...sourceBar(event, glyphs),
      seg(' '),
      ...marks,
      seg(part, 'faint'),
      seg(line, role),
      seg(more, 'faint'),
    ];
    if (outletCells === 0) return row;
    const outlets = truncate(look.outletsOf(event), outletCells - 2, glyphs.more);
    return [...fit(row, width - outletCells, undefined, glyphs.more), seg('  '), seg(outlets, 'muted')];
  });
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
  if (event.status === 'scheduled' || ahead) return [seg(`${glyphs.scheduled} `, 'scheduled')];
  if (event.status === 'claimed') return [seg(`${glyphs.claimed} `, 'claimed')];
  if (event.status === 'denied') return [seg(`${glyphs.denied} `, 'claimed')];
  return [seg('  ')];
}

/** The date of an event at its own precision, in at most nine cells. */
export function dateText({ date }: Event, zoom: Zoom, glyphs: Glyphs): string {
  const { start, end, granularity } = date;
  const day = start ?? end;
  if (day === null) return '';
  if (zoom === 'year') return day.slice(0, 4);
  if (zoom === 'month') return monthName(day);
  if (start === null) return `${glyphs.arrow} ${dayOfYear(day)}`;
  if (end === null) return `${dayOfYear(day)} ${glyphs.arrow}`;
  if (granularity === 'year') return day.slice(0, 4);
  if (granularity === 'month') return monthName(day);
  if (granularity === 'fuzzy') return `${glyphs.about} ${start === end ? dayOfYear(day) : fuzzyText(start, end)}`;
  if (start === end) return dayOfYear(day);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${dayOfYear(end)}`;
  if (start.slice(0, 4) === end.slice(0, 4)) return `${monthName(start)}–${monthName(end)}`;
  return `${start.slice(0, 4)}–${end.slice(2, 4)}`;
}

function fuzzyText(start: string, end: string): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return monthName(start);
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(2, 4)}`;
}

function yearOf({ date }: Event): string {
  return (date.start ?? date.end ?? '').slice(0, 4);
}

function headerText(event: Event, zoom: Zoom): string {
  const day = event.date.start ?? event.date.end ?? '';
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

/** Counting goes through all events, which would be too much for every key. */
const keepDensity = keepAnswers<Timeline, readonly number[]>();

/** How dense events lie over the whole span, the part on the screen marked. */
function densityRow(timeline: Timeline, first: number, last: number, { width, glyphs }: TimelineLook): Row {
  const { from, to } = timeline;
  if (from === null || to === null) return [];
  const left = `${shortDay(from).slice(-9)} `;
  const right = ` ${shortDay(to)}`;
  const cells = width - left.length - right.length;
  if (cells < 8) return [seg(left, 'faint'), seg(right, 'faint')];
  const counts = keepDensity(timeline, String(cells), () => timeline.density(cells));
  const most = Math.max(1, ...counts);
  const place = (index: number) => {
    const { date } = timeline.entry(index).event;
    return Math.floor(
      ((dayNumber(date.start ?? date.end ?? from) - dayNumber(from)) * cells) / (dayNumber(to) - dayNumber(from) + 1),
    );
  };
  const [shownFrom, shownTo] = [place(first), place(last)];
  const bars = counts.map((count, cell) => {
    const level =
      count === 0 ? 1 : Math.max(2, Math.round((Math.sqrt(count) / Math.sqrt(most)) * (glyphs.levels.length - 1)));
    return seg(glyphs.levels[level], cell >= shownFrom && cell <= shownTo ? 'accent' : 'faint');
  });
  return [seg(left, 'faint'), ...bars, seg(right, 'faint')];
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
