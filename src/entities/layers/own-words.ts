import { fold } from '../../text/fold.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { COMPANY_FORMS, COMPANY_OPENERS, COMPANY_TAILS } from '../vocabulary/company-words.ts';
import { FACILITY_OPENERS, FACILITY_TAILS, ORGANISATION_OPENERS, PLACE_OPENERS } from '../vocabulary/name-heads.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Cue } from './context-cues.ts';
import type { Draft, DraftName } from './draft.ts';

const companyOpeners = wordSet(COMPANY_OPENERS);
const companyTails = wordSet(COMPANY_TAILS);
const companyForms = wordSet(COMPANY_FORMS);
const organisationOpeners = wordSet(ORGANISATION_OPENERS);
const facilityOpeners = wordSet(FACILITY_OPENERS);
const facilityTails = wordSet(FACILITY_TAILS);
/** "Karakol Files": what was leaked is called after where it came from. */
const PAPERS = /^(?:Files|Papers|Leaks|Tapes|Diaries|Cables|Memos|Dossier|Transcripts|Archive|Archives)$/;
const placeOpeners = wordSet(PLACE_OPENERS);

/** True for a word that closes names of firms behind what tells them apart: a legal form or a trade. */
export const isFirmWord = (word: string): boolean => companyForms().has(word) || companyTails().has(word);

let folded: ReadonlySet<string> | null = null;

/** The same for a folded word. */
export function isFirmWordFolded(word: string): boolean {
  folded ??= new Set([...companyForms(), ...companyTails()].map(fold));
  return folded.has(word);
}

/** "Prudhomme Keller AG", "Prudhomme Keller Mining": the firm is called by the words before, too. */
export const endsInFirmWord = (draft: Draft, { last }: DraftName): boolean => isFirmWord(draft.tokens[last].text);

/** What the first and the last word of a name of several words say of it: "Líneas Ondarra", "Prudhomme Keller AG". */
export function cuesWithin(draft: Draft, { first, last }: DraftName): Cue[] {
  if (first === last) return [];
  const opener = draft.tokens[first].text;
  const tail = draft.tokens[last].text;
  if (companyForms().has(tail)) return [{ type: 'organisation', weight: 4 }];
  if (PAPERS.test(tail)) return [{ type: 'work', weight: 2 }];
  if (organisationOpeners().has(opener)) return [{ type: 'organisation', weight: 3 }];
  if (facilityOpeners().has(opener)) return [{ type: 'facility', weight: 2 }];
  if (companyOpeners().has(opener)) return [{ type: 'organisation', weight: 2 }];
  if (draft.tokens[first + 1].text === '&') return [{ type: 'organisation', weight: 2 }];
  if (placeOpeners().has(opener)) return [{ type: 'place', weight: 0.6 }];
  if (facilityTails().has(tail))
    return [{ type: 'facility', weight: draft.facts[first].lists & LISTS.givenName ? 0.6 : 2 }];
  return companyTails().has(tail) ? [{ type: 'organisation', weight: 1.2 }] : [];
}
