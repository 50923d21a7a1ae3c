/** Days as whole numbers since 1970-01-01, so that intervals can be compared and counted. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** "2025-01" of a day number. */
export function monthOf(day: number): string {
  return isoDay(day).slice(0, 7);
}
