import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import {
  EVENT_HEADS,
  FACILITY_GOODS,
  FACILITY_HEADS,
  FACILITY_MODIFIERS,
  LAW_HEADS,
  SMALL_FACILITY_HEADS,
  SMALL_PLACE_HEADS,
  SURE_FACILITY_HEADS,
  WEAK_EVENT_HEADS,
  WEAK_LAW_HEADS,
} from '../vocabulary/name-heads.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { CONNECTORS, type Draft, type DraftName, type DraftSentence, isCapital, patternName } from './draft.ts';

const lawHeads = wordSet(LAW_HEADS);
const weakLawHeads = wordSet(WEAK_LAW_HEADS);
const eventHeads = wordSet(EVENT_HEADS);
const weakEventHeads = wordSet(WEAK_EVENT_HEADS);
const facilityHeads = wordSet(FACILITY_HEADS);
const sureFacilityHeads = wordSet(SURE_FACILITY_HEADS);
const smallPlaceHeads = wordSet(SMALL_PLACE_HEADS);
const smallFacilityHeads = wordSet(SMALL_FACILITY_HEADS);
const facilityModifiers = wordSet(FACILITY_MODIFIERS);
const facilityGoods = wordSet(FACILITY_GOODS);
const OPENER = /^(?:The|A|An|This|That|In|On|At|And|But|Under|For|After|Before|During|Since|With|By|From)$/;
const isCalendar = (draft: Draft, i: number) => (draft.facts[i].lists & LISTS.calendar) !== 0;

/** A run of capitals that ends in a telling word: "Water Quality Act", "Battle of Kursk", "Karanlik Bridge". */
export function headed(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (i > sentence.from && isCapital(draft.facts[i - 1]) && !isCalendar(draft, i - 1)) return null;
  return headedRun(draft, sentence, i, runFrom(draft, sentence, i)) ?? headedBeforeAnd(draft, sentence, i);
}

/** "Goma Airport and Kigali": what stands before the "and" is a name of its own. */
function headedBeforeAnd(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  let last = i;
  while (last + 1 < sentence.to && isCapital(draft.facts[last + 1]) && !isCalendar(draft, last + 1)) last++;
  const goesOn = last + 1 < sentence.to && /^(?:and|in|to)$/.test(draft.tokens[last + 1].text);
  return last > i && goesOn ? headedRun(draft, sentence, i, last) : null;
}

/** The last word of the longest run of capitals and small words from `i` on that ends in a capital. */
function runFrom(draft: Draft, sentence: DraftSentence, i: number): number {
  let last = i;
  let run = i;
  while (run + 1 < sentence.to && run - i < 9) {
    const next = run + 1;
    if (isCalendar(draft, next)) break;
    if (isCapital(draft.facts[next])) last = run = next;
    else if (CONNECTORS.has(draft.tokens[next].text) && run + 1 - last <= 2) run = next;
    else break;
  }
  return last;
}

function headedRun(draft: Draft, sentence: DraftSentence, i: number, last: number): DraftName | null {
  let first = i;
  while (first < last && (OPENER.test(draft.tokens[first].text) || !isCapital(draft.facts[first]))) first++;
  if (first + 2 <= last && draft.tokens[first + 1].text === 'the') first += 2;
  while (first < last && !isCapital(draft.facts[first])) first++;
  if (first > last || draft.facts[first].lists & LISTS.calendar) return null;
  const small = smallHeaded(draft, sentence, first, last);
  if (small) return small;
  const type = headType(draft, sentence, first, last);
  if (type) {
    const from = afterConnector(draft, first, last, type === 'law' ? LAW_CUT : NAME_CUT);
    return from < last ? patternName(from, endOf(draft, sentence, type, last), type) : null;
  }
  const subject = withSubject(draft, first, last);
  if (subject) return subject;
  const opener = draft.tokens[first].text;
  const second = first + 1 < sentence.to ? draft.tokens[first + 1].text : '';
  if (last > first + 1 && second === 'of') {
    if (/^(?:Treaty|Declaration|Charter|Convention|Pact|Statute|Peace)$/.test(opener))
      return patternName(first, last, 'law');
    if (/^(?:Battle|Siege|Feast)$/.test(opener)) return patternName(first, last, 'event');
  }
  if (
    last > first &&
    /^(?:Treaty|Convention|Protocol|Agreement)$/.test(opener) &&
    /^(?:on|for|against)$/.test(second)
  ) {
    return patternName(first, last, 'law');
  }
  if (last > first && opener === 'Operation') return patternName(first, last, 'event');
  return null;
}

/** "Oslo International Conference on Ocean Safety": the head stands before its subject. */
function withSubject(draft: Draft, first: number, last: number): DraftName | null {
  for (let i = first + 1; i < last; i++) {
    if (!/^(?:on|for|against)$/.test(draft.tokens[i + 1].text)) continue;
    const word = draft.tokens[i].text.toLowerCase();
    let end = last;
    for (let k = i + 2; k < last; k++)
      if (draft.tokens[k].text === 'in' || draft.tokens[k].text === 'to') end = Math.min(end, k - 1);
    if (/^(?:conference|summit|congress|symposium|forum)$/.test(word)) return patternName(first, end, 'event');
    if (/^(?:treaty|convention|agreement|pact|protocol|accord)$/.test(word)) return patternName(first, end, 'law');
  }
  return null;
}

