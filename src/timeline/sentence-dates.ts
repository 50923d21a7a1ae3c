import type { DateExpression } from '../model/date-expression.ts';
import type { EventMention } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { tieOf } from './date-ties.ts';
import { dayNumber, isoDay } from './days.ts';
import { eventDateOf } from './event-date.ts';

/** A day or period that a sentence speaks of. */
export interface SentenceDate {
  readonly date: EventMention['date'];
  readonly span: Span;
  /** "three days before the inauguration" also dates the inauguration: its words. */
  readonly anchor: Span | null;
}

const JOINED = /^\s*,?\s*(?:and|to|until|till|or|through|–|—|-|und|et|y)\s*$/i;

/**
 * The different days and periods of a sentence, in order. Neighbouring days ("20 and 21 March") are one period; dates
 * that are only passed by ("since 5 March", "results for 2026") are marked as such, since they date no event alone.
 */
export function datesOfSentence(text: string, sentence: Span, own: readonly DateExpression[]): SentenceDate[] {
  const found: SentenceDate[] = [];
  for (const expression of own) {
    const date = eventDateOf(expression);
    if (!date) continue;
    const span = { start: expression.start, end: expression.end };
    const last = found[found.length - 1];
    const joined = last ? joinedWith(last, { date, span, anchor: null }, text, sentence) : null;
    if (joined) {
      found[found.length - 1] = { date: joined, span: { start: last.span.start, end: span.end }, anchor: last.anchor };
      continue;
    }
    const place = { before: text.slice(sentence.start, span.start), after: text.slice(span.end, sentence.end) };
    const tie = tieOf(date, place);
    const when = tie === 'passing' && COMPARED.test(place.before) ? clauseOfWhen(span, place.after) : null;
    if (when) {
      found.push({ date, span, anchor: when });
      continue;
    }
    const same = found.findIndex((o) => o.date.from === date.from && o.date.to === date.to);
    if (same < 0) found.push({ date: { ...date, tie }, span, anchor: null });
    else if (found[same].date.tie === 'passing' && tie === 'own')
      found[same] = { date: { ...date, tie }, span, anchor: null };
    const anchor = anchorOf(text, expression);
    if (anchor && !found.some((o) => o.date.from === anchor.date.from && o.date.to === anchor.date.to))
      found.push(anchor);
  }
  return found;
}

/** Two expressions that give one date together; null when they are two dates. */
function joinedWith(last: SentenceDate, next: SentenceDate, text: string, sentence: Span): EventMention['date'] | null {
  const between = text.slice(last.span.end, next.span.start);
  if (APPOSED.test(between)) return finerOf(last.date, next.date);
  if (!JOINED.test(between)) return null;
  const before = text.slice(sentence.start, last.span.start);
  return STRETCH.test(before) ? stretch(last.date, next.date) : neighbours(last.date, next.date);
}

/** "a week ago, on 1 July": the second says the first more exactly. */
const APPOSED = /^, (?:on )?$/;
/** "between 12 and 15 May", "from May to July". */
const STRETCH = /\b(?:between|(?<!\b(?:up|down) )from) (?:(?:the|early|late|mid) )*$/i;

function finerOf(a: EventMention['date'], b: EventMention['date']): EventMention['date'] | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  if (a.from === b.from && a.to === b.to) return null;
  return a.from <= b.from && b.to <= a.to ? { ...b, tie: a.tie } : null;
}

function stretch(a: EventMention['date'], b: EventMention['date']): EventMention['date'] | null {
  if (a.from === null || b.to === null || a.from >= b.to) return null;
  return { ...a, to: b.to, granularity: 'range', tie: 'own', why: `${a.why}; ${b.why}` };
}

/** Neighbours of one kind become one period: 26 and 27 April, January and February. */
function neighbours(a: EventMention['date'], b: EventMention['date']): EventMention['date'] | null {
  if (a.to === null || b.from === null || a.from === null || b.to === null) return null;
  if (dayNumber(b.from) !== dayNumber(a.to) + 1) return null;
  return { ...a, to: b.to, granularity: 'range', why: `${a.why}; ${b.why}` };
}

/** The word before a day that only compares with it. */
const COMPARED = /\b(?:since|before|after) (?:the |early |late |mid-?)*$/i;
const WHEN = /^, (when (?=\p{L})[^,;]{12,}?)(?=[,;.]|$)/u;

/** "since 2018, when a syrup was withdrawn": of the day before "when" it is that clause that tells. */
function clauseOfWhen(date: Span, after: string): Span | null {
  const match = WHEN.exec(after);
  if (!match) return null;
  const start = date.end + match[0].length - match[1].length + 'when '.length;
  return { start, end: date.end + match[0].length };
}

const OFFSET =
  /^(?:just |only |barely )?(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week)s? (before|after) /i;
const NUMBERS = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const DAY_BESIDE = /^the (day) (before|after) /i;

/** The event that a day is counted from, when its day follows: in "three days before X" X is three days later. */
function anchorOf(text: string, expression: DateExpression): SentenceDate | null {
  const days = expression.phrase ?? expression;
  if (days.from === null || days.from !== days.to) return null;
  const start = days === expression ? expression.start : expression.phrase!.start;
  const words = text.slice(start, days === expression ? expression.end : expression.phrase!.end);
  const counted = OFFSET.exec(words);
  const beside = counted ? null : DAY_BESIDE.exec(words);
  const match = counted ?? beside;
  if (!match) return null;
  const count = counted ? numberOf(counted[1]) * (counted[2].toLowerCase() === 'week' ? 7 : 1) : 1;
  const before = (counted ? counted[3] : beside![2]).toLowerCase() === 'before';
  const day = isoDay(dayNumber(days.from) + (before ? count : -count));
  const anchor = { start: start + match[0].length, end: start + words.length };
  // "the recall" leads back to what was told already; a named event is told here.
  const named = /\p{Lu}/u.test(text.slice(anchor.start, anchor.end + 40));
  return {
    date: {
      from: day,
      to: day,
      granularity: 'day',
      tie: named ? 'own' : 'passing',
      why: `${count} days ${before ? 'after' : 'before'} ${days.from}: “${words}”`,
    },
    span: { start, end: start + words.length },
    anchor,
  };
}

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  return lower === 'an' ? 1 : Math.max(1, NUMBERS.indexOf(lower));
}
