import { dayNumber, isRealDay } from './calendar.ts';
import { monthByName } from './month-names.ts';
import { readDigits } from './numeric-dates.ts';

/** A day read from a stated date, with the other days that the same numbers may mean. */
export interface StatedReading {
  /** Day number of the likeliest reading. */
  readonly day: number;
  /** Day numbers of all readings, the likeliest first. */
  readonly readings: readonly number[];
  /** The part of the statement that says it. */
  readonly text: string;
}

const LONGEST = 400;

/**
 * Reads the day out of a stated date: ISO, mail and feed dates, "25/01/14", "January 14, 2025 | Flash Brief", "Veröffentlicht am 3. März
 * 2027", paths such as "/2025/01/14/". A time of day and its zone do not move the day: it is the one the outlet wrote.
 * `monthFirst`: "1/14/25" is the custom of the outlet. Null when no full date is stated.
 */
export function readStatedDate(stated: string, monthFirst: boolean): StatedReading | null {
  const text = stated.slice(0, LONGEST);
  return readIso(text) ?? readNamed(text) ?? readNumeric(text, monthFirst) ?? readStamp(text);
}

function one(year: number, month: number, day: number, text: string): StatedReading | null {
  if (!isRealDay(year, month, day)) return null;
  const number = dayNumber(year, month, day);
  return { day: number, readings: [number], text };
}

function readIso(text: string): StatedReading | null {
  const m =
    /(?<!\d)([12]\d{3})([-/._])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text) ??
    /(?<!\d)([12]\d{3})(年)(\d{1,2})月(\d{1,2})日/.exec(text) ??
    /(?<!\d)(20\d\d|19\d\d)()(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T\d{4,6}Z?)?(?!\d)/.exec(text);
  return m ? one(Number(m[1]), Number(m[3]), Number(m[4]), m[0]) : null;
}

function readNamed(text: string): StatedReading | null {
  for (const m of text.matchAll(/\p{L}{3,12}/gu)) {
    const month = monthByName(m[0]);
    if (month === null) continue;
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 24);
    const before = text.slice(Math.max(0, m.index - 12), m.index);
    const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s|-|,|de|of){1,6}$/iu.exec(before);
    const yearAfter = /^\.?(?:\s|,|-|de|del|of){0,6}(\d{4})(?!\d)/u.exec(after);
    if (dayBefore && yearAfter) {
      const found = one(Number(yearAfter[1]), month, Number(dayBefore[1]), (dayBefore[0] + m[0] + yearAfter[0]).trim());
      if (found) return found;
    }
    const american = /^\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?\s{0,2},?\s{0,3}(\d{4})(?!\d)/u.exec(after);
    if (american) {
      const found = one(Number(american[2]), month, Number(american[1]), m[0] + american[0]);
      if (found) return found;
    }
    // Unix: "Wed Mar  3 08:10:00 2027"; mail of old: "03 Mar 27".
    const unix = /^\s{1,3}(\d{1,2})\s+\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{2,5}\s+)?(\d{4})(?!\d)/.exec(after);
    if (unix) return one(Number(unix[2]), month, Number(unix[1]), m[0] + unix[0]);
    const short = /^\s(\d\d)(?:\s+\d\d:\d\d|$)/.exec(after);
    if (dayBefore && short) return one(2000 + Number(short[1]), month, Number(dayBefore[1]), m[0] + short[0]);
  }
  return null;
}

function readNumeric(text: string, monthFirst: boolean): StatedReading | null {
  const m = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/.exec(text);
  if (!m) return null;
  const readings = readDigits([m[1], m[3], m[4]], m[2] === '.' ? '-' : m[2], monthFirst, null);
  if (readings.length === 0) return null;
  const days = [...new Set(readings.map((r) => dayNumber(r.year, r.month, r.day)))];
  return { day: days[0], readings: days, text: m[0] };
}

/** Seconds or milliseconds since 1970, as feeds of programs have them. */
function readStamp(text: string): StatedReading | null {
  const m = /^\s*(\d{10}|\d{13})\s*$/.exec(text);
  if (!m) return null;
  const day = Math.floor(Number(m[1]) / (m[1].length === 13 ? 86_400_000 : 86_400));
  return { day, readings: [day], text: m[1] };
}
