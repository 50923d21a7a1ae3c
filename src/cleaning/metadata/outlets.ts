import type { Basis } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import { looksLikeOutlet } from './bylines.ts';
import { AGENCIES, KNOWN_OUTLETS } from './known-outlets.ts';

export interface OutletFound {
  readonly name: string;
  readonly basis: Basis;
}

const TOLD =
  /\b(?:told|tells|speaking to|interview with|statement to|e-?mail to|exclusively to)\s+(?:the\s+)?(?:newspaper\s+|newspaper’s\s+|daily\s+|weekly\s+|magazine\s+|broadcaster\s+)?((?:The\s+)?\p{Lu}[\p{L}&.'’-]*(?:\s(?:of\s|the\s|and\s)?\p{Lu}[\p{L}&'’-]*){0,3})/gu;
const TO_NEWSPAPER =
  /\b(?:(?:told|said|confirmed|learned|reported) (?:to |by )?(?:the |our )?|this )(?:newspaper|daily|magazine|broadcaster|website|station|paper),? (\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{L}[\p{L}\p{M}’'-]*)?)/gu;
/** "the newspaper Le Phare has learned": the kind of paper stands before its name. */
const PAPER_LEARNED =
  /\b(?:newspaper|daily|weekly|magazine|broadcaster|website|station|paper|agency|portal|channel) ((?:\p{Lu}[\p{L}&.'’-]*\s){1,4})(?:has|have) (?:learned|learnt|seen|been told|obtained|reviewed|read)\b/gu;
const HAS_CONTACTED =
  /(?:^|[.!?]["”’]?\s+)((?:The\s)?\p{Lu}[\p{L}&.'’-]*(?:\s\p{Lu}[\p{L}&'’-]*){0,3}) (?:has (?:contacted|approached|reached out to|asked|seen|learned|learnt|been told)|reached out to|contacted|understands|has reviewed|reviewed)\b/gu;
/** "figures seen by the Arden Courier": told for the writer's own paper, where the name is that of one. */
const SEEN_BY =
  /\b(?:seen|obtained|reviewed|compiled|contacted|interviewed|analy[sz]ed) by (?:the )?((?:The\s)?\p{Lu}[\p{L}&'’-]*(?:[ -](?:of\s|the\s|and\s)?\p{Lu}[\p{L}&'’-]*){0,3})/gu;
const UNDERSTANDS =
  /\b((?:the\s)?\p{Lu}[\p{L}&'’-]{0,30}(?:\s\p{Lu}[\p{L}&'’-]{0,30}){0,3}) (?:has learned|has learnt|understands|could not (?:independently )?(?:confirm|verify))\b/gu;
const LEGAL_NAME = [
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?,?\s*(?:by\s+)?((?:the\s)?\p{Lu}[\p{L}\p{N}&.'’ -]{1,60}?)(?:\s(?:Media Group|Group|Media|Ltd|Limited|LLC|Inc|Corporation|Corp|Company|Co|GmbH|plc|AG|SA|S\.A\.|Publishing|Newspapers|Publications)\b.*|\s*(?:19|20)\d\d.*|[.|,;].*|\s+[-–—].*)?$/iu,
  /^((?:the\s)?\p{Lu}[\p{L}\p{N}&.'’ -]{1,60}?) is not responsible for (?:the )?content/iu,
  /^source:? ((?:the\s)?\p{Lu}[\p{L}\p{N}&.,'’ -]{1,60}?)$/iu,
  /\byou (?:are receiving|receive|get) ((?:the\s)?\p{Lu}[\p{L}\p{N}&.'’ -]{1,40}?) because\b/iu,
  /\bthanks for reading ((?:the\s)?\p{Lu}[\p{L}\p{N}&.'’ -]{1,40}?)[!.]/iu,
  /\b(?:reporter|correspondent|writer|editor|columnist|journalist)s? (?:at|for|with) ((?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)(?: and .*)?\.?$/u,
  /\bthe post .{3,140} (?:appeared first on|first appeared on) ((?:the\s)?\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)\.?$/iu,
];
const GENERIC =
  /^(?:all rights reserved|the|terms|privacy|contact|this|our|us|i|we|he|she|they|it|and|reporters|journalists|police|parliament|congress|state tv|lawmakers|deputies|mps|investors|analysts)$/i;

/** The publisher that a legal foot or a subscription notice names; null when it names none. */
export function outletOfNotice(text: string): string | null {
  const line = text.slice(-400).replace(/\s+/g, ' ').trim();
  for (const pattern of LEGAL_NAME) {
    const name = pattern
      .exec(line)?.[1]
      .trim()
      .replace(/[\s.,]+$/, '');
    if (name && name.length > 1 && !GENERIC.test(name) && !/^all rights/i.test(name)) return name;
  }
  return null;
}

export function isKnownOutlet(text: string): boolean {
  return KNOWN_OUTLETS.has(fold(text.trim()));
}

/**
 * The outlet that an article's own words give away: it was "told" things, it "has learned" or "has contacted". A short
 * form ("told the Examiner") speaks for the long one. Well-known papers and agencies are quoted by everybody: one
 * mention of theirs says little, and agencies do not count. Null when no name is met, or two as often.
 */
export function outletOfProse(text: string): string | null {
  const counts = new Map<string, number>();
  const add = (found: string, weight: number) => {
    const name = found
      .split(/\n|(?<=\p{Ll}{3})\.\s/u)[0]
      .replace(/['’]s$/, '')
      .replace(/[.,]+$/, '')
      .trim();
    if (GENERIC.test(name) || AGENCIES.has(fold(name)) || name.length < 3) return;
    const long = [...counts.keys()].find((each) => each !== name && fold(each).endsWith(` ${bare(name)}`));
    counts.set(long ?? name, (counts.get(long ?? name) ?? 0) + weight);
  };
  const known = (name: string) => KNOWN_OUTLETS.has(fold(name)) || KNOWN_OUTLETS.has(bare(name));
  for (const match of text.matchAll(TO_NEWSPAPER)) add(match[1], 2);
  for (const match of text.matchAll(PAPER_LEARNED)) add(match[1].trim(), 2);
  for (const match of text.matchAll(HAS_CONTACTED)) add(match[1], known(match[1]) || looksLikeOutlet(match[1]) ? 2 : 1);
  for (const match of text.matchAll(SEEN_BY)) if (looksLikeOutlet(match[1])) add(match[1], 2);
  for (const match of text.matchAll(UNDERSTANDS)) add(match[1], looksLikeOutlet(match[1]) ? 2 : 1);
  for (const match of text.matchAll(TOLD)) {
    const name = match[1];
    const spoken = [...counts.keys()].some((each) => each === name || fold(each).endsWith(` ${bare(name)}`));
    if (known(name) || spoken) add(name, 1);
    else if (looksLikeOutlet(name)) add(name, 2);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked.length === 0 || ranked[0][1] < 2) return null;
  return ranked.length > 1 && ranked[1][1] === ranked[0][1] ? null : ranked[0][0];
}

function bare(name: string): string {
  return fold(name).replace(/^the /, '');
}

/** A name or acronym that opens two headings or more ("FDD Expert Response", "FDD Background"): the publisher, likely. */
export function outletOfHeadings(headings: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const acronym = /^(\p{Lu}{2,6})\s+\p{Lu}/u.exec(heading)?.[1];
    if (acronym && heading !== heading.toUpperCase()) counts.set(acronym, (counts.get(acronym) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}

/** True when the letters in brackets of a dateline stand for the name: "(CPA)" and "Continental Press Agency". */
export function isAcronymOf(acronym: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return acronym.length >= 2 && initials === acronym;
}
