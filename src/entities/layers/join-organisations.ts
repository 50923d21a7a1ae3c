import { LISTS } from '../tagger/lexicon.ts';
import { ORGANISATION_HEADS, SURE_ORGANISATION_HEADS } from '../vocabulary/name-heads.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, isCapital } from './draft.ts';
import { isFirmWord } from './own-words.ts';
import { NEEDS_OF } from './repair-names.ts';

const sureHeads = wordSet(SURE_ORGANISATION_HEADS);
const heads = wordSet(ORGANISATION_HEADS);
/** Organisations that are not named without the people or state before them: "Israeli Air Force". */
const BARE =
  /^(?:presidency|parliament|embassy|army|navy|air|institute|academy|association|federation|society|football|red|foreign)$/;
const SURE_BEFORE_FOR =
  /^(?:Agency|Authority|Association|Bureau|Centre|Center|Commission|Committee|Council|Department|Foundation|Institute|Ministry|Office|Society)$/;
const LONGEST_RUN = 8;
const TOWNS = /^(?:DC|D\.C\.)$/;

/** Puts organisations together that the tagger left in pieces, and towns with their district. */
export function joinOrganisations(draft: Draft, names: readonly DraftName[]): DraftName[] {
  const sorted = [...names].sort((a, b) => a.first - b.first || b.last - a.last);
  const joined: DraftName[] = [];
  for (const name of sorted) {
    const before = joined.at(-1);
    if (before && name.first <= before.last) continue;
    const saint = withHead(draft, withSaint(draft, withFirmWord(draft, name)));
    const grown =
      saint.type === 'organisation'
        ? withNumber(draft, withTail(draft, withPossessor(draft, withPossessed(draft, saint))))
        : withDistrict(draft, saint);
    while (joined.length > 0 && joined[joined.length - 1].last >= grown.first) joined.pop();
    const nation = joined.at(-1);
    if (nation && isNationOf(draft, nation, grown)) joined[joined.length - 1] = { ...grown, first: nation.first };
    else joined.push(grown);
  }
  return joined;
}

/**
 * Runs of two capitals or more that end in a word for an organisation, where the tagger saw none: "Velmora Fine
 * Chemicals". A people before it stays outside.
 */
export function findHeadedOrganisations(draft: Draft, tagged: readonly DraftName[]): DraftName[] {
  const settled = new Uint8Array(draft.tokens.length);
  for (const name of tagged) {
    const kept = name.type === 'organisation' || !/^(?:person|place|group)$/.test(name.type);
    if (kept) settled.fill(1, name.first, name.last + 1);
  }
  const found: DraftName[] = [];
  for (const { from, to } of draft.sentences) {
    for (let i = from; i + 1 < to; i++)
      if (!settled[i + 1] && isStateBody(draft, i, to))
        found.push({ first: i, last: i + 1, type: 'organisation', confidence: 0.7, origin: 'pattern' });
  }
  for (const { from, to, setting } of draft.sentences) {
    if (setting !== 0) continue;
    for (let last = from + 1; last < to; last++) {
      if (settled[last] || !isCapital(draft.facts[last]) || !isHead(draft.tokens[last].text)) continue;
      if (last + 1 < to && goesOn(draft, last)) continue;
      let first = last;
      while (
        first > from &&
        last - first < LONGEST_RUN &&
        isCapital(draft.facts[first - 1]) &&
        !settled[first - 1] &&
        !isOpener(draft, first - 1)
      )
        first--;
      const opener = draft.facts[first].lists;
      if (opener & (LISTS.demonym | LISTS.calendar | LISTS.title)) first++;
      else if (first === from && opener & LISTS.commonWord && last - first < 2) first++;
      if (first < last) found.push({ first, last, type: 'organisation', confidence: 0.7, origin: 'pattern' });
    }
  }
  return found;
}

const isHead = (word: string) => sureHeads().has(word.toLowerCase()) || isFirmWord(word);

/** "Serbian Presidency" */
function isStateBody(draft: Draft, i: number, to: number): boolean {
  if (!(draft.facts[i].lists & LISTS.demonym) || !isCapital(draft.facts[i])) return false;
  if (!/^(?:Presidency|Parliament|Embassy|Army|Navy|Senate|Cabinet)$/.test(draft.tokens[i + 1].text)) return false;
  return i + 2 >= to || !isCapital(draft.facts[i + 2]);
}

function goesOn(draft: Draft, last: number): boolean {
  const next = draft.tokens[last + 1].text;
  if (isCapital(draft.facts[last + 1]) || next === '-') return true;
  return next === 'of' && NEEDS_OF.test(draft.tokens[last].text.toLowerCase());
}

const sameSentence = (draft: Draft, a: number, b: number) =>
  a >= 0 && b < draft.tokens.length && draft.sentenceOf[a] === draft.sentenceOf[b];

