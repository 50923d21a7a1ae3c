import type { Builder, Built, Surroundings } from './build.ts';
import { numberOf } from './build.ts';
import { isRealDay } from './calendar.ts';
import type { Captures } from './patterns.ts';
import type { Meant } from './symbol.ts';

const yearRelOf = (c: Captures) => c.yrel?.meaning.rel;

function hasDay(year: number | undefined, month: number, day: number): boolean {
  return isRealDay(year ?? 2000, month, day);
}

const calendar: Builder = (c, at) => {
  const month = numberOf(c, 'MONTH');
  const day = numberOf(c, 'DAY') ?? numberOf(c, 'ORDINAL');
  const year = numberOf(c, 'YEAR') ?? numberOf(c, 'SHORTYEAR');
  if (month === undefined || day === undefined || !hasDay(year, month, day)) return null;
  const words = at.match.to - at.match.from;
  if (words === 2 && c.DAY && c.DAY.to - c.DAY.from === 1 && c.MONTH && c.MONTH.from < c.DAY.from) {
    const next = at.tokenAfter();
    if (
      next?.glued &&
      ((next.word === ':' && isDigit(at.after(2))) || next.word === '%' || (next.word === '.' && isDigit(at.after(2))))
    )
      return null;
  }
  return {
    meant: { kind: 'calendar', year, month, day, weekday: numberOf(c, 'WEEKDAY'), yearRel: yearRelOf(c) },
    mod: c.MOD?.meaning.mod,
  };
};

const isDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

const month: Builder = (c, at) => {
  const number = numberOf(c, 'MONTH');
  if (number === undefined || !c.MONTH) return null;
  const year = numberOf(c, 'YEAR') ?? numberOf(c, 'SHORTYEAR');
  const rel = c.REL?.meaning.rel;
  const alone = year === undefined && !c.REL && !c.MOD && !c.yrel;
  if (alone && !believableMonth(c, at)) return null;
  return { meant: { kind: 'calendar', year, month: number, rel, yearRel: yearRelOf(c) }, mod: c.MOD?.meaning.mod };
};

/** Months that are also words or names need a word before them that asks for a time. */
function believableMonth(c: Captures, at: Surroundings): boolean {
  const { guards } = at.language;
  const before = at.before();
  const asked = guards.before.has(before);
  const token = at.tokens[at.match.from];
  const short = c.MONTH?.meaning.short === true;
  if (short && at.match.to === at.match.from + 1) return asked && token.word.length > 3;
  if (guards.doubtfulMonths.has(token.word)) {
    if (!asked) return false;
    return !at.tokenAfter()?.capital || guards.before.has(at.after());
  }
  const previous = at.tokenBefore();
  const next = at.tokenAfter();
  // A first name, a surname or part of another name: "April Jones", "Sister August".
  if (next?.capital && !guards.before.has(next.word) && !next.barrier && !asked) return false;
  if (previous?.capital && !asked && guards.names.has(token.word) && !at.opens()) return false;
  return !(guards.names.has(token.word) && at.opens() && !asked && next?.kind === 'word' && next.capital);
}

const year: Builder = (c, at) => {
  const number = numberOf(c, 'YEAR') ?? numberOf(c, 'SHORTYEAR');
  if (number === undefined) return null;
  const words = at.match.to - at.match.from;
  const fiscal = at.has('fiscal') || at.has('financial');
  if (words === 1 || c.SHORTYEAR) {
    if (!believableYear(number, at, c.SHORTYEAR !== undefined)) return null;
  } else if (!c.MOD && !fiscal && !at.has('year') && at.match.to - at.match.from <= 2) {
    if (at.has('the') && !believableYear(number, at, false)) return null;
  } else if (c.MOD && (c.MOD.meaning.mod === 'APPROX' || c.MOD.meaning.mod === undefined)) {
    if (!believableYear(number, at, false)) return null;
    if (number < 1800) return null;
  }
  const bareThe = c.YEAR && at.match.to - at.match.from === 2 && at.has('the');
  return {
    meant: { kind: 'calendar', year: number, fiscal },
    mod: c.MOD?.meaning.mod,
    from: bareThe ? c.YEAR?.from : undefined,
  };
};

