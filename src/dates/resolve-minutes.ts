import { isoDay } from './calendar.ts';
import { clockCode } from './clock-times.ts';
import { latestReference, type Reading, type Situation } from './reading.ts';
import { isNarrated } from './resolve-shared.ts';
import type { Meant } from './symbol.ts';

/** A clock time further back than this, in tokens, is not counted from. */
const REACH = 60;
const DAY = 24 * 60;

/** "Twenty minutes later", "a quarter of an hour ago": counted from the clock time that was told last; null without one. */
export function minutesFrom(meant: Extract<Meant, { kind: 'offset' }>, at: Situation): Reading | null {
  const { n, unit, sign } = meant;
  if (n === null || unit === 'second') return null;
  const told = latestReference(
    at.references,
    (r) => /T\d\d:\d\d$/.test(r.value) && at.token - r.token <= REACH && isNarrated(r, at),
  );
  if (!told) return null;
  const [hour, minute] = told.value.slice(-5).split(':').map(Number);
  const minutes = 60 * hour + minute + sign * Math.round(n * (unit === 'hour' ? 60 : 1));
  const day = told.first + Math.floor(minutes / DAY);
  const inDay = ((minutes % DAY) + DAY) % DAY;
  return {
    type: 'TIME',
    value: `${isoDay(day)}${clockCode(Math.floor(inDay / 60), inDay % 60)}`,
    basis: 'context',
    why: `${n} ${unit}${n === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'} ‘${told.text}’`,
    confidence: 0.65,
  };
}
