import type { Event } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { longDay, longRange, monthOf, shortDay } from '../days.ts';
import { spread } from '../fit.ts';
import { type Row, seg } from '../row.ts';
import { cellWidth } from '../width.ts';
import { DAY_CELLS } from './article-line.ts';

/** One line for an event: its day, or the month, year or years that hold it, its label, a sign for each source where there are several. */
export function eventLine(event: Event, cells: number, glyphs: Glyphs): Row {
  const day = dayCell(event, glyphs);
  const sources = event.sources > 1 ? [seg(` ${glyphs.source.repeat(Math.min(4, event.sources))}`, 'accent')] : [];
  const padding = ' '.repeat(Math.max(0, DAY_CELLS - 2 - cellWidth(day)));
  return spread([seg(padding), seg(day, 'date'), seg('  '), seg(event.label)], sources, cells);
}

function dayCell({ date }: Event, glyphs: Glyphs): string {
  const { start, end } = date;
  if (start === null) return end === null ? '' : `${glyphs.arrow}${shortDay(end)}`;
  if (end === null) return `${shortDay(start)}${glyphs.arrow}`;
  if (start === end) return shortDay(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return monthOf(start);
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(2, 4)}`;
}

/** The days of an event as people say them. */
export function eventDays({ date }: Event, glyphs: Glyphs): string {
  const days = longRange({ from: date.start, to: date.end });
  if (days === null) return 'without a date';
  if (date.granularity === 'as-of' && date.end !== null) return `as of ${longDay(date.end)}`;
  return date.granularity === 'fuzzy' || date.granularity === 'season' ? `${glyphs.about} ${days}` : days;
}
