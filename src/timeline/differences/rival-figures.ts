import type { Quantity } from '../../model/event.ts';
import { contains } from '../../model/span.ts';
import { stemOf } from '../../text/words.ts';
import { happeningOf } from '../news-verbs.ts';
import { COUNTED } from '../quantities.ts';
import { areAtOtherTimes } from './apart.ts';
import {
  areApart,
  elsewhere,
  type Figure,
  isMeasuredAgainst,
  isNarrowedAlike,
  isToll,
  mayBeOneNoun,
  nounOf,
  questionOf,
  sharedHeads,
  unitOf,
  wordsOfFigure,
} from './compare-figures.ts';
import type { Difference } from './difference.ts';
import { daysNotOfSaying, daysSaid, onOtherDays, type Said } from './telling.ts';

/** What is foreseen, asked or offered stands against no count. */
const AHEAD =
  /\b(?:would|will|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|hope[sd]?|aim(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|ask(?:s|ed)? for|plan(?:s|ned)? to|due to|target)\b/i;
/** A figure of another time, or of another reckoning, than the statement's own. */
const OF_OTHER_TIME =
  /\b(?:last (?:year|month|week|season)|a (?:year|month|week) (?:ago|earlier)|previous(?:ly)?|(?:first|second|third|fourth) (?:quarter|half)|(?:three|six|nine|twelve) months|quarter|half|annual(?:ly)?|(?:a|per|each|every) (?:year|month|week|day|person|head)|so far|now|by then|since|initially|at first|earlier|revised|up from|down from|rose|risen|climbed|increase[ds]?|exit poll|forecast|estimated before)\b/i;
/** A figure of noon is not that of the close. */
const OF_A_MOMENT = /\bat (?:noon|midday|midnight|one point|the (?:close|opening|start|end|peak|low|outset))\b/i;
/** "it amounts to": it goes on with what was said before. */
const GOES_ON = /^\W*(?:that )?(?:it|that|this) (?:is|was|amounts?|comes?|came)\b/i;

/** Figures of one thing that two speakers give in two sentences of an article; `shared` is how many words of matter both hold. */
export function rivalFigures(a: Said, b: Said, shared: number): Difference | null {
  const [mine, theirs] = [figuresIn(a), figuresIn(b)];
  if (mine.length === 0 || theirs.length === 0 || AHEAD.test(a.telling.text) !== AHEAD.test(b.telling.text))
    return null;
  if (areAtOtherTimes(a, b) || OF_A_MOMENT.test(a.telling.text) !== OF_A_MOMENT.test(b.telling.text)) return null;
  if (elsewhere(a.telling.text, b.telling.text)) return null;
  if (onOtherDays(daysNotOfSaying(a.telling), daysNotOfSaying(b.telling))) return null;
  if (OF_OTHER_TIME.test(a.words) || OF_OTHER_TIME.test(b.words)) return null;
  const known =
    shared +
    (isAnswered(a, b) ? 2 : 0) +
    (GOES_ON.test(b.words) && b.telling.position === a.telling.position + 1 ? 2 : 0);
  for (const one of mine)
    for (const other of theirs) {
      if (!areOfOneUnit(one, other, known) || !areApart(one.quantity, other.quantity)) continue;
      if (isToll(one) !== isToll(other) && isOfAnybody(one) && isOfAnybody(other)) continue;
      if (areFarApart(one.quantity, other.quantity, known) || (isToll(one) && isOfADay(a) !== isOfADay(b))) continue;
      if (isMeasuredAgainst(one) || isMeasuredAgainst(other) || !countOneThing(one, other)) continue;
      return {
        kind: 'figure',
        question: questionOf([one, other]),
        stances: [wordsOfFigure(one), wordsOfFigure(other)],
      };
    }
  return null;
}

/** One share right behind the other: of what was told. */
function isAnswered(a: Said, b: Said): boolean {
  const shares = [a, b].map(({ telling }) => telling.quantities.filter(({ unit }) => unit === '%').length);
  return b.telling.position === a.telling.position + 1 && shares.every((count) => count === 1);
}

/** A statement that gives several figures of one unit compares or lists. */
function figuresIn({ telling, body }: Said): Figure[] {
  const inside = telling.quantities
    .filter((q) => contains(body, q.span) && (q.value >= 2 || q.unit === '%'))
    .map(ofPeople);
  return inside
    .filter((quantity) => inside.every((other) => other === quantity || other.unit !== quantity.unit))
    .map((quantity) => ({ text: telling.text, quantity }));
}

/** "44 arrests" are 44 people arrested. */
function ofPeople(quantity: Quantity): Quantity {
  const done = happeningOf(quantity.unit);
  return done && COUNTED.has(done) ? { ...quantity, unit: 'person', heads: [...quantity.heads, done] } : quantity;
}

/** Money and shares are of anything: more must be shared than with things that are counted by their own name. */
function areOfOneUnit(a: Figure, b: Figure, shared: number): boolean {
  const unit = unitOf(a.quantity);
  if (unit !== unitOf(b.quantity) || unit === '') return false;
  if (MEASURES.test(unit)) return shared >= 2;
  return unit !== 'person' || shared >= 2 || sharedHeads(a, b).length > 0 || nounOf(a) === nounOf(b);
}

const MEASURES =
  /^(?:%|[$€£¥]|euro|dollar|pound|yen|koruna|crown|roubl|rubl|rupe|franc|yuan|won|kron[ae]|kron[eo]r|peso|lira|zloti|forint|shill|rupiah|baht)$/;

/** So many times more is another thing, unless much else is the same. */
const MOST_TIMES = 12;

function areFarApart(a: Quantity, b: Quantity, shared: number): boolean {
  const times = a.value / b.value;
  return shared < 3 && (times > MOST_TIMES || times < 1 / MOST_TIMES);
}

/** The killed of a day are not those of a war. */
function isOfADay(said: Said): boolean {
  return daysSaid(said).some(({ from, to }) => from === to);
}

function isOfAnybody(figure: Figure): boolean {
  return figure.quantity.unit === 'person' && /^(?:people|persons|victims)?$/.test(nounOf(figure));
}

/** Not the killed of one and the wounded of the other. */
function countOneThing(a: Figure, b: Figure): boolean {
  const [mine, theirs] = [a, b].map(({ quantity }) => quantity.heads.filter((head) => COUNTED.has(head)));
  if (mine.length > 0 && theirs.length > 0 && !mine.some((head) => theirs.includes(head))) return false;
  return mayBeOneNoun(nounOfPeople(a), nounOfPeople(b)) && isNarrowedAlike(a, b);
}

/** "44 arrests": of whom is left open. */
function nounOfPeople(figure: Figure): string {
  const noun = nounOf(figure);
  return COUNTED.has(happeningOf(stemOf(noun)) ?? '') ? '' : noun;
}