function believableYear(year: number, at: Surroundings, short: boolean): boolean {
  const { guards } = at.language;
  const before = at.before();
  const next = at.tokenAfter();
  const previous = at.tokenBefore();
  const asked = guards.before.has(before) || guards.before.has(at.match.from === 0 ? '' : before);
  if (short) return asked || before === '-' || before === 'of';
  if (previous && /^[$£€#@]$/.test(previous.word)) return false;
  if (before === 'no' || (before === '.' && at.before(2) === 'no') || before === 'number' || before === 'flight')
    return false;
  if (next) {
    if (/^[%°$£€]$/.test(next.word) || guards.after.has(next.word)) return false;
    if (next.glued && next.kind === 'word') return false;
    if (next.word === '-' && next.glued && at.tokens[at.match.to + 1]?.glued && !/^\d/.test(at.after(2)))
      return at.after(2) !== 'year' && year >= 1500 && !guards.after.has(at.after(2));
  }
  if (asked) return true;
  // "Vision 2030", "Agenda 2063": part of a name.
  if (previous?.capital && !previous.glued && previous.kind === 'word' && previous.word.length > 1) {
    if (guards.names.has(previous.word) || isMonthOrSo(at, at.match.from - 1)) return true;
    return false;
  }
  if (next?.kind === 'word' && !next.capital && /[^s]s$/.test(next.word) && !guards.notPlural.has(next.word))
    return year >= 1900 && year <= 2050 && before === '';
  return year >= 1500 && year <= 2100;
}

function isMonthOrSo(at: Surroundings, i: number): boolean {
  const word = at.tokens[i]?.word;
  return word !== undefined && at.language.words.MONTH.some(([name]) => name.toLowerCase() === word);
}

const iso: Builder = (c) => {
  const date = c.ISO?.meaning.date;
  if (!date) return null;
  const day: Meant = { kind: 'calendar', ...date };
  const clock = /[T ](\d\d:\d\d)/.exec(c.ISO?.meaning.code ?? '');
  return { meant: clock ? { kind: 'time', code: `T${clock[1]}`, day } : day };
};

const digits: Builder = (c, at) => {
  const parts = c.DIGITS?.meaning.parts;
  const separator = c.DIGITS?.meaning.separator ?? '';
  if (!parts) return null;
  const previous = at.tokenBefore();
  const next = at.tokenAfter();
  if ((previous && at.tokens[at.match.from].glued && !/^["'([,:]$/.test(previous.word)) || next?.word === '%')
    return null;
  const readings = readDigits(parts, separator, at.language.monthFirst, at.year);
  if (readings.length === 0) return null;
  return { meant: { kind: 'calendar', ...readings[0], readings } };
};

/**
 * The days that a numeric date may mean, the likeliest first: year first, day first or month first by what is possible, by how near
 * to publication a two-digit year lies, and by the custom of the language.
 */
export function readDigits(
  parts: readonly string[],
  separator: string,
  monthFirst: boolean,
  publicationYear: number | null,
): { year: number; month: number; day: number }[] {
  const [a, b, c] = parts.map(Number);
  const full = (text: string): number => {
    const n = Number(text);
    if (text.length > 2) return n;
    const pivot = publicationYear === null ? 2050 : publicationYear + 20;
    const century = Math.floor(pivot / 100) * 100;
    return century + n > pivot ? century - 100 + n : century + n;
  };
  const [la, , lc] = parts.map((p) => p.length);
  if (separator === '.' && (lc < 2 || la > 2) && !(la === 4)) return [];
  if ((la > 2 && la < 4) || (lc > 2 && lc < 4) || (la <= 2 && lc === 1)) return [];
  if (separator === '-' && la <= 2 && lc <= 2 && la + lc < 4) return [];
  const yearFirst = { year: full(parts[0]), month: b, day: c };
  const dayFirst = { year: full(parts[2]), month: b, day: a };
  const monthFirstReading = { year: full(parts[2]), month: a, day: b };
  let order: { year: number; month: number; day: number }[];
  if (la === 4) order = [yearFirst];
  else if (lc === 4)
    order = monthFirst && separator === '/' ? [monthFirstReading, dayFirst] : [dayFirst, monthFirstReading];
  else {
    const tail =
      monthFirst && separator === '/'
        ? [monthFirstReading, dayFirst, yearFirst]
        : [dayFirst, monthFirstReading, yearFirst];
    const near = (r: { year: number }): boolean => publicationYear !== null && Math.abs(r.year - publicationYear) <= 1;
    order = publicationYear === null ? tail : [...tail.filter(near), ...tail.filter((r) => !near(r))];
  }
  return order.filter((r) => isRealDay(r.year, r.month, r.day));
}

const part: Builder = (c, at) => {
  const code = (c.PART?.meaning.code ?? c.QUARTER?.meaning.code) as 'Q' | 'H' | undefined;
  const n = numberOf(c, 'ORDINAL') ?? numberOf(c, 'QUARTER');
  if (!code || n === undefined || n > (code === 'Q' ? 4 : 2)) return null;
  const year = numberOf(c, 'YEAR');
  if (code === 'H' && year === undefined && !c.yrel && (at.after() === 'of' || at.after() === 'of the')) return null;
  const ordinal = c.ORDINAL;
  if (ordinal && at.tokens[ordinal.from].word === 'second' && !at.has('the') && year === undefined && code === 'H')
    return null;
  const hyphen = c.PART && at.tokens[c.PART.from - 1].word === '-' && at.tokens[at.match.from].word === 'the';
  return {
    meant: { kind: 'part', span: code, n, year, yearRel: yearRelOf(c) },
    mod: c.MOD?.meaning.mod,
    from: hyphen ? at.match.from + 1 : undefined,
  };
};

const season: Builder = (c, at) => {
  const code = c.SEASON?.meaning.code;
  if (!code || !c.SEASON) return null;
  const year = numberOf(c, 'YEAR');
  const bare = year === undefined && !c.yrel && !c.REL;
  if (bare) {
    const before = at.before();
    const word = at.tokens[c.SEASON.from].word;
    const asked = at.language.guards.before.has(before) || at.has('the') || c.MOD;
    if (!asked) return null;
    if (
      at.language.guards.doubtfulSeasons.has(word) &&
      !(before === 'in' || before === 'by' || before === 'since' || before === 'until' || c.MOD?.meaning.mod)
    )
      return null;
    if (at.language.guards.doubtfulSeasons.has(word) && at.after() === 'of') return null;
    if (at.tokenAfter()?.capital && !guardsAllow(at)) return null;
  }
  return {
    meant: { kind: 'season', code, rel: c.REL?.meaning.rel, year, yearRel: yearRelOf(c) },
    mod: c.MOD?.meaning.mod,
  };
};

const guardsAllow = (at: Surroundings): boolean => at.language.guards.before.has(at.after());

const decade: Builder = (c) => {
  const code = c.DECADE?.meaning.code ?? c.DECADEWORD?.meaning.code;
  return code ? { meant: { kind: 'fixed', value: code }, mod: c.MOD?.meaning.mod } : null;
};

const century: Builder = (c) => {
  const n = numberOf(c, 'ORDINAL');
  if (n === undefined || n < 2 || n > 23) return null;
  return { meant: { kind: 'fixed', value: String(n - 1).padStart(2, '0') }, mod: c.MOD?.meaning.mod };
};

const holiday: Builder = (c, at) => {
  const code = c.HOLIDAY?.meaning.code;
  if (!code) return null;
  const next = at.tokenAfter();
  if (next?.capital && next.kind === 'word' && !at.language.guards.before.has(next.word) && next.word !== 'and')
    return null;
  return {
    meant: { kind: 'holiday', code, year: numberOf(c, 'YEAR'), yearRel: yearRelOf(c), rel: c.REL?.meaning.rel },
  };
};

const weekday: Builder = (c, at) => {
  const number = numberOf(c, 'WEEKDAY');
  if (number === undefined || !c.WEEKDAY) return null;
  const short = c.WEEKDAY.meaning.short === true;
  if (short && at.match.to - at.match.from === 1) {
    const before = at.before();
    if (!at.language.guards.before.has(before)) return null;
    if (at.tokens[at.match.from].word === 'sun' || at.tokens[at.match.from].word === 'sat') return null;
  }
  const next = at.tokenAfter();
  if (short && (next?.capital || (c.REL && at.match.to - at.match.from === 2))) return null;
  let rel = c.REL?.meaning.rel;
  if (at.tokens[at.match.to - 1].word === 'last') rel = 'last';
  if (rel === 'that' && at.has('current')) rel = 'this';
  const plusWeeks = at.has('week') && !c.week ? 1 : at.has('fortnight') ? 2 : undefined;
  if (plusWeeks && at.match.to - at.match.from === 2 && /^(?:of|after|by|in|before)$/.test(at.after())) return null;
  const day: Meant = { kind: 'weekday', weekday: number, rel, week: c.week?.meaning.rel, plusWeeks };
  const pod = c.POD?.meaning.code;
  return { meant: pod ? { kind: 'time', code: pod, day } : day, mod: c.MOD?.meaning.mod };
};

const day: Builder = (c, at) => {
  const offset = numberOf(c, 'TODAY');
  if (offset === undefined) return null;
  const generic = offset === 0 && at.match.to - at.match.from === 1;
  if (generic && at.tokenAfter()?.word === "'s" && at.language.guards.ofToday.has(at.after(2))) return null;
  const of: Meant = { kind: 'day', offset, generic };
  const pod = c.POD?.meaning.code;
  return { meant: pod ? { kind: 'time', code: pod, day: of } : of, mod: c.MOD?.meaning.mod };
};

const partOfDay: Builder = (c, at) => {
  const mod = c.MOD?.meaning.mod;
  if (at.has('tonight')) return { meant: { kind: 'time', code: 'TNI', day: { kind: 'day', offset: 0 } } };
  const code = c.POD?.meaning.code ?? (at.has('overnight') ? 'TNI' : undefined);
  if (!code) return null;
  if (c.TODAY) return { meant: { kind: 'time', code, day: { kind: 'day', offset: numberOf(c, 'TODAY') ?? 0 } }, mod };
  const rel = c.REL?.meaning.rel;
  if (!rel) {
    if (at.tokens[at.match.from].word === 'overnight')
      return at.before() === 'an' || at.before() === 'the'
        ? null
        : { meant: { kind: 'time', code, day: { kind: 'day', offset: -1 } } };
    if (code === 'TNI' && at.has('the')) return null;
    if (!at.has('the') && !c.MOD) return null;
    if (mod === 'APPROX' || /^(?:of|before)$/.test(at.after())) return null;
    return { meant: { kind: 'time', code, day: { kind: 'anaphor', unit: 'day', rel: 'that' } }, mod };
  }
  if (rel === 'last' || rel === 'past') return { meant: { kind: 'time', code, day: { kind: 'day', offset: -1 } }, mod };
  if (rel === 'this') return { meant: { kind: 'time', code, day: { kind: 'day', offset: 0 } }, mod };
  return { meant: { kind: 'time', code, day: { kind: 'anaphor', unit: 'day', rel } }, mod };
};

const clock: Builder = (c, at) => {
  const approximate = c.APPROX !== undefined;
  const zone = c.ZONE?.meaning.zone;
  const moment = c.MOMENT?.meaning.code;
  if (moment) {
    if (/^(?:mass|oil|blue|rider|express)$/.test(at.after())) return null;
    return { meant: { kind: 'time', code: moment, zone } };
  }
  const written = c.CLOCK?.meaning.clock ?? c.DOTCLOCK?.meaning.clock;
  let hour = written?.hour ?? numberOf(c, 'HOUR');
  const minute = written?.minute ?? null;
  if (hour === undefined) return null;
  const half = numberOf(c, 'AMPM');
  if (half !== undefined) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + half;
  } else if (!written && !at.has("o'clock")) return null;
  else if (
    written &&
    !c.ZONE &&
    !/^(?:at|by|until|till|from|before|after|around|about|to|-|between|and|@|)$/.test(at.before())
  )
    return null;
  if (hour > 24) return null;
  const code = `T${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`;
  return { meant: { kind: 'time', code, zone }, approximate };
};

export const CALENDAR_BUILDERS: Readonly<Record<string, Builder>> = {
  calendar,
  month,
  year,
  iso,
  digits,
  part,
  season,
  decade,
  century,
  holiday,
  weekday,
  day,
  'part-of-day': partOfDay,
  clock,
};

export type { Built };
