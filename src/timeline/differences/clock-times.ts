import { areOfOther } from './apart.ts';
import { PLANNED, whenOf } from './days-told.ts';
import type { Difference } from './difference.ts';
import { doingsIn } from './doings.ts';
import { sharedMatter } from './like-words.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** A time of the day in a statement. */
interface ClockTime {
  /** Minutes since midnight. */
  readonly minute: number;
  readonly words: string;
  /** In the statement's words. */
  readonly start: number;
}

const CLOCK =
  /\b(?:([01]?\d|2[0-3])[:.]([0-5]\d)(?: ?([ap])\.?m\b\.?)?|(?<=\b(?:at|by|around|about|before|after) )(1[0-2]|[1-9]) ?([ap])\.?m\b\.?|(?<=\b(?:at|by|around|about|before|after) )(midnight|noon|midday)\b)/gi;
/** "at 21.47": not "21.47 metres", nor the time in a page's head. */
const AT = /\b(?:at|by|around|about|before|after|until|from) $/i;
/** "Last updated at 17:57 GMT". */
const OF_PAGE = /\b(?:updated|published|posted|modified)\b|\d ?(?:[ap]\.?m\.? )?(?:GMT|UTC|[BCEMP][DS]T)\b/i;
/** Minutes that rounding explains. */
const ROUNDED = 15;

/** One happening that two speakers put at times of the day that exclude each other. */
export function timesBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer) || [a, b].some(({ words }) => PLANNED.test(words) || OF_PAGE.test(words)))
    return null;
  const [mine, theirs] = [timesIn(a.words), timesIn(b.words)];
  if (mine.length !== 1 || theirs.length !== 1 || Math.abs(mine[0].minute - theirs[0].minute) <= ROUNDED) return null;
  if (areOfOther(a, b)) return null;
  const shared = sharedMatter(a, b);
  const doings = new Set(doingsIn(a.words));
  if (shared.length < 2 && !doingsIn(b.words).some((doing) => doings.has(doing))) return null;
  const [one, other] = [mine[0], theirs[0]];
  const at = { start: a.body.start + one.start, end: a.body.start + one.start + one.words.length };
  return { kind: 'date', question: whenOf(a, { span: at }), stances: [one.words, other.words] };
}

function timesIn(words: string): ClockTime[] {
  return [...words.slice(0, 600).matchAll(CLOCK)].flatMap((match) => {
    const [whole, hours, minutes, half, hour, ofHour, named] = match;
    if (named) return [{ minute: /^mid(?=n)/i.test(named) ? 0 : 720, words: whole, start: match.index }];
    if (hours && !AT.test(words.slice(0, match.index))) return [];
    const late = /p/i.test(half ?? ofHour ?? '');
    const read = Number(hours ?? hour);
    const of24 = half || ofHour ? (read % 12) + (late ? 12 : 0) : read;
    return [{ minute: of24 * 60 + Number(minutes ?? 0), words: whole, start: match.index }];
  });
}
