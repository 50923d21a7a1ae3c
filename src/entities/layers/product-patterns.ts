import { LISTS } from '../tagger/lexicon.ts';
import {
  DESIGNATIONS,
  PRODUCT_INTRODUCERS,
  PRODUCT_MAKERS,
  PRODUCT_MODIFIERS,
  PRODUCT_NOUNS,
} from '../vocabulary/pattern-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, type DraftSentence, isCapital, patternName } from './draft.ts';
import { isVesselNoun, kindOf } from './kind-of-noun.ts';
import { listedType } from './list-names.ts';

const makers = wordSet(PRODUCT_MAKERS);
const designations = wordSet(DESIGNATIONS);
const productNouns = wordSet(PRODUCT_NOUNS);
const productModifiers = wordSet(PRODUCT_MODIFIERS);
const productIntroducers = wordSet(PRODUCT_INTRODUCERS);
const isHyphen = (draft: Draft, i: number) => i < draft.tokens.length && /^[-‐‑]$/.test(draft.tokens[i].text);

/** "Su-35", "S-400", "AK-47", "Boeing 737", "iPhone 15": a designation, with its number and a mark after it. */
export function designation(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (makers().has(draft.tokens[i].text) && i + 1 < sentence.to && isCapital(draft.facts[i + 1])) {
    const next = i + 1;
    if (/^\p{Lu}{1,3}\d{1,4}\p{Lu}{0,3}$/u.test(draft.tokens[next].text)) return patternName(i, next, 'product');
    const model = designation(draft, sentence, next);
    if (model) return { ...model, first: i };
  }
  const word = draft.tokens[i].text;
  const glued = /^(\p{L}{1,3})(\d{1,4}\p{Lu}{0,3})$/u.exec(word);
  if (glued) return designations().has(glued[1]) && glued[1].length > 1 ? patternName(i, i, 'product') : null;
  if (!designations().has(word)) return null;
  const short = word.length <= 3;
  let at = i + 1;
  if (isHyphen(draft, at)) at++;
  else if (short) return null;
  if (at >= sentence.to || !/^\d{1,4}\p{Lu}{0,3}s?$/u.test(draft.tokens[at].text)) return null;
  if (short && (word === 'G' || draft.tokens[i + 1].start !== draft.tokens[i].end)) return null;
  if (at + 1 < sentence.to && draft.tokens[at + 1].start === draft.tokens[at].end) {
    if (/^\p{L}{1,3}$/u.test(draft.tokens[at + 1].text)) at++;
  }
  if (isHyphen(draft, at + 1) && at + 2 < sentence.to && /^[\p{Lu}\d]{1,4}$/u.test(draft.tokens[at + 2].text)) at += 2;
  return patternName(i, at, 'product');
}

const NUMBER = /^(?:\d{1,4}\p{Lu}?|\p{Lu}\d{1,4}|[IVX]{2,4}|Mk|Mark)$/u;

/** "DataScan 9", "a scanner, the Vantix 7,": a word with a capital inside, or an unknown one after an article, and a number. */
export function numbered(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (i + 1 >= sentence.to || !NUMBER.test(draft.tokens[i + 1].text)) return null;
  const word = draft.tokens[i].text;
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(word)) return patternName(i, i + 1, 'product');
  if (i === sentence.from || draft.facts[i].lists & ~(LISTS.city | LISTS.opens) || !/^\p{Lu}\p{Ll}{2,}$/u.test(word))
    return null;
  if (i + 2 < sentence.to && (isCapital(draft.facts[i + 2]) || /^[%–-]$/.test(draft.tokens[i + 2].text))) return null;
  const small = (k: number) => (k < sentence.from ? '' : draft.tokens[k].text.toLowerCase());
  const before = small(i - 1);
  if (/^(?:the|a|an|its|his|her|their|new)$/.test(before)) return patternName(i, i + 1, 'product');
  const noun = before === ',' ? i - 2 : i - 1;
  return kindOf(small(noun), small(noun - 1)) === 'product' ? patternName(i, i + 1, 'product') : null;
}

const MOST_WORDS = 4;
const INSIDE_SHIPS = /^(?:of|do|da|de|del|du|des|di|the)$/;

/** "the ferry Lady Corazon", "a tug, the Goliat": a run of capitals after a word for a ship, train or spacecraft. */
export function namedVessel(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (!isVesselNoun(draft.tokens[i].text, i > sentence.from ? draft.tokens[i - 1].text : '')) return null;
  let first = i + 1;
  const is = (k: number, mark: RegExp) => k < sentence.to && mark.test(draft.tokens[k].text);
  if (is(first, /^,$/) && is(first + 1, /^the$/)) first += 2;
  if (is(first, /^["“‘'«]$/)) first++;
  const unfit = LISTS.calendar | LISTS.title | LISTS.demonym | LISTS.country | LISTS.organisation;
  if (first >= sentence.to || !isCapital(draft.facts[first])) return null;
  if (draft.facts[first].lists & unfit && !isCapital(draft.facts[first + 1] ?? draft.facts[i])) return null;
  if (draft.facts[first].lists & (LISTS.calendar | LISTS.demonym)) return null;
  let last = first;
  for (let at = first + 1; at < sentence.to && at - first < MOST_WORDS; at++) {
    if (isCapital(draft.facts[at]) && !(draft.facts[at].lists & LISTS.calendar)) last = at;
    else if (at - last > 2 || !INSIDE_SHIPS.test(draft.tokens[at].text)) break;
  }
  return patternName(first, last, 'product');
}

/** "Kalibr cruise missiles": a name that no list knows before a word for a weapon or product. */
export function beforeNoun(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (i === sentence.from || isCapital(draft.facts[i - 1]) || draft.facts[i].lists & ~(LISTS.city | LISTS.opens))
    return null;
  if (listedType(draft.tokens[i].text) || /[-‐‑]/.test(draft.tokens[i - 1].text)) return null;
  let at = i + 1;
  if (isHyphen(draft, at) && at + 1 < sentence.to && /^\d+$/.test(draft.tokens[at + 1].text)) at += 2;
  const end = at - 1;
  let steps = 0;
  while (
    at < sentence.to &&
    steps < 4 &&
    (productModifiers().has(draft.tokens[at].text) ||
      draft.tokens[at].text === '-' ||
      /^(?:range|tank|aircraft)$/.test(draft.tokens[at].text))
  ) {
    at++;
    steps++;
  }
  return at < sentence.to && productNouns().has(draft.tokens[at].text) ? patternName(i, end, 'product') : null;
}

/** "the blood thinner Doloxan" */
export function introduced(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (!productIntroducers().has(draft.tokens[i].text) || i + 1 >= sentence.to) return null;
  const name = i + 1;
  if (!isCapital(draft.facts[name]) || draft.facts[name].lists & ~(LISTS.city | LISTS.opens)) return null;
  if (name + 1 < sentence.to && isCapital(draft.facts[name + 1])) return null;
  return patternName(name, name, 'product');
}
