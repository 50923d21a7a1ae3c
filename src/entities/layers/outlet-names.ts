import { LISTS } from '../tagger/lexicon.ts';
import { tokenize } from '../tagger/tokens.ts';
import { type Draft, type DraftName, isCapital } from './draft.ts';

/** The outlet of an article, wherever the text names it in full or by its initials: "Meridian Wire", "told MW". */
export function findOutlet(draft: Draft, outlet: string | null | undefined): DraftName[] {
  if (!outlet) return [];
  const words = tokenize(outlet, 0, outlet.length).map((token) => token.text);
  if (words.length > 1 && /^the$/i.test(words[0])) words.shift();
  const initials = words.map((word) => word[0]).join('');
  const letters = words.length > 1 && /^\p{Lu}+$/u.test(initials) ? initials : null;
  const found: DraftName[] = [];
  for (const { from, to, setting } of draft.sentences) {
    for (let first = from; first < to; first++) {
      const last = first + words.length - 1;
      if (last < to && isAt(draft, first, words) && standsAlone(draft, first, last, from, to))
        found.push({ first, last, type: 'organisation', confidence: 0.9, origin: 'pattern' });
      else if (setting !== 1 && draft.tokens[first].text === letters)
        found.push({ first, last: first, type: 'organisation', confidence: 0.9, origin: 'pattern' });
    }
  }
  return found;
}

const isAt = (draft: Draft, first: number, words: readonly string[]) =>
  words.every((word, k) => draft.tokens[first + k].text === word);

/** A single word that others use too is the outlet's name inside a sentence only, and never in a longer name. */
function standsAlone(draft: Draft, first: number, last: number, from: number, to: number): boolean {
  if (first > from && isCapital(draft.facts[first - 1]) && !/^The$/.test(draft.tokens[first - 1].text)) return false;
  if (last + 1 < to && isCapital(draft.facts[last + 1])) return false;
  if (first < last) return true;
  const { lists } = draft.facts[first];
  if (!isCapital(draft.facts[first]) || lists & (LISTS.country | LISTS.bigCity | LISTS.demonym)) return false;
  return first > from || !(lists & LISTS.commonWord);
}