/**
 * "Korvat plant", "San Martín dry dock", "Korvat affair": a name and a small word that makes it another one. Before a
 * "coal mine" the name stands alone.
 */
function smallHeaded(draft: Draft, sentence: DraftSentence, first: number, last: number): DraftName | null {
  let head = last + 1;
  const airport = head < sentence.to && /^air(?:port|field|base)$/.test(draft.tokens[head].text);
  const article = first > sentence.from ? draft.tokens[first - 1].text.toLowerCase() : '';
  // "the Mercer dam": behind an article a common word in capitals is a name.
  const common = article === 'the' ? 0 : LISTS.commonWord;
  const lone = first === last && !airport ? common | LISTS.bigCity : 0;
  const unfit = LISTS.demonym | LISTS.country | LISTS.title | lone;
  if (head >= sentence.to || last > first + 2 || draft.facts[first].lists & unfit) return null;
  if (OPENER.test(draft.tokens[first].text)) return null;
  if (article === 'a' || article === 'an') return null;
  if (/^(?:affair|scandal)$/.test(draft.tokens[head].text) && article === 'the')
    return patternName(first, head, 'event');
  const described = facilityGoods().has(draft.tokens[head].text);
  if ((described || facilityModifiers().has(draft.tokens[head].text)) && head + 1 < sentence.to) head++;
  const word = draft.tokens[head].text;
  if (smallPlaceHeads().has(word) && article === 'the') return patternName(first, head, 'place');
  if (!smallFacilityHeads().has(word)) return null;
  if (/^(?:plant|works)$/.test(word)) {
    const someone = LISTS.organisation | LISTS.givenName;
    if (first < last || draft.facts[first].lists & someone || !isSubject(draft, sentence, first, word)) return null;
  }
  // "the CNN station" is a broadcaster's, "Shell station" a firm's.
  if (word === 'station' && draft.facts[last].lists & LISTS.organisation) return null;
  return patternName(first, described ? last : head, 'facility');
}

/** "works" is a verb after a subject, a building after an article, a possessive or a preposition. */
function isSubject(draft: Draft, sentence: DraftSentence, first: number, word: string): boolean {
  if (word === 'plant') return true;
  const before = first > sentence.from ? draft.tokens[first - 1].text.toLowerCase() : '';
  return /^(?:the|its|their|['’]s?|at|of|in|from|to)$/.test(before);
}

function headType(draft: Draft, sentence: DraftSentence, first: number, head: number): EntityType | null {
  const word = draft.tokens[head].text.toLowerCase();
  const words = head - first;
  if (words === 0) return null;
  const after = head + 1 < sentence.to ? draft.tokens[head + 1].text : '';
  if (after === '-' || draft.tokens[first + 1].text === 'of') return null;
  if (lawHeads().has(word)) {
    if (word === 'convention')
      return /^(?:on|against|for)$/.test(after) || words === 1
        ? isPartyLike(draft, first, head)
          ? 'event'
          : 'law'
        : 'event';
    const article = first > sentence.from ? draft.tokens[first - 1].text.toLowerCase() : '';
    const weak = weakLawHeads().has(word) && word !== 'act' && !/^(?:the|a|its|new)$/.test(article);
    return weak ? null : 'law';
  }
  if (eventHeads().has(word) && !weakEventHeads().has(word)) return 'event';
  if (facilityHeads().has(word)) return isFacility(draft, first, head, word) ? 'facility' : null;
  return null;
}

/** "Republican National Convention" is a meeting, "Geneva Convention" a treaty. */
function isPartyLike(draft: Draft, first: number, head: number): boolean {
  for (let i = first; i < head; i++) {
    if (/^(?:National|Party|Republican|Democratic|Annual|Democrats)$/.test(draft.tokens[i].text)) return true;
  }
  return false;
}

function isFacility(draft: Draft, first: number, head: number, word: string): boolean {
  if (sureFacilityHeads().has(word)) return !(word === 'street' && /^(?:Wall|Downing)$/.test(draft.tokens[first].text));
  return word === 'base' && /^(?:Air|Naval|Military|Force)$/.test(draft.tokens[head - 1].text);
}

const NAME_CUT = /^(?:on|in|for|and|to|against)$/;
const LAW_CUT = /^(?:for|in|to)$/;

/** "Metropolitan Club on H Street": only the street is one. */
function afterConnector(draft: Draft, first: number, head: number, cut: RegExp): number {
  for (let i = head - 1; i > first; i--) {
    if (cut.test(draft.tokens[i].text)) return isCapital(draft.facts[i + 1]) ? i + 1 : i + 2;
  }
  return first;
}

/** A resolution keeps its number, a conference or convention its subject: "Conference on Ocean Safety". */
function endOf(draft: Draft, sentence: DraftSentence, type: EntityType, head: number): number {
  const next = head + 1;
  if (next + 1 >= sentence.to) return head;
  const word = draft.tokens[next].text;
  if (type === 'law' && /^\d{2,4}$/.test(word)) return /^resolution$/i.test(draft.tokens[head].text) ? next : head;
  if (type === 'facility' || !/^(?:on|for|against)$/.test(word) || !isCapital(draft.facts[next + 1])) return head;
  if (isCalendar(draft, next + 1)) return head;
  let end = next + 1;
  while (end + 1 < sentence.to && isCapital(draft.facts[end + 1])) end++;
  return end;
}
