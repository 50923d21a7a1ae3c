/** First and last day, ISO, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of a year, quarter, month or day as it is typed: "2025", "2025-Q1", "2025-1", "2025-01-17", or from one to
 * another: "2025-01..2025-03". Null for anything else.
 */
export function partialDays(text: string): Days | null {
  const range = text.split('..');
  if (range.length === 2) {
    const first = period(range[0]);
    const last = period(range[1]);
    return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
  }
  return period(text);
}

function period(text: string): Days | null {
  const quarter = /^([12]\d{3})-?q([1-4])$/i.exec(text);
  if (quarter) {
    const first = Number(quarter[2]) * 3 - 2;
    return { from: iso(quarter[1], first, 1), to: iso(quarter[1], first + 2, lastDay(quarter[1], first + 2)) };
  }
  const parts = /^([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (!parts) return null;
  const [, year, monthText, dayText] = parts;
  if (monthText === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  const last = lastDay(year, month);
  if (dayText === undefined) return { from: iso(year, month, 1), to: iso(year, month, last) };
  const day = Number(dayText);
  return day >= 1 && day <= last ? { from: iso(year, month, day), to: iso(year, month, day) } : null;
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function lastDay(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

function iso(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
