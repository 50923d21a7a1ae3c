import type { Event } from '../../model/event.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** When an event was, at its own precision: "17 Jan 2025", "Oct 2024", "2022", "16 May – 2 Jun 2025", "before 2024". */
export function eventWhen(event: Pick<Event, 'date'>): string {
  const { start, end, granularity } = event.date;
  if (start === null && end === null) return 'undated';
  if (start === null) return `until ${day(end as string)}`;
  if (end === null) return `since ${day(start)}`;
  if (granularity === 'before') return `before ${day(end)}`;
  if (granularity === 'as-of') return `as of ${day(end)}`;
  if (start === end) return day(start);
  if (granularity === 'year' && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  if (granularity === 'month' && start.slice(0, 7) === end.slice(0, 7)) return `${month(start)} ${start.slice(0, 4)}`;
  return `${start.slice(0, 4) === end.slice(0, 4) ? short(start) : day(start)} – ${day(end)}`;
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
