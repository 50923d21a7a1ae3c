import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { EVENT_HEADS, FACILITY_HEADS, LAW_HEADS } from '../vocabulary/name-heads.ts';
import {
  DESIGNATIONS,
  EVENTS,
  FACILITIES,
  LAWS,
  PRODUCT_INTRODUCERS,
  PRODUCT_MODIFIERS,
  PRODUCT_NOUNS,
  PRODUCTS,
  WORK_NOUNS,
} from '../vocabulary/pattern-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, type DraftSentence, formOf, isCapital } from './draft.ts';

const lawHeads = wordSet(LAW_HEADS);
const eventHeads = wordSet(EVENT_HEADS);
const facilityHeads = wordSet(FACILITY_HEADS);
const productNouns = wordSet(PRODUCT_NOUNS);
const productModifiers = wordSet(PRODUCT_MODIFIERS);
const productIntroducers = wordSet(PRODUCT_INTRODUCERS);
const designations = wordSet(DESIGNATIONS);
const workNouns = wordSet(WORK_NOUNS);
const known: readonly (readonly [() => ReadonlySet<string>, EntityType])[] = [
  [wordSet(EVENTS), 'event'],
  [wordSet(LAWS), 'law'],
  [wordSet(FACILITIES), 'facility'],
  [wordSet(PRODUCTS), 'product'],
];
const LONGEST_KNOWN = 6;
const CONNECTORS = new Set(['of', 'the', 'on', 'for', 'and', '-', '–', '&', "'s", '’s', 'de', 'against', 'to', 'in']);
const WEAK_LAW_HEADS = new Set(['law', 'code', 'bill', 'resolution', 'regulation', 'act', 'constitution', 'agreement']);
const WEAK_EVENT_HEADS = new Set(['congress', 'spring', 'operation', 'awards', 'games', 'cup', 'forum', 'trials']);

/**
 * Names that their own words give away: treaties and laws, events, facilities, weapons and other products, titles of
 * works. Works on whole sentences in usual setting; headlines are left to the tagger.
 */
export function findPatterns(draft: Draft): DraftName[] {
  const found: DraftName[] = [];
  for (const sentence of draft.sentences) {
    if (sentence.setting !== 0 && sentence.to - sentence.from > 3) continue;
    for (let i = sentence.from; i < sentence.to; ) {
      const name = nameAt(draft, sentence, i);
      if (name) found.push(name);
      i = name ? name.last + 1 : i + 1;
    }
  }
  return found;
}

function nameAt(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  return (
    quotedWork(draft, sentence, i) ??
    quotedTitle(draft, sentence, i) ??
    lettered(draft, sentence, i) ??
    channel(draft, sentence, i) ??
    (isCapital(draft.facts[i])
      ? (knownName(draft, sentence, i) ??
        designation(draft, sentence, i) ??
        numbered(draft, sentence, i) ??
        headed(draft, sentence, i) ??
        beforeNoun(draft, sentence, i))
      : introduced(draft, sentence, i))
  );
}

const pattern = (first: number, last: number, type: EntityType, origin: 'list' | 'pattern' = 'pattern'): DraftName => ({
  first,
  last,
  type,
  confidence: origin === 'list' ? 0.9 : 0.8,
  origin,
});

function knownName(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  for (let last = Math.min(sentence.to, i + LONGEST_KNOWN) - 1; last >= i; last--) {
    if (last === i && last + 1 < sentence.to && isCapital(draft.facts[last + 1])) return null;
    const form = formOf(draft, i, last);
    for (const [names, type] of known) if (names().has(form)) return pattern(i, last, type, 'list');
  }
  return null;
}

const makers = wordSet(
  'Sukhoi,Mikoyan,Tupolev,Ilyushin,Antonov,Lockheed,Boeing,Airbus,Northrop,Raytheon,McDonnell,Saab,Dassault,Sikorsky,Bell,Apple,Samsung,Google',
);

/** "Su-35", "S-400", "AK-47", "Boeing 737", "iPhone 15": a designation, with its number and a mark after it. */
function designation(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (makers().has(draft.tokens[i].text) && i + 1 < sentence.to && isCapital(draft.facts[i + 1])) {
    const model = designation(draft, sentence, i + 1);
    if (model) return { ...model, first: i };
  }
  const word = draft.tokens[i].text;
  const glued = /^(\p{L}{1,3})(\d{1,4}\p{Lu}{0,3})$/u.exec(word);
  if (glued) return designations().has(glued[1]) && glued[1].length > 1 ? pattern(i, i, 'product') : null;
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
  return pattern(i, at, 'product');
}

