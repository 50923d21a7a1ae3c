import type { DateReading } from '../model/date-expression.ts';
import { civilDay, isoDay } from './calendar.ts';
import type { Relation } from './languages/language.ts';
import { latestReference, type Reading, type Reference, type Situation } from './reading.ts';

/** English names, for explanations. */
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Another reading, of one day. */
export function reading(value: string, day: number, why: string): DateReading {
  return { value, from: isoDay(day), to: isoDay(day), why };
}

/** What cannot be counted because nothing says from where. */
export function unknown(value: string, why = 'the article says no day to count from'): Reading {
  return { type: 'DATE', value, basis: 'none', why, confidence: 0.3, days: null };
}

/** The year that "last year", "that year" names here. */
export function relatedYear(rel: Relation, at: Situation): number | null {
  if (rel === 'that' || rel === 'previous' || rel === 'following') {
    const r = at.references[at.references.length - 1];
    if (!r) return at.publication === null ? null : civilDay(at.publication).year;
    const { year } = civilDay(r.first);
    return year + (rel === 'that' ? 0 : rel === 'previous' ? -1 : 1);
  }
  if (at.publication === null) return null;
  return civilDay(at.publication).year + stepOf(rel);
}

/** How many steps of a unit a relation goes. */
export function stepOf(rel: Relation): number {
  switch (rel) {
    case 'last':
    case 'past':
    case 'previous':
      return -1;
    case 'next':
    case 'coming':
    case 'following':
      return 1;
    case 'before-last':
      return -2;
    case 'after-next':
      return 2;
    default:
      return 0;
  }
}

/** Whether a sentence may count from the date: one told as past does not count from what is yet to come at publication. */
export function isNarrated(r: Reference, at: Situation): boolean {
  return at.publication === null || r.first <= at.publication || at.tense().time !== 'past';
}

const ofDay = (r: Reference): boolean => r.first === r.last;

/** The day named last, narrated or not. */
export const lastDay = (at: Situation): Reference | null => latestReference(at.references, ofDay);

/** The day spoken of last. */
export function dayReference(at: Situation): Reference | null {
  return latestReference(at.references, (r) => ofDay(r) && isNarrated(r, at)) ?? lastDay(at);
}

export const twoDigits = (n: number): string => String(n).padStart(2, '0');
