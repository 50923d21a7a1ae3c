import { LISTS } from '../tagger/lexicon.ts';
import { WORK_NOUNS } from '../vocabulary/pattern-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { CONNECTORS, type Draft, type DraftName, type DraftSentence, isCapital, patternName } from './draft.ts';
import { headed } from './headed-patterns.ts';

const workNouns = wordSet(WORK_NOUNS);
const OPENING = /^["“‘'«]$/;
const CLOSING = /^["”’'»]$/;
const INSIDE_TITLES = /^(?:a|an|with|without|from|at|by|under|my|our)$/;
const LONGEST_TITLE = 10;

/** the documentary "Silent Harbour" */
export function quotedWork(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (!OPENING.test(draft.tokens[i].text) || i === sentence.from) return null;
  let before = i - 1;
  if (draft.tokens[before].text === ',' && before > sentence.from) before--;
  if (!workNouns().has(draft.tokens[before].text.toLowerCase())) return null;
  const first = i + 1;
  if (first >= sentence.to || !isCapital(draft.facts[first])) return null;
  for (let k = first; k < sentence.to && k - first < LONGEST_TITLE; k++) {
    if (!CLOSING.test(draft.tokens[k].text)) continue;
    let last = k - 1;
    if (last > first && /^[,.]$/.test(draft.tokens[last].text)) last--;
    return isCapital(draft.facts[last]) || last === first ? patternName(first, last, 'work') : null;
  }
  return null;
}

/** A quotation that is all capitals and no sentence is a title too: "Silent Harbour". */
export function quotedTitle(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (!OPENING.test(draft.tokens[i].text)) return null;
  const first = i + 1;
  let capitals = 0;
  for (let k = first; k < sentence.to && k - first < 7; k++) {
    const word = draft.tokens[k].text;
    if (CLOSING.test(word)) {
      const known = draft.facts[first].lists & (LISTS.country | LISTS.demonym | LISTS.givenName | LISTS.title);
      const said = /^[,.]$/.test(draft.tokens[k - 1].text);
      const other = headed(draft, sentence, first);
      if (other) return other;
      return capitals >= 2 && !known && !said && isCapital(draft.facts[k - 1])
        ? patternName(first, k - 1, 'work')
        : null;
    }
    if (isCapital(draft.facts[k])) capitals++;
    else if (!CONNECTORS.has(word) && !INSIDE_TITLES.test(word)) return null;
  }
  return null;
}
