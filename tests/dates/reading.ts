import { findDates } from '../../src/dates/find-dates.ts';
import type { DateExpression } from '../../src/model/date-expression.ts';

/** A Tuesday: the day that most test sentences are read on. */
export const TUESDAY = '2025-01-14';

export function read(text: string, published: string | null = TUESDAY, language = 'en'): DateExpression[] {
  return findDates(text, { published, language });
}

/** "Friday=2025-01-17" for every expression found. */
export function values(text: string, published: string | null = TUESDAY, language = 'en'): string[] {
  return read(text, published, language).map((d) => `${d.text.replace(/\s+/g, ' ')}=${d.value}`);
}
