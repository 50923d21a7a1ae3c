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
    const model = designation(draft, sentence, i + 1);
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

/** "DataScan 9": a word with a capital inside and a number. */
export function numbered(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (i + 1 >= sentence.to || !/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(draft.tokens[i].text)) return null;
  return /^\d{1,3}$/.test(draft.tokens[i + 1].text) ? patternName(i, i + 1, 'product') : null;
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
