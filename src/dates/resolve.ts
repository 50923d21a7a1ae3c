import { isoDay } from './calendar.ts';
import { latestReference, REACH_BACK, type Reading, type Situation } from './reading.ts';
import { resolveAmount } from './resolve-amounts.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveRelative } from './resolve-relative.ts';
import { isNarrated, unknown } from './resolve-shared.ts';
import type { Meant } from './symbol.ts';

/** Turns what the words say into a value and days, counted from the publication day and from what was said before. */
export function resolve(meant: Meant, at: Situation): Reading {
  switch (meant.kind) {
    case 'calendar':
    case 'weekday':
    case 'part':
    case 'season':
    case 'fixed':
    case 'nth':
    case 'holiday':
      return resolveCalendar(meant, at);
    case 'day':
    case 'unit':
    case 'offset':
    case 'anaphor':
      return resolveRelative(meant, at);
    case 'time':
      return resolveTime(meant, at);
    case 'event':
      return { ...unknown('XXXX-XX-XX', 'the day of the event is not known'), anchors: false };
    default:
      return resolveAmount(meant, at);
  }
}

function resolveTime(meant: Extract<Meant, { kind: 'time' }>, at: Situation): Reading {
  const day = meant.day ? resolve(meant.day, at) : meant.overnight ? nightBefore(at) : clockDay(at, meant.code);
  const named = /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(day.value) ? day.value : 'XXXX-XX-XX';
  return { ...day, type: 'TIME', value: named + meant.code };
}

/** "overnight" in a paragraph that narrates a day is the night of that day. */
function nightBefore(at: Situation): Reading {
  const narrated = latestReference(at.references, (r) => r.token >= at.paragraphStart && r.first === r.last);
  if (narrated && isNarrated(narrated, at) && narrated.first !== at.publication)
    return {
      type: 'DATE',
      value: isoDay(narrated.first),
      basis: 'context',
      why: `the night of the day spoken of before, ‘${narrated.text}’`,
      confidence: 0.6,
    };
  return resolve({ kind: 'day', offset: -1 }, at);
}

/** Hours of the clock from which on it is evening, and up to which it is night. */
const EVENING = 18;
const NIGHT = 6;

/** A small hour that is told after an evening's is of the next day: "at 23:40 … at 00:15". */
function isPastMidnight(told: string, code: string): boolean {
  const hour = /^T(\d\d):/.exec(code);
  const before = /T(?:(\d\d):\d\d|(EV|NI))$/.exec(told);
  if (!hour || !before || Number(hour[1]) >= NIGHT) return false;
  return before[2] !== undefined || (Number(before[1]) >= EVENING && Number(before[1]) < 24);
}

/** A clock time further than this from a day, in tokens, does not count from it. */
const CLOCK_REACH = 120;

/**
 * A clock time without a day: the day spoken of last in the paragraph or, where no other time was spoken of since, in the ones
 * before; else the day of publication.
 */
function clockDay(at: Situation, code: string): Reading {
  // The entries of a page that is kept up during the day are of that day.
  if (at.isLabel) return { ...resolve({ kind: 'day', offset: 0 }, at), confidence: 0.5 };
  for (let k = at.references.length - 1; k >= Math.max(0, at.references.length - REACH_BACK); k--) {
    const r = at.references[k];
    const same = r.token >= at.paragraphStart;
    const fits = at.tense().time !== 'future' || at.publication === null || r.first > at.publication;
    if (!same && (at.token - r.token > CLOCK_REACH || !fits)) break;
    if (r.isBackground()) continue;
    if (r.first === r.last && isNarrated(r, at))
      return {
        type: 'DATE',
        value: isPastMidnight(r.value, code) ? isoDay(r.first + 1) : r.value.slice(0, 10),
        basis: 'context',
        why: `the day ${isPastMidnight(r.value, code) ? 'after the evening' : 'spoken of before'}, ‘${r.text}’`,
        confidence: same ? 0.7 : 0.6,
      };
    if (!same && r.first !== r.last) break;
  }
  const today = resolve({ kind: 'day', offset: 0 }, at);
  return { ...today, confidence: 0.5 };
}
