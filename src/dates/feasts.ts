import { dayNumber } from './calendar.ts';

/** Easter Sunday of the Eastern churches, as a day number of the Gregorian calendar (Meeus, Julian algorithm). */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julian = dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
  const century = Math.floor(year / 100);
  return julian + century - Math.floor(century / 4) - 2;
}

/** Day number of 1 Tishri of the Hebrew year 1, less one. */
const HEBREW_EPOCH = -2_092_590;
const HEBREW_YEARS_AHEAD = 3761;

/** Day number of the Jewish New Year in the autumn of a year (Reingold and Dershowitz, Calendrical Calculations). */
export function roshHashanah(year: number): number {
  const hebrew = year + HEBREW_YEARS_AHEAD;
  const [before, now, after] = [-1, 0, 1].map((k) => elapsedDays(hebrew + k));
  const delay = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + now + delay;
}

/** Day number of 25 Kislev, two months after a Jewish New Year, the second of 29 or 30 days. */
export function hanukkah(year: number): number {
  const newYear = roshHashanah(year);
  const long = (roshHashanah(year + 1) - newYear) % 10 === 5;
  return newYear + (long ? 84 : 83);
}

/** Days from the epoch to the mean new moon of a Hebrew year, moved off the days that a year may not begin on. */
function elapsedDays(hebrew: number): number {
  const months = Math.floor((235 * hebrew - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}
