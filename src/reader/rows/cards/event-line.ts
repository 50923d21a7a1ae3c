import type { Event } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { longRange, monthOf, shortDay } from '../days.ts';
import { spread } from '../fit.ts';
import { type Row, seg } from '../row.ts';
import { cellWidth } from '../width.ts';
import { DAY_CELLS } from './article-line.ts';

/** One line for an event: its day at its own precision, its label, a sign for each source where there are several. */
export function eventLine(event: Event, cells: number, glyphs: Glyphs): Row {
  const day = dayCell(event, glyphs);
  const sources = event.sources > 1 ? [seg(` ${glyphs.source.repeat(Math.min(4, event.sources))}`, 'accent')] : [];
  const padding = ' '.repeat(Math.max(0, DAY_CELLS - 2 - cellWidth(day)));
  return spread([seg(padding), seg(day, 'date'), seg('  '), seg(event.label)], sources, cells);
}

function dayCell({ date }: Event, glyphs: Glyphs): string {
  const { start, end, granularity } = date;
  const day = start ?? end;
  if (day === null) return '';
  if (start === null) return `${glyphs.arrow}${shortDay(day)}`;
  if (granularity === 'year' || granularity === 'fuzzy') return day.slice(0, 4);
  return granularity === 'month' || granularity === 'season' ? monthOf(day) : shortDay(day);
}

/** The days of an event as people say them. */
export function eventDays({ date }: Event, glyphs: Glyphs): string {
  const days = longRange({ from: date.start, to: date.end });
  if (days === null) return 'without a date';
  return date.granularity === 'fuzzy' || date.granularity === 'season' ? `${glyphs.about} ${days}` : days;
}
