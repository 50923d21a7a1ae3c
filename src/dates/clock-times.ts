/** TIMEX3 clock time. */
export const clockCode = (hour: number, minute: number): string =>
  `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Hours of the night from here on are those before midnight. */
const EVENING = 6;

/** A clock time told in twelve hours, in a part of the day: "T06:30" in the evening ("TEV") is "T18:30". */
export function inPartOfDay(code: string, partOfDay: string): string {
  const m = /^T(\d\d):(\d\d)$/.exec(code);
  const hour = Number(m?.[1]);
  if (!m || hour > 12) return code;
  const late = partOfDay === 'TAF' || partOfDay === 'TEV' || (partOfDay === 'TNI' && hour >= EVENING && hour < 12);
  return clockCode((hour % 12) + (late ? 12 : 0), Number(m[2]));
}
