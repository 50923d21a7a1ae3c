import { civilDay, isoYear, longDay } from './calendar.ts';
import { latestReference, type Reading, type Situation } from './reading.ts';
import { relatedYear, stepOf, unknown } from './resolve-shared.ts';
import type { Meant } from './symbol.ts';

export function part(meant: Extract<Meant, { kind: 'part' }>, at: Situation): Reading {
  const { span, n } = meant;
  if (n <= 0) return spokenPart(meant, at);
  let { year } = meant;
  let why = 'quarter and year are named';
  let basis: Reading['basis'] = 'explicit';
  if (year === undefined && meant.yearRel) {
    year = relatedYear(meant.yearRel, at) ?? undefined;
    basis = 'publication';
    why = 'counted from the year of publication';
  }
  if (year === undefined) {
    if (at.publication === null) return unknown(`XXXX-${span}${n}`);
    const now = civilDay(at.publication);
    const firstMonth = span === 'Q' ? 3 * n - 2 : 6 * n - 5;
    const ahead = firstMonth > now.month;
    // Results of the quarter that has just ended are still to come, too: only what lies nearer ahead is looked ahead to.
    const lastMonth = firstMonth + (span === 'Q' ? 2 : 5);
    const over = lastMonth < now.month && firstMonth + 12 - now.month < now.month - lastMonth;
    const future = (ahead || over) && at.tense().time === 'future';
    year = now.year + (ahead && !future ? -1 : over && future ? 1 : 0);
    basis = 'publication';
    why = `the last one that had begun at publication on ${longDay(at.publication)}`;
    if (future) why = 'the sentence looks ahead';
  }
  return {
    type: 'DATE',
    value: `${isoYear(year)}-${span}${n}`,
    basis,
    why,
    confidence: basis === 'explicit' ? 0.95 : 0.75,
  };
}

/** "the quarter", "the latest quarter", "the year-ago quarter": the quarter spoken of last, else the last one that ended. */
function spokenPart(meant: Extract<Meant, { kind: 'part' }>, at: Situation): Reading {
  const r = latestReference(at.references, (x) => !x.comparison && /-Q\d$/.test(x.value));
  if (at.publication === null && !r) return unknown('XXXX-QX');
  const back = meant.yearRel ? stepOf(meant.yearRel) : 0;
  if (r && meant.n === 0) {
    const year = Number(r.value.slice(0, 4));
    const sameYear = at.publication === null || back === 0 || year >= civilDay(at.publication).year - 1;
    const shift = back !== 0 && at.publication !== null && year < civilDay(at.publication).year && !sameYear ? 0 : back;
    return {
      type: 'DATE',
      value: `${isoYear(year + shift)}${r.value.slice(4)}`,
      basis: 'context',
      why: `the quarter spoken of before, ‘${r.text}’`,
      confidence: 0.8,
      comparison: back !== 0,
    };
  }
  const now = civilDay(at.publication as number);
  const running = Math.ceil(now.month / 3) - (meant.n === -1 ? 0 : 1);
  const year = (running === 0 ? now.year - 1 : now.year) + back;
  const quarter = running === 0 ? 4 : running;
  return {
    type: 'DATE',
    value: `${isoYear(year)}-Q${quarter}`,
    basis: 'publication',
    why: meant.n === -1 ? 'the quarter that runs at publication' : 'the last quarter that ended before publication',
    confidence: 0.6,
  };
}

/** The year of the time spoken of last that is not the present one. */
function spokenYear(at: Situation): number | null {
  const { publication } = at;
  const r = latestReference(
    at.references,
    (x) => at.token - x.token <= SPOKEN_REACH && (publication === null || x.last < publication - RECENT),
  );
  return r && civilDay(r.first).year;
}

/** How far before "that summer" its year may be told, in words; the days before publication that are the present. */
const SPOKEN_REACH = 80;
const RECENT = 60;

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function season(meant: Extract<Meant, { kind: 'season' }>, at: Situation): Reading {
  const { code } = meant;
  let { year } = meant;
  if (year === undefined && meant.yearRel) year = relatedYear(meant.yearRel, at) ?? undefined;
  if (year !== undefined)
    return {
      type: 'DATE',
      value: `${isoYear(year)}-${code}`,
      basis: 'explicit',
      why: 'season and year are named',
      confidence: 0.9,
    };
  if (at.publication === null) return unknown(`XXXX-${code}`);
  const now = civilDay(at.publication);
  const month = now.month <= 2 && code === 'WI' ? now.month + 12 : now.month;
  const base = now.month <= 2 && code === 'WI' ? now.year - 1 : now.year;
  const start = SEASON_START[code];
  const begun = start <= month;
  const over = start + 2 < month;
  let why = 'the nearest one that has begun at publication';
  switch (meant.rel) {
    case 'last':
    case 'past':
    case 'previous':
      year = over ? base : base - 1;
      why = 'the last one that was over at publication';
      if (meant.rel === 'last' && over && month - start < 4 && code !== 'WI') year = base;
      break;
    case 'next':
    case 'coming':
    case 'following':
      year = begun ? base + 1 : base;
      why = 'the next one after publication';
      break;
    case 'this':
      year = base;
      why = 'the one of the year of publication';
      break;
    case 'that':
      year = spokenYear(at) ?? (begun ? base : base - 1);
      why = 'the one of the year spoken of';
      break;
    default:
      if (begun) year = over && at.tense().time === 'future' ? base + 1 : base;
      else year = at.tense().time === 'future' || start - month <= 3 ? base : base - 1;
  }
  return { type: 'DATE', value: `${isoYear(year)}-${code}`, basis: 'publication', why, confidence: 0.75 };
}
