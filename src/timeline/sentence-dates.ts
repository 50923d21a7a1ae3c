import type { DateExpression } from '../model/date-expression.ts';
import type { EventMention } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { dayNumber, isoDay } from './days.ts';
import { eventDateOf } from './event-date.ts';

/** A day or period that a sentence speaks of. */
export interface SentenceDate {
  readonly date: EventMention['date'];
  readonly span: Span;
  /** "three days before the inauguration" also dates the inauguration: its words. */
  readonly anchor: Span | null;
}

/** Words before a date that make it a mark on the calendar rather than the day of what is told. */
const PASSING =
  /\b(?:(?:up|down) from \S+(?: \S+)? (?:on|in|at)|since|until|till|by|for|of|from|through|than|due|dated|the first|lowest|highest)(?: (?:the|about|around|at least|noon on|midnight on|the end of|late|early|mid))*[ -]*$/i;
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
    const joined = last && JOINED.test(text.slice(last.span.end, span.start)) ? joinedDate(last.date, date) : null;
    if (joined) {
      found[found.length - 1] = { date: joined, span: { start: last.span.start, end: span.end }, anchor: last.anchor };
      continue;
    }
    const tie = tieOf(text, sentence, expression, date);
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

function tieOf(
  text: string,
  sentence: Span,
  expression: DateExpression,
  date: EventMention['date'],
): 'own' | 'passing' {
  if (
    date.granularity === 'fuzzy' &&
    date.from !== null &&
    date.to !== null &&
    dayNumber(date.to) - dayNumber(date.from) > 4000
  )
    return 'passing';
  const before = text.slice(Math.max(sentence.start, expression.start - 40), expression.start);
  // "compulsory from 1 May": what is told begins on that day; "from 1 to 5 May" is a stretch.
  if (
    /\bfrom (?:about |around )?$/i.test(before) &&
    !/^\s*(?:to|until|till|on|through|onwards?|[-–])\b/i.test(text.slice(expression.end, expression.end + 10))
  )
    return beginsSomething(text.slice(sentence.start, expression.start)) ? 'own' : 'passing';
  // "struck at 1653" is a time of day, whatever it was read as.
  if (date.granularity === 'year' && /\bat\s*$/i.test(before)) return 'passing';
  return PASSING.test(before) && !PLANNED_FOR.test(before) ? 'passing' : 'own';
}

/** "planned for 12 March": the day of what is planned. */
const PLANNED_FOR = /\b(?:planned|scheduled|set|slated|expected|foreseen|arranged|called|fixed) for $/i;
const BEGINS =
  /\b(?:will|shall|may|must|can|is to|are to|be|become[s]?|takes? effect|valid|compulsory|in force|appl(?:y|ies)|open|available|starts?|starting|begins?|beginning|effective)\b/i;

/** "can be claimed from", "takes effect from": a rule or an offer begins. */
function beginsSomething(before: string): boolean {
  return BEGINS.test(before);
}

/** Neighbours of one kind become one period: 26 and 27 April, January and February. */
function joinedDate(a: EventMention['date'], b: EventMention['date']): EventMention['date'] | null {
  if (a.to === null || b.from === null || a.from === null || b.to === null) return null;
  if (dayNumber(b.from) !== dayNumber(a.to) + 1) return null;
  return { ...a, to: b.to, granularity: 'range', why: `${a.why}; ${b.why}` };
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
