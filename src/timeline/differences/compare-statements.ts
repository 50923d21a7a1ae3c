import { accountsBetween } from './accounts.ts';
import { causesBetween } from './causes.ts';
import { elsewhere } from './compare-figures.ts';
import { daysBetween } from './days-told.ts';
import type { Difference } from './difference.ts';
import { matterOf, sharedMatter } from './matter.ts';
import { placesBetween } from './places.ts';
import { rivalDenials } from './rival-denials.ts';
import { rivalDoers } from './rival-doers.ts';
import { rivalFigures } from './rival-figures.ts';
import { rivalTimes } from './rival-times.ts';
import { agentsBetween, partsBetween } from './roles.ts';
import { talliesBetween } from './tallies.ts';
import { daysSaid, onOtherDays, type Said } from './telling.ts';
import { type Sayer, sayersDiffer } from './who-says.ts';

/** What two statements tell in forms that are known: these hold side by side, and a sentence or two apart. */
export const BY_FORM = [
  talliesBetween,
  placesBetween,
  agentsBetween,
  partsBetween,
  accountsBetween,
  causesBetween,
] as const;

/** So many sentences apart two statements of an article are compared. */
export const WITHIN = 4;
/** Nearer than that they may also give rival accounts, places, doers: what is told in words alone drifts apart sooner. */
const CLOSE = 2;

/** What two statements of one article set against each other. */
export function differenceNear(a: Said, b: Said): Difference | null {
  if (!(sayersDiffer(a.sayer, b.sayer) || (isPronoun(a.sayer) && isNamed(b.sayer)))) return null;
  const close = Math.abs(a.telling.position - b.telling.position) <= CLOSE;
  const shared = sharedMatter(matterOf(a), matterOf(b));
  const counted = rivalFigures(a, b, shared) ?? (shared > 0 ? rivalTimes(a, b) : null);
  if (counted || !close) return counted;
  const told = byForm(a, b);
  return told || shared === 0 || areElsewhere(a, b) ? told : (rivalDoers(a, b) ?? rivalDenials(a, b));
}

const ORDINAL = /\b(?:first|second|third|fourth|fifth)\b/gi;

/** Of other places, of other days, or of the first and the second of something. */
function areElsewhere(a: Said, b: Said): boolean {
  const [mine, theirs] = [a, b].map(({ words }) =>
    (words.match(ORDINAL) ?? []).map((word) => word.toLowerCase()).sort(),
  );
  return mine.join() !== theirs.join() || elsewhere(a.words, b.words) || onOtherDays(daysSaid(a), daysSaid(b));
}

function isPronoun(sayer: Sayer | null): boolean {
  return sayer !== null && sayer.stems.length === 0;
}

function isNamed(sayer: Sayer | null): boolean {
  return sayer !== null && sayer.stems.length > 0;
}

function byForm(a: Said, b: Said): Difference | null {
  for (const between of [...BY_FORM, daysBetween]) {
    const difference = between(a, b);
    if (difference) return difference;
  }
  return null;
}
