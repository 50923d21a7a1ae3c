import type { EntityType } from '../../model/entity.ts';
import { NUMBERED_PARTS } from '../vocabulary/name-heads.ts';
import { EVENTS, FACILITIES, LAWS, PRODUCTS } from '../vocabulary/pattern-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { dayNamed } from './day-named.ts';
import { type Draft, type DraftName, type DraftSentence, formOf, isCapital, patternName } from './draft.ts';
import { headed } from './headed-patterns.ts';
import { openedByWord, openedOverOf } from './opened-patterns.ts';
import { beforeNoun, designation, introduced, namedVessel, numbered } from './product-patterns.ts';
import { quotedTitle, quotedWork } from './quoted-patterns.ts';
import { introducedSaint, namedAfterSaint } from './saint-patterns.ts';

const known: readonly (readonly [() => ReadonlySet<string>, EntityType])[] = [
  [wordSet(EVENTS), 'event'],
  [wordSet(LAWS), 'law'],
  [wordSet(FACILITIES), 'facility'],
  [wordSet(PRODUCTS), 'product'],
];
const LONGEST_KNOWN = 6;

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
        namedAfterSaint(draft, sentence, i) ??
        designation(draft, sentence, i) ??
        numbered(draft, sentence, i) ??
        openedByWord(draft, sentence, i) ??
        openedOverOf(draft, sentence, i) ??
        headed(draft, sentence, i) ??
        beforeNoun(draft, sentence, i))
      : (dayNamed(draft, sentence, i) ??
        namedVessel(draft, sentence, i) ??
        introduced(draft, sentence, i) ??
        introducedSaint(draft, sentence, i)))
  );
}

function knownName(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  for (let last = Math.min(sentence.to, i + LONGEST_KNOWN) - 1; last >= i; last--) {
    if (last === i && last + 1 < sentence.to && isCapital(draft.facts[last + 1])) return null;
    const form = formOf(draft, i, last);
    for (const [names, type] of known) if (names().has(form)) return patternName(i, last, type, 'list');
  }
  return null;
}

const numberedParts = wordSet(NUMBERED_PARTS);

const PART_NUMBER =
  /^(?:\p{Lu}|\d{1,3}\p{Lu}?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|II|III|IV|VI{0,3}|IX)$/u;

/** "Hall C", "Terminal 5", "Shaft No. 2", "Quay Four" */
function lettered(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  const word = draft.tokens[i].text;
  if (!numberedParts().has(word.toLowerCase())) return null;
  if (!isCapital(draft.facts[i]) && !/^(?:hall|terminal|hangar|gate|shaft|pier)$/.test(word)) return null;
  const number = i + 1 < sentence.to && /^(?:No\.?|Number|Nr\.?)$/.test(draft.tokens[i + 1].text) ? i + 2 : i + 1;
  if (number >= sentence.to || !PART_NUMBER.test(draft.tokens[number].text)) return null;
  if (draft.tokens[number].text === 'I') return null;
  return patternName(i, number, 'facility');
}

/** "Channel 4", "Kanál 5" */
function channel(draft: Draft, sentence: DraftSentence, i: number): DraftName | null {
  if (
    i + 1 >= sentence.to ||
    !/^(?:Channel|Kan[aá]l|Canal|Radio|Kanaal|TV|Sección|Local|Lodge)$/.test(draft.tokens[i].text)
  )
    return null;
  return /^\d{1,2}$/.test(draft.tokens[i + 1].text) ? patternName(i, i + 1, 'organisation') : null;
}
