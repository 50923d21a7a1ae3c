import type { DateExpression, Granularity } from '../model/date-expression.ts';
import type { EventGranularity, EventMention } from '../model/event.ts';

const GRANULARITY: Readonly<Record<Granularity, EventGranularity>> = {
  time: 'day',
  day: 'day',
  weekend: 'range',
  week: 'week',
  month: 'month',
  quarter: 'season',
  season: 'season',
  half: 'season',
  year: 'year',
  decade: 'fuzzy',
  century: 'fuzzy',
  range: 'range',
  vague: 'fuzzy',
};

/** The date of a happening that a date expression gives; null when the expression names no calendar days. */
export function eventDateOf(date: DateExpression): EventMention['date'] | null {
  if (date.type === 'SET') return null;
  const days = date.phrase ?? date;
  const { from, to } = days;
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from > to) return null;
  const why = date.why;
  if (from === null) return { from, to, granularity: 'before', tie: 'own', why };
  if (to === null) return { from, to, granularity: 'ongoing', tie: 'own', why };
  if (date.phrase) return { from, to, granularity: from === to ? 'day' : 'range', tie: 'own', why };
  if (date.type === 'DURATION') return { from, to, granularity: 'range', tie: 'own', why };
  const granularity = date.granularity ? GRANULARITY[date.granularity] : from === to ? 'day' : 'range';
  return { from, to, granularity: date.approximate && granularity !== 'day' ? 'fuzzy' : granularity, tie: 'own', why };
}
