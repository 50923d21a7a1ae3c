import { elsewhere } from './compare-figures.ts';
import { daysSaid, onOtherDays, type Said } from './telling.ts';

const ORDINAL =
  /\b(?:first|second|third|fourth|fifth|last|next|previous|earlier|former|other|another|again|in (?:1[89]|20)\d\d|(?:by|at|until|before|after) (?:noon|dawn|dusk|midnight|evening|morning|nightfall))\b/gi;

/** Two statements that are of other days, of other places, or of the first and the second of something. */
export function areOfOther(a: Said, b: Said): boolean {
  if (elsewhere(a.words, b.words) || onOtherDays(daysSaid(a), daysSaid(b))) return true;
  return !sameOrdinals(a, b);
}

const MOMENT =
  /\b(?:by|at|until|before|after|around) (?:noon|midday|dawn|dusk|midnight|(?:\p{L}+ )?(?:evening|morning|afternoon|nightfall))\b/iu;

/** "By noon the police counted …": each counts at a time of its own. */
export function areAtOtherTimes(a: Said, b: Said): boolean {
  const [mine, theirs] = [a, b].map(({ telling }) => MOMENT.exec(telling.text)?.[0].toLowerCase());
  return a.telling !== b.telling && mine !== undefined && theirs !== undefined && mine !== theirs;
}

function sameOrdinals(a: Said, b: Said): boolean {
  const [mine, theirs] = [a, b].map(({ telling, words }) => {
    const told = telling.statements.length > 1 ? words : telling.text;
    return (told.match(ORDINAL) ?? []).map((word) => word.toLowerCase()).sort();
  });
  return mine.join() === theirs.join();
}
