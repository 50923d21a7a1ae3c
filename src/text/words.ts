import { stemmer } from 'stemmer';
import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

/** A word or number of a text. */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Folded to lower case, without a possessive ending. */
  readonly lower: string;
  /** Porter stem of `lower`; numbers are kept as they are. */
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,\-‐‑–](?=[\p{L}\p{N}]))*/gu;

/** The words of `text` from `start` up to `end`, in order. Linear in the stretch. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of stretch.matchAll(WORD)) {
    const form = formOf(match[0]);
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length, text: match[0], lower: form.lower, stem: form.stem });
  }
  return words;
}

/** The stem under which a single word is compared. */
export function stemOf(word: string): string {
  return formOf(word).stem;
}

/** True for words that say nothing of the matter: articles, prepositions, pronouns, auxiliaries. */
export function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}

interface Form {
  readonly lower: string;
  readonly stem: string;
}

/** Words repeat, so their forms are kept; the table starts anew when it has grown past what real text needs. */
const FORM_LIMIT = 200_000;
let forms = new Map<string, Form>();

function formOf(word: string): Form {
  const known = forms.get(word);
  if (known) return known;
  const lower = fold(word).replace(/'s$|'$/, '');
  const form = { lower, stem: /^[a-z]{3,40}$/.test(lower) ? stemmer(lower) : lower };
  if (forms.size >= FORM_LIMIT) forms = new Map();
  // A long match is a slice that would keep its whole text alive.
  if (word.length <= 40) forms.set(word, form);
  return form;
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above across after again against all almost along already also although always am among amid an and any are around as at ' +
    'away back be became because become been before began behind being below between both but by came can cannot come could did do does ' +
    'doing done down during each either else enough even ever every few for from further get gets getting give given go goes going gone got ' +
    'had has have having he her here hers herself him himself his how however i if in including into is it its itself just ' +
    'know known last later least less let like likely made make makes making many may me might more most much must my near never ' +
    'new next no nor not nothing now of off often on once one ones only onto or other others our out over own per perhaps put ' +
    'quite rather really recent recently same see seem seen several shall she should since so some soon still such take taken than that the their ' +
    'them themselves then there these they thing things this those though through thus time to together too took toward towards two under until up upon us used ' +
    'very via was way we well went were what when where whether which while who whole whom whose why will with within without would ' +
    "yet you your don't didn't doesn't isn't wasn't can't won't wouldn't couldn't hasn't haven't hadn't it'll we'll " +
    'mr mrs ms dr day days week weeks month months year years today yesterday tomorrow monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'say says said saying told tell tells according added ' +
    // A word of its own, and brackets, in tokenised text.
    "n't lrb rrb lsb rsb"
  ).split(' '),
);
