import { partialDays } from '../library/filter/partial-date.ts';
import { UsageError } from './usage-error.ts';

/** The first or last day of a partial date given as an option's value. */
export function dayOption(name: string, value: string | undefined, side: 'from' | 'to'): string | null {
  if (value === undefined) return null;
  const days = partialDays(value);
  if (!days) throw new UsageError(`option '--${name} <day>': '${value}' is no day, month or year`);
  return days[side];
}
