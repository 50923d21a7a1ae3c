import { accountsBetween } from './accounts.ts';
import { causesBetween } from './causes.ts';
import { timesBetween } from './clock-times.ts';
import { daysBetween, learntBetween } from './days-told.ts';
import type { Difference } from './difference.ts';
import { figuresBetween } from './figures.ts';
import { sharedMatter } from './like-words.ts';
import { negationsBetween } from './negations.ts';
import { orderersBetween } from './orders.ts';
import { placesBetween } from './places.ts';
import { recordedDays } from './records.ts';
import { agentsBetween, partsBetween } from './roles.ts';
import { oneHasStake } from './stakes.ts';
import { standingsBetween } from './standings.ts';
import { talliesBetween } from './tallies.ts';
import { onOneDay, type Said, saidIn, type Telling } from './telling.ts';
import { toldAndDenied } from './told-and-denied.ts';

type Compare = (a: Said, b: Said) => Difference | null;

/** What needs no nearness, since the words themselves tie the two. */
const ANYWHERE: readonly Compare[] = [
  talliesBetween,
  agentsBetween,
  orderersBetween,
  causesBetween,
  accountsBetween,
  negationsBetween,
  toldAndDenied,
  timesBetween,
  daysBetween,
  recordedDays,
];
const COMPARED: readonly Compare[] = [figuresBetween, placesBetween, partsBetween, standingsBetween, ...ANYWHERE];

/** What two neighbouring sentences of an article set against each other. */
export function differencesBetween(a: Telling, b: Telling): Difference[] {
  const [last] = saidIn(a).slice(-1);
  return saidIn(b)
    .slice(0, 1)
    .flatMap((said) => compare(last, said, COMPARED));
}

/** What two sentences of an article say against each other over others between them. */
export function differencesOver(a: Telling, b: Telling): Difference[] {
  return saidIn(a).flatMap((one) => saidIn(b).flatMap((other) => compare(one, other, OVER)));
}

/** What one sentence sets against each other: "the union says 300, the ministry 180". */
export function differencesWithin(telling: Telling): Difference[] {
  const said = saidIn(telling);
  return said.length === 2 ? compare(said[0], said[1], COMPARED) : [];
}

/** What two articles of one story say against each other. */
export function compareAcross(a: Said, b: Said): Difference[] {
  return compare(a, b, ACROSS);
}

const ACROSS: readonly Compare[] = [
  countsOfOneDay,
  placesOfOne,
  talliesBetween,
  agentsBetween,
  orderersBetween,
  causesBetween,
  accountsBetween,
  toldAndDenied,
  timesBetween,
  learntBetween,
  recordedDays,
];
const OVER: readonly Compare[] = [
  countsOfOne,
  placesBetween,
  partsBetween,
  standingsBetween,
  ...ANYWHERE.filter((by) => by !== negationsBetween && by !== daysBetween),
  daysOfOne,
];
/** Keys that tie two statements of where or when something was done. */
const SHARED = 2;

/** "six in two days": a count of longer than one of them. */
const OF_SPAN = /\b(?:in|over|for|during|within) (?:the )?(?:past |last )?(?:\p{L}+ )?(?:days|weeks|months|years)\b/iu;

function countsOfOne(a: Said, b: Said): Difference | null {
  if (!oneHasStake(a, b) || OF_SPAN.test(a.words) !== OF_SPAN.test(b.words)) return null;
  return sharedMatter(a, b).length > 0 ? figuresBetween(a, b) : null;
}

/** A count that grows from article to article is a development. */
function countsOfOneDay(a: Said, b: Said): Difference | null {
  return onOneDay(a, b) ? countsOfOne(a, b) : null;
}

function daysOfOne(a: Said, b: Said): Difference | null {
  return sharedMatter(a, b).length >= SHARED ? daysBetween(a, b) : null;
}

function placesOfOne(a: Said, b: Said): Difference | null {
  return sharedMatter(a, b).length > SHARED || onOneDay(a, b) ? placesBetween(a, b) : null;
}

/** Of two statements that nobody is named for neither is set against the other. */
function compare(a: Said, b: Said, by: readonly Compare[]): Difference[] {
  if (!a.sayer && !b.sayer) return [];
  const found = by.flatMap((between) => between(a, b) ?? []);
  return found.filter(({ kind }, at) => found.findIndex((other) => other.kind === kind) === at);
}
