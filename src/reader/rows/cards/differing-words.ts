import type { DisagreementKind } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import { isStopWord, type Word, wordsOf } from '../../../text/words.ts';
import { DENIAL_WORDS, DOUBT_WORDS, NUMBER_WORDS } from './telling-words.ts';

/** Above this share of common words two sentences are versions of one another: every word that differs is telling. */
const VERSIONS = 0.6;

/**
 * The words of a sentence in which it differs from those it is held against. Of versions of one sentence these are all
 * words that are not in the other; of sentences that were written apart, where nearly every word differs, only those
 * of the kind in question: figures, refusals, doubts, names of days.
 */
export function differingWords(text: string, others: readonly string[], kind: DisagreementKind): Span[] {
  const words = wordsOf(text);
  const theirs = new Set(others.flatMap((other) => wordsOf(other).map(({ stem }) => stem)));
  const own = words.filter(({ lower }) => !isStopWord(lower));
  const common = own.filter(({ stem }) => theirs.has(stem)).length;
  const areVersions = own.length > 0 && common / own.length >= VERSIONS;
  const differing = words.filter((word) => {
    if (theirs.has(word.stem)) return false;
    return areVersions ? !isStopWord(word.lower) || isTelling(word, kind) : isTelling(word, kind);
  });
  return joined(text, differing);
}

function isTelling({ lower, text }: Word, kind: DisagreementKind): boolean {
  switch (kind) {
    case 'figure':
      return /\p{N}/u.test(text) || NUMBER_WORDS.has(lower);
    case 'date':
      return /\p{N}/u.test(text) || isCalendarWord(text);
    case 'denial':
    case 'account':
      return DENIAL_WORDS.has(lower);
    case 'no-evidence':
      return DENIAL_WORDS.has(lower) || DOUBT_WORDS.has(lower);
    case 'place':
    case 'role':
      return /^\p{Lu}/u.test(text) && !isStopWord(lower);
  }
}

const CALENDAR =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:uary|ruary|ch|il|ust|tember|ober|ember|day)?$/i;

function isCalendarWord(text: string): boolean {
  return CALENDAR.test(text);
}

/** Neighbours with only a blank between them are marked as one. */
function joined(text: string, words: readonly Word[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
