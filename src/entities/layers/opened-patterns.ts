import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { COMPANY_OPENERS } from '../vocabulary/company-words.ts';
import {
  FACILITIES_OF,
  FACILITY_OPENERS,
  NAME_PARTICLES,
  ORGANISATION_OPENERS,
  PLACE_OPENERS,
  SOCIETIES_OF,
} from '../vocabulary/name-heads.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, type DraftSentence, isCapital, patternName } from './draft.ts';

const particles = wordSet(NAME_PARTICLES);
const openers: readonly (readonly [() => ReadonlySet<string>, EntityType])[] = [
  [wordSet(ORGANISATION_OPENERS), 'organisation'],
  [wordSet(FACILITY_OPENERS), 'facility'],
  [wordSet(COMPANY_OPENERS), 'organisation'],
  [wordSet(PLACE_OPENERS), 'place'],
];
const facilitiesOf = wordSet(FACILITIES_OF);
const societiesOf = wordSet(SOCIETIES_OF);
const LONGEST = 8;

/** "Comisión Nacional de Bancos", "Hospital de Colonia": a foreign name whose first word tells, over its small words. */
export function openedByWord(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  const opener = draft.tokens[i].text;
  const type = openers.find(([words]) => words().has(opener))?.[1];
  if (!type || (i > sentence.from && isCapital(draft.facts[i - 1]))) return null;
  let last = i;
  let joined = false;
  for (let at = i + 1; at < sentence.to && at - i < LONGEST; at++) {
    if (isCapital(draft.facts[at])) {
      if (draft.facts[at].lists & LISTS.calendar) break;
      if (at - last > 1) joined = true;
      last = at;
    } else if (at - last > 2 || !particles().has(draft.tokens[at].text)) break;
  }
  return joined ? patternName(i, last, type) : null;
}

/** "Basilica of the Holy Sacrament", "Families of the Marisol", the latter inside a sentence only. */
export function openedOverOf(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  const opener = draft.tokens[i].text.toLowerCase();
  const society = societiesOf().has(opener) && i > sentence.from;
  if (!society && !facilitiesOf().has(opener)) return null;
  if (i + 2 >= sentence.to || draft.tokens[i + 1].text !== 'of') return null;
  let last = draft.tokens[i + 2].text === 'the' ? i + 2 : i + 1;
  if (society && last === i + 1) return null;
  const named = last + 1;
  while (last + 1 < sentence.to && isCapital(draft.facts[last + 1]) && last - i < LONGEST) last++;
  return last < named ? null : patternName(i, last, society ? 'organisation' : 'facility');
}
