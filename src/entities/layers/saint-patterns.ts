import type { EntityType } from '../../model/entity.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, type DraftSentence, isCapital, patternName } from './draft.ts';

const BODIES = wordSet('hospital,infirmary,hospice,clinic,school,college,academy,university,seminary,orphanage');
const BUILDINGS = wordSet('church,cathedral,chapel,abbey,basilica,priory,minster,convent,monastery,gate,market,hall');
const SAINT = /^(?:St\.?|Saint|Ste\.?)$/;
const POSSESSIVE = /^['’]s?$/;
/** Words of the saint's name, and of what is named after him. */
const MOST_WORDS = 2;

/** "St Olga's Hospital", "St Martin's Parish Church": a saint's name and what bears it. */
export function namedAfterSaint(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (!SAINT.test(draft.tokens[i].text)) return null;
  const mark = endOfRun(draft, sentence, i) + 1;
  if (mark === i + 1 || mark >= sentence.to || !POSSESSIVE.test(draft.tokens[mark].text)) return null;
  const head = endOfRun(draft, sentence, mark);
  const type = head > mark ? typeOf(draft.tokens[head].text) : null;
  return type && patternName(i, head, type);
}

/** "the hospital St Olga" */
export function introducedSaint(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  const saint = i + 1;
  if (saint >= sentence.to || !SAINT.test(draft.tokens[saint].text)) return null;
  const last = endOfRun(draft, sentence, saint);
  const type = last > saint ? typeOf(draft.tokens[i].text) : null;
  return type && patternName(saint, last, type);
}

/** The last of the capitals that follow a word, or the word itself. */
function endOfRun(draft: Draft, { to }: DraftSentence, i: number): number {
  let last = i;
  while (last + 1 < to && last - i < MOST_WORDS && isCapital(draft.facts[last + 1])) last++;
  return last;
}

function typeOf(word: string): EntityType | null {
  const small = word.toLowerCase();
  if (BODIES().has(small)) return 'organisation';
  return BUILDINGS().has(small) ? 'facility' : null;
}
