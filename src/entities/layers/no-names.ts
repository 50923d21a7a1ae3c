import { LISTS } from '../tagger/lexicon.ts';
import type { Draft, DraftName } from './draft.ts';

const NUMBER_SIGN = /^(?:No|Nos|Nr)\.?$/;
const KNOWN =
  LISTS.country |
  LISTS.city |
  LISTS.bigCity |
  LISTS.region |
  LISTS.demonym |
  LISTS.givenName |
  LISTS.surname |
  LISTS.organisation;
const FEAST = /^(?:Day|Eve|Night)$/;

/** The tagger's names without what only looks like one: numbers, feasts of saints, common words that open a sentence. */
export function withoutNoNames(draft: Draft, names: readonly DraftName[]): DraftName[] {
  let small: ReadonlySet<string> | null = null;
  return names.filter((name) => {
    if (name.origin !== 'tagger') return true;
    if (isNumber(draft, name) || isFeast(draft, name)) return false;
    if (!opensSentence(draft, name)) return true;
    small ??= smallWords(draft);
    return !small.has(draft.tokens[name.first].text.toLowerCase());
  });
}

/** "the No. 6 tram" */
function isNumber(draft: Draft, { first, last }: DraftName): boolean {
  return last === first + 1 && NUMBER_SIGN.test(draft.tokens[first].text) && /^\d/.test(draft.tokens[last].text);
}

/** "on St Olga's Day" */
function isFeast(draft: Draft, { first, last, type }: DraftName): boolean {
  if ((type !== 'person' && type !== 'place') || !/^(?:St\.?|Saint)$/.test(draft.tokens[first].text)) return false;
  return FEAST.test(draft.tokens[last + 2]?.text ?? '') && /^['’]s?$/.test(draft.tokens[last + 1].text);
}

/** One word at the head of a sentence, of which no list of names knows anything. */
function opensSentence(draft: Draft, { first, last, type }: DraftName): boolean {
  if (first !== last || draft.sentences[draft.sentenceOf[first]].from !== first) return false;
  if (type !== 'person' && type !== 'place') return false;
  return (draft.facts[first].lists & KNOWN) === 0;
}

/** The words that the text writes small: "Tram services" opens a sentence where a "tram" stands in another. */
function smallWords({ tokens, facts }: Draft): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) if (facts[i].capital === 0) words.add(tokens[i].text);
  return words;
}
