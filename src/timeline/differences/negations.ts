import { isStopWord, stemOf, type Word, wordsOf } from '../../text/words.ts';
import { findPredicates } from '../predicates.ts';
import { areOfOther } from './apart.ts';
import { type Holder, holderBefore, mayBeOne } from './deeds.ts';
import type { Difference } from './difference.ts';
import { NEGATED, UNPROVEN } from './rival-denials.ts';
import type { Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

/** A doing that is said to have come about, or not. */
interface Polar {
  readonly doing: string;
  readonly negated: boolean;
  /** Of nobody or nothing it is true: "nobody was warned". */
  readonly ofNone: boolean;
  readonly holder: Holder | null;
  /** Stems of the content words behind it, in its clause. */
  readonly behind: ReadonlySet<string>;
}

const NEGATION = /^(?:not|never|neither|nor|cannot|didn't|don't|doesn't|wasn't|weren't|hadn't|hasn't|haven't)$/;
const NONE =
  /\b(?:nobody|no one|none of [\p{L} ]{2,30}|nothing|no \p{Ll}+(?: \p{Ll}+)?) (?:was |were |had |has |have |been |ever )*$/iu;
const NEAR = 3;
/** What somebody wishes, means or perceives is not in question between two. */
const INNER = new Set(
  'see saw seen know knew want wish expect think thought believ hear heard hope plan intend feel felt need like'.split(
    ' ',
  ),
);
const AHEAD = /\b(?:will|would|shall|should|may|might|could|can|to)\b/i;

/** What one speaker says was done and the other that it was not. */
export function negationsBetween(a: Said, b: Said): Difference | null {
  if (a.telling === b.telling || !sayersDiffer(a.sayer, b.sayer)) return null;
  if (!NEGATED.test(a.words) && !NEGATED.test(b.words)) return null;
  if (UNPROVEN.test(a.words) || UNPROVEN.test(b.words)) return null;
  const [mine, theirs] = [polarsIn(a.words), polarsIn(b.words)];
  for (const one of mine)
    for (const other of theirs) {
      if (one.doing !== other.doing || one.negated === other.negated || !areOfOne(one, other)) continue;
      if (areOfOther(a, b)) return null;
      const stances = ['says so', 'denies it'] as const;
      return { kind: 'denial', question: '', stances: one.negated ? [stances[1], stances[0]] : stances };
    }
  return null;
}

function areOfOne(a: Polar, b: Polar): boolean {
  if (!a.ofNone && !b.ofNone && !(a.holder && b.holder && mayBeOne(a.holder, b.holder))) return false;
  return a.behind.size === 0 || b.behind.size === 0 || [...a.behind].some((stem) => b.behind.has(stem));
}

function polarsIn(text: string): Polar[] {
  const words = wordsOf(text.slice(0, 600));
  return findPredicates(words, []).flatMap(({ at, group, weight }) => {
    if (weight < 0.6 || INNER.has(words[at].stem) || AHEAD.test(words[at - 1]?.lower ?? '')) return [];
    const before = words.slice(Math.max(0, at - NEAR), at);
    const ofNone = NONE.test(text.slice(0, words[at].start));
    const negated = ofNone || before.some((w) => NEGATION.test(w.lower.replace('’', "'")));
    const behind = contentBehind(text, words, at);
    return [{ doing: group, negated, ofNone, holder: holderBefore(text, words[at].start), behind }];
  });
}

function contentBehind(text: string, words: readonly Word[], at: number): Set<string> {
  const clause = /^[^,;:.!?]*/.exec(text.slice(words[at].end))![0];
  const end = words[at].end + clause.length;
  const inside = words.slice(at + 1).filter((w) => w.end <= end && !isStopWord(w.lower) && !/^\d/.test(w.lower));
  return new Set(inside.map((w) => stemOf(w.lower)));
}
