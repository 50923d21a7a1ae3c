import { isStopWord, stemOf, wordsOf } from '../../text/words.ts';
import { happeningOf } from '../news-verbs.ts';
import { findPredicates } from '../predicates.ts';
import { areCounted, deedsIn, mayBeOne } from './deeds.ts';
import type { Difference } from './difference.ts';
import { endOfClause } from './end-of-clause.ts';
import { daysSaid, onOtherDays, type Said, type ToldDay } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** Words of plans and delays: another day than planned is no quarrel. */
const PLANNED =
  /\b(?:due|plan(?:s|ned)?|scheduled|expected|postpone[ds]?|delay(?:s|ed)?|later than|put off|deadline|will|would|to be|again|next)\b/i;
/** Words that put a beginning somewhere: of one beginning there is one day. */
const ONSET = /\b(?:first|beg(?:an|in|ins|un)|start(?:s|ed)?|opened|launched)\b/i;
/** Somebody comes to know. */
const LEARNT =
  /\b(?:learn(?:ed|t)?|knew|found out|heard|became aware|(?:was|were|been) (?:\w+ )?(?:told|informed|notified|warned|alerted|made aware)|received (?:the |a |its |their )?(?:warning|report|letter|notice))\b/i;
/** Somebody lets others know. */
const LET_KNOW =
  /\b(?:told|informed|notified|warned|alerted|passed (?:it |them |this )?on|wrote to|reported (?:it |this )?to|handed over (?:the |a )?(?:warning|report|letter))\b/i;

/** One thing that two speakers put on days that exclude each other. */
export function daysBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer) || PLANNED.test(a.words) || PLANNED.test(b.words)) return null;
  const [mine, theirs] = [a, b].map((said) => daysSaid(said).filter(({ precise }) => precise));
  if (!onOtherDays(mine, theirs)) return null;
  const question =
    dated(a, b) ??
    knowledge(a, mine[0], b, theirs[0]) ??
    beginning(a, mine[0], b) ??
    once(a, mine[0], b) ??
    countered(a, mine[0], b);
  if (question === null) return null;
  return { kind: 'date', question, stances: [dayWords(a, mine[0]), dayWords(b, theirs[0])] };
}

export function dayWords({ telling }: Said, { span }: ToldDay): string {
  return telling.text.slice(span.start, span.end);
}

/** "Investigators put it at 25 October": a day for what was told before, and whatever comes next answers that. */
const PUTS_AT = /\b(?:puts?|dates?|dated|places?|placed) (?:it|this|that|the (?:\p{L}+ )?\p{L}+) (?:at|on|to|in) /iu;

function dated(a: Said, b: Said): string | null {
  return PUTS_AT.test(a.telling.text) && b.telling.position === a.telling.position + 1 ? '' : null;
}

/** "learned of it in May" against "was told on 12 April": when somebody knew. */
function knowledge(a: Said, dayA: ToldDay, b: Said, dayB: ToldDay): string | null {
  const [mine, theirs] = [LEARNT.exec(a.words), LEARNT.exec(b.words)];
  const learnt = mine ?? theirs;
  if (learnt === null) return null;
  const [told, other, day, otherDay] = mine ? [a, b, dayA, dayB] : [b, a, dayB, dayA];
  if (!(mine && theirs) && !LET_KNOW.test(other.words)) return null;
  // Of what was known first on a day, no earlier word can have come, in whatever words that is told.
  const tooEarly = /\bfirst\b/i.test(told.words) && otherDay.to < day.from;
  if (sharedWords(a.words, b.words) === 0 && !tooEarly && !goesOn(a, b)) return null;
  return whenOf(told, day);
}

const OF_THE_SAME = /\b(?:of|about|to|on) (?:it|this|that|them)\b/i;
const BUT = /^\W*(?:But|However|Yet)\b/;

/** The second statement takes up the first: "was warned of it", "But minutes record …". */
function goesOn(a: Said, b: Said): boolean {
  return OF_THE_SAME.test(b.words) || BUT.test(b.telling.text) || OF_THE_SAME.test(a.words);
}

/** "first shipped in January" against "deliveries began in November". */
function beginning(a: Said, day: ToldDay, b: Said): string | null {
  const mine = ONSET.exec(a.words);
  const [doings, others] = [a, b].map(({ words }) => findPredicates(wordsOf(words), []).map(({ group }) => group));
  if (!mine || !ONSET.test(b.words) || !doings.some((doing) => others.includes(doing))) return null;
  return whenOf(a, day);
}

/** What happens to one and the same only once, as groups of like words. */
export const ONCE: ReadonlySet<string> = new Set(['die', 'born', 'sink', 'sign', 'arrest', 'marry'].map(groupOf));

function groupOf(word: string): string {
  return happeningOf(stemOf(word)) ?? stemOf(word);
}

function once(a: Said, day: ToldDay, b: Said): string | null {
  for (const one of deedsIn(a.words).filter(({ doing }) => ONCE.has(doing)))
    for (const other of deedsIn(b.words))
      if (one.doing === other.doing && mayBeOne(one.holder, other.holder) && !areCounted(one.holder))
        return whenOf(a, day);
  return null;
}

/** The second speaker insists on another day. */
function countered(a: Said, day: ToldDay, b: Said): string | null {
  if (!b.sayer!.counters) return null;
  const deed = deedsIn(a.words)[0];
  const other = deedsIn(b.words)[0];
  if (!deed || !other || !(mayBeOne(deed.holder, other.holder) || sharedWords(a.words, b.words) > 0)) return null;
  return whenOf(a, day);
}

/** Number of content words that both hold. */
export function sharedWords(a: string, b: string): number {
  const stems = (text: string) => wordsOf(text).filter((w) => !isStopWord(w.lower) && !/^\d/.test(w.lower));
  const mine = new Set(stems(a).map((w) => w.stem));
  return new Set(stems(b).flatMap((w) => (mine.has(w.stem) ? w.stem : []))).size;
}

/** "when Lind learned of the losses": the words before the day. */
export function whenOf({ telling, body }: Said, { span }: ToldDay): string {
  return `when ${endOfClause(telling.text.slice(body.start, span.start).replace(/\s+(?:on|in|at|by|since|from)\s*$/i, ''))}`;
}
