import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { type Draft, type DraftName, formOf, isCapital } from './draft.ts';
import { listedType } from './list-names.ts';
import { isTitleWord } from './trim-names.ts';

const PARTICLES =
  /^(?:al|el|ad|as|ar|az|an|bin|ibn|ben|abu|de|del|della|di|da|dos|von|van|der|den|ter|la|le|du|af|av)$/;
const SMALL_HEADS = /^(?:plant|works|prison|election|elections|referendum|war|affair|scandal|summit|campaign|kurýr)$/;

/** Puts right what a linear tagger gets wrong in a regular way, name by name. */
export function repairNames(draft: Draft, names: readonly DraftName[]): DraftName[] {
  return names
    .flatMap((name) => apart(draft, name))
    .flatMap((name) => withCapitals(draft, name))
    .map((name) => whole(draft, name))
    .filter((name) => isName(draft, name))
    .map((name) => retyped(draft, name));
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
    !SMALL_HEADS.test(draft.tokens[last].text) &&
    draft.tokens[last].text !== '+'
  ) {
    if (last > first && draft.tokens[last].text === ')') break;
    last--;
  }
  while (first < last && draft.facts[first].lists & LISTS.calendar && name.type === 'person') first++;
  if (first > last || (first === last && isYear(first))) return [];
  return first === name.first && last === name.last ? [name] : [{ ...name, first, last }];
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
    if (first === last && next < draft.tokens.length && isInitial(draft, last) && follows(draft, last, next))
      last = next;
  }
  return first === name.first && last === name.last ? name : { ...name, first, last };
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

const NOT_NAMES = new Set(
  'i,he,she,we,they,you,it,my,his,her,our,their,your,who,what,when,where,why,how,the,a,an,this,that,these,those,there,but,and,or,if,as,in,on,at,by,for,from,to,of,with,not,no,yes,mr,mrs,ms,dr,mp,mps,ceo,photo,picture,image,photograph,caption,video,file,source,section,article,chapter,page,figure,table,note,correction,update,updated,editor,tomorrow,yesterday,today,tonight,mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays,gmt,am,pm,pdf,faq,advertisement'.split(
    ',',
  ),
);

function isName(draft: Draft, name: DraftName): boolean {
  if (name.first !== name.last) {
    for (let i = name.first; i <= name.last; i++)
      if (!(draft.facts[i].lists & LISTS.calendar)) return !allTitles(draft, name);
    return false;
  }
  const word = draft.tokens[name.first].text;
  const lower = word.toLowerCase();
  const bits = draft.facts[name.first].lists;
  if (NOT_NAMES.has(lower)) return false;
  if (bits & LISTS.calendar && !(name.type === 'person' && /^(?:April|June|August|May)$/.test(word))) return false;
  if (bits & LISTS.title && name.confidence < 0.9 && !(bits & (LISTS.surname | LISTS.organisation))) return false;
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
  const type = listedType(formOf(draft, name.first, name.last));
  if (!type || type === name.type || clashes(type, name.type)) return name;
  return { ...name, type };
}

/** A club may bear a country's name, and a firm a person's: there the sentence knows better than the list. */
function clashes(list: EntityType, given: EntityType): boolean {
  return list === 'place' && (given === 'event' || given === 'work');
}
