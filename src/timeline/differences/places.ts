import { areCounted, type Deed, deedsIn, mayBeOne, occasionsIn } from './deeds.ts';
import type { Difference } from './difference.ts';
import { endOfClause } from './end-of-clause.ts';
import { areFixed, excludeEachOther, namedApart, type Site, sitesIn } from './sites.ts';
import { onOtherDays, type Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** A deed with the place it is put at. */
export interface PlacedDeed extends Deed {
  readonly site: Site;
}

const REPEATED = /\b(?:again|second|another|moved|transferred|later|then|from there|both)\b/i;
/** Letters between a doing and its place. */
const REACH = 60;

/** Each deed of a stretch with the first place behind it, in the same clause. */
export function placedDeeds(text: string): PlacedDeed[] {
  const sites = sitesIn(text);
  if (sites.length === 0) return [];
  return [...deedsIn(text), ...occasionsIn(text)].flatMap((deed) => {
    const site = sites.find(({ start }) => start >= deed.end);
    const between = site && text.slice(deed.end, site.start);
    return site && between!.length <= REACH && !/[,;:.]/.test(between!) ? [{ ...deed, site }] : [];
  });
}

/** One deed that two speakers put at places that exclude each other. */
export function placesBetween(a: Said, b: Said): Difference | null {
  if (!sayersDiffer(a.sayer, b.sayer) || REPEATED.test(a.words) || REPEATED.test(b.words)) return null;
  if (onOtherDays(a.telling.days, b.telling.days)) return null;
  const [mine, theirs] = [placedDeeds(a.words), placedDeeds(b.words)];
  for (const one of mine)
    for (const other of theirs) {
      if (one.doing !== other.doing || !mayBeOne(one.holder, other.holder)) continue;
      const apart = inTwoNamed(one.site, other.site) && !areCounted(one.holder) && !areCounted(other.holder);
      if (!excludeEachOther(one.site, other.site) && !apart) continue;
      return placeDifference(a.words, one.site, other.site);
    }
  return territories(a, b) ?? presence(a, b);
}

function inTwoNamed(a: Site, b: Site): boolean {
  return (a.kind === null || b.kind === null || a.kind === b.kind) && namedApart(a, b);
}

/** The places of one deed in two articles, which may be told at any length: only kinds of places that lie apart. */
export function putElsewhere(a: PlacedDeed, b: PlacedDeed): boolean {
  return excludeEachOther(a.site, b.site) && areFixed(a.site, b.site);
}

/** "where he was arrested": the words before the place. */
export function placeDifference(words: string, one: Site, other: Site): Difference {
  return {
    kind: 'place',
    question: `where ${endOfClause(words.slice(0, one.start))}`,
    stances: [one.words, other.words],
  };
}

/** "in Sorland waters" against "on the Norrvik side". */
function territories(a: Said, b: Said): Difference | null {
  const [mine, theirs] = [a, b].map(({ words }) => sitesIn(words).find((site) => site.territory));
  if (!mine || !theirs || !namedApart(mine, theirs)) return null;
  return placeDifference(a.words, mine, theirs);
}

const PRESENT =
  /\b(?:he|she|they|it|\p{Lu}[\p{L}’'-]+) (?:was|were|has been|had been|is|stayed|remained) (?:[\p{Ll}]+ ){0,4}?(?=(?:in|at|on) )/u;

/** Somebody is said to be in one place, and another insists on another. */
function presence(a: Said, b: Said): Difference | null {
  if (!a.sayer?.counters && !b.sayer?.counters) return null;
  const [mine, theirs] = [a, b].map(({ words }) => {
    const match = PRESENT.exec(words);
    return match ? sitesIn(words).find(({ start, name }) => start > match.index && name.length > 0) : undefined;
  });
  if (!mine || !theirs || !namedApart(mine, theirs)) return null;
  return placeDifference(a.words, mine, theirs);
}