/** "Harbour Families’ Association", "Bergen Sailors' Union" */
function withPossessor(draft: Draft, name: DraftName): DraftName {
  const mark = name.first - 1;
  const owner = mark - 1;
  if (owner < 0 || !sameSentence(draft, owner, name.first) || !/^['’]$/.test(draft.tokens[mark].text)) return name;
  const word = draft.tokens[owner].text;
  if (!/s$/.test(word) || !isCapital(draft.facts[owner]) || draft.tokens[mark].start !== draft.tokens[owner].end)
    return name;
  let first = owner;
  while (
    name.last - first < LONGEST_RUN &&
    sameSentence(draft, first - 1, first) &&
    isCapital(draft.facts[first - 1]) &&
    !isOpener(draft, first - 1)
  )
    first--;
  return { ...name, first };
}

const isOpener = (draft: Draft, i: number) =>
  /^(?:The|A|An|And|But|In|At|On|About|For|From|With|By|Under|Since|After|Before|When|While|How|Why|What|Our|Its|Their|This|That|Is)$/.test(
    draft.tokens[i].text,
  );

/** "Harbour Families" before "’ Association" */
function withPossessed(draft: Draft, name: DraftName): DraftName {
  const mark = name.last + 1;
  const head = mark + 1;
  if (!sameSentence(draft, name.last, head) || !/^['’]$/.test(draft.tokens[mark].text)) return name;
  if (!/s$/.test(draft.tokens[name.last].text) || !heads().has(draft.tokens[head].text.toLowerCase())) return name;
  return isCapital(draft.facts[head]) ? { ...name, last: head } : name;
}

/** "a firm named Brightwell Trading", of which the tagger took the first word for somebody. */
function withFirmWord(draft: Draft, name: DraftName): DraftName {
  const next = name.last + 1;
  if (!/^(?:person|place|organisation)$/.test(name.type) || name.origin !== 'tagger') return name;
  const { to, setting } = draft.sentences[draft.sentenceOf[name.first]];
  if (setting !== 0 || next >= to || !isFirmWord(draft.tokens[next].text)) return name;
  if (!isCapital(draft.facts[next]) && draft.tokens[next].text !== 'plc') return name;
  if (next + 1 < to && (isCapital(draft.facts[next + 1]) || draft.tokens[next + 1].text === '-')) return name;
  return { ...name, last: next, type: 'organisation', origin: 'pattern' };
}

/** "St Olaf Hospital" */
function withSaint(draft: Draft, name: DraftName): DraftName {
  const before = name.first - 1;
  if (name.type === 'person' || name.type === 'group' || !sameSentence(draft, before, name.first)) return name;
  return /^(?:St\.?|Saint)$/.test(draft.tokens[before].text) ? { ...name, first: before } : name;
}

/** "Association of the Harbour Families": a bare head goes on over "of". */
function withTail(draft: Draft, name: DraftName): DraftName {
  if (name.first !== name.last || !heads().has(draft.tokens[name.first].text.toLowerCase())) return name;
  let at = name.last + 1;
  if (!sameSentence(draft, name.last, at) || !/^(?:of|for)$/.test(draft.tokens[at].text)) return name;
  at++;
  if (sameSentence(draft, name.last, at) && draft.tokens[at].text === 'the') at++;
  let last = name.last;
  while (
    at - name.first < LONGEST_RUN &&
    sameSentence(draft, name.last, at) &&
    isCapital(draft.facts[at]) &&
    !(draft.facts[at].lists & LISTS.calendar)
  )
    last = at++;
  return last === name.last ? name : { ...name, last };
}

/** "Agency for | Harbour Safety": a head that the tagger left outside. A people before it stays there. */
function withHead(draft: Draft, name: DraftName): DraftName {
  const head = name.first - 2;
  if (name.type !== 'organisation' || name.origin !== 'tagger' || !sameSentence(draft, head, name.first)) return name;
  if (draft.tokens[head + 1].text !== 'for' || !isCapital(draft.facts[head])) return name;
  if (!SURE_BEFORE_FOR.test(draft.tokens[head].text)) return name;
  const before = head - 1;
  const longer = sameSentence(draft, before, head) && isCapital(draft.facts[before]);
  return longer && !(draft.facts[before].lists & LISTS.demonym) ? name : { ...name, first: head };
}

/** "Commercial Court No. 7" */
function withNumber(draft: Draft, name: DraftName): DraftName {
  const number = name.last + 2;
  if (!sameSentence(draft, name.last, number) || !/^(?:No\.?|Nr\.?|Number)$/.test(draft.tokens[name.last + 1].text))
    return name;
  return /^\d{1,3}$/.test(draft.tokens[number].text) ? { ...name, last: number } : name;
}

function isNationOf(draft: Draft, nation: DraftName, name: DraftName): boolean {
  if (nation.type !== 'group' || name.type !== 'organisation' || nation.last + 1 !== name.first) return false;
  return BARE.test(draft.tokens[name.first].text.toLowerCase()) && sameSentence(draft, nation.last, name.first);
}

function withDistrict(draft: Draft, name: DraftName): DraftName {
  const next = name.last + 1;
  if (name.type !== 'place' || !sameSentence(draft, name.last, next) || !TOWNS.test(draft.tokens[next].text))
    return name;
  return { ...name, last: next };
}
