import { LISTS } from '../tagger/lexicon.ts';
import { type Draft, type DraftName, isCapital } from './draft.ts';
import { kindOf } from './kind-of-noun.ts';
import { isTitleWord } from './trim-names.ts';

const LONGEST_RUN = 5;
const NO_NAME = LISTS.calendar | LISTS.demonym | LISTS.country | LISTS.title;

/** "the class society Nordhavn Register": capitals that the tagger passed over, right after what kind of body they name. */
export function findIntroducedOrganisations(draft: Draft, tagged: readonly DraftName[]): DraftName[] {
  const settled = new Uint8Array(draft.tokens.length);
  for (const { first, last } of tagged) settled.fill(1, first, last + 1);
  const found: DraftName[] = [];
  for (const { from, to, setting } of draft.sentences) {
    if (setting !== 0) continue;
    for (let noun = from; noun + 1 < to; noun++) {
      if (draft.facts[noun].capital !== 0) continue;
      const { text } = draft.tokens[noun];
      if (kindOf(text, noun > from ? draft.tokens[noun - 1].text : '') !== 'organisation') continue;
      const called = noun + 2 < to && /^(?:named|called)$/.test(draft.tokens[noun + 1].text);
      const first = called ? noun + 2 : noun + 1;
      let last = first - 1;
      while (last + 1 < to && last - first < LONGEST_RUN && isCapital(draft.facts[last + 1]) && !settled[last + 1])
        last++;
      if (last < first || draft.facts[first].lists & NO_NAME || isTitleWord(draft.tokens[first].text)) continue;
      if (last + 1 < to && settled[last + 1] && isCapital(draft.facts[last + 1])) continue;
      if (first === last && draft.facts[first].lists & LISTS.commonWord) continue;
      found.push({ first, last, type: 'organisation', confidence: 0.7, origin: 'pattern' });
    }
  }
  return found;
}
