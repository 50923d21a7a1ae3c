import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { CALENDAR_WORDS } from '../vocabulary/calendar-words.ts';
import { SURE_ORGANISATION_HEADS } from '../vocabulary/name-heads.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, formOf, isCapital } from './draft.ts';
import { listedType } from './list-names.ts';
import { isFirmWord } from './own-words.ts';
import { isTitleWord } from './trim-names.ts';

const calendar = wordSet(CALENDAR_WORDS);
const sureHeads = wordSet(SURE_ORGANISATION_HEADS);
const PARTICLES =
  /^(?:al|el|ad|as|ar|az|an|bin|ibn|ben|abu|de|del|della|di|da|dos|von|van|der|den|ter|la|le|du|af|av)$/;
const CSBLL_HEADS = /^(?:plant|works|prison|election|elections|referendum|war|affair|scandal|summit|campaign)$/;

/** Puts right what a linear tagger gets wrong in a regular way, name by name. */
export function repairNames(draft: Draft, names: readonly DraftName[]): DraftName[] {
  return names
    .flatMap((name) => apart(draft, name))
    .flatMap((name) => withCapitals(draft, name))
    .flatMap((name) => withoutTown(draft, name))
    .flatMap((name) => withoutNation(draft, name))
    .map((name) => endingAtForm(draft, name))
    .map((name) => withGivenName(draft, whole(draft, name)))
    .filter((name) => isName(draft, name))
    .map((name) => retyped(draft, name))
    .reduce<DraftName[]>((joined, name) => joinTo(draft, joined, name), []);
}

/** "Twitter and Spotify" are two names; "Food and Drug Administration" is one. */
function apart(draft: Draft, name: DraftName): DraftName[] {
  for (let i = name.first + 1; i < name.last; i++) {
    if (draft.tokens[i].text !== 'and') continue;
    const alone = i === name.first + 1 && i + 1 === name.last;
    const persons = name.type === 'person';
    if ((!alone && !persons) || listedType(formOf(draft, name.first, name.last))) return [name];
    return [
      { ...name, last: i - 1 },
      { ...name, first: i + 1 },
    ];
  }
  return [name];
}

/** A name begins and ends with a capital or a figure, but for particles ("al-Assad") and a few small heads. */
function withCapitals(draft: Draft, name: DraftName): DraftName[] {
  if (name.origin !== 'tagger') return [name];
  let { first, last } = name;
  const small = (i: number) => draft.facts[i].capital === 0 || draft.facts[i].capital === 4;
  const isYear = (i: number) => /^\d{4}$/.test(draft.tokens[i].text);
  while (first <= last && small(first)) {
    if (PARTICLES.test(draft.tokens[first].text) && first < last) break;
    first++;
  }
  while (
    last >= first &&
    small(last) &&
    !CSBLL_HEADS.test(draft.tokens[last].text) &&
    draft.tokens[last].text !== '+'
  ) {
    if (last > first && draft.tokens[last].text === ')') break;
    if (name.type === 'person' && last >= first + 2 && glued(draft, last - 2)) break;
    last--;
  }
  while (first < last && draft.facts[first].lists & LISTS.calendar && name.type === 'person') first++;
  if (first > last || (first === last && isYear(first))) return [];
  return first === name.first && last === name.last ? [name] : [{ ...name, first, last }];
}

export const NEEDS_OF =
  /^(?:bank|university|institute|church|ministry|department|house|court|council|college|school|government|parliament|congress|bureau|union|party|federation|association|society|board|chamber|academy|office|army|republic|kingdom|front|movement|center|centre|commission|confederation|league|organization|organisation|states|friends|sons|daughters|museum|theatre|bishop|archbishop|committee|conference|guild|order|city|state|province)$/;

const FIRM_HEADS = /^(?:biologics|pharmaceuticals|securities|laboratories)$/;

/** "Velmora Biologics of Brno" is a firm and its town; "Derby MP" a town and an office. */
function withoutTown(draft: Draft, name: DraftName): DraftName[] {
  if (name.type !== 'organisation' && name.type !== 'person') return [name];
  const tail = draft.tokens[name.last].text;
  if (
    name.last > name.first &&
    /^(?:MP|MPs|CEO|PM|MEP|Senator|President|Minister|Governor|Mayor|Ambassador)$/.test(tail)
  ) {
    const { lists } = draft.facts[name.first];
    const alone = name.last === name.first + 1;
    const town = alone && lists & (LISTS.city | LISTS.bigCity | LISTS.country | LISTS.region);
    return [{ ...name, last: name.last - 1, type: town ? 'place' : name.type }];
  }
  const split = apartAtOf(draft, name);
  if (split) return split;
  const of = name.last - 1;
  if (of <= name.first || draft.tokens[of].text !== 'of') return [name];
  const town = draft.facts[name.last].lists & (LISTS.city | LISTS.bigCity | LISTS.country | LISTS.region);
  const head = draft.tokens[of - 1].text.toLowerCase();
  const firm =
    isFirmWord(draft.tokens[of - 1].text) ||
    FIRM_HEADS.test(head) ||
    (of - 1 === name.first && draft.facts[of - 1].lists === 0);
  if (!town || !firm || NEEDS_OF.test(head)) return [name];
  return [
    { ...name, last: of - 1 },
    { ...name, first: name.last, type: 'place' },
  ];
}

