import { LISTS } from '../tagger/lexicon.ts';
import { COMPANY_FORMS } from '../vocabulary/company-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type Draft, type DraftName, isCapital } from './draft.ts';

const forms = wordSet(COMPANY_FORMS);
/** What closes the name of a firm behind an "and": "Bolton and Sons". */
const FAMILY = /^(?:Sons?|Daughters?|Partners|Brothers|Sisters|Associates|Co|Co\.|Company|Colleagues)$/;
/** Bodies whose name says what they look after, one matter or two. */
const CARES_FOR =
  /^(?:Ministry|Department|Office|Directorate|Secretariat|Ministerio|Institute|Commission|Committee|Bureau)$/;
const LONGEST = 6;

/**
 * Organisations that an "and" or "&" had cut in two: "Castor & Vance" and from then on "Castor and Vance", "Smith, Hale
 * and Partners", "Ministry of Trade and Industry", "Health and Safety Authority".
 */
export function joinOverAnd(draft: Draft, names: readonly DraftName[]): DraftName[] {
  const pairs = pairsOver(draft, '&');
  const firms = [
    ...pairs,
    ...pairsOver(draft, 'and').filter((pair) => isKnown(draft, pair, pairs)),
    ...families(draft),
  ];
  const grown = names.map((name) => withTwoMatters(draft, withMatterBefore(draft, name)));
  const holds = (firm: DraftName, name: DraftName) => name.first <= firm.last && firm.first <= name.last;
  const wider = firms.filter(
    (firm) => !grown.some((name) => holds(firm, name) && name.last - name.first > firm.last - firm.first),
  );
  return [...grown.filter((name) => !wider.some((firm) => holds(firm, name))), ...wider];
}

const firm = (first: number, last: number): DraftName => ({
  first,
  last,
  type: 'organisation',
  confidence: 0.8,
  origin: 'pattern',
});

/** Capitals on both sides of the sign, with the legal form behind them. */
function pairsOver(draft: Draft, sign: '&' | 'and'): DraftName[] {
  const found: DraftName[] = [];
  for (const { from, to, setting } of draft.sentences) {
    if (setting !== 0) continue;
    for (let i = from + 1; i + 1 < to; i++) {
      if (draft.tokens[i].text !== sign || !isNameWord(draft, i - 1) || !isNameWord(draft, i + 1)) continue;
      let last = i + 1;
      while (last + 1 < to && last - i < LONGEST && isNameWord(draft, last + 1)) last++;
      let first = i - 1;
      if (sign === '&') while (first > from && i - first < LONGEST && isNameWord(draft, first - 1)) first--;
      found.push(firm(first, last));
    }
  }
  return found;
}

const UNFIT = LISTS.calendar | LISTS.demonym | LISTS.title;

function isNameWord(draft: Draft, i: number): boolean {
  const facts = draft.facts[i];
  return (
    isCapital(facts) && !(facts.lists & UNFIT) && !/^(?:The|A|An|And|But|In|At|On|For|By)$/.test(draft.tokens[i].text)
  );
}

const wordsOf = (draft: Draft, { first, last }: DraftName): string =>
  draft.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .filter((text) => text !== '&' && text !== 'and')
    .join(' ');

/** Written with "&" elsewhere in the text. */
function isKnown(draft: Draft, pair: DraftName, pairs: readonly DraftName[]): boolean {
  const words = wordsOf(draft, pair);
  return pairs.some((other) => wordsOf(draft, other) === words);
}

/** "Smith, Hale and Partners", "Bolton and Sons Ltd" */
function families(draft: Draft): DraftName[] {
  const found: DraftName[] = [];
  for (const { from, to, setting } of draft.sentences) {
    if (setting !== 0) continue;
    for (let i = from + 2; i < to; i++) {
      if (!FAMILY.test(draft.tokens[i].text) || !/^(?:and|&)$/.test(draft.tokens[i - 1].text)) continue;
      let first = i - 1;
      while (first > from && i - first < LONGEST && (isNameWord(draft, first - 1) || isComma(draft, first - 1, from)))
        first--;
      if (first === i - 1) continue;
      const last = i + 1 < to && forms().has(draft.tokens[i + 1].text) ? i + 1 : i;
      found.push(firm(first, last));
    }
  }
  return found;
}

const isComma = (draft: Draft, i: number, from: number): boolean =>
  draft.tokens[i].text === ',' && i > from && isNameWord(draft, i - 1);

/** "Ministry of Trade" before "and Industry": a common word in capitals is the other matter. */
function withTwoMatters(draft: Draft, name: DraftName): DraftName {
  const { to } = draft.sentences[draft.sentenceOf[name.first]];
  const next = name.last + 2;
  if (name.type !== 'organisation' || next >= to || draft.tokens[name.last + 1].text !== 'and') return name;
  if (!CARES_FOR.test(draft.tokens[name.first].text) || !/^(?:of|for)$/.test(draft.tokens[name.first + 1].text))
    return name;
  if (!isMatter(draft, next) || !isMatter(draft, name.last) || CARES_FOR.test(draft.tokens[next].text)) return name;
  const last = next + 1 < to && isMatter(draft, next + 1) ? next + 1 : next;
  return { ...name, last };
}

/** "Safety Authority" behind "Health and" */
function withMatterBefore(draft: Draft, name: DraftName): DraftName {
  const { from } = draft.sentences[draft.sentenceOf[name.first]];
  const before = name.first - 2;
  if (name.type !== 'organisation' || name.first === name.last || before < from) return name;
  if (draft.tokens[name.first - 1].text !== 'and' || !isMatter(draft, before) || !isMatter(draft, name.first))
    return name;
  return isCapital(draft.facts[before - 1] ?? draft.facts[name.last]) && before > from
    ? name
    : { ...name, first: before };
}

const isMatter = (draft: Draft, i: number): boolean =>
  isCapital(draft.facts[i]) && (draft.facts[i].lists & LISTS.commonWord) !== 0 && !(draft.facts[i].lists & UNFIT);
