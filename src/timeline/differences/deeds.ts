import { isStopWord, stemOf, type Word, wordsOf } from '../../text/words.ts';
import { happeningOf } from '../news-verbs.ts';
import { findPredicates } from '../predicates.ts';
import { isOfPeople } from '../quantities.ts';

/** Whom or what something is told of: "Dario Velk", "he", "the boat". */
export interface Holder {
  /** Words of a name, first to last; empty for others. */
  readonly name: readonly string[];
  /** Stem of a noun; null for a pronoun or a name. */
  readonly noun: string | null;
}

/** Something done to, or by, somebody. */
export interface Deed {
  /** Group of like words. */
  readonly doing: string;
  readonly holder: Holder;
  /** Where its word ends. */
  readonly end: number;
}

const AUXILIARIES = new Set(
  'was were is are be been being had has have did also then later first never not only already finally allegedly reportedly since'.split(
    ' ',
  ),
);
const PASSIVE = /^(?:was|were|is|are|been|being)$/;
const PRONOUNS = new Set('he she it they him her them who'.split(' '));

/** What a stretch of text tells to be done, with the word before it as its holder, or the name behind it. */
export function deedsIn(text: string): Deed[] {
  const words = wordsOf(text.slice(0, 600));
  const deeds: Deed[] = [];
  for (const { at, group, weight } of findPredicates(words, [])) {
    if (weight < 0.6) continue;
    let before = at - 1;
    let passive = false;
    while (before >= 0 && AUXILIARIES.has(words[before].lower)) {
      passive ||= PASSIVE.test(words[before].lower);
      before--;
    }
    // "Kolar, who is no relation, was arrested": the word before belongs to something else.
    if (before >= 0 && text.slice(words[before].end, words[before + 1].start).includes(',')) continue;
    const holder = (!passive && nameFrom(text, words, at + 1)) || holderAt(text, words, before);
    if (holder) deeds.push({ doing: group, holder, end: words[at].end });
  }
  return deeds;
}

const OCCASION =
  /\b(?:the|this|that|its|their) (\p{L}+)(?: (?:with|of|between|to|for) [^,;:.]{2,50}?)?(?: (?:was|were|is|had been) held| took place| happened| occurred|(?= (?:in|at|on|near|outside) ))/giu;

/** Happenings that a noun tells: "place |the signing| in a hotel", "|the meeting was held| in Vienna". */
export function occasionsIn(text: string): Deed[] {
  return [...text.slice(0, 600).matchAll(OCCASION)].flatMap(({ 0: words, 1: noun, index }) => {
    const doing = happeningOf(stemOf(noun));
    return doing ? [{ doing, holder: { name: [], noun: null }, end: index + words.length }] : [];
  });
}

const DETERMINERS = new Set('a an the by in to of'.split(' '));

/** Whom or what the words before a place in a text are about: "she" of "she was |dismissed". */
export function holderBefore(text: string, start: number): Holder | null {
  const words = wordsOf(text.slice(0, start));
  let at = words.length - 1;
  while (at >= 0 && (AUXILIARIES.has(words[at].lower) || DETERMINERS.has(words[at].lower))) at--;
  return at < 0 ? null : holderAt(text, words, at);
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && !isStopWord(word.lower);
}

/** The object of a doing, where it is a name that follows at once. */
function nameFrom(text: string, words: readonly Word[], at: number): Holder | null {
  let end = at;
  while (isName(words[end]) && (end === at || text.slice(words[end - 1].end, words[end].start) === ' ')) end++;
  return end > at ? { name: words.slice(at, end).map((w) => w.lower), noun: null } : null;
}

function holderAt(text: string, words: readonly Word[], at: number): Holder | null {
  const last = words[at];
  if (!last) return null;
  if (PRONOUNS.has(last.lower)) return { name: [], noun: null };
  if (!isName(last)) return isStopWord(last.lower) ? null : { name: [], noun: last.stem };
  let start = at;
  while (isName(words[start - 1]) && text.slice(words[start - 1].end, words[start].start) === ' ') start--;
  return { name: words.slice(start, at + 1).map((w) => w.lower), noun: null };
}

/** "three people were killed": such things are told of others, on other days and elsewhere. */
export function areCounted({ noun }: Holder): boolean {
  return noun !== null && isOfPeople(noun);
}

/** True of one noun, or of one name. A pronoun may stand for either. */
export function mayBeOne(a: Holder, b: Holder): boolean {
  if ([a, b].some(({ name, noun }) => name.length === 0 && noun === null)) return true;
  return a.noun !== null ? a.noun === b.noun : sameName(a, b);
}

/** One name, in full or by its last word. Two people of one surname are two. */
export function sameName(a: Holder, b: Holder): boolean {
  if (a.name.length === 0 || b.name.length === 0 || a.name.at(-1) !== b.name.at(-1)) return false;
  const [short, long] = [a, b].map(({ name }) => name.slice(0, -1)).sort((x, y) => x.length - y.length);
  return short.every((word) => long.includes(word));
}
