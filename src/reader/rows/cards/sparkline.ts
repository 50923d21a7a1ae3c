import type { Glyphs } from '../../theme/glyphs.ts';
import { monthOf } from '../days.ts';
import { type Row, seg } from '../row.ts';

/** Counts of months, gaps between them filled with zeros. Months are "2025-01". */
function everyMonth(counted: readonly { readonly month: string; readonly count: number }[]): number[] {
  const first = numberOf(counted[0].month);
  const counts: number[] = new Array(numberOf(counted[counted.length - 1].month) - first + 1).fill(0);
  for (const { month, count } of counted) counts[numberOf(month) - first] += count;
  return counts;
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The bar of a month that has something is never empty, so that one mention among hundreds is seen. */
export function levelOf(count: number, most: number, levels: readonly string[]): string {
  if (count <= 0 || most <= 0) return levels[0];
  const step = Math.round((count / most) * (levels.length - 1));
  return levels[Math.max(1, Math.min(levels.length - 1, step))];
}

/** Months as bars with the first and the last named; months are put together when there are more than fit. */
export function sparkline(
  overTime: readonly { readonly month: string; readonly count: number }[],
  cells: number,
  glyphs: Glyphs,
): Row {
  if (overTime.length === 0) return [seg('in undated articles only', 'faint')];
  const from = monthOf(`${overTime[0].month}-01`);
  const to = monthOf(`${overTime[overTime.length - 1].month}-01`);
  if (overTime.length === 1) return [seg(`${overTime[0].count} in ${from}`, 'muted')];
  const months = everyMonth(overTime);
  const room = Math.max(4, cells - from.length - to.length - 2);
  const together = Math.ceil(months.length / room);
  const sums: number[] = [];
  for (let at = 0; at < months.length; at += together)
    sums.push(months.slice(at, at + together).reduce((sum, count) => sum + count, 0));
  const most = Math.max(...sums);
  const wide = Math.max(1, Math.min(3, Math.floor(room / sums.length)));
  const bars = sums.map((count) =>
    count === 0
      ? seg(glyphs.dot.repeat(wide), 'faint')
      : seg(levelOf(count, most, glyphs.levels).repeat(wide), 'accent'),
  );
  return [seg(`${from} `, 'muted'), ...bars, seg(` ${to}`, 'muted')];
}
