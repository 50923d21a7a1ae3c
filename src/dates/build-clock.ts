import { type Builder, numberOf, type Surroundings } from './build.ts';
import { clockCode, inPartOfDay } from './clock-times.ts';
import type { Meant } from './symbol.ts';

/** "5:30 p.m. GMT", "seven o'clock", "noon". */
const clock: Builder = (c, at) => {
  const approximate = c.APPROX !== undefined;
  const zone = c.ZONE?.meaning.zone;
  const moment = c.MOMENT?.meaning.code;
  const { guards } = at.language;
  if (moment) return guards.notAfterNoon.has(at.after()) ? null : { meant: { kind: 'time', code: moment, zone } };
  const written = c.CLOCK?.meaning.clock ?? c.DOTCLOCK?.meaning.clock;
  let hour = written?.hour ?? numberOf(c, 'HOUR');
  if (hour === undefined || hour > 24) return null;
  const half = numberOf(c, 'AMPM');
  if (half !== undefined) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + half;
  } else if (c.DOTCLOCK && !c.ZONE && !isPointedClock(at)) return null;
  else if (!written && !c.OCLOCK) return null;
  // "3:16" may be a verse or a score: only after a word that leads to a time.
  else if (written && !c.ZONE && !c.OCLOCK && !guards.beforeClock.has(at.before())) return null;
  return { meant: { kind: 'time', code: clockCode(hour, written?.minute ?? 0), zone }, approximate };
};

/** "At 6.30 the search …", "at 4.20 on Friday": a sum, a score or a share stands elsewhere or names what it counts. */
function isPointedClock(at: Surroundings): boolean {
  const { guards, tense } = at.language;
  if (!guards.beforePointed.has(at.before())) return false;
  const next = at.after();
  if (guards.beforeDay.has(next)) return true;
  const opens = /^[.?!:]?$/.test(at.before(2));
  const then = at.tokenAfter();
  return (
    opens &&
    then !== undefined &&
    (then.word === ',' || (tense.nounMarkers.has(next) && !tense.articles.has(next)) || then.capital)
  );
}

/** "half past six in the evening", "quarter to eight", "3 in the morning", "eight that evening", "las 5 de la tarde". */
const clockOfDay: Builder = (c, at) => {
  const { guards } = at.language;
  const written = c.CLOCK?.meaning.clock;
  const hour = numberOf(c, 'HOUR') ?? written?.hour;
  if (hour === undefined || hour > 24) return null;
  const pod = c.POD?.meaning.code;
  const turn = numberOf(c, 'TURN');
  // "seven in the evening" may count people: a word that leads to a time must stand before it.
  const led = at.before() !== '' && guards.beforeClock.has(at.before());
  const told = led || c.APPROX !== undefined || c.OCLOCK !== undefined || c.lead !== undefined;
  if (!told && (turn === undefined || (turn < 0 && !pod))) return null;
  const minutes = 60 * hour + (written?.minute ?? 0) + (c.HALF ? 30 : (turn ?? 0));
  const code = clockCode(Math.floor(minutes / 60), minutes % 60);
  const rel = c.REL?.meaning.rel;
  const day: Meant | undefined =
    rel === 'this'
      ? { kind: 'day', offset: 0 }
      : rel
        ? { kind: 'anaphor', unit: 'day', rel: rel === 'last' || rel === 'past' ? 'previous' : rel }
        : undefined;
  return {
    meant: { kind: 'time', code: pod ? inPartOfDay(code, pod) : code, day },
    approximate: c.APPROX !== undefined,
    from: c.lead ? (c.HOUR ?? c.CLOCK)?.from : undefined,
  };
};

export const CLOCK_BUILDERS: Readonly<Record<string, Builder>> = { clock, 'clock-of-day': clockOfDay };
