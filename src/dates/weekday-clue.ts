import { longDay, weekdayOf } from './calendar.ts';
import type { Clue } from './clue.ts';
import type { ReadText } from './read-text.ts';
import { WEEKDAY_NAMES } from './resolve-shared.ts';
import type { FoundSymbol, Meant } from './symbol.ts';
import type { Tense } from './tense.ts';

/** Log-likelihood of a weekday being so many days back, or ahead, at publication; measured on news of many outlets. */
const PAST_LAG = [-0.5, -1.25, -2.6, -2.9, -3.1, -3.4, -3.7];
/** The same beside "yesterday": the day before has that name, the day itself is "today". */
const LAG_BESIDE_YESTERDAY = [-2, -2.2, -1.4, -1.8, -2.1, -2.3, -2.5];
const AHEAD_LAG = [-2.3, -1.4, -1.6, -1.8, -1.95, -2.1, -2.4];

const SAYING = /^(?:said|told|reported|announced|confirmed|added|wrote|warned|dijo|anunció)\b/i;

export interface PlainWeekday {
  readonly weekday: number;
  readonly rel?: string;
}

export function weekdayIn(meant: Meant): PlainWeekday | null {
  if (meant.kind === 'weekday' && !meant.week && !meant.plusWeeks) return meant;
  if (meant.kind === 'time' && meant.day) return weekdayIn(meant.day);
  return null;
}

export function weekdayClue(
  base: Pick<Clue, 'span' | 'inTitle'>,
  at: PlainWeekday,
  tense: Tense,
  read: ReadText,
  symbol: FoundSymbol,
  followed: boolean,
): Clue | null {
  const name = WEEKDAY_NAMES[at.weekday - 1];
  if (at.rel === 'last' || at.rel === 'past')
    return {
      ...base,
      fresh: false,
      weight: 0.5,
      score: (d) => [-3, -2.5, -2, -1.8, -1.8, -1.9, -2.1][(weekdayOf(d) - at.weekday + 7) % 7] + 1.8,
      why: () => `‘last ${name}’: not written on a ${name}`,
    };
  if (at.rel) return null;
  const saying = tense.cue !== undefined && SAYING.test(read.view.slice(tense.cue.start, tense.cue.end));
  const lead = symbol.from < 120;
  // A paper that writes "yesterday" writes "today" for its own day rather than the weekday.
  const elsewhere = followed || read.symbols.some((other) => other.meant.kind === 'day' && other.meant.offset === -1);
  const strength = saying && lead ? 1.3 : saying || lead ? 1 : 0.6;
  if (tense.time === 'future')
    return {
      ...base,
      fresh: false,
      weight: 0.8,
      score: (d) => strength * (AHEAD_LAG[(at.weekday - weekdayOf(d) + 7) % 7] + 1.4),
      why: (d) => `${name} lies ahead: ${longDay(d + ((at.weekday - weekdayOf(d) + 7) % 7))}`,
    };
  return {
    ...base,
    fresh: false,
    weight: saying ? 1.5 : 0.8,
    score: (d) => {
      const lag = (weekdayOf(d) - at.weekday + 7) % 7;
      return strength * ((elsewhere ? LAG_BESIDE_YESTERDAY : PAST_LAG)[lag] + 0.5);
    },
    why: (d) => {
      const lag = (weekdayOf(d) - at.weekday + 7) % 7;
      return lag === 0
        ? `${name}: published that day`
        : `${name}: ${lag} day${lag === 1 ? '' : 's'} before publication`;
    },
  };
}
