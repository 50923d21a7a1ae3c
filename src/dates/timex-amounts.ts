import type { UnitName } from './languages/language.ts';

const LETTERS: Readonly<Record<UnitName, readonly [string, number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  night: ['D', 1],
  week: ['W', 1],
  weekend: ['WE', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  half: ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
};

/** TIMEX3 length of time; an unknown number is X: "P3D", "PT2H", "PXM", "P2.5Y". */
export function lengthValue(n: number | null, unit: UnitName): string {
  const [letters, factor] = LETTERS[unit];
  const time = letters.length === 2 && letters[0] === 'T';
  const letter = time ? letters[1] : letters;
  if (n === null) {
    if (unit === 'decade') return 'PXDE';
    if (unit === 'century') return 'PXCE';
    if (unit === 'quarter') return 'PXQ';
    return `P${time ? 'T' : ''}X${letter}`;
  }
  return `P${time ? 'T' : ''}${trim(n * factor)}${letter}`;
}

const trim = (n: number): string => String(Math.round(n * 1000) / 1000);

/** TIMEX3 value of "every n units". */
export function recurring(n: number, unit: UnitName): string | null {
  if (unit === 'weekend') return 'XXXX-WXX-WE';
  if (unit === 'night') return 'XXXX-XX-XXTNI';
  return lengthValue(n, unit);
}

/** Rough number of days of one unit. */
export const DAYS_OF_UNIT: Readonly<Record<UnitName, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  night: 1,
  week: 7,
  weekend: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.31,
  half: 182.62,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
  millennium: 365250,
};
