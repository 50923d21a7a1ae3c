import { civilDay, isoDay, isoWeekValue, isoYear, longDay, mondayOf, monthName } from './calendar.ts';
import { boundsOf, type DayBounds } from './date-values.ts';
import type { UnitName } from './languages/language.ts';
import { periodValue, shifted } from './periods.ts';
import type { Reading, Reference, Situation } from './reading.ts';
import { minutesFrom } from './resolve-minutes.ts';
import { dayReference, isNarrated, stepOf } from './resolve-shared.ts';
import type { Meant } from './symbol.ts';
import { lengthValue } from './timex-amounts.ts';

type Relative = Extract<Meant, { kind: 'day' | 'unit' | 'offset' | 'anaphor' }>;

const vagueReading = (value: string, why: string): Reading => ({
  type: 'DATE',
  value,
  basis: 'none',
  why,
  confidence: 0.5,
  days: null,
  anchors: false,
});

export function resolveRelative(meant: Relative, at: Situation): Reading {
  switch (meant.kind) {
    case 'day':
      return day(meant, at);
    case 'unit':
      return unit(meant, at);
    case 'offset':
      return offset(meant, at);
    case 'anaphor':
      return anaphor(meant, at);
  }
}

const STEPS = ['the day before publication', 'the day of publication', 'the day after publication'];

function day(meant: Extract<Meant, { kind: 'day' }>, at: Situation): Reading {
  if (at.publication === null)
    return vagueReading(
      meant.offset === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX',
      'counted from publication, which is not known',
    );
  const number = at.publication + meant.offset;
  const why =
    STEPS[meant.offset + 1] ?? `${Math.abs(meant.offset)} days ${meant.offset < 0 ? 'before' : 'after'} publication`;
  return {
    type: 'DATE',
    value: isoDay(number),
    basis: 'publication',
    why: `${why}, ${longDay(at.publication)}`,
    confidence: meant.offset === 0 ? 0.85 : 0.93,
    alternatives: meant.generic ? [{ value: 'PRESENT_REF', from: null, to: null, why: 'these days in general' }] : [],
  };
}

function unit(meant: Extract<Meant, { kind: 'unit' }>, at: Situation): Reading {
  if (at.publication === null) {
    const open: Partial<Record<UnitName, string>> = {
      week: 'XXXX-WXX',
      weekend: 'XXXX-WXX-WE',
      month: 'XXXX-XX',
      year: 'XXXX',
      quarter: 'XXXX-QX',
    };
    return {
      ...vagueReading(open[meant.unit] ?? 'PAST_REF', 'counted from publication, which is not known'),
      confidence: 0.3,
    };
  }
  const step = stepOf(meant.rel);
  const value = periodValue(meant.unit, at.publication, step);
  const which =
    step === 0
      ? 'that holds'
      : step < 0
        ? step === -1
          ? 'before that of'
          : 'two before that of'
        : step === 1
          ? 'after that of'
          : 'two after that of';
  return {
    type: 'DATE',
    value,
    basis: 'publication',
    why: `the ${meant.unit} ${which} publication on ${longDay(at.publication)}`,
    confidence: 0.9,
    ...oneSide(meant.side, value, at.publication, at.publication),
  };
}

/** "two years ago", "four days later". */
function offset(meant: Extract<Meant, { kind: 'offset' }>, at: Situation): Reading {
  const { n, sign, unit: unitName } = meant;
  const vague = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (n === null) return vagueReading(vague, 'an unknown number of them');
  const time = unitName === 'second' || unitName === 'minute' || unitName === 'hour';
  const compared = unitName === 'year' && n === 1 && sign < 0;
  const reference = compared
    ? comparedReference(at, meant.from)
    : meant.from === 'context'
      ? nearestReference(at, unitName)
      : null;
  if (time) return minutesFrom(meant, at) ?? { ...vagueReading(vague, 'within the day'), type: 'TIME' };
  const base = reference ? reference.first : at.publication;
  if (!reference && meant.from === 'context' && sign > 0)
    return { ...lengthOf(meant), why: 'later than something that is not dated' };
  if (base === null) return vagueReading(vague, 'counted from publication, which is not known');
  const from = reference ? `‘${reference.text}’, ${longDay(reference.first)}` : `publication on ${longDay(base)}`;
  const way = `${n} ${unitName}${n === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'}`;
  const value =
    reference && unitName === 'year' && Number.isInteger(n)
      ? sameInYear(reference, sign * n)
      : shifted(base, sign * n, unitName, meant.exact === true);
  return {
    type: 'DATE',
    value,
    basis: reference ? 'context' : 'publication',
    why: `${way} ${from}`,
    confidence: reference ? 0.75 : meant.from === 'context' ? 0.6 : 0.88,
    comparison: compared,
  };
}

