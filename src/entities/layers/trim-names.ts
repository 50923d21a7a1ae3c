import { LISTS } from '../tagger/lexicon.ts';
import { TITLE_OPENERS, TITLE_WORDS } from '../vocabulary/title-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, isCapital } from './draft.ts';

const titleWords = wordSet(TITLE_WORDS);
const titleOpeners = wordSet(TITLE_OPENERS);
const ARTICLES = new Set(['the', 'a', 'an']);

/** Takes from names what does not belong to them: articles, titles before persons, marks at either end. */
export function trimNames(draft: Draft, names: readonly DraftName[]): DraftName[] {
  const trimmed: DraftName[] = [];
  for (const name of names) {
    const marks = withoutMarks(draft, name);
    if (!marks) continue;
    const holder = withoutPortfolio(draft, marks);
    const office = holder.type === 'organisation' && opensWithOffice(draft, holder);
    if (holder.type === 'person' || office) trimmed.push(...withoutTitle(draft, { ...holder, type: 'person' }));
    else trimmed.push(holder);
  }
  return trimmed;
}

/** "the minister of the Mines Oumar Sow": the word before the name is what the office is about. */
function withoutPortfolio(draft: Draft, name: DraftName): DraftName {
  const { first, last, type } = name;
  if (!/^(?:person|organisation|place)$/.test(type) || last - first < 2 || last - first > 3) return name;
  const small = (i: number) => draft.tokens[i]?.text.toLowerCase() ?? '';
  const of = small(first - 1) === 'the' ? first - 2 : first - 1;
  if (small(of) !== 'of' || !/^(?:minister|secretary|commissioner)$/.test(small(of - 1))) return name;
  const about = draft.facts[first].lists;
  if (about & LISTS.givenName || !(about & (LISTS.commonWord | LISTS.organisationHead | LISTS.opens))) return name;
  return { ...name, first: first + 1, type: 'person' };
}

const WORD = /[\p{L}\p{N}]/u;

function withoutMarks(draft: Draft, name: DraftName): DraftName | null {
  let { first, last } = name;
  const text = (i: number) => draft.tokens[i].text;
  while (first <= last && (!WORD.test(text(first)) || isArticle(text(first)) || isPossessive(text(first)))) first++;
  while (last >= first && (!WORD.test(text(last)) || isPossessive(text(last)))) {
    if (text(last) === '+' || text(last) === ')') break;
    last--;
  }
  if (last >= first && text(last) === ')' && !textHas(draft, first, last, '(')) last--;
  return first > last ? null : first === name.first && last === name.last ? name : { ...name, first, last };
}

const isArticle = (word: string) => ARTICLES.has(word.toLowerCase());
const isPossessive = (word: string) => /^['’]s?$/i.test(word);

function textHas(draft: Draft, first: number, last: number, mark: string): boolean {
  for (let i = first; i <= last; i++) if (draft.tokens[i].text === mark) return true;
  return false;
}

/** "US President-elect Donald Trump": the person is what follows the last title; a nation before it stays a name. */
function withoutTitle(draft: Draft, name: DraftName): DraftName[] {
  let title = -1;
  for (let i = name.first; i < name.last; i++) {
    const word = draft.tokens[i].text.toLowerCase();
    if (titleWords().has(word) && !(i === name.first && mayBeGivenName(draft, name) && !isTitleHere(word))) title = i;
    if (title === i - 1 && /^(?:elect|designate|emeritus|general)$/.test(word)) title = i;
    if (title === i - 1 && word === '-') title = i;
  }
  if (title < 0) return [name];
  if (title + 2 < name.last && draft.tokens[title + 1].text === 'of') title += 2;
  const person = { ...name, first: title + 1 };
  if (!isCapital(draft.facts[person.first])) return [name];
  const nation = name.first;
  if (draft.facts[nation].lists & (LISTS.demonym | LISTS.country) && nation < title) {
    const type = draft.facts[nation].lists & LISTS.demonym ? ('group' as const) : ('place' as const);
    return [{ ...name, first: nation, last: nation, type, origin: 'list' }, person];
  }
  return [person];
}

/** "Supreme Leader Omar Karim" taken for an organisation: titles, then a given name. */
function opensWithOffice(draft: Draft, name: DraftName): boolean {
  let at = name.first;
  while (at < name.last && isTitleWord(draft.tokens[at].text)) at++;
  const last = at > name.first ? draft.tokens[at - 1].text.toLowerCase() : '';
  return titleWords().has(last) && at < name.last && name.last - at <= 3 && isGivenName(draft, at);
}

const isGivenName = (draft: Draft, i: number) => (draft.facts[i].lists & LISTS.givenName) !== 0;
/** "Duke Ellington" has a given name; "Skipper Julio Ferreyra" has one after his title. */
const mayBeGivenName = (draft: Draft, { first, last }: DraftName) =>
  isGivenName(draft, first) && !(last - first >= 2 && isGivenName(draft, first + 1));
const isTitleHere = (word: string) => word.endsWith('.') || word.length <= 3 || OFFICES.test(word);
/** Offices that a list of given names holds too, though hardly anybody is called so. */
const OFFICES =
  /^(?:mayor|president|minister|senator|governor|chancellor|premier|ambassador|commissioner|inspector|sergeant|colonel|captain)$/;

/** True when the word is a title, or may open one: used to see that a person's name follows. */
export function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase();
  return titleWords().has(lower) || titleOpeners().has(lower);
}

/** True for a word that is a title or an office by itself. Lower case. */
export function isOffice(lower: string): boolean {
  return titleWords().has(lower);
}
