import type { PublicationDate } from '../../model/article.ts';
import type { DateRange } from '../../model/date-expression.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parts(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

export function monthName(iso: string): string {
  return MONTHS[parts(iso).month - 1] ?? '';
}

/** "Fri 17 Jan 2025". */
export function longDay(iso: string): string {
  const { year, month, day } = parts(iso);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** "17 Jan 25". */
export function shortDay(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${day} ${MONTHS[month - 1]} ${String(year % 100).padStart(2, '0')}`;
}

/** "17 Jan 25", "31 Mar–7 May 27", "31 Oct 24–17 Jan 25". */
export function shortDays(from: string, to: string): string {
  if (from === to) return shortDay(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? dayOfYear(from) : shortDay(from)}–${shortDay(to)}`;
}

/** "17 Jan". */
export function dayOfYear(iso: string): string {
  const { month, day } = parts(iso);
  return `${day} ${MONTHS[month - 1]}`;
}

/** "Jan 2025". */
export function monthOf(iso: string): string {
  const { year, month } = parts(iso);
  return `${MONTHS[month - 1]} ${year}`;
}

/** What a range of days is, said shortly: a year, a month, days; open ends as "before" and "since". */
export function longRange({ from, to }: DateRange): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `before ${longDay(to as string)}`;
  if (to === null) return `since ${longDay(from)}`;
  if (from === to) return longDay(from);
  const a = parts(from);
  const b = parts(to);
  const whole = a.day === 1 && b.day === lastDay(b);
  if (whole && a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
  if (whole && a.year === b.year && a.month === b.month) return monthOf(from);
  if (whole) return `${a.year === b.year ? monthName(from) : monthOf(from)} – ${monthOf(to)}`;
  if (a.year === b.year && a.month === b.month) return `${a.day}–${b.day} ${MONTHS[b.month - 1]} ${b.year}`;
  if (a.year === b.year) return `${dayOfYear(from)} – ${dayOfYear(to)} ${b.year}`;
  return `${shortDay(from)} – ${shortDay(to)}`;
}

function lastDay({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of publication with its basis: "Tue 14 Jan 2025", "≈ Fri 17 Jan 2025 (16–17 Jan)". */
export function publishedText(date: PublicationDate, about: string): string {
  if (date.basis === 'stated') return longDay(date.value);
  const bounds = date.earliest === date.latest ? '' : ` (${longRange({ from: date.earliest, to: date.latest })})`;
  return `${about} ${longDay(date.value)}${bounds}`;
}
