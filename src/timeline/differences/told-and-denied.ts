import { wordsOf } from '../../text/words.ts';
import { findPredicates } from '../predicates.ts';
import { areOfOther } from './apart.ts';
import type { Difference } from './difference.ts';
import { LIGHT, SURE } from './doings.ts';
import { keyOf, matterOf, sharedMatter } from './like-words.ts';
import { onOneDay, type Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

const NEGATIVE = /\b(?:no|not|never|neither|nor|none|nobody|nothing|cannot)\b|n['’]t\b/i;
/** What is denied to be so is told behind. */
const DENIES =
  /\b(?:deny|denies|(?<!\b(?:was|were|been|being|is|are) (?:\p{L}+ly )?)denied|disput(?:e|es|ed)|contest(?:s|ed)?|reject(?:s|ed)? (?:the \p{L}+ )?(?:that|claims|accusations|allegations|reports|suggestions))\b/iu;
/** A word that says no, right before what is not done or at the head of it: "not one litre was". */
const NO =
  /(?:(?:\b(?:not|never)\b|n['’]t\b)(?: (?:ever|been|had|have|a|the|any|single|\p{L}+ly)){0,2}|\b(?:not (?:one|a single) \p{L}+(?: of (?:the )?\p{L}+)?|nobody|no one|none of [\p{L} ]{2,30}|nothing|no \p{L}+(?: \p{L}+)?) (?:was|were|had|has|have|did)(?: (?:ever|been)){0,2}|\b(?:nobody|no one|none of [\p{L} ]{2,30}))\s*$/iu;
const AHEAD = /\b(?:will|would|shall|should|may|might|could|can|to|if|whether)\b/i;
/** What somebody wishes, means or perceives is not in question between two. */
const INNER = new Set(
  'see saw seen know knew known learn want wish expect think thought believ hear heard hope plan intend feel felt need like comment confirm rule exclud respond answer repli appear speak spoken'.split(
    ' ',
  ),
);
const SHARED = 3;

/**
 * What one speaker tells, by a verb or a noun, and the other says was not done: "pumped acid into it", "not one litre was
 * discharged". Both must tell of more that is the same.
 */
export function toldAndDenied(a: Said, b: Said): Difference | null {
  if (a.telling === b.telling || !sayersDiffer(a.sayer, b.sayer)) return null;
  if (isDenied(a, b)) return { kind: 'denial', question: '', stances: ['says so', 'denies it'] };
  if (isDenied(b, a)) return { kind: 'denial', question: '', stances: ['denies it', 'says so'] };
  return null;
}

function isDenied(claim: Said, answer: Said): boolean {
  if (NEGATIVE.test(claim.words) || DENIES.test(claim.telling.text) || AHEAD.test(claim.words)) return false;
  const denied = deniedIn(answer);
  if (denied.length === 0) return false;
  const told = matterOf(claim.words);
  if (!denied.some((key) => told.has(key))) return false;
  const names = [...namesIn(claim.words)].filter((name) => namesIn(answer.words).has(name)).length;
  return (
    sharedMatter(claim, answer).length + Math.min(1, names) + (onOneDay(claim, answer) ? 1 : 0) >= SHARED &&
    !areOfOther(claim, answer)
  );
}

/** Keys of what is said not to have been done. */
function deniedIn({ words, telling, body }: Said): string[] {
  const short = words.slice(0, 600);
  const verb = DENIES.exec(telling.text.slice(Math.max(0, body.start - 10), body.end));
  const all = wordsOf(short);
  return findPredicates(all, []).flatMap(({ at, weight }) => {
    const { stem, start } = all[at];
    if (weight < SURE || INNER.has(stem) || LIGHT.has(all[at].lower)) return [];
    const before = short.slice(0, start).split(/[,;:]/).at(-1)!;
    const negated = NO.test(before) && !AHEAD.test(before.slice(-60));
    return negated || verb !== null ? keyOf(stem) : [];
  });
}

function namesIn(words: string): Set<string> {
  return new Set(words.match(/(?<=\s|^|["“])\p{Lu}[\p{L}’'-]{2,}/gu) ?? []);
}
