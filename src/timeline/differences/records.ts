import { stemOf } from '../../text/words.ts';
import { areOfOther } from './apart.ts';
import { dayWords, PLANNED, whenOf } from './days-told.ts';
import type { Difference } from './difference.ts';
import { doingsIn } from './doings.ts';
import { sharedMatter } from './like-words.ts';
import { daysSaid, onOtherDays, type Said, type ToldDay } from './telling.ts';
import { type Sayer, sayersDiffer } from './who-says.ts';

/** What is written when a thing is done, and tells its day better than memory. */
const RECORDS: ReadonlySet<string> = new Set(
  (
    'log logbook record minutes e-mail email letter certificate register registry file paper document invoice receipt slip diary note ' +
    'memo printout protocol transcript contract ledger timesheet passport stamp database list archive notice calendar'
  )
    .split(' ')
    .map(stemOf),
);

/** A day that a speaker gives and a record does not bear out. */
export function recordedDays(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer) || PLANNED.test(a.words) || PLANNED.test(b.words)) return null;
  const [mine, theirs] = [a, b].map((said) => daysSaid(said).filter(({ precise }) => precise));
  if (mine.length === 0 || theirs.length === 0) return null;
  return notSince(a, b, mine, theirs) ?? notSince(b, a, theirs, mine) ?? otherwise(a, b, mine, theirs);
}

const NOT_SINCE = /\b(?:no|not|never|nobody|none|last)\b[^.;]{0,80}\bsince $/i;

/** "was last inspected on 3 July" against "no inspector had been there since 19 January". */
function notSince(told: Said, none: Said, days: readonly ToldDay[], others: readonly ToldDay[]): Difference | null {
  const since = others.find(({ span }) => NOT_SINCE.test(none.telling.text.slice(none.body.start, span.start)));
  const day = since && days.find(({ from }) => from > since.to);
  if (!since || !day) return null;
  if (/\b(?:no|not|never|nobody)\b/i.test(told.words)) return null;
  const doings = new Set(doingsIn(told.words));
  const meets = sharedMatter(told, none).some((key) => doings.has(key));
  if (!meets) return null;
  return {
    kind: 'date',
    question: whenOf(told, day),
    stances: [dayWords(told, day), `not since ${dayWords(none, since)}`],
  };
}

/** Of one doing a record tells another day. */
function otherwise(a: Said, b: Said, mine: readonly ToldDay[], theirs: readonly ToldDay[]): Difference | null {
  if (isRecord(a.sayer) === isRecord(b.sayer)) return null;
  if (mine.length > 1 || theirs.length > 1 || !onOtherDays(mine, theirs) || ordinalsDiffer(a, b)) return null;
  const shared = sharedMatter(a, b);
  const doings = new Set(doingsIn(a.words));
  const doing = doingsIn(b.words).find((key) => doings.has(key));
  if (doing === undefined || shared.length < 2) return null;
  return { kind: 'date', question: whenOf(a, mine[0]), stances: [dayWords(a, mine[0]), dayWords(b, theirs[0])] };
}

/** Days apart are what is asked here: only first and second tell two things apart. */
function ordinalsDiffer(a: Said, b: Said): boolean {
  return areOfOther({ ...a, telling: { ...a.telling, days: [] } }, { ...b, telling: { ...b.telling, days: [] } });
}

/** A log, a letter, minutes. */
export function isRecord(sayer: Sayer | null): boolean {
  return sayer?.stems.some((stem) => RECORDS.has(stem)) ?? false;
}