const isHyphen = (draft: Draft, i: number) => i < draft.tokens.length && /^[-‐‑]$/.test(draft.tokens[i].text);

const OPENER = /^(?:The|A|An|This|That|In|On|At|And|But|Under|For|After|Before|During|Since|With|By|From)$/;

/** A run of capitals that ends in a telling word: "Drug Traceability Act", "Battle of Kursk", "Karanlik Bridge". */
function headed(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (i > sentence.from && isCapital(draft.facts[i - 1]) && !isCalendar(draft, i - 1)) return null;
  let last = i;
  let run = i;
  while (run + 1 < sentence.to && run - i < 9) {
    const next = run + 1;
    if (isCapital(draft.facts[next])) last = run = next;
    else if (CONNECTORS.has(draft.tokens[next].text) && run + 1 - last <= 2) run = next;
    else break;
  }
  let first = i;
  while (first < last && (OPENER.test(draft.tokens[first].text) || !isCapital(draft.facts[first]))) first++;
  if (first + 2 <= last && draft.tokens[first + 1].text === 'the') first += 2;
  while (first < last && !isCapital(draft.facts[first])) first++;
  if (first > last || draft.facts[first].lists & LISTS.calendar) return null;
  const small = smallHeaded(draft, sentence, first, last);
  if (small) return small;
  for (let head = last; head >= first; head--) {
    if (!isCapital(draft.facts[head])) continue;
    const type = headType(draft, sentence, first, head, last);
    if (type === 'none') return null;
    if (type) {
      const from = afterConnector(draft, first, head, type === 'law' ? LAW_CUT : NAME_CUT);
      return from < head ? pattern(from, endOf(draft, sentence, type, head, last), type) : null;
    }
    break;
  }
  const opener = draft.tokens[first].text;
  const second = first + 1 < sentence.to ? draft.tokens[first + 1].text : '';
  if (last > first + 1 && second === 'of') {
    if (/^(?:Treaty|Declaration|Charter|Convention|Pact|Statute|Peace)$/.test(opener))
      return pattern(first, last, 'law');
    if (/^(?:Battle|Siege|Feast)$/.test(opener)) return pattern(first, last, 'event');
  }
  if (
    last > first &&
    /^(?:Treaty|Convention|Protocol|Agreement)$/.test(opener) &&
    /^(?:on|for|against)$/.test(second)
  ) {
    return pattern(first, last, 'law');
  }
  if (last > first && opener === 'Operation') return pattern(first, last, 'event');
  return null;
}

/** "Slatina plant", "Hepavane affair": a name and a small word that makes it another one. */
function smallHeaded(draft: Draft, sentence: DraftSentence, first: number, last: number): DraftName | null {
  const head = last + 1;
  const unfit = LISTS.demonym | LISTS.country | (first === last ? LISTS.commonWord : 0);
  if (head >= sentence.to || last > first + 1 || draft.facts[first].lists & unfit) return null;
  if (OPENER.test(draft.tokens[first].text)) return null;
  const word = draft.tokens[head].text;
  const article = first > sentence.from ? draft.tokens[first - 1].text.toLowerCase() : '';
  if (article === 'a' || article === 'an') return null;
  if (/^(?:affair|scandal)$/.test(word) && article === 'the') return pattern(first, head, 'event');
  if (
    /^(?:plant|works)$/.test(word) &&
    first === last &&
    !(draft.facts[first].lists & (LISTS.organisation | LISTS.givenName))
  ) {
    return isSubject(draft, sentence, first, word) ? pattern(first, head, 'facility') : null;
  }
  return null;
}