function lengthOf(meant: Extract<Meant, { kind: 'offset' }>): Reading {
  const value = lengthValue(meant.n, meant.unit);
  return {
    type: 'DURATION',
    value,
    basis: 'none',
    why: 'a length of time',
    confidence: 0.6,
    days: null,
    anchors: false,
  };
}

/** "a year earlier", "a year ago" beside a quarter compare it with the same quarter of the year before. */
function comparedReference(at: Situation, from: 'publication' | 'context'): Reference | null {
  for (let k = at.references.length - 1; k >= 0; k--) {
    const r = at.references[k];
    if (at.token - r.token > (from === 'context' ? 150 : 60)) return null;
    if (r.comparison) continue;
    if (/-Q\d$/.test(r.value) || (from === 'context' && /^\d{4}$/.test(r.value))) return r;
    if (from === 'context') return nearestReference(at, 'year');
  }
  return null;
}

/** "a year earlier" beside a quarter is that quarter of the year before. */
function sameInYear(reference: Reference, years: number): string {
  const year = Number(reference.value.slice(0, 4)) + years;
  const tail = reference.value.slice(4);
  return /^-Q\d$/.test(tail) ? isoYear(year) + tail : isoYear(year);
}

/** What "later", "earlier" count from: the date spoken of last that is fine enough for the unit. */
function nearestReference(at: Situation, unitName: UnitName): Reference | null {
  const fine =
    unitName === 'day' || unitName === 'night' || unitName === 'week' || unitName === 'fortnight'
      ? 1
      : unitName === 'month'
        ? 31
        : 366;
  for (let k = at.references.length - 1; k >= 0; k--) {
    const r = at.references[k];
    if (at.token - r.token > 150) return null;
    if (r.last - r.first + 1 <= fine && !(unitName === 'year' && r.comparison) && isNarrated(r, at)) return r;
  }
  return null;
}

/** "the weekend": the one before, unless the sentence looks ahead or the weekend has come. */
function weekend(at: Situation): Reading {
  if (at.publication === null) return vagueReading('XXXX-WXX-WE', 'counted from publication, which is not known');
  const tense = at.tense();
  const begun = at.publication >= mondayOf(at.publication) + 5;
  const ahead = tense.time === 'future' || begun;
  const because = tense.time === 'future' && tense.cue ? `, because of ‘${at.cueText(tense.cue)}’` : '';
  return {
    type: 'DATE',
    value: `${isoWeekValue(ahead ? at.publication : at.publication - 7)}-WE`,
    basis: 'publication',
    why: `the weekend ${ahead ? 'of the week of' : 'before'} publication on ${longDay(at.publication)}${because}`,
    confidence: 0.75,
    cue: ahead && !begun ? tense.cue : undefined,
  };
}

/** "that year", "the same day", "the following month", "the weekend". */
function anaphor(meant: Extract<Meant, { kind: 'anaphor' }>, at: Situation): Reading {
  const { unit: unitName, rel } = meant;
  const dayUnit = unitName === 'day' || unitName === 'night';
  if (unitName === 'weekend' && rel === 'that') return weekend(at);
  const r = dayUnit ? dayReference(at) : at.references[at.references.length - 1];
  const step = stepOf(rel);
  if (!r) {
    if (at.publication === null) return vagueReading(dayUnit ? 'XXXX-XX-XX' : 'XXXX', 'what it refers to is not known');
    return {
      type: 'DATE',
      value: periodValue(dayUnit ? 'day' : unitName, at.publication, step),
      basis: 'publication',
      why: `counted from publication on ${longDay(at.publication)}`,
      confidence: 0.5,
    };
  }
  const value = periodValue(dayUnit ? 'day' : unitName, r.first, step);
  return {
    type: 'DATE',
    value,
    basis: 'context',
    why: `${step === 0 ? 'the same' : step < 0 ? 'the one before that of' : 'the one after that of'} ‘${r.text}’, ${describe(r)}`,
    confidence: 0.78,
    ...(meant.rel === 'that' ? oneSide(meant.side, value, r.first, r.last) : {}),
  };
}

const describe = (r: Reference): string =>
  r.first === r.last ? longDay(r.first) : `${monthName(civilDay(r.first).month)} ${civilDay(r.first).year}`;

/** The days of a period before or after those that "earlier", "later" count from; the whole period where none are left. */
function oneSide(
  side: 'before' | 'after' | undefined,
  value: string,
  first: number,
  last: number,
): { days?: DayBounds } {
  const bounds = side ? boundsOf(value) : null;
  if (!bounds || first > bounds.last || last < bounds.first) return {};
  const days = side === 'before' ? { first: bounds.first, last: first - 1 } : { first: last + 1, last: bounds.last };
  return days.first <= days.last ? { days } : {};
}
