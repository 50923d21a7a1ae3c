/** Integer day arithmetic in the proleptic Gregorian calendar. Day 0 is 1970-01-01; no clock, no time zone. */

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Years outside are taken for numbers, not for years. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2200;

/** Day number of a civil date (algorithm: Howard Hinnant, days_from_civil). The date is not checked. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number (Hinnant, civil_from_days). */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that the calendar has, in a year that is taken for a year. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the ISO week that holds the day. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week; null for a week that the year does not have. */
export function mondayOfIsoWeek(year: number, week: number): number | null {
  const monday = mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);
  return week >= 1 && isoWeekOf(monday).year === year ? monday : null;
}

/** Month arithmetic: 1-based month shifted by any number of months. */
export function shiftMonth(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same day of the month, moved by months; the end of a shorter month where it has no such day. */
export function shiftMonths(number: number, by: number): number {
  const { year, month, day } = civilDay(number);
  const to = shiftMonth(year, month, by);
  return dayNumber(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month)));
}

/** Easter Sunday of the Western churches (Meeus, Jones, Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** ISO day of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const isoYear = (year: number): string => pad(year, 4);

/** TIMEX3 value of the ISO week that holds the day. */
export function isoWeekValue(number: number): string {
  const { year, week } = isoWeekOf(number);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** Day number of an ISO day, also of the first ten characters of a timestamp; null when there is no such day. */
export function parseIsoDay(text: string): number | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Tue 14 Jan 2025": how explanations write a day. */
export function longDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${WEEKDAYS[weekdayOf(number) - 1]} ${day} ${MONTHS[month - 1]} ${year}`;
}

export const monthName = (month: number): string => MONTHS[month - 1];
