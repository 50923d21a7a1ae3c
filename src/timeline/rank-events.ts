import type { Event } from '../model/event.ts';
import { dayNumber, isoDay } from './days.ts';
import { cosine, type Vector } from './similarity.ts';

/** One line of a zoomed timeline: the best event of a period, and how many more stand behind it. */
export interface PeriodEntry {
  /** "2025-01-17", "2025-01" or "2025". */
  readonly period: string;
  readonly event: Event;
  readonly more: number;
}

/**
 * The events of each month or year behind the best one of it, oldest period first; at day zoom every event stays. What is
 * known by its year alone is no event of January.
 */
export function rankByPeriod(events: readonly Event[], zoom: 'day' | 'month' | 'year'): PeriodEntry[] {
  const length = zoom === 'year' ? 4 : zoom === 'month' ? 7 : 10;
  const dated = events.filter((event) => (event.date.start ?? event.date.end) !== null);
  if (zoom === 'day') return dated.map((event) => ({ period: (event.date.start ?? event.date.end)!, event, more: 0 }));
  const periods = new Map<string, Event[]>();
  for (const event of dated) {
    // A year has no month of its own: it stands before the months of it.
    const known = event.date.granularity === 'year' ? Math.min(length, 4) : length;
    const period = (event.date.start ?? event.date.end)!.slice(0, known);
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

/** What a lesser telling of an event on the day beside it keeps of its weight. */
const ECHO = 0.5;
const SAME_WORDS = 0.5;

interface Echo {
  readonly event: Omit<Event, 'evidence'>;
  readonly cluster: { readonly signs: { readonly centroid: Vector } };
}

/**
 * News of one event stretches over two days: of two events on neighbouring days with the same actor and much the same
 * words the lesser one loses half of its weight, so that a coarse zoom does not show the event twice.
 */
export function dampEchoes<T extends Echo>(told: readonly T[]): Map<T, number> {
  const byDay = new Map<string, T[]>();
  for (const one of told) {
    const { start, end } = one.event.date;
    if (start === null || start !== end || one.event.participants.length === 0) continue;
    const key = `${start}|${one.event.participants[0]}`;
    const list = byDay.get(key);
    if (list) list.push(one);
    else byDay.set(key, [one]);
  }
  const damped = new Map<T, number>();
  for (const [key, list] of byDay) {
    const [day, actor] = [key.slice(0, 10), key.slice(11)];
    for (const other of byDay.get(`${isoDay(dayNumber(day) + 1)}|${actor}`) ?? [])
      for (const one of list) {
        if (cosine(one.cluster.signs.centroid, other.cluster.signs.centroid) <= SAME_WORDS) continue;
        const lesser = one.event.weight < other.event.weight ? one : other;
        damped.set(lesser, lesser.event.weight * ECHO);
      }
  }
  return damped;
}
