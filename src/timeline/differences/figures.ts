import { contains } from '../../model/span.ts';
import { wordsOf } from '../../text/words.ts';
import { happeningOf } from '../news-verbs.ts';
import { areAtOtherTimes } from './apart.ts';
import {
  areApart,
  countTheSame,
  elsewhere,
  type Figure,
  isMeasuredAgainst,
  isToll,
  nounOf,
  questionOf,
  sharedHeads,
  unitOf,
  wordsOfFigure,
} from './compare-figures.ts';
import type { Difference } from './difference.ts';
import { daysNotOfSaying, onOtherDays, type Said } from './telling.ts';
import { sayersDiffer } from './who-says.ts';

const COUNT_GIVEN =
  /\b(?:puts? (?:\w+ ){1,5}at|count(?:s|ed)?|sp(?:eaks?|oke) of|estimates? (?:\w+ ){0,4}at|estimates? that|figure|tally|toll|turnout|names|lists?|g(?:ave|ives?) (?:\w+ ){0,2}|the number of (?:\w+ ){1,4}(?:at|is|was))\b[^.;]{0,30}$/i;
/** "said it had won 40 seats": each speaks of itself. */
const OF_ITSELF = /^\s*(?:that )?(?:it|they|we|its|their|our)\b/i;
/** What is foreseen, asked or offered stands against no count. */
const FORESEEN =
  /\b(?:would|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|hope[sd]?|aim(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|offer(?:s|ed)?|ask(?:s|ed)? for|plan(?:s|ned)? to|due to|target)\b/i;
/** A figure that leaves its noun out is not so far from the one it answers. */
const MOST_TIMES = 30;

/** Figures of one thing that two speakers give in neighbouring statements. */
export function figuresBetween(a: Said, b: Said): Difference | null {
  const [mine, theirs] = [figuresOf(a), figuresOf(b)];
  if (mine.length === 0 || theirs.length === 0) return null;
  if (OF_ITSELF.test(a.words) && OF_ITSELF.test(b.words)) return null;
  if (FORESEEN.test(a.words) !== FORESEEN.test(b.words) || areAtOtherTimes(a, b)) return null;
  // "New York 50, Texas 26 and California 14" lists.
  if (a.telling === b.telling && !a.telling.text.includes(';') && numbersIn(a.telling.text) > 2) return null;
  if (a.telling !== b.telling) {
    if (elsewhere(a.telling.text, b.telling.text)) return null;
    if (onOtherDays(daysNotOfSaying(a.telling), daysNotOfSaying(b.telling))) return null;
  }
  for (const one of mine)
    for (const other of theirs) {
      if (!alike(one, other, mine, theirs) || !areApart(one.quantity, other.quantity)) continue;
      if (!countTheSame(one, other) || [one, other].some(isMeasuredAgainst)) continue;
      if (!answersCount(a, one, b, other)) continue;
      return {
        kind: 'figure',
        question: questionOf([one, other]),
        stances: [wordsOfFigure(one), wordsOfFigure(other)],
      };
    }
  return null;
}

function numbersIn(text: string): number {
  return (text.match(/\d[\d.,]*/g) ?? []).length;
}

/** A sentence that counts the same thing twice compares or lists. */
function figuresOf({ telling, body, words }: Said): Figure[] {
  const inside = telling.quantities.filter((q) => contains(body, q.span) && q.value >= 2 && q.unit !== '%');
  // What the sayer is called says nothing of the counted: "a leaked protocol lists".
  const told = new Set(wordsOf(words).map((word) => happeningOf(word.stem)));
  return inside
    .filter((quantity) => inside.every((other) => other === quantity || other.unit !== quantity.unit))
    .map((quantity) => ({
      text: telling.text,
      quantity: {
        ...quantity,
        heads: quantity.heads.filter((head) => told.has(head) || /\bbod(?:y|ies)\b/i.test(words)),
      },
    }));
}

/** One unit; a figure without one answers the first figure of the other. */
function alike(a: Figure, b: Figure, mine: readonly Figure[], theirs: readonly Figure[]): boolean {
  const [unit, other] = [unitOf(a.quantity), unitOf(b.quantity)];
  if (unit !== '' && other !== '') return unit === other;
  const times = a.quantity.value / b.quantity.value;
  return a === mine[0] && b === theirs[0] && times < MOST_TIMES && times > 1 / MOST_TIMES;
}

/** Two named speakers of whom one counts, or who tell of one thing; or one who counts what the article told before. */
function answersCount(a: Said, one: Figure, b: Said, other: Figure): boolean {
  const [counts, alsoCounts] = [countIsGiven(one), countIsGiven(other)];
  if (sayersDiffer(a.sayer, b.sayer)) {
    if (counts || alsoCounts || one.quantity.unit === '' || other.quantity.unit === '') return true;
    // "three people were killed", "40 people were taken in"
    return sharedHeads(one, other).length > 0 || (nounOf(one) === nounOf(other) && isToll(one) === isToll(other));
  }
  if (a.sayer && b.sayer) return false;
  return (a.sayer !== null && counts) || (b.sayer !== null && (alsoCounts || other.quantity.unit === ''));
}

/** The number is given as somebody's count: "police put the crowd at", "the association counts". */
function countIsGiven({ text, quantity }: Figure): boolean {
  return COUNT_GIVEN.test(text.slice(0, quantity.span.start));
}
