import { type Draft, type DraftName, type DraftSentence, isCapital } from './draft.ts';
import { listedType } from './list-names.ts';

const LONGEST_NAME = 4;
const CREDIT = /^(?:photo|photograph|photos|picture|pictures|image|images|video|graphic|text|by|story)$/;

/** "Simba Moyo/Zimpix", "Photo: Baraza": the one who made it, and the outlet or agency behind the stroke. */
export function findCredits(draft: Draft): DraftName[] {
  return draft.sentences.flatMap((sentence) => [
    ...behindStroke(draft, sentence),
    ...aloneBehindColon(draft, sentence),
  ]);
}

function behindStroke(draft: Draft, { from, to }: DraftSentence): DraftName[] {
  const found: DraftName[] = [];
  for (let stroke = from + 1; stroke + 1 < to; stroke++) {
    if (draft.tokens[stroke].text !== '/') continue;
    const first = runBack(draft, from, stroke - 1);
    const last = runOn(draft, stroke + 1, to);
    const words = stroke - first;
    if (words < 1 || words > LONGEST_NAME || last < stroke + 1 || last - stroke > LONGEST_NAME) continue;
    const outletFirst = listedType(draft.tokens[first].text) === 'organisation';
    if (outletFirst && last - stroke >= 2) found.push(named(stroke + 1, last, 'person'));
    if (outletFirst || words < 2) continue;
    const opened = first === from || !/^\p{L}/u.test(draft.tokens[first - 1].text) || credits(draft, first - 1);
    if (!opened || (last + 1 < to && !/^[).,;]$/.test(draft.tokens[last + 1].text))) continue;
    found.push(named(first, stroke - 1, 'person'), named(stroke + 1, last, 'organisation'));
  }
  return found;
}

/** One word in capitals alone after "Photo:" is an agency; two are mostly somebody, and left to the tagger. */
function aloneBehindColon(draft: Draft, { from, to }: DraftSentence): DraftName[] {
  const found: DraftName[] = [];
  for (let maker = from + 2; maker < to; maker++) {
    if (draft.tokens[maker - 1].text !== ':' || !credits(draft, maker - 2) || !isCapital(draft.facts[maker])) continue;
    const opened = maker - 2 === from || draft.tokens[maker - 3].text === '(';
    const closed = maker + 1 === to || /^[).]$/.test(draft.tokens[maker + 1].text);
    if (opened && closed && !listedType(draft.tokens[maker].text)) found.push(named(maker, maker, 'organisation'));
  }
  return found;
}

const credits = (draft: Draft, i: number) =>
  /^(?:and|for)$/.test(draft.tokens[i].text) || CREDIT.test(draft.tokens[i].text.toLowerCase());

function runBack(draft: Draft, from: number, last: number): number {
  let first = last + 1;
  while (first > from && isCapital(draft.facts[first - 1]) && !credits(draft, first - 1)) first--;
  return first;
}

function runOn(draft: Draft, first: number, to: number): number {
  let last = first - 1;
  while (last + 1 < to && isCapital(draft.facts[last + 1])) last++;
  return last;
}

const named = (first: number, last: number, type: 'person' | 'organisation'): DraftName => ({
  first,
  last,
  type,
  confidence: 0.8,
  origin: 'pattern',
});
