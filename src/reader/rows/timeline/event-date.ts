import type { Zoom } from '../../../library/library.ts';
import type { Event } from '../../../model/event.ts';
import type { Glyphs } from '../../theme/glyphs.ts';
import { dayOfYear, monthName } from '../days.ts';

/** Cells that a date takes at most: "21–23 Jul". */
export const DATE_CELLS = 9;

/** The first day of an event, or the last one where only that is known. ISO day. */
export function dayOf({ date }: Event): string | null {
  return date.start ?? date.end;
}

/** The date of an event at its own precision, or at that of the zoom where this is coarser. */
export function dateText({ date }: Event, zoom: Zoom, glyphs: Glyphs): string {
  const { start, end, granularity } = date;
  const name = zoom === 'year' ? yearName : zoom === 'month' ? monthName : dayOfYear;
  if (start === null) return end === null ? '' : `${glyphs.arrow} ${name(end)}`;
  if (end === null) return `${name(start)} ${glyphs.arrow}`;
  const about = granularity === 'fuzzy' && (zoom === 'day' || !sameYear(start, end)) ? `${glyphs.about} ` : '';
  if (!sameYear(start, end)) return `${about}${start.slice(0, 4)}–${end.slice(2, 4)}`;
  if (zoom === 'year' || granularity === 'year') return yearName(start);
  if (start.slice(0, 7) !== end.slice(0, 7))
    return granularity === 'fuzzy' ? `${about}${yearName(start)}` : `${monthName(start)}–${monthName(end)}`;
  if (zoom === 'month' || granularity === 'month') return monthName(start);
  if (start === end) return `${about}${dayOfYear(start)}`;
  return granularity === 'fuzzy' ? `${about}${monthName(start)}` : `${Number(start.slice(8))}–${dayOfYear(end)}`;
}

function yearName(day: string): string {
  return day.slice(0, 4);
}

function sameYear(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}
