import { dayNumber, easterSunday, weekdayOf } from './calendar.ts';
import { hanukkah, orthodoxEaster, roshHashanah } from './feasts.ts';
import { MOON_DAYS } from './moon-days.ts';

/** How the day of a holiday is found: a fixed day, days after Easter Sunday, the n-th weekday of a month (-1: the last), by the moon. */
type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly orthodoxEaster: number }
  /** Days after the Jewish New Year that the year's autumn brings; before it where negative. */
  | { readonly tishri: number }
  | { readonly hanukkah: true }
  /** Looked up in `MOON_DAYS` by code. */
  | { readonly moon: true; readonly days?: number }
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
  'carnival-monday': ['Carnival Monday', { easter: -48 }],
  'ash-wednesday': ['Ash Wednesday', { easter: -46 }],
  'palm-sunday': ['Palm Sunday', { easter: -7 }],
  'holy-monday': ['Monday of Holy Week', { easter: -6 }],
  'holy-tuesday': ['Tuesday of Holy Week', { easter: -5 }],
  'holy-wednesday': ['Wednesday of Holy Week', { easter: -4 }],
  'maundy-thursday': ['Maundy Thursday', { easter: -3 }],
  'good-friday': ['Good Friday', { easter: -2 }],
  'holy-saturday': ['Holy Saturday', { easter: -1 }],
  easter: ['Easter Sunday', { easter: 0 }],
  'easter-monday': ['Easter Monday', { easter: 1 }],
  'easter-tuesday': ['Easter Tuesday', { easter: 2 }],
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
  'shrove-tuesday': ['Shrove Tuesday', { easter: -47 }],
  trinity: ['Trinity Sunday', { easter: 56 }],
  'orthodox-good-friday': ['Orthodox Good Friday', { orthodoxEaster: -2 }],
  'orthodox-easter': ['Orthodox Easter', { orthodoxEaster: 0 }],
  'orthodox-christmas': ['Orthodox Christmas', { month: 1, day: 7 }],
  'lunar-new-year': ['Lunar New Year', { moon: true }],
  'dragon-boat': ['Dragon Boat Festival', { moon: true }],
  'mid-autumn': ['Mid-Autumn Festival', { moon: true }],
  ramadan: ['Ramadan', { moon: true, days: 29 }],
  'eid-al-fitr': ['Eid al-Fitr', { moon: true }],
  'eid-al-adha': ['Eid al-Adha', { moon: true }],
  diwali: ['Diwali', { moon: true }],
  'rosh-hashanah': ['Rosh Hashanah', { tishri: 0 }],
  'yom-kippur': ['Yom Kippur', { tishri: 9 }],
  sukkot: ['Sukkot', { tishri: 14 }],
  hanukkah: ['Hanukkah', { hanukkah: true }],
  purim: ['Purim', { tishri: -193 }],
  passover: ['Passover', { tishri: -163 }],
  shavuot: ['Shavuot', { tishri: -113 }],
  'burns-night': ['Burns Night', { month: 1, day: 25 }],
  'australia-day': ['Australia Day', { month: 1, day: 26 }],
  candlemas: ['Candlemas', { month: 2, day: 2 }],
  'waitangi-day': ['Waitangi Day', { month: 2, day: 6 }],
  'twelfth-night': ['Twelfth Night', { month: 1, day: 5 }],
  david: ["St David's Day", { month: 3, day: 1 }],
  'womens-day': ["International Women's Day", { month: 3, day: 8 }],
  'earth-day': ['Earth Day', { month: 4, day: 22 }],
  george: ["St George's Day", { month: 4, day: 23 }],
  'anzac-day': ['Anzac Day', { month: 4, day: 25 }],
  midsummer: ['Midsummer Day', { month: 6, day: 24 }],
  'canada-day': ['Canada Day', { month: 7, day: 1 }],
  'twelfth-of-july': ['Twelfth of July', { month: 7, day: 12 }],
  michaelmas: ['Michaelmas', { month: 9, day: 29 }],
  'german-unity': ['German Unity Day', { month: 10, day: 3 }],
  'all-souls': ["All Souls' Day", { month: 11, day: 2 }],
  'bonfire-night': ['Bonfire Night', { month: 11, day: 5 }],
  'remembrance-sunday': ['Remembrance Sunday', { month: 11, nth: 2, weekday: 7 }],
  'cyber-monday': ['Cyber Monday', { month: 11, nth: 4, weekday: 4, plus: 4 }],
  andrew: ["St Andrew's Day", { month: 11, day: 30 }],
  nicholas: ["St Nicholas' Day", { month: 12, day: 6 }],
  'hispanic-day': ['National Day of Spain', { month: 10, day: 12 }],
};

export function holidayName(code: string): string {
  return entry(code)[0];
}

/** Days that a holiday lasts, 1 for most. */
export function holidayLength(code: string): number {
  const [, rule] = entry(code);
  return 'moon' in rule ? (rule.days ?? 1) : 1;
}

/**
 * Day numbers of the (first days of the) holiday in the years from one to another, ascending: none where the moon's days are not on
 * record, two where a year of the moon begins twice. The codes are those of the vocabularies.
 */
export function holidayDays(code: string, from: number, to: number): readonly number[] {
  const [, rule] = entry(code);
  if ('moon' in rule)
    return moonDays(code).filter((day) => day >= dayNumber(from, 1, 1) && day <= dayNumber(to, 12, 31));
  return Array.from({ length: to - from + 1 }, (_, k) => dayInYear(rule, from + k));
}

type YearlyRule = Exclude<HolidayRule, { readonly moon: true }>;

function dayInYear(rule: YearlyRule, year: number): number {
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('orthodoxEaster' in rule) return orthodoxEaster(year) + rule.orthodoxEaster;
  if ('tishri' in rule) return roshHashanah(year) + rule.tishri;
  if ('hanukkah' in rule) return hanukkah(year);
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  return nthWeekday(year, rule.month, rule.nth, rule.weekday) + (rule.plus ?? 0);
}

const moonDayNumbers = new Map<string, readonly number[]>();

function moonDays(code: string): readonly number[] {
  const known = moonDayNumbers.get(code);
  if (known) return known;
  const days = MOON_DAYS[code]
    .split(/\s+/)
    .map((x) => dayNumber(Number(x.slice(0, 4)), Number(x.slice(4, 6)), Number(x.slice(6))));
  moonDayNumbers.set(code, days);
  return days;
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
