import { COUNTED } from '../quantities.ts';
import { type StoredMention, termOf } from '../stored-mention.ts';
import {
  areApart,
  countTheSame,
  elsewhere,
  type Figure,
  isMeasuredAgainst,
  questionOf,
  sharedHeads,
  unitOf,
  wordsOfFigure,
} from './compare-figures.ts';
import { statementsOf } from './who-says.ts';

/** Figures of one thing that exclude each other, with those who give them. */
export interface FigureQuestion {
  readonly question: string;
  readonly sides: readonly { readonly stance: string; readonly mentions: readonly StoredMention[] }[];
}

/** Sources that publish within so many days of each other speak of one moment, where the count does not grow. */
const SAME_MOMENT = 2;

interface Given extends Figure {
  readonly mention: StoredMention;
}

/** Compares the figures that articles give inside one event, in sentences of one day. */
export function figuresAcross(sentences: readonly StoredMention[]): FigureQuestion[] {
  const byUnit = new Map<string, Given[]>();
  for (const mention of sentences) {
    if (mention.tie !== 'own' || mention.from !== mention.to) continue;
    const { quantities, start, text } = mention;
    for (const { span, ...quantity } of quantities) {
      const unit = unitOf({ span, ...quantity });
      // A sentence that counts the same thing twice compares or lists.
      const alone = quantities.filter((q) => q.unit === quantity.unit).length === 1;
      if (quantity.value < 2 || !alone || unit === '' || unit === '%' || quantity.heads.length === 0) continue;
      const given = {
        mention,
        text,
        quantity: { ...quantity, span: { start: span.start - start, end: span.end - start } },
      };
      const list = byUnit.get(unit);
      if (list) list.push(given);
      else byUnit.set(unit, [given]);
    }
  }
  return [...byUnit.values()].flatMap(quarrels).map((group) => {
    const byValue = new Map<number, Given[]>();
    for (const one of group) byValue.set(one.quantity.value, [...(byValue.get(one.quantity.value) ?? []), one]);
    return {
      question: questionOf(group),
      sides: [...byValue]
        .sort((a, b) => a[0] - b[0])
        .map(([, list]) => ({ stance: wordsOfFigure(list[0]), mentions: [...new Set(list.map((g) => g.mention))] })),
    };
  });
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
  if (a.mention.article.origin === b.mention.article.origin || !areApart(a.quantity, b.quantity)) return false;
  if (sharedHeads(a, b).length === 0 || !countTheSame(a, b)) return false;
  if (isMeasuredAgainst(a) || isMeasuredAgainst(b) || elsewhere(a.text, b.text)) return false;
  return sameMoment(a, b) && sameMatter(a.mention, b.mention);
}

/** Tolls grow from hour to hour, other counts from day to day; a party's own count stands against that of an office. */
function sameMoment(a: Given, b: Given): boolean {
  const days = Math.abs((a.mention.article.published ?? 0) - (b.mention.article.published ?? 0));
  if (days > SAME_MOMENT) return false;
  const parties = [a, b].filter(({ text }) => statementsOf(text).some(({ sayer }) => sayer?.party));
  if (parties.length === 1) return true;
  return days === 0 && !sharedHeads(a, b).some((head) => COUNTED.has(head));
}

const SHARED_WORDS = 4;

/** Two articles count one thing when they tell of one day, name the same and use much the same words. */
function sameMatter(a: StoredMention, b: StoredMention): boolean {
  if (a.from !== b.from) return false;
  if (!a.names.some((name) => b.names.some((other) => other.entity === name.entity))) return false;
  const terms = new Set([...a.terms].map(termOf));
  return [...b.terms].filter((packed) => terms.has(termOf(packed))).length >= SHARED_WORDS;
}
