import type { Span } from '../model/span.ts';
import { ABBREVIATIONS, MAY_END } from './abbreviations.ts';

/** A run of end marks with the closing quotes and brackets after it. */
const END = /[.!?…]+[)\]"'”’»]*|\n[ \t]*\n\s*|\n/g;

/**
 * The sentences of a text, as trimmed spans in order. A full stop does not end a sentence after an abbreviation or an
 * initial, inside a number, or where a lower-case word follows. A blank line always ends one; so does a single line
 * feed, because in an article's text it parts the items of a list and the rows of a table. Linear in the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trim(text, start, end);
    if (span) sentences.push(span);
    start = end;
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n')) push(end);
    else if (endsSentence(text, start, match.index, match[0], end)) push(end);
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, start: number, at: number, marks: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = text[end];
  if (!/\s/.test(next)) return /[.!?…]["”’»]$/.test(marks) && /[“"‘«\p{Lu}]/u.test(next);
  const after = nextVisible(text, end);
  if (after < 0) return true;
  const follower = text.slice(after, after + 2);
  if (/^[\p{Ll},;:]/u.test(follower)) return false;
  if (!marks.startsWith('.') || marks.startsWith('..')) return true;
  const word = wordBefore(text, start, at);
  if (/^\p{Lu}$/u.test(word)) return isLastInitial(text, start, at, follower);
  const folded = word.toLowerCase();
  if (MAY_END.has(folded)) return /^[\p{Lu}“"‘«]/u.test(follower) && startsLikeSentence(text, after);
  if (ABBREVIATIONS.has(folded)) return false;
  return !(folded === 'no' && /^\d/.test(follower));
}

/** "George W. Bush" goes on; "in Plan B. The" does not: an initial ends a sentence only before a common opener. */
function isLastInitial(text: string, start: number, at: number, follower: string): boolean {
  if (!/^[\p{Lu}“"‘]/u.test(follower)) return false;
  const before = text.slice(Math.max(start, at - 24), at - 1).trimEnd();
  const lower = /(?:^|\s)\p{Ll}+$/u.test(before);
  return lower && startsLikeSentence(text, nextVisible(text, at + 1));
}

const OPENERS = new Set(
  'the a an it he she they we i you this that these those there but and in on at for from as if when while after before since although however his her its their our my no not one two some many most what who how why by with'.split(
    ' ',
  ),
);

function startsLikeSentence(text: string, at: number): boolean {
  const word = /^[“"‘«(]*(\p{L}+)/u.exec(text.slice(at, at + 24));
  return word !== null && (OPENERS.has(word[1].toLowerCase()) || /^[“"‘«]/.test(text[at]));
}

function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 24 && /[\p{L}\p{N}.’'-]/u.test(text[from - 1])) from--;
  return text.slice(from, at).replace(/^['’.-]+/, '');
}

function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at])) at++;
  return at < text.length ? at : -1;
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  return to > from ? { start: from, end: to } : null;
}
