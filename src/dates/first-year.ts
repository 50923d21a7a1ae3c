import { dayNumber, isRealDay, longDay, weekdayOf } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { ReadText } from './read-text.ts';
import { WEEKDAY_NAMES } from './resolve-shared.ts';
import type { FoundSymbol } from './symbol.ts';
import { tenseAt } from './tense.ts';

/** A day of a month falls on a weekday again after six years at most, but for 29 February. */
const CYCLE = 6;
/** Publication is looked for so many days around the day; a day without its year is no further off. */
const NEAR = 45;

interface NamedDay {
  readonly symbol: FoundSymbol;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/**
 * "Thursday, 4 April" in a text whose latest past year is 2016: the first year from then on in which all such days have
 * their weekdays. Null without a year, or where no year fits.
 */
export function firstYearClue(read: ReadText): Clue | null {
  const days = read.symbols.flatMap((symbol): NamedDay[] => {
    const { meant } = symbol;
    if (meant.kind !== 'calendar' || meant.year !== undefined || meant.yearRel) return [];
    const { month, day, weekday } = meant;
    return month !== undefined && day !== undefined && weekday !== undefined ? [{ symbol, month, day, weekday }] : [];
  });
  const since = latestPastYear(read);
  if (days.length === 0 || since === null) return null;
  for (let year = since; year <= since + CYCLE; year++) {
    if (!days.every((one) => falls(one, year))) continue;
    const [{ symbol, month, day, weekday }] = days;
    const named = dayNumber(year, month, day);
    return {
      span: { start: symbol.start, end: symbol.end },
      inTitle: false,
      fresh: true,
      datedYear: year,
      weight: 0.9,
      named,
      window: [named - NEAR, named + NEAR],
      score: (d) => (Math.abs(d - named) <= NEAR ? 0 : -3),
      why: () =>
        `${longDay(named)}: ${since} is the last year named, and this the first since to have the day on a ${WEEKDAY_NAMES[weekday - 1]}`,
    };
  }
  return null;
}

const falls = ({ month, day, weekday }: NamedDay, year: number): boolean =>
  isRealDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;

function latestPastYear(read: ReadText): number | null {
  let latest: number | null = null;
  for (const symbol of read.symbols) {
    const { meant } = symbol;
    if (meant.kind !== 'calendar' || meant.year === undefined || tenseAt(read, symbol).time === 'future') continue;
    if (latest === null || meant.year > latest) latest = meant.year;
  }
  return latest;
}