/** "Damián Sosa of Líneas Ondarra": somebody and where he belongs. "Joan of Arc" has one word before. */
function apartAtOf(draft: Draft, name: DraftName): DraftName[] | null {
  if (name.type !== 'person') return null;
  for (let of = name.first + 2; of < name.last; of++) {
    if (draft.tokens[of].text !== 'of') continue;
    const first = draft.tokens[of + 1].text === 'the' ? of + 2 : of + 1;
    if (first > name.last) return null;
    const place = draft.facts[first].lists & (LISTS.city | LISTS.bigCity | LISTS.country | LISTS.region);
    const { confidence, origin } = name;
    const owner = { first, last: name.last, type: place ? ('place' as const) : ('organisation' as const) };
    return [
      { ...name, last: of - 1 },
      { ...owner, confidence, origin },
    ];
  }
  return null;
}

/** "Ford Motor Co. Recently": a company form ends the name. */
function endingAtForm(draft: Draft, name: DraftName): DraftName {
  if (name.type !== 'organisation') return name;
  for (let i = name.first + 1; i < name.last; i++) {
    if (/^(?:Co|Inc|Corp|Ltd)\.$/.test(draft.tokens[i].text) && !/^(?:Ltd|Inc|of)\.?$/.test(draft.tokens[i + 1].text))
      return { ...name, last: i };
  }
  return name;
}

/** "Danish State Roads Authority": a state's body whose name begins after the people's. */
function withoutNation(draft: Draft, name: DraftName): DraftName[] {
  if (name.type !== 'organisation' || name.last - name.first < 2) return [name];
  if (!(draft.facts[name.first].lists & LISTS.demonym)) return [name];
  if (!/^(?:State|Federal|Central|Supreme)$/.test(draft.tokens[name.first + 1].text)) return [name];
  return [
    { ...name, last: name.first, type: 'group' },
    { ...name, first: name.first + 1 },
  ];
}

/** Hyphens: "al - Assad" and "Jean-Marie" are not cut, "Moscow" of "Moscow-based" is. */
function whole(draft: Draft, name: DraftName): DraftName {
  let { first, last } = name;
  if (name.type === 'person' || name.type === 'organisation' || name.type === 'place') {
    while (first >= 2 && glued(draft, first - 2) && /^(?:al|el|Al|El|ul|Ul)$/.test(draft.tokens[first - 2].text))
      first -= 2;
  }
  if (name.type === 'person') {
    while (last + 2 < draft.tokens.length && glued(draft, last) && isCapital(draft.facts[last + 2])) last += 2;
    const next = last + 1;
    if (next < draft.tokens.length && isInitial(draft, last) && follows(draft, last, next)) last = next;
    last = withSuffix(draft, last);
  }
  return first === name.first && last === name.last ? name : { ...name, first, last };
}

const SPEECH = /^(?:said|says|added|told|asked|recalled|explained)$/;

/** ‘said Gift Phiri’: a given name that is a common word belongs to the person whom the speech is given to. */
function withGivenName(draft: Draft, name: DraftName): DraftName {
  const given = name.first - 1;
  if (
    name.type !== 'person' ||
    name.first !== name.last ||
    given < 1 ||
    draft.sentenceOf[given] !== draft.sentenceOf[name.first]
  )
    return name;
  if (!isCapital(draft.facts[given]) || isTitleWord(draft.tokens[given].text)) return name;
  const said = given - 1;
  if (draft.sentenceOf[said] !== draft.sentenceOf[given] || !SPEECH.test(draft.tokens[said].text)) return name;
  const unfit = LISTS.calendar | LISTS.demonym | LISTS.country | LISTS.organisation;
  return draft.facts[given].lists & unfit ? name : { ...name, first: given };
}

/** "Adlai Stevenson III", "Sammy Davis, Jr." */
function withSuffix(draft: Draft, last: number): number {
  const same = (i: number) => i < draft.tokens.length && draft.sentenceOf[i] === draft.sentenceOf[last];
  let next = last + 1;
  if (same(next) && /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/.test(draft.tokens[next].text)) return next;
  if (same(next) && draft.tokens[next].text === ',') next++;
  return same(next) && /^(?:Jr|Sr)\.?$/.test(draft.tokens[next].text) ? next : last;
}

