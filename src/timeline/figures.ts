import type { Quantity } from '../model/event.ts';
import { type StoredMention, termOf } from './stored-mention.ts';

/** Figures of one thing that exclude each other, with those who give them. */
export interface FigureQuestion {
  readonly question: string;
  readonly sides: readonly { readonly stance: string; readonly mentions: readonly StoredMention[] }[];
}

/** Words that tell a change over time or a comparison: such figures differ without a quarrel. */
const DEVELOPMENT =
  /\b(?:up from|down from|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|climb(?:s|ed|ing)?|increase[sd]?|including|includes|at one point|as much as|at first|earlier|compared|instead of|each|per)\b/i;
/** A part of a whole, or something on top: "13 of them", "two more". */
const PART = /^\S*\s+(?:of (?:them|whom|the|these|those)|more|others?|further|additional)\b/i;
/** Sources that publish within so many days of each other speak of one moment. */
const SAME_MOMENT = 1;

interface Given {
  readonly mention: StoredMention;
  readonly quantity: Quantity;
}

/**
 * Compares figures with the same unit and, where both name one, the same happening: in neighbouring sentences of an
 * article by different speakers, and between articles of the same days. Open qualifiers ("more than", "about") only
 * differ outside their range.
 */
export function differingFigures(sentences: readonly StoredMention[]): FigureQuestion[] {
  const given: Given[] = [];
  for (const mention of sentences) {
    const { quantities } = mention;
    for (const quantity of quantities) {
      // A sentence that counts the same thing twice compares or lists.
      const alone = quantities.every((q) => q === quantity || q.unit !== quantity.unit);
      if (quantity.value >= 2 && alone) given.push({ mention, quantity });
    }
  }
  const questions: FigureQuestion[] = [];
  for (const unit of new Set(given.map((g) => g.quantity.unit))) {
    if (unit === '' || unit === '%') continue;
    const same = given.filter((g) => g.quantity.unit === unit || g.quantity.unit === '');
    for (const group of quarrels(same)) {
      const byValue = new Map<number, Given[]>();
      for (const one of group) byValue.set(one.quantity.value, [...(byValue.get(one.quantity.value) ?? []), one]);
      questions.push({
        question: questionOf(unit, group),
        sides: [...byValue]
          .sort((a, b) => a[0] - b[0])
          .map(([, list]) => ({
            stance: wordsOfFigure(list[0]),
            mentions: [...new Set(list.map((g) => g.mention))],
          })),
      });
    }
  }
  return questions;
}

/** Where more are given, they tell of a development and are not compared pair by pair. */
const MOST_GIVEN = 200;

/** Figures tied by a difference, each knot apart: the dead of one sentence pair, the marchers of another. */
function quarrels(given: readonly Given[]): Given[][] {
  if (given.length > MOST_GIVEN) return [];
  const knots: Given[][] = [];
  for (let i = 0; i < given.length; i++)
    for (let j = i + 1; j < given.length; j++) {
      if (!differ(given[i], given[j])) continue;
      const touched = knots.filter((knot) => knot.includes(given[i]) || knot.includes(given[j]));
      const joined = [...new Set([...touched.flat(), given[i], given[j]])];
      for (const knot of touched) knots.splice(knots.indexOf(knot), 1);
      knots.push(joined);
    }
  return knots;
}

function differ(a: Given, b: Given): boolean {
  if (a.mention === b.mention || (a.quantity.unit === '' && b.quantity.unit === '')) return false;
  const apart = (x: Quantity, y: Quantity) => x.high !== null && y.low !== null && x.high < y.low;
  if (!apart(a.quantity, b.quantity) && !apart(b.quantity, a.quantity)) return false;
  const heads = a.quantity.heads.filter((head) => b.quantity.heads.includes(head));
  if (a.quantity.heads.length > 0 && b.quantity.heads.length > 0 && heads.length === 0) return false;
  if (develops(a) || develops(b) || elsewhere(a.mention, b.mention)) return false;
  if (a.mention.article === b.mention.article)
    return (
      Math.abs(a.mention.position - b.mention.position) === 1 &&
      speaker(a) !== speaker(b) &&
      (givesCount(a) || givesCount(b))
    );
  const days = (a.mention.article.published ?? 0) - (b.mention.article.published ?? 0);
  return (
    heads.length > 0 &&
    a.quantity.unit === b.quantity.unit &&
    a.mention.article.origin !== b.mention.article.origin &&
    Math.abs(days) <= SAME_MOMENT &&
    sameMatter(a.mention, b.mention)
  );
}

const COUNT_GIVEN =
  /\b(?:puts? (?:\w+ ){1,5}at|count(?:s|ed)?|sp(?:eaks?|oke) of|estimates? (?:\w+ ){0,4}at|estimates? that|figure|tally|toll|turnout|the number of (?:\w+ ){1,4}(?:at|is|was))\b[^.;]{0,30}$/i;

/** The number is given as somebody's count: "police put the crowd at", "the association counts". */
function givesCount({ mention, quantity }: Given): boolean {
  return COUNT_GIVEN.test(mention.text.slice(0, quantity.span.start - mention.span.start));
}

const SHARED_WORDS = 4;

/** Two articles count one thing when they tell of one day, name the same and use much the same words. */
function sameMatter(a: StoredMention, b: StoredMention): boolean {
  if (a.tie !== 'own' || b.tie !== 'own' || a.from !== b.from || a.to !== a.from || b.to !== b.from) return false;
  if (!a.names.some((name) => b.names.some((other) => other.entity === name.entity))) return false;
  const terms = new Set(Array.from(b.terms, termOf));
  return a.terms.filter((packed) => terms.has(termOf(packed))).length >= SHARED_WORDS;
}

/** Each speaks of places, and of different ones: two counts, not one. */
function elsewhere(a: StoredMention, b: StoredMention): boolean {
  const places = (m: StoredMention) =>
    m.names.filter((n) => n.type === 'place' || n.type === 'group').map((n) => n.entity);
  const [here, there] = [places(a), places(b)];
  return here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place));
}

function develops({ mention, quantity }: Given): boolean {
  const start = quantity.span.start - mention.span.start;
  const end = quantity.span.end - mention.span.start;
  return (
    DEVELOPMENT.test(mention.text.slice(Math.max(0, start - 40), end + 50)) ||
    PART.test(mention.text.slice(end, end + 30))
  );
}

/** Whose figure it is: the attribution, else the first name, else the opening words. */
function speaker({ mention }: Given): string {
  return mention.attribution ?? mention.names[0]?.entity ?? mention.text.slice(0, 24);
}

function wordsOfFigure({ mention, quantity }: Given): string {
  const at = quantity.span.start - mention.span.start;
  const words = mention.text.slice(at).split(/\s+/).slice(0, 3);
  const end = words.findIndex((word) => /[.,;:!?]$/.test(word));
  return (end < 0 ? words : words.slice(0, end + 1)).join(' ').replace(/[.,;:!?]+$/, '');
}

function questionOf(unit: string, given: readonly Given[]): string {
  const longest = given.map(wordsOfFigure).sort((a, b) => b.length - a.length)[0];
  return longest.replace(/^\S+\s/, '') || unit;
}
