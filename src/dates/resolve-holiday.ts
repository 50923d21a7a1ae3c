import { civilDay, FIRST_YEAR, isoDay, isoWeekValue, isoYear, LAST_YEAR, longDay } from './calendar.ts';
import { holidayDays, holidayLength, holidayName } from './holidays.ts';
import type { Reading, Reference, Situation } from './reading.ts';
import { reading, relatedYear, unknown } from './resolve-shared.ts';
import type { Meant } from './symbol.ts';
import type { Tense } from './tense.ts';

type Holiday = Extract<Meant, { kind: 'holiday' }>;

/** A holiday of the year that is named, else the one nearest to publication that fits the sentence. */
export function holiday(meant: Holiday, at: Situation): Reading {
  const name = holidayName(meant.code);
  const year = meant.year ?? (meant.yearRel ? relatedYear(meant.yearRel, at) : null);
  if (year !== null && year >= FIRST_YEAR && year <= LAST_YEAR) {
    const [day] = holidayDays(meant.code, year, year);
    if (day === undefined) return unknown('XXXX-XX-XX', `the day of ${name} in ${year} is not on record`);
    return {
      ...named(meant, day),
      basis: meant.yearRel ? 'publication' : 'explicit',
      why: `${name} of ${year}, ${longDay(day)}`,
      confidence: 0.95,
    };
  }
  if (at.publication === null) return unknown('XXXX-XX-XX');
  const today = at.publication;
  const beside = besideDay(meant.code, at);
  if (beside)
    return { ...named(meant, beside.first), basis: 'context', why: `the day of ‘${beside.text}’`, confidence: 0.95 };
  const now = civilDay(today).year;
  const days = holidayDays(meant.code, now - 1, now + 1);
  if (days.length === 0) return unknown('XXXX-XX-XX', `the day of ${name} in those years is not on record`);
  const last = days.filter((d) => (meant.rel === 'last' ? d < today : d <= today)).pop() ?? days[0];
  const next = days.find((d) => (meant.rel === 'next' ? d > today : d >= today)) ?? days[days.length - 1];
  let day: number;
  let cue: Tense['cue'];
  if (meant.rel === 'last' || meant.rel === 'past') day = last;
  else if (meant.rel === 'next' || meant.rel === 'coming') day = next;
  else {
    const tense = at.tense();
    cue = tense.cue;
    if (tense.time === 'future') day = next;
    else if (tense.time === 'past' && today - last < 250) day = last;
    else day = next - today < today - last ? next : last;
  }
  const other = day === last ? next : last;
  return {
    ...named(meant, day),
    basis: 'publication',
    why: `${name} nearest to publication on ${longDay(today)} that fits the sentence`,
    confidence: 0.8,
    cue,
    alternatives: other === day ? [] : [reading(isoDay(other), other, `${name} of ${civilDay(other).year}`)],
  };
}

/** "6 January, Epiphany": the day named right before, where it is that of the holiday. */
function besideDay(code: string, at: Situation): Reference | null {
  const before = at.references[at.references.length - 1];
  if (!before || at.token - before.token > BESIDE || before.first !== before.last) return null;
  const { year } = civilDay(before.first);
  return holidayDays(code, year, year).includes(before.first) ? before : null;
}

/** From the first word of a day to the holiday that stands beside it. */
const BESIDE = 5;

/** The day itself, its week or weekend, or the days of a feast that lasts: of these the value names the year. */
function named(meant: Holiday, day: number): Pick<Reading, 'type' | 'value' | 'days'> {
  if (meant.around) return { type: 'DATE', value: isoWeekValue(day) + (meant.around === 'weekend' ? '-WE' : '') };
  const last = day + holidayLength(meant.code) - 1;
  const { year } = civilDay(day);
  if (last === day || civilDay(last).year !== year) return { type: 'DATE', value: isoDay(day) };
  return { type: 'DATE', value: isoYear(year), days: { first: day, last } };
}