/** "works" is a verb after a subject, a building after an article, a possessive or a preposition. */
function isSubject(draft: Draft, sentence: DraftSentence, first: number, word: string): boolean {
  if (word === 'plant') return true;
  const before = first > sentence.from ? draft.tokens[first - 1].text.toLowerCase() : '';
  return /^(?:the|its|their|['’]s?|at|of|in|from|to)$/.test(before);
}

/** "Hall C", "Terminal 5" */
function lettered(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (!/^(?:hall|terminal|building|hangar|reactor|pier|gate)$/i.test(draft.tokens[i].text)) return null;
  if (i + 1 >= sentence.to || !/^(?:\p{Lu}|\d{1,2}\p{Lu}?)$/u.test(draft.tokens[i + 1].text)) return null;
  if (draft.tokens[i + 1].text === 'I') return null;
  return pattern(i, i + 1, 'facility');
}

/** "ChromaScan 9": a word with a capital inside and a number. */
function numbered(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (i + 1 >= sentence.to || !/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(draft.tokens[i].text)) return null;
  return /^\d{1,3}$/.test(draft.tokens[i + 1].text) ? pattern(i, i + 1, 'product') : null;
}

const isCalendar = (draft: Draft, i: number) => (draft.facts[i].lists & LISTS.calendar) !== 0;

function headType(
  draft: Draft,
  sentence: DraftSentence,
  first: number,
  head: number,
  last: number,
): EntityType | 'none' | null {
  const word = draft.tokens[head].text.toLowerCase();
  const words = head - first;
  if (words === 0 || head !== last) return null;
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
    const weak = WEAK_LAW_HEADS.has(word) && word !== 'act' && !/^(?:the|a|its|new)$/.test(article);
    return weak ? null : 'law';
  }
  if (eventHeads().has(word) && !WEAK_EVENT_HEADS.has(word)) return 'event';
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

const CERTAIN_FACILITIES = wordSet(`
airport,airfield,airbase,palace,castle,stadium,arena,prison,jail,bridge,tower,mosque,cathedral,monastery,refinery,dam,
tunnel,harbour,harbor,terminal,shipyard,pipeline,barracks,square,plaza,highway,motorway,avenue,street,boulevard,road,
speedway,reactor,barrage,cemetery
`);

function isFacility(draft: Draft, first: number, head: number, word: string): boolean {
  if (CERTAIN_FACILITIES().has(word))
    return !(word === 'street' && /^(?:Wall|Downing)$/.test(draft.tokens[first].text));
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

/** A resolution keeps its number, a conference or convention its subject: "Conference on Eurasian Security". */
function endOf(draft: Draft, sentence: DraftSentence, type: EntityType, head: number, last: number): number {
  const next = head + 1;
  if (head !== last || next + 1 >= sentence.to) return head;
  const word = draft.tokens[next].text;
  if (type === 'law' && /^\d{2,4}$/.test(word)) return /^resolution$/i.test(draft.tokens[head].text) ? next : head;
  if (type === 'facility' || !/^(?:on|for|against)$/.test(word) || !isCapital(draft.facts[next + 1])) return head;
  if (isCalendar(draft, next + 1)) return head;
  let end = next + 1;
  while (end + 1 < sentence.to && isCapital(draft.facts[end + 1])) end++;
  return end;
}

/** "Kalibr cruise missiles": a name that no list knows before a word for a weapon or product. */
function beforeNoun(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (i === sentence.from || isCapital(draft.facts[i - 1]) || draft.facts[i].lists & ~(LISTS.city | LISTS.opens))
    return null;
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
  return at < sentence.to && productNouns().has(draft.tokens[at].text) ? pattern(i, end, 'product') : null;
}

/** "the blood thinner Hepavane" */
function introduced(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (!productIntroducers().has(draft.tokens[i].text) || i + 1 >= sentence.to) return null;
  const name = i + 1;
  if (!isCapital(draft.facts[name]) || draft.facts[name].lists & ~(LISTS.city | LISTS.opens)) return null;
  if (name + 1 < sentence.to && isCapital(draft.facts[name + 1])) return null;
  return pattern(name, name, 'product');
}

const OPENING = /^["“‘'«]$/;
const CLOSING = /^["”’'»]$/;
const LONGEST_TITLE = 10;

/** the documentary "Batch Zero" */
function quotedWork(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
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
    return isCapital(draft.facts[last]) || last === first ? pattern(first, last, 'work') : null;
  }
  return null;
}

/** A quotation that is all capitals and no sentence is a title too: "Batch Zero". */
function quotedTitle(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
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
      return capitals >= 2 && !known && !said && isCapital(draft.facts[k - 1]) ? pattern(first, k - 1, 'work') : null;
    }
    if (isCapital(draft.facts[k])) capitals++;
    else if (!CONNECTORS.has(word)) return null;
  }
  return null;
}

/** "Channel 4", "Kanál 5" */
function channel(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (i + 1 >= sentence.to || !/^(?:Channel|Kan[aá]l|Canal|Radio|Kanaal|TV)$/.test(draft.tokens[i].text)) return null;
  return /^\d{1,2}$/.test(draft.tokens[i + 1].text) ? pattern(i, i + 1, 'organisation') : null;
}
