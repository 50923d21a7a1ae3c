import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { FACILITY_HEADS, ORGANISATION_HEADS } from '../vocabulary/name-heads.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, type DraftSentence, isCapital, patternName } from './draft.ts';

const facilityHeads = wordSet(FACILITY_HEADS);
const organisationHeads = wordSet(ORGANISATION_HEADS);
const RISINGS = /^(?:Revolution|Uprising|Massacre|Coup|Intifada|Rising)$/;

/** What is named after a day: "6 October Bridge", "17 November Movement", "the 25th of January Revolution". */
export function dayNamed(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(draft.tokens[i].text)) return null;
  const month = i + 1 < sentence.to && draft.tokens[i + 1].text === 'of' ? i + 2 : i + 1;
  const head = month + 1;
  if (head >= sentence.to || !(draft.facts[month].lists & LISTS.calendar) || !isCapital(draft.facts[month]))
    return null;
  if (!isCapital(draft.facts[head]) || (head + 1 < sentence.to && isCapital(draft.facts[head + 1]))) return null;
  const type = typeOf(draft.tokens[head].text);
  return type && patternName(i, head, type);
}

function typeOf(head: string): EntityType | null {
  if (RISINGS.test(head)) return 'event';
  if (facilityHeads().has(head.toLowerCase())) return 'facility';
  return organisationHeads().has(head.toLowerCase()) ? 'organisation' : null;
}