function glued(draft: Draft, i: number): boolean {
  const hyphen = draft.tokens[i + 1];
  const after = draft.tokens[i + 2];
  return (
    hyphen !== undefined &&
    after !== undefined &&
    /^[-‐‑]$/.test(hyphen.text) &&
    hyphen.start === draft.tokens[i].end &&
    after.start === hyphen.end
  );
}

const isInitial = (draft: Draft, i: number) => /^\p{Lu}\.$/u.test(draft.tokens[i].text);
const follows = (draft: Draft, i: number, next: number) =>
  draft.sentenceOf[i] === draft.sentenceOf[next] && isCapital(draft.facts[next]);

/** Two persons side by side are one: "Vladimir" "Putin". */
function joinTo(draft: Draft, joined: DraftName[], name: DraftName): DraftName[] {
  const before = joined.at(-1);
  const persons = before?.type === 'person' && name.type === 'person';
  if (before && persons && before.last + 1 === name.first && before.first === before.last) {
    if (
      draft.sentenceOf[before.last] === draft.sentenceOf[name.first] &&
      draft.facts[before.last].lists & LISTS.givenName
    ) {
      joined[joined.length - 1] = { ...name, first: before.first };
      return joined;
    }
  }
  joined.push(name);
  return joined;
}

const MAY_BE_SOMEBODY = /^(?:April|June|August|May)$/;
const NOT_NAMES = new Set(
  'i,he,she,we,they,you,it,my,his,her,our,their,your,who,what,when,where,why,how,the,a,an,this,that,these,those,there,but,and,or,if,as,in,on,at,by,for,from,to,of,with,not,no,yes,mr,mrs,ms,dr,mp,mps,ceo,photo,picture,image,photograph,caption,video,file,source,section,article,chapter,page,figure,table,note,correction,update,updated,editor,tomorrow,yesterday,today,tonight,mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays,gmt,am,pm,pdf,faq,advertisement,hq,tv,id,asap,diy'.split(
    ',',
  ),
);

function isName(draft: Draft, name: DraftName): boolean {
  const form = formOf(draft, name.first, name.last);
  if (calendar().has(form)) return name.type === 'person' && MAY_BE_SOMEBODY.test(form) && name.confidence > 0.7;
  if (name.first !== name.last) {
    for (let i = name.first; i <= name.last; i++)
      if (!(draft.facts[i].lists & LISTS.calendar)) return !allTitles(draft, name);
    return false;
  }
  const word = draft.tokens[name.first].text;
  const lower = word.toLowerCase();
  const bits = draft.facts[name.first].lists;
  if (NOT_NAMES.has(lower)) return false;
  if (bits & LISTS.calendar && !(name.type === 'person' && MAY_BE_SOMEBODY.test(word))) return false;
  if (bits & LISTS.title && !(bits & (LISTS.surname | LISTS.organisation))) return false;
  if (/^\p{L}$/u.test(word)) return false;
  return !(bits === LISTS.commonWord && isSentenceStart(draft, name.first) && name.confidence < 0.75);
}

const isSentenceStart = (draft: Draft, i: number) => draft.sentences[draft.sentenceOf[i]].from === i;

/** "Interim Chief Executive" is an office, not somebody. */
function allTitles(draft: Draft, name: DraftName): boolean {
  if (name.type !== 'person' && name.type !== 'organisation') return false;
  for (let i = name.first; i <= name.last; i++) if (!isTitleWord(draft.tokens[i].text)) return false;
  return !(draft.facts[name.last].lists & (LISTS.surname | LISTS.givenName)) || name.type === 'organisation';
}

function retyped(draft: Draft, name: DraftName): DraftName {
  const type = listedType(formOf(draft, name.first, name.last)) ?? headType(draft, name);
  if (!type || type === name.type || clashes(type, name.type)) return name;
  return { ...name, type };
}

/** "Harbour Ledger" is nobody: the last word says what it is. */
function headType(draft: Draft, name: DraftName): EntityType | undefined {
  if (name.first === name.last || (name.type !== 'person' && name.type !== 'place' && name.type !== 'work'))
    return undefined;
  const head = draft.tokens[name.last].text.toLowerCase();
  if (!sureHeads().has(head) || (name.type === 'place' && /^(?:bank|court|group|club)$/.test(head))) return undefined;
  return 'organisation';
}

/** A club may bear a country's name, and a firm a person's: there the sentence knows better than the list. */
function clashes(list: EntityType, given: EntityType): boolean {
  return list === 'place' && (given === 'event' || given === 'work');
}
