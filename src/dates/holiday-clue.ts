import { civilDay, longDay } from './calendar.ts';
import type { Clue } from './clue.ts';
import { holidayDays, holidayName } from './holidays.ts';
import type { Tense } from './tense.ts';

/** "on Easter Monday", told as past: published soon after it. */
export function holidayClue(base: Pick<Clue, 'span' | 'inTitle'>, code: string, tense: Tense): Clue {
  const nearest = (d: number): number | null => {
    const { year } = civilDay(d);
    return holidayDays(code, year - 1, year + 1).reduce<number | null>(
      (best, x) => (best === null || Math.abs(x - d) < Math.abs(best - d) ? x : best),
      null,
    );
  };
  return {
    ...base,
    fresh: false,
    weight: 0.8,
    score: (d) => {
      const day = nearest(d);
      if (day === null) return 0;
      const gap = d - day;
      if (tense.time === 'past') return gap < 0 ? -2 + 0.004 * gap : -0.012 * gap;
      if (tense.time === 'future') return gap > 0 ? -2 - 0.004 * gap : 0.006 * gap;
      return -0.012 * Math.abs(gap);
    },
    why: (d) => `${holidayName(code)}, ${longDay(nearest(d) ?? d)}, is near`,
  };
}
