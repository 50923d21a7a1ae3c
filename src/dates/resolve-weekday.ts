import { isoDay, longDay, mondayOf, weekdayOf } from './calendar.ts';
import type { Relation } from './languages/language.ts';
import type { Reading, Reference, Situation } from './reading.ts';
import { dayReference, lastDay, reading, stepOf, unknown, WEEKDAY_NAMES } from './resolve-shared.ts';
import type { Meant } from './symbol.ts';
import type { Tense } from './tense.ts';

/** Days ahead that a weekday without a verb may lie. */
const SOON = 2;

/** A weekday is today or past, unless a modal or scheduled verb governs it. */
export function weekday(meant: Extract<Meant, { kind: 'weekday' }>, at: Situation): Reading {
  const name = WEEKDAY_NAMES[meant.weekday - 1];
  if (at.publication === null) return unknown(`XXXX-WXX-${meant.weekday}`);
  const today = at.publication;
  const from = `publication on ${longDay(today)}`;
  const back = (weekdayOf(today) - meant.weekday + 7) % 7;
  const past = today - back;
  const next = back === 0 ? today : past + 7;
  const make = (day: number, why: string, confidence: number, cue?: Tense['cue'], other?: number): Reading => ({
    type: 'DATE',
    value: isoDay(day),
    basis: 'publication',
    why,
    confidence,
    cue,
    alternatives:
      other === undefined || other === day
        ? []
        : [reading(isoDay(other), other, `the ${name} ${other < day ? 'before' : 'after'}`)],
  });
  const listedAfter = meant.listed ? lastDay(at) : null;
  if (listedAfter) return fromReference(meant.weekday, 'following', listedAfter, name);
  if (meant.week) {
    const monday = mondayOf(today) + 7 * stepOf(meant.week);
    return make(monday + meant.weekday - 1, `${name} of the week named, counted from ${from}`, 0.95);
  }
  if (meant.plusWeeks) {
    const coming = back === 0 ? today : past + 7;
    return make(
      coming + 7 * meant.plusWeeks,
      `${meant.plusWeeks === 1 ? 'a week' : 'two weeks'} after the coming ${name}`,
      0.9,
    );
  }
  switch (meant.rel) {
    case 'last':
    case 'past':
      return make(
        back === 0 ? today - 7 : past,
        `the last ${name} before ${from}`,
        0.9,
        undefined,
        back === 0 ? undefined : past - 7,
      );
    case 'next':
    case 'coming': {
      const coming = past + 7;
      return make(coming, `the next ${name} after ${from}`, meant.rel === 'next' ? 0.8 : 0.92, undefined, coming + 7);
    }
    case 'before-last': {
      const last = back === 0 ? today - 7 : past;
      return make(last - 7, `the ${name} before the last one at ${from}`, 0.9);
    }
    case 'after-next':
      return make(past + 14, `the ${name} after the next one at ${from}`, 0.85, undefined, past + 21);
    case 'this': {
      const day = mondayOf(today) + meant.weekday - 1;
      return make(day, `${name} of the week of ${from}`, 0.85, undefined, day < today ? day + 7 : day - 7);
    }
    case 'following':
    case 'previous':
    case 'that': {
      const r = dayReference(at);
      if (r) return fromReference(meant.weekday, meant.rel, r, name);
      return make(meant.rel === 'following' ? past + 7 : past, `counted from ${from}`, 0.6);
    }
  }
  if (back === 0) return make(today, `${name} is the day of ${from.replace(' on', ',')}`, 0.95, undefined, today - 7);
  const tense = at.tense();
  // Of yesterday, the present is the historic one: the same day of the next week would be called so.
  if (tense.time === 'future' && !(tense.scheduled && back === 1))
    return make(next, `${name} after ${from}, because of ‘${at.cueText(tense.cue as never)}’`, 0.85, tense.cue, past);
  // No verb tells: a day or two ahead is nearer than the one that is nearly a week back.
  if (tense.time === 'open' && next - today <= SOON)
    return make(next, `the nearest ${name} to ${from}`, 0.6, undefined, past);
  return make(past, `the last ${name} before ${from}`, tense.time === 'past' ? 0.92 : 0.75, tense.cue, next);
}

function fromReference(weekdayNumber: number, rel: Relation, r: Reference, name: string): Reading {
  const back = (weekdayOf(r.first) - weekdayNumber + 7) % 7;
  const day = rel === 'following' ? r.first - back + 7 : rel === 'previous' ? r.first - (back || 7) : r.first - back;
  return {
    type: 'DATE',
    value: isoDay(day),
    basis: 'context',
    why: `the ${name} ${rel === 'following' ? 'after' : rel === 'previous' ? 'before' : 'of'} ‘${r.text}’, ${longDay(r.first)}`,
    confidence: 0.8,
  };
}
