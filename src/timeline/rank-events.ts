import type { Event } from '../model/event.ts';

/** One line of a zoomed timeline: the best event of a period, and how many more stand behind it. */
export interface PeriodEntry {
  /** "2025-01-17", "2025-01" or "2025". */
  readonly period: string;
  readonly event: Event;
  readonly more: number;
}

/** The events of each day, month or year behind the best one of it, oldest period first; at day zoom every event stays. */
export function rankByPeriod(events: readonly Event[], zoom: 'day' | 'month' | 'year'): PeriodEntry[] {
  const length = zoom === 'year' ? 4 : zoom === 'month' ? 7 : 10;
  const dated = events.filter((event) => (event.date.start ?? event.date.end) !== null);
  if (zoom === 'day') return dated.map((event) => ({ period: (event.date.start ?? event.date.end)!, event, more: 0 }));
  const periods = new Map<string, Event[]>();
  for (const event of dated) {
    const period = (event.date.start ?? event.date.end)!.slice(0, length);
    const list = periods.get(period);
    if (list) list.push(event);
    else periods.set(period, [event]);
  }
  return [...periods]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([period, list]) => {
      const best = list.reduce((a, b) => (b.weight > a.weight || (b.weight === a.weight && b.id < a.id) ? b : a));
      return { period, event: best, more: list.length - 1 };
    });
}
