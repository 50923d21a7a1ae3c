import { type Builder, numberOf, type Surroundings } from './build.ts';
import { isRealDay } from './calendar.ts';
import { insideName } from './inside-name.ts';
import { readDigits } from './numeric-dates.ts';
import type { Captures } from './patterns.ts';
import type { Meant } from './symbol.ts';

const isDigit = (word: string): boolean => /^\d/.test(word);

/** A day of a month, with or without year and weekday. */
const calendar: Builder = (c, at) => {
  const month = numberOf(c, 'MONTH');
  const day = numberOf(c, 'DAY') ?? numberOf(c, 'ORDINAL');
  const year = numberOf(c, 'YEAR') ?? numberOf(c, 'SHORTYEAR');
  if (month === undefined || day === undefined || !isRealDay(year ?? 2000, month, day)) return null;
  if (year === undefined && insideName(at)) return null;
  const next = at.tokenAfter();
  // "May 3:30", "March 3%", "May 1.5 million": the number belongs to what follows.
  if (c.DAY?.to === at.match.to && next?.glued) {
    if (next.word === '%' || ((next.word === ':' || next.word === '.') && isDigit(at.after(2)))) return null;
  }
  // "19 January, 2200 GMT": a time of that day.
  if (c.YEAR?.to === at.match.to && at.beforeZone()) return null;
  const rel = c.REL?.meaning.rel;
  const ahead = rel === 'next' || rel === 'coming' || undefined;
  return {
    meant: { kind: 'calendar', year, month, day, weekday: numberOf(c, 'WEEKDAY'), ahead, yearRel: c.yrel?.meaning.rel },
    mod: c.MOD?.meaning.mod,
  };
};

const month: Builder = (c, at) => {
  const number = numberOf(c, 'MONTH');
  if (number === undefined) return null;
  const year = numberOf(c, 'YEAR') ?? numberOf(c, 'SHORTYEAR');
  const alone = year === undefined && !c.REL && !c.MOD && !c.yrel;
  if (alone && !believableMonth(c, at)) return null;
  return {
    meant: { kind: 'calendar', year, month: number, rel: c.REL?.meaning.rel, yearRel: c.yrel?.meaning.rel },
    mod: c.MOD?.meaning.mod,
  };
};

/** Months that are also words or names need a word before them that asks for a time. */
function believableMonth(c: Captures, at: Surroundings): boolean {
  const { guards } = at.language;
  if (insideName(at)) return false;
  const asked = guards.before.has(at.before());
  const { word } = at.tokens[at.match.from];
  const next = at.tokenAfter();
  // "in Feb, March and April": months beside each other bear each other out.
  const joints = guards.listJoints;
  if (joints.has(at.before()) && at.isMonth(at.match.from - 2)) return true;
  if (joints.has(at.after()) && at.isMonth(at.match.to + 1)) return true;
  if (c.MONTH?.meaning.short && at.match.to === at.match.from + 1) return asked && word.length > 3;
  // A day that the month does not have stands beside it: "February 30" is no date at all.
  const beforeDay = guards.of.has(at.before()) ? at.before(2) : at.before();
  const { ordinals, ordinalSuffix } = at.language.numbers;
  const ordinal = guards.of.has(at.before()) && (ordinals.has(beforeDay) || ordinalSuffix.test(beforeDay));
  if (ordinal || /^\d{1,2}$/.test(at.after()) || /^\d{1,2}$/.test(beforeDay)) return false;
  if (guards.doubtfulMonths.has(word)) return asked && (!next?.capital || guards.before.has(next.word));
  // A first name, a surname or part of another name: "April Jones", "Sister August".
  if (next?.capital && !guards.before.has(next.word) && !asked) return false;
  return !(at.tokenBefore()?.capital && !asked && guards.names.has(word) && !at.opens());
}

