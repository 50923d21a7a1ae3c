import type { Quantity } from '../../model/event.ts';
import { contains, type Span } from '../../model/span.ts';
import { kept } from '../changes.ts';
import { spokenOn } from '../speech.ts';
import type { StoredArticle, StoredMention } from '../stored-mention.ts';
import { type Sayer, type Statement, statementsOf } from './who-says.ts';

/** A day or period that a sentence names. */
export interface ToldDay {
  readonly from: number;
  readonly to: number;
  readonly precise: boolean;
  /** In the sentence. */
  readonly span: Span;
}

/** A sentence with all that it may be compared by. Spans are in its text. */
export interface Telling {
  readonly text: string;
  readonly position: number;
  readonly quantities: readonly Quantity[];
  readonly days: readonly ToldDay[];
  readonly statements: readonly Statement[];
}

/** One statement of a sentence. */
export interface Said {
  readonly telling: Telling;
  readonly sayer: Sayer | null;
  /** What is said, word for word. */
  readonly words: string;
  readonly body: Span;
}

/** What a telling is made from, with spans in the article's text. */
export interface TellingInput {
  readonly text: string;
  readonly start: number;
  readonly position: number;
  readonly quantities: readonly Quantity[];
  readonly days: readonly ToldDay[];
}

export function tellingOf({ text, start, position, quantities, days }: TellingInput): Telling {
  const moved = <T extends { readonly span: Span }>(item: T): T => ({
    ...item,
    span: { start: item.span.start - start, end: item.span.end - start },
  });
  return {
    text,
    position,
    quantities: quantities.map(moved),
    days: days.map(moved),
    statements: statementsOf(text),
  };
}

export const saidIn = kept((telling: Telling): readonly Said[] =>
  telling.statements.map(({ sayer, body }) => ({
    telling,
    sayer,
    body,
    words: telling.text.slice(body.start, body.end),
  })),
);

const THAT_DAY = /\b(?:that|the same) (?:day|morning|afternoon|evening|night)\b/i;

/** Days named in what is said, not those of saying it, unless they are taken up: "minutes of 3 May … was told that day". */
export function daysSaid({ telling, body, words }: Said): ToldDay[] {
  const inside = telling.days.filter(({ span }) => contains(body, span));
  return inside.length === 0 && THAT_DAY.test(words)
    ? telling.days.filter(({ span }) => span.end <= body.start)
    : inside;
}

/** Days of a sentence without those on which somebody spoke. */
export function daysNotOfSaying({ text, days }: Telling): ToldDay[] {
  return days.filter(({ span }) => !spokenOn(text.slice(0, span.start)));
}

/** Two sentences that name days, and none in common. */
export function onOtherDays(a: readonly ToldDay[], b: readonly ToldDay[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.from <= y.to && y.from <= x.to));
}

/** The sentences that are kept of an article, in order, each with the mentions made of it. Captions repeat others. */
export function tellingsOf(article: StoredArticle): { readonly telling: Telling; readonly mention: StoredMention }[] {
  const bySentence = new Map<number, StoredMention[]>();
  for (const mention of article.mentions) {
    if (mention.place === 'caption') continue;
    const known = bySentence.get(mention.start);
    if (known) known.push(mention);
    else bySentence.set(mention.start, [mention]);
  }
  return [...bySentence.values()]
    .map((mentions) => ({
      telling: tellingFrom(mentions),
      mention: mentions.find((m) => m.tie === 'own') ?? mentions[0],
    }))
    .sort((a, b) => a.telling.position - b.telling.position);
}

function tellingFrom(mentions: readonly StoredMention[]): Telling {
  const [first] = mentions;
  const days = mentions.flatMap(({ from, to, granularity, dateSpan }) =>
    dateSpan ? [{ from, to, precise: granularity === 'day' || granularity === 'month', span: dateSpan }] : [],
  );
  return tellingOf({
    text: first.text,
    start: first.start,
    position: first.position,
    quantities: first.quantities,
    days,
  });
}
