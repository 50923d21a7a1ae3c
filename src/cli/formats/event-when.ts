import type { Event } from '../../model/event.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * When an event was, at its own precision: "17 Jan 2025", "Oct 2024", "2022", "about 2022", "16 May – 2 Jun 2025",
 * "before 1 Mar 2024", "as of 1 Mar 2024", "since 24 Feb 2022".
 */
export function eventWhen(event: Pick<Event, 'date'>): string {
  const { start, end, granularity } = event.date;
  if (start === null && end === null) return 'undated';
  if (start === null) return `${granularity === 'as-of' ? 'as of' : 'before'} ${day(end as string)}`;
  if (end === null) return `since ${day(start)}`;
  const about = granularity === 'fuzzy' ? 'about ' : '';
  if (start === end) return `${about}${day(start)}`;
  return about + wholePeriod(start, end);
}

/** A whole year, whole years or a whole month by their names, other days as a range. */
function wholePeriod(start: string, end: string): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return from === to ? from : `${from}–${to}`;
  if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && isLastOfMonth(end))
    return `${month(start)} ${from}`;
  return `${from === to ? short(start) : day(start)} – ${day(end)}`;
}

function isLastOfMonth(iso: string): boolean {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

export function day(iso: string): string {
  return `${short(iso)} ${iso.slice(0, 4)}`;
}

function short(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${month(iso)}`;
}

function month(iso: string): string {
  return MONTHS[Number(iso.slice(5, 7)) - 1] ?? iso.slice(5, 7);
}
