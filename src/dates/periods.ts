import { civilDay, isoDay, isoMonth, isoWeekValue, isoYear, shiftMonth, shiftMonths } from './calendar.ts';
import type { UnitName } from './languages/language.ts';

/** The value of the period of a unit that lies some steps from the one that holds the day. */
export function periodValue(unitName: UnitName, from: number, step: number): string {
  const { year, month } = civilDay(from);
  switch (unitName) {
    case 'week':
      return isoWeekValue(from + 7 * step);
    case 'fortnight':
      return isoWeekValue(from + 14 * step);
    case 'weekend':
      return `${isoWeekValue(from + 7 * step)}-WE`;
    case 'month': {
      const to = shiftMonth(year, month, step);
      return isoMonth(to.year, to.month);
    }
    case 'quarter': {
      const index = year * 4 + Math.ceil(month / 3) - 1 + step;
      return `${isoYear(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
    }
    case 'half': {
      const index = year * 2 + (month > 6 ? 1 : 0) + step;
      return `${isoYear(Math.floor(index / 2))}-H${(((index % 2) + 2) % 2) + 1}`;
    }
    case 'year':
      return isoYear(year + step);
    case 'decade':
      return isoYear(year + 10 * step).slice(0, 3);
    case 'century':
      return isoYear(year + 100 * step).slice(0, 2);
    default:
      return isoDay(from + step);
  }
}

/** A day moved by units, at the precision of the unit: years name a year, months a month, weeks a week. */
export function shifted(base: number, by: number, unitName: UnitName, exact: boolean): string {
  const day = movedDay(base, by, unitName);
  if (exact) return isoDay(day);
  const { year, month } = civilDay(day);
  switch (unitName) {
    case 'week':
    case 'fortnight':
      return isoWeekValue(day);
    case 'weekend':
      return `${isoWeekValue(day)}-WE`;
    case 'month':
      return isoMonth(year, month);
    case 'quarter':
      return periodValue('quarter', base, by);
    case 'year':
    case 'half':
      return isoYear(year);
    case 'decade':
    case 'century':
    case 'millennium':
      return isoYear(year);
    default:
      return isoDay(day);
  }
}

/** A day moved by a number of units, parts of units rounded to months or days. */
export function movedDay(base: number, by: number, unitName: UnitName): number {
  switch (unitName) {
    case 'week':
    case 'weekend':
      return base + Math.round(7 * by);
    case 'fortnight':
      return base + Math.round(14 * by);
    case 'month':
      return shiftMonths(base, Math.trunc(by)) + Math.round((by - Math.trunc(by)) * 30);
    case 'quarter':
      return shiftMonths(base, Math.round(3 * by));
    case 'half':
      return shiftMonths(base, Math.round(6 * by));
    case 'year':
      return shiftMonths(base, Math.round(12 * by));
    case 'decade':
      return shiftMonths(base, Math.round(120 * by));
    case 'century':
      return shiftMonths(base, Math.round(1200 * by));
    case 'millennium':
      return shiftMonths(base, Math.round(12000 * by));
    default:
      return base + Math.round(by);
  }
}
