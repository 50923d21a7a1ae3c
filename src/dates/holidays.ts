import { dayNumber, easterSunday, weekdayOf } from './calendar.ts';

/** How the day of a holiday is found: a fixed day, days after Easter Sunday, or the n-th weekday of a month (-1: the last). */
type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly plus?: number };

const HOLIDAYS: Readonly<Record<string, readonly [name: string, rule: HolidayRule]>> = {
  'new-year': ["New Year's Day", { month: 1, day: 1 }],
  epiphany: ['Epiphany', { month: 1, day: 6 }],
  'king-day': ['Martin Luther King Day', { month: 1, nth: 3, weekday: 1 }],
  valentine: ["Valentine's Day", { month: 2, day: 14 }],
  'presidents-day': ["Presidents' Day", { month: 2, nth: 3, weekday: 1 }],
  patrick: ["St Patrick's Day", { month: 3, day: 17 }],
  nowruz: ['Nowruz', { month: 3, day: 20 }],
  'april-fool': ["April Fools' Day", { month: 4, day: 1 }],
  'ash-wednesday': ['Ash Wednesday', { easter: -46 }],
  'palm-sunday': ['Palm Sunday', { easter: -7 }],
  'maundy-thursday': ['Maundy Thursday', { easter: -3 }],
  'good-friday': ['Good Friday', { easter: -2 }],
  'holy-saturday': ['Holy Saturday', { easter: -1 }],
  easter: ['Easter Sunday', { easter: 0 }],
  'easter-monday': ['Easter Monday', { easter: 1 }],
  ascension: ['Ascension Day', { easter: 39 }],
  pentecost: ['Pentecost', { easter: 49 }],
  'whit-monday': ['Whit Monday', { easter: 50 }],
  'corpus-christi': ['Corpus Christi', { easter: 60 }],
  'may-day': ['May Day', { month: 5, day: 1 }],
  'victory-day': ['Victory Day', { month: 5, day: 9 }],
  'mothers-day': ["Mother's Day", { month: 5, nth: 2, weekday: 7 }],
  'memorial-day': ['Memorial Day', { month: 5, nth: -1, weekday: 1 }],
  'fathers-day': ["Father's Day", { month: 6, nth: 3, weekday: 7 }],
  juneteenth: ['Juneteenth', { month: 6, day: 19 }],
  'independence-day': ['Independence Day', { month: 7, day: 4 }],
  'bastille-day': ['Bastille Day', { month: 7, day: 14 }],
  'labor-day': ['Labor Day', { month: 9, nth: 1, weekday: 1 }],
  'columbus-day': ['Columbus Day', { month: 10, nth: 2, weekday: 1 }],
  halloween: ['Halloween', { month: 10, day: 31 }],
  'all-saints': ["All Saints' Day", { month: 11, day: 1 }],
  'veterans-day': ['Veterans Day', { month: 11, day: 11 }],
  thanksgiving: ['Thanksgiving', { month: 11, nth: 4, weekday: 4 }],
  'black-friday': ['Black Friday', { month: 11, nth: 4, weekday: 4, plus: 1 }],
  'christmas-eve': ['Christmas Eve', { month: 12, day: 24 }],
  christmas: ['Christmas Day', { month: 12, day: 25 }],
  'boxing-day': ['Boxing Day', { month: 12, day: 26 }],
  'new-year-eve': ["New Year's Eve", { month: 12, day: 31 }],
  assumption: ['Assumption Day', { month: 8, day: 15 }],
  'hispanic-day': ['National Day of Spain', { month: 10, day: 12 }],
};

export function holidayName(code: string): string {
  return entry(code)[0];
}

/** Day number of a holiday in a year; the codes are those of the vocabularies. */
export function holidayDay(code: string, year: number): number {
  const [, rule] = entry(code);
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  return nthWeekday(year, rule.month, rule.nth, rule.weekday) + (rule.plus ?? 0);
}

/** The n-th weekday of a month, or the last one for -1. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  if (nth < 0) {
    const last = month === 12 ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

function entry(code: string): readonly [string, HolidayRule] {
  const found = HOLIDAYS[code];
  if (!found) throw new Error(`no holiday is called ${code}`);
  return found;
}
