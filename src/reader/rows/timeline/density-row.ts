import type { Timeline } from '../../../library/library.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { monthOf, shortDay } from '../days.ts';
import { keepAnswers } from '../kept-answers.ts';
import { type Row, seg } from '../row.ts';
import { cellWidth } from '../width.ts';
import { dayOf } from './event-date.ts';

/** A stretch of time as bars: numbers of days since 1970, the first and the last one drawn. */
export interface Strip {
  readonly first: number;
  readonly last: number;
  /** What stands before and after the bars. */
  readonly left: string;
  readonly right: string;
  /** Events per cell. Those before and after the stretch are counted in the outermost cells. */
  readonly counts: readonly number[];
}

/** Days that are counted one by one; longer spans are counted in steps of several. */
const MOST_STEPS = 36_500;
/** Where most events lie close together the strip shows that stretch: the shortest that holds so many of them, … */
const MOST_EVENTS = 0.8;
/** … with so much of its length around it, … */
const AROUND = 0.25;
/** … if that is shorter than so much of the whole span. */
const WORTH_CUTTING = 0.5;
const LEAST_CELLS = 8;

/** Counting goes through all events, which would be too much for every key. */
const keepStrip = keepAnswers<Timeline, Strip | null>();

/** The stretch of time that holds nearly all events, in a row of so many cells; null without events. */
export function stripOf(timeline: Timeline, width: number, glyphs: Glyphs): Strip | null {
  return keepStrip(timeline, `${width}${glyphs.more}`, () => makeStrip(timeline, width, glyphs));
}

function makeStrip(timeline: Timeline, width: number, { more }: Glyphs): Strip | null {
  if (timeline.from === null || timeline.to === null) return null;
  const from = dayNumber(timeline.from);
  const span = dayNumber(timeline.to) - from + 1;
  const steps = timeline.density(Math.min(span, MOST_STEPS));
  const dayOfStep = (step: number) => from + Math.floor((step * span) / steps.length);
  const [denseFirst, denseLast] = denseSteps(steps);
  const around = Math.ceil((denseLast - denseFirst + 1) * AROUND);
  const firstStep = Math.max(0, denseFirst - around);
  const lastStep = Math.min(steps.length - 1, denseLast + around);
  const cuts = lastStep - firstStep + 1 < steps.length * WORTH_CUTTING;
  const first = cuts ? dayOfStep(firstStep) : from;
  const last = cuts ? dayOfStep(lastStep + 1) - 1 : from + span - 1;
  const name = nameFor(last - first + 1);
  const cutLeft = cuts && steps.slice(0, firstStep).some((count) => count > 0);
  const cutRight = cuts && steps.slice(lastStep + 1).some((count) => count > 0);
  const left = `${cutLeft ? more : ''}${name(isoDay(first))} `;
  const right = ` ${name(isoDay(last))}${cutRight ? more : ''}`;
  const cells = width - cellWidth(left) - cellWidth(right);
  if (cells < LEAST_CELLS) return { first, last, left, right, counts: [] };
  const counts = new Array<number>(cells).fill(0);
  for (const [step, count] of steps.entries())
    if (count > 0) counts[cellOf(dayOfStep(step), first, last, cells)] += count;
  return { first, last, left, right, counts };
}

/** The shortest run of steps that holds most of the events. */
function denseSteps(steps: readonly number[]): [first: number, last: number] {
  const wanted = steps.reduce((sum, count) => sum + count, 0) * MOST_EVENTS;
  let best: [first: number, last: number] = [0, steps.length - 1];
  let held = 0;
  let first = 0;
  for (const [last, count] of steps.entries()) {
    held += count;
    while (held - steps[first] >= wanted) held -= steps[first++];
    if (held >= wanted && last - first < best[1] - best[0]) best = [first, last];
  }
  return best;
}

/** Days of short stretches, months of longer ones, years of the longest. */
function nameFor(days: number): (iso: string) => string {
  if (days < 500) return shortDay;
  return days < 6_000 ? monthOf : (iso) => iso.slice(0, 4);
}

/** How dense events lie in time: the part on the screen is lit, the selected event marked. */
export function densityRow(
  timeline: Timeline,
  shown: { readonly first: number; readonly last: number; readonly selected: number },
  width: number,
  glyphs: Glyphs,
): Row {
  const strip = stripOf(timeline, width, glyphs);
  if (!strip) return [];
  const { left, right, counts } = strip;
  const most = Math.sqrt(Math.max(1, ...counts));
  const place = (index: number) => {
    const day = dayOf(timeline.entry(index).event);
    return day === null ? -1 : cellOf(dayNumber(day), strip.first, strip.last, counts.length);
  };
  const [from, to, selected] = [place(shown.first), place(shown.last), place(shown.selected)];
  const bars = counts.map((count, cell) => {
    const step = count === 0 ? 1 : Math.max(2, Math.round((Math.sqrt(count) / most) * (glyphs.levels.length - 1)));
    return seg(glyphs.levels[step], cell === selected ? 'strong' : cell >= from && cell <= to ? 'accent' : 'faint');
  });
  return [seg(left, 'faint'), ...bars, seg(right, 'faint')];
}

/** The day in the middle of what a cell of the strip stands for; null beside the bars. ISO day. */
export function dayAtCell(timeline: Timeline, width: number, glyphs: Glyphs, cell: number): string | null {
  const strip = stripOf(timeline, width, glyphs);
  if (!strip) return null;
  const at = cell - cellWidth(strip.left);
  if (at < 0 || at >= strip.counts.length) return null;
  return isoDay(strip.first + Math.floor(((at + 0.5) * (strip.last - strip.first + 1)) / strip.counts.length));
}

function cellOf(day: number, first: number, last: number, cells: number): number {
  const cell = Math.floor(((day - first) * cells) / (last - first + 1));
  return Math.max(0, Math.min(cells - 1, cell));
}

const DAY_MS = 86_400_000;

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
