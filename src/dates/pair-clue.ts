import { civilDay, dayNumber, longDay } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { ReadText } from './read-text.ts';
import type { FoundSymbol, Meant } from './symbol.ts';

/** Two expressions side by side name one time: "yesterday (8 April)", "four weeks ago to the day, on 19 February". */
export function pairClue(
  read: ReadText,
  left: FoundSymbol | undefined,
  right: FoundSymbol,
  inTitle: boolean,
): Clue | null {
  if (!left || right.from - left.to > 3) return null;
  for (let i = left.to; i <= right.from; i++) if (read.tokens[i].barrier) return null;
  for (let i = left.to; i < right.from; i++)
    if (!/^(?:[,(-]|on|of|that|is|the)$/.test(read.tokens[i].word)) return null;
  const day = namedDay(left.meant) ?? namedDay(right.meant);
  const step = stepFrom(left.meant) ?? stepFrom(right.meant);
  if (!day || step === null || step === undefined) return null;
  const text = read.view.slice(left.start, right.end).replace(/\s+/g, ' ');
  return {
    span: { start: left.start, end: right.end },
    inTitle,
    fresh: day.year !== undefined,
    ...(day.year === undefined ? {} : { datedYear: day.year }),
    weight: 3,
    window:
      day.year === undefined
        ? undefined
        : [dayNumber(day.year, day.month, day.day) - step - 1, dayNumber(day.year, day.month, day.day) - step + 1],
    score: (d) => {
      const at = civilDay(d + step);
      return at.month === day.month && at.day === day.day && (day.year === undefined || day.year === at.year) ? 1 : -4;
    },
    why: (d) => `‘${text}’ holds on ${longDay(d)}`,
  };
}

function namedDay(meant: Meant): { year?: number; month: number; day: number } | null {
  if (meant.kind !== 'calendar' || meant.month === undefined || meant.day === undefined) return null;
  return { year: meant.year, month: meant.month, day: meant.day };
}

/** Days from publication to what the expression names, where that is certain to the day. */
function stepFrom(meant: Meant): number | null {
  if (meant.kind === 'day') return meant.offset;
  if (meant.kind !== 'offset' || meant.from !== 'publication' || meant.n === null || !Number.isInteger(meant.n))
    return null;
  if (meant.unit === 'day') return meant.sign * meant.n;
  return meant.exact && meant.unit === 'week' ? meant.sign * 7 * meant.n : null;
}
