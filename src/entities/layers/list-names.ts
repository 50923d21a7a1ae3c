import type { EntityType } from '../../model/entity.ts';
import { LISTS } from '../tagger/lexicon.ts';
import { ORGANISATIONS } from '../vocabulary/common-organisations.ts';
import { COUNTRIES } from '../vocabulary/countries.ts';
import { formalNames } from '../vocabulary/formal-names.ts';
import { GROUPS } from '../vocabulary/groups.ts';
import { readCountries, readList } from '../vocabulary/read-list.ts';
import { type Draft, type DraftName, formOf, isCapital } from './draft.ts';

interface Listed {
  readonly typeOf: ReadonlyMap<string, EntityType>;
  /** Words that begin a listed name of several words. */
  readonly opens: ReadonlySet<string>;
}

/** Forms that mean something else as often. */
const AMBIGUOUS = new Set(
  'IS,AU,AP,Time,Independent,Total,Meta,Shell,Apple,Amazon,Oracle,Alphabet,Guardian,Telegraph,Economist,Sputnik,Bild,Ford,Intel,Fed,Chelsea,Arsenal,Labour,Conservatives,Commonwealth,Treasury,Congress,Senate,Telegram,Wagner,Mehr,Fars,Jordan,Chad,Georgia,Turkey,America,CAR,Emirates,Persia,Roman,Romans,Lent,Male,Victoria,Western,Democratic,Republican,Orthodox,Evangelical,Methodist,Baptist,Federalist,Whig,Pole,Poles,Kiwi,Kiwis,Lao,Finn,Scot,Brit,Turk,Jain,Mayan,Gypsy,Apache,Confederate,Native American,Anglo,Stanford,Princeton,Harvard,Tesla,Sony,Columbia University,ABC News,Axios,Democrats,Liberal Democrat,Liberal Democrats,Social Democrat,Social Democrats,Christian Democrat,Christian Democrats,Democrat,Republicans,Tory,Tories,Roma'.split(
    ',',
  ),
);

let listed: Listed | null = null;

function lists(): Listed {
  if (listed) return listed;
  const typeOf = new Map<string, EntityType>();
  for (const name of readList(ORGANISATIONS)) typeOf.set(name, 'organisation');
  for (const name of readList(GROUPS)) typeOf.set(name, 'group');
  for (const country of readCountries(COUNTRIES)) {
    for (const name of [country.name, ...country.aliases, ...formalNames(country)]) typeOf.set(name, 'place');
    for (const name of country.demonyms) typeOf.set(name, 'group');
  }
  for (const name of AMBIGUOUS) typeOf.delete(name);
  const opens = new Set<string>();
  for (const name of typeOf.keys()) if (/[ -]/.test(name)) opens.add(name.split(/[ -]/)[0]);
  listed = { typeOf, opens };
  return listed;
}

const LONGEST = 6;

/**
 * Countries, peoples and well-known organisations where they stand alone: not as part of a longer run of capitals,
 * unless the tagger saw a name's edge there.
 */
export function findListed(draft: Draft, tagged: readonly DraftName[]): DraftName[] {
  const { typeOf, opens } = lists();
  const edges = new Set<number>();
  for (const name of tagged) edges.add(name.first).add(name.last + 1);
  const found: DraftName[] = [];
  for (const sentence of draft.sentences) {
    if (sentence.setting === 1 && sentence.to - sentence.from > 3) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (draft.tokens[i].text === 'dpa')
        found.push({ first: i, last: i, type: 'organisation', confidence: 0.9, origin: 'list' });
      if (!isCapital(draft.facts[i])) continue;
      const word = draft.tokens[i].text;
      const most = opens.has(word) ? Math.min(sentence.to, i + LONGEST) - 1 : i;
      for (let last = most; last >= i; last--) {
        const type = typeOf.get(formOf(draft, i, last));
        if (!type) continue;
        if (standsAlone(draft, sentence, edges, i, last, type)) {
          found.push({ first: i, last, type, confidence: 0.9, origin: 'list' });
          i = last;
        }
        break;
      }
    }
  }
  return found;
}

function standsAlone(
  draft: Draft,
  sentence: { from: number; to: number },
  edges: ReadonlySet<number>,
  first: number,
  last: number,
  type: EntityType,
): boolean {
  const before = first - 1;
  const after = last + 1;
  const joinsBefore =
    before >= sentence.from && isCapital(draft.facts[before]) && !isOther(draft, before) && !edges.has(first);
  if (joinsBefore) return false;
  if (after >= sentence.to || edges.has(after)) return true;
  if (type === 'group') return !isCapital(draft.facts[after]) || isOther(draft, after);
  if (type === 'organisation' || type === 'place') return !isCapital(draft.facts[after]) || isOther(draft, after);
  return true;
}

/** Words in capitals that never belong to the name beside them: days, months, the openers of sentences, titles. */
function isOther(draft: Draft, i: number): boolean {
  const bits = draft.facts[i].lists;
  return (
    (bits & (LISTS.calendar | LISTS.title)) !== 0 || ((bits & LISTS.commonWord) !== 0 && isSentenceStart(draft, i))
  );
}

function isSentenceStart(draft: Draft, i: number): boolean {
  return draft.sentences[draft.sentenceOf[i]].from === i;
}

/** The type of a listed form, whatever stands around it. */
export function listedType(form: string): EntityType | undefined {
  return lists().typeOf.get(form);
}
