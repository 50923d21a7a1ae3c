import { fold } from '../text/fold.ts';
import { isStopWord, stemOf, type Word } from '../text/words.ts';
import { happeningOf } from './news-verbs.ts';
import type { Predicate } from './predicates.ts';

/** What continuity looks at in a sentence. */
export interface ToldSentence {
  readonly text: string;
  /** Stems of its words, names left out. */
  readonly stems: ReadonlySet<string>;
  /** Last words of the names in it, folded. */
  readonly names: readonly string[];
  /** Groups of what happens in it. */
  readonly happenings: ReadonlySet<string>;
  readonly paragraph: number;
  /** Items of a list stand beside each other without going on. */
  readonly listed: boolean;
}

export function toldSentence(sentence: {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly { readonly text: string }[];
  readonly predicates: readonly Predicate[];
  readonly paragraph: number;
  readonly listed: boolean;
}): ToldSentence {
  const { text, words, names, predicates, paragraph, listed } = sentence;
  return {
    text,
    stems: new Set(words.filter(isTelling).map((word) => word.stem)),
    names: names.map((name) => fold(name.text.slice(name.text.lastIndexOf(' ') + 1))),
    happenings: new Set(predicates.filter((p) => p.weight > 0.1).map((p) => p.group)),
    paragraph,
    listed,
  };
}

/** Words that turn to another time or another matter: what follows them does not go on with what stood before. */
const TURNS =
  /^["“]?(?:(?:But|And|Yet) )?(?:Earlier|Previously|Separately|Elsewhere|Historically|Traditionally|Since then|In (?:recent|the past|a separate|another|other)|Over the (?:past|last)|For (?:years|decades|months|weeks)|Before (?:that|then)|Until (?:then|now)|Last|Next|Once)\b/;

/** What may stand before the word that points back. */
const OPENING = /^["“‘'(]*(?:(?:But|And|So|Yet|Still|However|Instead|Meanwhile|More \p{L}+ly|\p{Lu}\p{L}+ly),? )?/u;
const POINTS_BACK =
  /^(?:he|she|it|they|this|that|these|those|both|all (?:of )?(?:them|this|that|these|those)|the (?:two|pair|former|latter)|his|her|their|its|such|there)\b/i;
/** "the deal", "the three-day visit": with its noun, and the word before that. */
const DEFINITE = /\b(?:the|this|that|these|those|such an?|such) (?:([\p{L}-]+) )?([\p{L}-]+)/giu;
const CONTRAST = /^(?:But|However|Although|Yet|While)\b/;
const QUOTES = /["“”]/;

const CONTINUITY = {
  pointsBack: 0.5,
  sameThing: 0.7,
  thingInside: 0.3,
  speech: 0.4,
  name: 0.2,
  happening: 0.25,
  word: 0.08,
  mostWords: 0.24,
  /** Straight after it in one paragraph, whatever its words. */
  beside: 0.4,
  /** "But …": what is said against it is about it. */
  contrast: 0.1,
  /** In the next paragraph all of it is worth less. */
  across: 0.9,
};

/**
 * How surely a sentence goes on with what the sentence before it tells, 0 to 1: by a pronoun or a definite description
 * that points back, by speech that goes on, by names, doings and words of both. A sentence that turns to another time
 * does not go on.
 */
export function continuity(before: ToldSentence, sentence: ToldSentence): number {
  if (TURNS.test(sentence.text)) return 0;
  const start = sentence.text.replace(OPENING, '');
  let sum = 0;
  if (POINTS_BACK.test(start)) sum += CONTINUITY.pointsBack;
  else sum += thingsBack(before, sentence.text, sentence.text.length - start.length);
  if (QUOTES.test(sentence.text) && (QUOTES.test(before.text) || sentence.names.some((n) => before.names.includes(n))))
    sum += CONTINUITY.speech;
  if (sentence.names.some((name) => before.names.includes(name))) sum += CONTINUITY.name;
  if ([...sentence.happenings].some((group) => before.happenings.has(group))) sum += CONTINUITY.happening;
  let shared = 0;
  for (const stem of sentence.stems) if (before.stems.has(stem)) shared++;
  sum += Math.min(CONTINUITY.mostWords, shared * CONTINUITY.word);
  if (CONTRAST.test(sentence.text)) sum += CONTINUITY.contrast;
  const distance = sentence.paragraph - before.paragraph;
  if (distance === 0 && !sentence.listed) sum += CONTINUITY.beside;
  return Math.min(1, distance === 0 ? sum : sum * CONTINUITY.across);
}

/** "The recall …" after "… recalled three batches": a description of what the sentence before told. */
function thingsBack(before: ToldSentence, text: string, opening: number): number {
  let best = 0;
  for (const match of text.matchAll(DEFINITE)) {
    const nouns = [match[1], match[2]].filter((noun) => noun !== undefined).map((noun) => stemOf(noun));
    const told = nouns.some((stem) => {
      const group = happeningOf(stem);
      return before.stems.has(stem) || (group !== null && before.happenings.has(group));
    });
    if (told) best = Math.max(best, match.index <= opening ? CONTINUITY.sameThing : CONTINUITY.thingInside);
  }
  return best;
}

function isTelling(word: Word): boolean {
  return word.lower.length > 2 && !isStopWord(word.lower) && !/^\p{Lu}/u.test(word.text);
}
