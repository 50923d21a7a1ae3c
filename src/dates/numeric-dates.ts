import { isRealDay } from './calendar.ts';

/**
 * The days that a numeric date may mean, the likeliest first: year first, day first or month first by what is possible, by how near
 * to publication a two-digit year lies, and by the custom of the language.
 */
export function readDigits(
  parts: readonly string[],
  separator: string,
  monthFirst: boolean,
  publicationYear: number | null,
): { year: number; month: number; day: number }[] {
  const [a, b, c] = parts.map(Number);
  const full = (text: string): number => {
    const n = Number(text);
    if (text.length > 2) return n;
    const pivot = publicationYear === null ? 2050 : publicationYear + 20;
    const century = Math.floor(pivot / 100) * 100;
    return century + n > pivot ? century - 100 + n : century + n;
  };
  const [la, , lc] = parts.map((p) => p.length);
  // Versions and scores: "1.2.3", "12.10.1", "3-2-1".
  if (la === 3 || lc === 3 || (la < 4 && lc < 2)) return [];
  if (separator === '-' && la < 2 && lc < 4) return [];
  const yearFirst = { year: full(parts[0]), month: b, day: c };
  const dayFirst = { year: full(parts[2]), month: b, day: a };
  const monthFirstReading = { year: full(parts[2]), month: a, day: b };
  let order: { year: number; month: number; day: number }[];
  if (la === 4) order = [yearFirst];
  else if (lc === 4)
    order = monthFirst && separator === '/' ? [monthFirstReading, dayFirst] : [dayFirst, monthFirstReading];
  else {
    const tail =
      monthFirst && separator === '/'
        ? [monthFirstReading, dayFirst, yearFirst]
        : [dayFirst, monthFirstReading, yearFirst];
    const near = (r: { year: number }): boolean => publicationYear !== null && Math.abs(r.year - publicationYear) <= 1;
    order = publicationYear === null ? tail : [...tail.filter(near), ...tail.filter((r) => !near(r))];
  }
  return order.filter((r) => isRealDay(r.year, r.month, r.day));
}
