import { isStopWord, type Word, wordsOf } from '../../text/words.ts';
import { looksAhead } from '../speech.ts';
import type { Difference } from './difference.ts';
import { matterOf, sharedMatter, wordKey } from './matter.ts';
import type { Said } from './telling.ts';

const NEGATOR =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|false|untrue|unfounded|baseless|\p{L}+n['’]t)$/u;
/** A word that makes a denial of what is said. */
export const NEGATED = /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot)\b|n['’]t\b/i;
/** "not only", "no longer", "no doubt", "not yet": nothing is denied. */
const IDLE =
  /^(?:only|longer|doubt|just|yet|least|fewer|less|more|matter|wonder|choice|comment|further|other|one else)$/;
/** Nothing was found for it, which denies nothing. */
export const UNPROVEN =
  /\b(?:no (?:\w+ )?(?:evidence|proof|signs?|traces?|indications?)|nothing to (?:support|suggest|show|indicate)|(?:could|can|was|were|been) ?not (?:be |been )?(?:\w+ )?(?:confirm|verif|establish|substantiat|prove)\w*|(?:unable|failed) to (?:confirm|establish|verify|prove|find|substantiate))\b/i;
/** What somebody wishes, means or does not know is not in question between two. */
const INNER =
  /\b(?:know|knows|knew|understand|want|wants|wanted|think|thinks|believe|believes|expect|expects|see|hope|remember|comment|say whether|want to)\b/i;
const MOST_BEHIND = 12;
/** What ought to be, or could, is nothing that is so. */
const MEANT =
  /\b(?:should|must|ought|could|can|may|might|need|needs|let us|let's|if|whether|hope|hopes|hoped|comment)\b|\?/i;
/** A denial stands near what it denies. */
const NEAREST = 3;

/** One speaker says that something is so, and the other that it is not, in words of which some are the same. */
export function rivalDenials(a: Said, b: Said): Difference | null {
  return denies(a, b) ?? swapped(denies(b, a));
}

/** `b` denies what `a` says. */
function denies(a: Said, b: Said): Difference | null {
  const distance = Math.abs(a.telling.position - b.telling.position);
  if (NEGATED.test(a.words) || UNPROVEN.test(a.words) || MEANT.test(a.words) || MEANT.test(b.words)) return null;
  if (looksAhead(a.words) || looksAhead(b.words) || distance > NEAREST) return null;
  const denied = deniedIn(b);
  if (!denied || denied.size === 0) return null;
  const said = matterOf(a);
  const both = sharedMatter(denied, said);
  const first = [...denied][0];
  // The first word behind "not" is what was not done.
  const enough = said.has(first) && (both > 1 || (denied.size === 1 && distance <= 1) || UNPROVEN.test(b.words));
  if (!enough) return null;
  return UNPROVEN.test(b.words)
    ? { kind: 'no-evidence', question: '', stances: ['says so', 'is not sure'] }
    : { kind: 'denial', question: '', stances: ['says so', 'denies it'] };
}

/** The matter of what a statement says is not so. */
function deniedIn(said: Said): ReadonlySet<string> | null {
  const text = said.words.slice(0, 600);
  const words = wordsOf(text);
  const unproven = UNPROVEN.exec(text);
  if (unproven) {
    const behind = words.filter((w) => w.start >= unproven.index + unproven[0].length);
    const before = words.filter((w) => w.end <= unproven.index);
    return keysOf([...behind, ...before]);
  }
  const at = words.findIndex((word, i) => NEGATOR.test(word.lower) && !IDLE.test(words[i + 1]?.lower ?? ''));
  if (at < 0) return null;
  const end = endOfClause(text, words, at);
  const clause = words.slice(at + 1, Math.min(end, at + 1 + MOST_BEHIND));
  if (clause.length === 0 || INNER.test(text.slice(clause[0].start, clause.at(-1)!.end))) return null;
  return keysOf(clause);
}

function keysOf(words: readonly Word[]): Set<string> {
  return new Set(
    words.flatMap(({ lower, stem }) => (isStopWord(lower) || /^\d/.test(lower) ? [] : [wordKey(lower, stem)])),
  );
}

function endOfClause(text: string, words: readonly Word[], from: number): number {
  for (let i = from; i < words.length - 1; i++)
    if (
      /[,;:—]/.test(text.slice(words[i].end, words[i + 1].start)) ||
      /^(?:but|because|although|while)$/.test(words[i + 1].lower)
    )
      return i + 1;
  return words.length;
}

function swapped(difference: Difference | null): Difference | null {
  return difference && { ...difference, stances: [difference.stances[1], difference.stances[0]] };
}
