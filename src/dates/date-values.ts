import type { DateRange, Granularity } from '../model/date-expression.ts';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  FIRST_YEAR,
  isoDay,
  isRealDay,
  LAST_YEAR,
  mondayOfIsoWeek,
  shiftMonths,
} from './calendar.ts';

/** First and last day of a period, as day numbers. */
export interface DayBounds {
  readonly first: number;
  readonly last: number;
}

const OPEN: DateRange = { from: null, to: null };

/**
 * First and last day that a TIMEX3 value names, both inclusive: "2025-01" → 2025-01-01 to 2025-01-31. A modifier START, MID or END
 * narrows a period longer than a day to its first, second or last third. Durations, sets, vague references and values that
 * name no day of the calendar ("2025-02-31", "XXXX-10-23") are open at both ends. Seasons are the meteorological ones
 * of the northern hemisphere, winter being named after the year it begins in.
 */
export function daysOf(value: string, mod?: string): DateRange {
  const bounds = boundsOf(value);
  if (!bounds) return OPEN;
  const { first, last } = narrowed(bounds, mod);
  return { from: isoDay(first), to: isoDay(last) };
}

/** As `daysOf`, in day numbers; null where that is open. */
export function boundsOf(value: string): DayBounds | null {
  const m =
    /^(\d{2,4})(?:-(?:(\d\d)(?:-(\d\d)(?:T.*)?)?|W(\d\d)(?:-(WE|[1-7]))?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?$/.exec(
      value,
    );
  if (!m) return null;
  const year = Number(m[1]);
  if (m[1].length < 4) {
    if (m[0].length !== m[1].length) return null;
    const length = m[1].length === 3 ? 10 : 100;
    const first = year * length;
    if (first + length <= FIRST_YEAR || first > LAST_YEAR) return null;
    return { first: dayNumber(first, 1, 1), last: dayNumber(first + length - 1, 12, 31) };
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (m[3]) {
    if (!isRealDay(year, Number(m[2]), Number(m[3]))) return null;
    const day = dayNumber(year, Number(m[2]), Number(m[3]));
    return { first: day, last: day };
  }
  if (m[2]) return months(year, Number(m[2]), 1);
  if (m[4]) {
    const monday = mondayOfIsoWeek(year, Number(m[4]));
    if (monday === null) return null;
    if (m[5] === 'WE') return { first: monday + 5, last: monday + 6 };
    if (m[5]) return { first: monday + Number(m[5]) - 1, last: monday + Number(m[5]) - 1 };
    return { first: monday, last: monday + 6 };
  }
  if (m[6]) return months(year, 3 * Number(m[6]) - 2, 3);
  if (m[7]) return months(year, 6 * Number(m[7]) - 5, 6);
  if (m[8]) return months(year, { SP: 3, SU: 6, FA: 9, WI: 12 }[m[8]] ?? 1, 3);
  return months(year, 1, 12);
}

function months(year: number, month: number, count: number): DayBounds | null {
  if (month < 1 || month > 12) return null;
  const end = month + count - 1;
  const lastYear = year + Math.floor((end - 1) / 12);
  const lastMonth = ((end - 1) % 12) + 1;
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** The part of a period that a TIMEX3 modifier leaves: months are cut after the 10th and the 20th, years after April and August, decades after four and seven years. */
export function narrowed(bounds: DayBounds, mod: string | undefined): DayBounds {
  const length = bounds.last - bounds.first + 1;
  if (length < 3 || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return bounds;
  const whole = wholeMonths(bounds);
  if (whole >= 3) {
    const [early, mid] = whole === 120 ? [48, 36] : [Math.floor(whole / 3), Math.floor(whole / 3)];
    const second = shiftMonths(bounds.first, early);
    const third = shiftMonths(bounds.first, early + mid);
    if (mod === 'START') return { first: bounds.first, last: second - 1 };
    return mod === 'MID' ? { first: second, last: third - 1 } : { first: third, last: bounds.last };
  }
  const third = length >= 28 && length <= 31 ? 10 : Math.floor(length / 3);
  if (mod === 'START') return { first: bounds.first, last: bounds.first + third - 1 };
  if (mod === 'MID') return { first: bounds.first + third, last: bounds.first + 2 * third - 1 };
  return { first: bounds.first + 2 * third, last: bounds.last };
}

/** How many months a period is made of; 0 when it does not begin and end with a month. */
function wholeMonths({ first, last }: DayBounds): number {
  const start = civilDay(first);
  const end = civilDay(last + 1);
  return start.day === 1 && end.day === 1 ? (end.year - start.year) * 12 + end.month - start.month : 0;
}

/** The first or second half of a period: of a month the days to the 15th, of longer ones whole months. */
export function halved({ first, last }: DayBounds, half: 1 | 2): DayBounds {
  const months = wholeMonths({ first, last });
  const second =
    months > 1
      ? shiftMonths(first, Math.floor(months / 2))
      : first + (months === 1 ? 15 : Math.ceil((last - first + 1) / 2));
  return half === 1 ? { first, last: second - 1 } : { first: second, last };
}

/** How finely a TIMEX3 value names its time. */
export function granularityOf(value: string): Granularity | null {
  if (/T/.test(value) && !value.startsWith('P')) return 'time';
  if (/^P/.test(value)) return value.endsWith('_REF') ? 'vague' : null;
  if (value === 'FUTURE_REF') return 'vague';
  if (/-WE$/.test(value)) return 'weekend';
  if (/-W(?:\d\d|XX)-\d$/.test(value)) return 'day';
  if (/-W/.test(value)) return 'week';
  if (/-Q/.test(value)) return 'quarter';
  if (/-H/.test(value)) return 'half';
  if (/-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(value)) return 'day';
  if (/^[\dX]{4}-[\dX]{2}$/.test(value)) return 'month';
  if (/^[\dX]{4}$/.test(value)) return 'year';
  if (/^[\dX]{3}$/.test(value)) return 'decade';
  if (/^[\dX]{2}$/.test(value)) return 'century';
  return null;
}
