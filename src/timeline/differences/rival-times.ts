import { looksAhead } from '../speech.ts';
import type { Difference } from './difference.ts';
import type { Said } from './telling.ts';

/** Words of plans, delays and repetition: another day is no quarrel then. */
const MOVED =
  /\b(?:due|plan(?:s|ned)?|scheduled|expected|postpone[ds]?|delay(?:s|ed)?|later than|put off|deadline|again|next|another|second|third|every|since|until|by)\b/i;
const CLOCK =
  /(?<![\d.:])(\d{1,2})(?:[:.](\d\d))?\s?([apAP])\.?[mM]\b\.?(?! \p{Lu}{2,4}\b)|(?<![\d.:$€£])(\d{1,2}):(\d\d)(?![\d:])(?! \p{Lu}{2,4}\b)/gu;
const CLOSE_MINUTES = 10;

/** One thing that two speakers put at other times of the day. */
export function rivalTimes(a: Said, b: Said): Difference | null {
  if (MOVED.test(a.words) || MOVED.test(b.words) || looksAhead(a.words) || looksAhead(b.words)) return null;
  return rivalClocks(a, b);
}

function rivalClocks(a: Said, b: Said): Difference | null {
  const [mine, theirs] = [clocksIn(a.words), clocksIn(b.words)];
  if (mine.length !== 1 || theirs.length !== 1) return null;
  const apart = Math.abs(mine[0].minutes - theirs[0].minutes);
  if (Math.min(apart, 24 * 60 - apart) < CLOSE_MINUTES) return null;
  return { kind: 'date', question: '', stances: [mine[0].words, theirs[0].words] };
}

function clocksIn(text: string): { readonly minutes: number; readonly words: string }[] {
  return [...text.slice(0, 600).matchAll(CLOCK)].map((match) => {
    const half = match[3]?.toLowerCase();
    const hour = Number(match[1] ?? match[4]) % (half ? 12 : 24);
    return { minutes: (hour + (half === 'p' ? 12 : 0)) * 60 + Number(match[2] ?? match[5] ?? 0), words: match[0] };
  });
}
