import { stemmer } from 'stemmer';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';

/** A word as it is searched for: folded, shorter than in running text ("long-range" is two). */
export interface SearchWord extends Span {
  readonly word: string;
}

/** Scripts written without blanks are searched by character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}]+/gu;

/** Parts of a run that belongs to a script with blanks, cut where such a character follows. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A word longer than this is no word; its beginning stands for it. */
const LONGEST = 64;

/** The words of a text as the index knows them. Linear in the text. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (match[0].length > 1 && UNSPACED.test(match[0])) pushCharacters(match[0], start, words);
    else push(match[0], start, words);
  }
  return words;
}

function push(text: string, start: number, words: SearchWord[]): void {
  const word = foldWord(text);
  if (word !== '') words.push({ start, end: start + text.length, word });
}

function pushCharacters(run: string, start: number, words: SearchWord[]): void {
  let at = start;
  for (const character of run) {
    push(character, at, words);
    at += character.length;
  }
}

const FORMS_KEPT = 100_000;
let folded = new Map<string, string>();
let stems = new Map<string, string>();

function foldWord(text: string): string {
  if (text.length > LONGEST) return fold(text.slice(0, LONGEST));
  const known = folded.get(text);
  if (known !== undefined) return known;
  const word = fold(text);
  if (folded.size >= FORMS_KEPT) folded = new Map();
  folded.set(text, word);
  return word;
}

/** What a word shares with its other forms: "sanctions", "sanctioned" → "sanction". */
export function searchStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]{3,40}$/.test(word) ? stemmer(word) : word;
  if (stems.size >= FORMS_KEPT) stems = new Map();
  stems.set(word, stem);
  return stem;
}
