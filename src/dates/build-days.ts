import { type Builder, type Built, numberOf } from './build.ts';
import { insideName } from './inside-name.ts';
import type { Meant } from './symbol.ts';

const onDay = (code: string | undefined, day: Meant): Meant => (code ? { kind: 'time', code, day } : day);

const weekday: Builder = (c, at) => {
  const number = numberOf(c, 'WEEKDAY');
  if (number === undefined || !c.WEEKDAY) return null;
  const rel = c.REL?.meaning.rel ?? c.AFTERWARD?.meaning.rel;
  // "the Sunday Times"; "said Monday Party leaders" holds a day.
  if (!rel && !c.POD && at.language.guards.determiners.has(at.before()) && insideName(at)) return null;
  if (c.WEEKDAY.meaning.short) {
    const { guards } = at.language;
    const alone = at.match.to - at.match.from === 1;
    if (alone && (!guards.before.has(at.before()) || guards.doubtfulWeekdays.has(at.tokens[at.match.from].word)))
      return null;
    if (at.tokenAfter()?.capital || (c.REL && at.match.to - at.match.from === 2)) return null;
  }
  const day: Meant = { kind: 'weekday', weekday: number, rel, week: c.week?.meaning.rel };
  return { meant: onDay(c.POD?.meaning.code, day), mod: c.MOD?.meaning.mod };
};

/** "until the Thursday after": of the day spoken of, unless an event follows that it is counted from. */
const weekdayAfter: Builder = (c, at) => {
  const number = numberOf(c, 'WEEKDAY');
  const sign = c.EVENTWARD?.meaning.sign;
  const next = at.tokenAfter();
  if (number === undefined || !sign || c.EVENTWARD?.meaning.short || (next && next.kind !== 'sign')) return null;
  return { meant: { kind: 'weekday', weekday: number, rel: sign < 0 ? 'previous' : 'following' } };
};

/** "Sunday week", "a fortnight on Monday". */
function weeksOn(plusWeeks: number): Builder {
  return (c, at): Built | null => {
    const number = numberOf(c, 'WEEKDAY');
    if (number === undefined) return null;
    if (c.WEEKDAY?.from === at.match.from && at.language.guards.of.has(at.after())) return null;
    return { meant: { kind: 'weekday', weekday: number, plusWeeks } };
  };
}

const nthWeekdayOfMonth: Builder = (c) => {
  const n = numberOf(c, 'ORDINAL') ?? numberOf(c, 'WHICH') ?? (c.REL?.meaning.rel === 'last' ? -1 : undefined);
  const number = numberOf(c, 'WEEKDAY');
  const month = numberOf(c, 'MONTH');
  if (n === undefined || n > 5 || number === undefined || month === undefined) return null;
  return { meant: { kind: 'nth', n, weekday: number, month, year: numberOf(c, 'YEAR') } };
};

const day: Builder = (c, at) => {
  const offset = numberOf(c, 'TODAY');
  if (offset === undefined) return null;
  const generic = offset === 0 && at.match.to - at.match.from === 1;
  if (generic && at.after() === "'s" && at.language.guards.ofToday.has(at.after(2))) return null;
  return { meant: onDay(c.POD?.meaning.code, { kind: 'day', offset, generic }), mod: c.MOD?.meaning.mod };
};

/** "a week today", "a fortnight tomorrow". */
const fromDay: Builder = (c) => {
  const n = numberOf(c, 'NUMBER');
  const offset = numberOf(c, 'TODAY');
  const weeks = c.UNIT?.meaning.unit === 'week' ? 1 : c.UNIT?.meaning.unit === 'fortnight' ? 2 : undefined;
  if (n === undefined || !Number.isInteger(n) || weeks === undefined || offset === undefined || offset < 0) return null;
  return { meant: { kind: 'day', offset: 7 * n * weeks + offset } };
};

const tonight: Builder = () => ({ meant: { kind: 'time', code: 'TNI', day: { kind: 'day', offset: 0 } } });

const lastNight: Builder = () => ({ meant: { kind: 'time', code: 'TNI', day: { kind: 'day', offset: -1 } } });

/** The night of what is narrated, else the one before publication. */
const overnight: Builder = (_c, at) =>
  at.language.guards.determiners.has(at.before()) ? null : { meant: { kind: 'time', code: 'TNI', overnight: true } };

/** "this morning", "last night", "the previous evening", "the morning". */
const partOfDay: Builder = (c, at) => {
  const code = c.POD?.meaning.code;
  if (!code) return null;
  const mod = c.MOD?.meaning.mod;
  const of = (meant: Meant): Built => ({ meant: { kind: 'time', code, day: meant }, mod });
  if (c.TODAY) return of({ kind: 'day', offset: numberOf(c, 'TODAY') ?? 0 });
  const rel = c.REL?.meaning.rel;
  if (rel === 'last' || rel === 'past') return of({ kind: 'day', offset: -1 });
  if (rel === 'this') return of({ kind: 'day', offset: 0 });
  if (rel) return of({ kind: 'anaphor', unit: 'day', rel });
  if (!c.DEF && !c.MOD) return null;
  if ((code === 'TNI' && c.DEF) || mod === 'APPROX' || at.language.guards.notAfterPod.has(at.after())) return null;
  return of({ kind: 'anaphor', unit: 'day', rel: 'that' });
};

/** "the day of the funeral", "the night before the vote", "the day the dam burst", "the eve of the vote". */
const eventDay: Builder = (c, at) => {
  const unit = c.UNIT?.meaning.unit;
  const code = c.POD?.meaning.code ?? (unit === 'night' ? 'TNI' : undefined);
  if (c.UNIT && (c.UNIT.meaning.plural || (unit !== 'day' && unit !== 'night' && unit !== 'week'))) return null;
  const led = at.tokens[at.match.to];
  if (!led || led.barrier || led.kind === 'sign' || (c.EVENTWARD && at.language.guards.eventEnds.has(led.word))) {
    const step = c.EVENTWARD?.meaning.sign;
    if (!step || !code || c.UNIT) return null;
    return {
      meant: { kind: 'time', code, day: { kind: 'anaphor', unit: 'day', rel: step < 0 ? 'previous' : 'following' } },
    };
  }
  const last = (c.UNIT ?? c.POD ?? c.EVE)?.to ?? at.match.to;
  const step = c.EVE ? -1 : (c.EVENTWARD?.meaning.sign ?? 0);
  return {
    meant: { kind: 'event', unit: unit === 'week' ? 'week' : 'day', step, ...(code ? { code } : {}) },
    to: last,
  };
};

/** "the first anniversary of the collapse". */
const anniversary: Builder = (c, at) => {
  const step = numberOf(c, 'ORDINAL');
  return step === undefined ? null : { meant: { kind: 'event', unit: 'year', step }, to: at.match.to - 1 };
};

export const DAY_BUILDERS: Readonly<Record<string, Builder>> = {
  weekday,
  'nth-weekday': nthWeekdayOfMonth,
  'weekday-after': weekdayAfter,
  'weekday-week': weeksOn(1),
  'weekday-fortnight': weeksOn(2),
  day,
  'from-day': fromDay,
  tonight,
  overnight,
  'last-night': lastNight,
  'part-of-day': partOfDay,
  'event-day': eventDay,
  anniversary,
};