const year: Builder = (c, at) => {
  const number = numberOf(c, 'YEAR') ?? numberOf(c, 'SHORTYEAR');
  if (number === undefined) return null;
  const mod = c.MOD?.meaning.mod;
  const firm = c.PERIOD !== undefined || (mod !== undefined && mod !== 'APPROX');
  if (!firm && !believableYear(number, at, c.SHORTYEAR !== undefined)) return null;
  if (c.MOD && !firm && number < 1800) return null;
  const bareThe = c.DEF && !c.MOD && !c.PERIOD;
  return { meant: { kind: 'calendar', year: number }, mod, from: bareThe ? c.YEAR?.from : undefined };
};

/** "fiscal 2024", "the year 2000". */
const namedYear: Builder = (c) => {
  const number = numberOf(c, 'YEAR');
  if (number === undefined) return null;
  return { meant: { kind: 'calendar', year: number, fiscal: c.FISCAL !== undefined }, mod: c.MOD?.meaning.mod };
};

/** Whether a number of four digits is a year: by the words beside it. */
function believableYear(year: number, at: Surroundings, short: boolean): boolean {
  const { guards } = at.language;
  const before = at.before();
  const next = at.tokenAfter();
  const previous = at.tokenBefore();
  const asked = guards.before.has(before);
  if (short) return asked || before === '-';
  if (/^[$£€#@]$/.test(before) || guards.numbering.has(before)) return false;
  if (before === '.' && guards.numbering.has(at.before(2))) return false;
  if (next) {
    if (/^[%°$£€]$/.test(next.word) || guards.after.has(next.word)) return false;
    if (next.glued && next.kind === 'word') return false;
    if (next.word === '-' && next.glued && at.tokens[at.match.to + 1]?.glued && !isDigit(at.after(2)))
      return year >= 1500 && !guards.after.has(at.after(2)) && !guards.ages.has(at.after(2));
  }
  if (at.beforeZone()) return false;
  if (asked) return true;
  // "Vision 2030", "Agenda 2063": part of a name.
  if (previous?.capital && !previous.glued && previous.word.length > 1) return at.isMonth(at.match.from - 1);
  if (next?.kind === 'word' && !next.capital && /[^s]s$/.test(next.word) && !guards.notPlural.has(next.word))
    return year >= 1900 && year <= 2050 && before === '';
  return year >= 1500 && year <= 2100;
}

const iso: Builder = (c) => {
  const date = c.ISO?.meaning.date;
  if (!date) return null;
  const day: Meant = { kind: 'calendar', ...date };
  const clock = /[T ](\d\d:\d\d)/.exec(c.ISO?.meaning.code ?? '');
  return { meant: clock ? { kind: 'time', code: `T${clock[1]}`, day } : day };
};

const digits: Builder = (c, at) => {
  const { parts, separator = '' } = c.DIGITS?.meaning ?? {};
  if (!parts || at.after() === '%') return null;
  const previous = at.tokenBefore();
  if (previous && at.tokens[at.match.from].glued && !/^["'([,:]$/.test(previous.word)) return null;
  const readings = readDigits(parts, separator, at.language.monthFirst, at.year);
  return readings.length > 0 ? { meant: { kind: 'calendar', ...readings[0], readings } } : null;
};

/** "the week of March 6", "the week beginning 3 May". */
const weekOf: Builder = (c) => {
  const monthNumber = numberOf(c, 'MONTH');
  const dayNumber = numberOf(c, 'DAY');
  if (monthNumber === undefined || dayNumber === undefined || !isRealDay(2000, monthNumber, dayNumber)) return null;
  return { meant: { kind: 'calendar', month: monthNumber, day: dayNumber, week: true } };
};

/** "on the 18th", without a month. */
const dayOfMonth: Builder = (c, at) => {
  const number = numberOf(c, 'DAY');
  const next = at.tokenAfter();
  if (number === undefined || !c.DAY || c.DAY.to - c.DAY.from < 2) return null;
  if (!at.language.guards.beforeDay.has(at.before())) return null;
  if (next?.kind === 'word' && !at.language.guards.before.has(next.word)) return null;
  return next?.word === '-' ? null : { meant: { kind: 'calendar', day: number } };
};

export const CALENDAR_BUILDERS: Readonly<Record<string, Builder>> = {
  calendar,
  month,
  year,
  'named-year': namedYear,
  iso,
  digits,
  'week-of': weekOf,
  'day-of-month': dayOfMonth,
};
