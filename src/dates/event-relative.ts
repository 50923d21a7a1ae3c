import type { DateExpression } from '../model/date-expression.ts';
import { isoDay, isoWeekValue } from './calendar.ts';
import { boundsOf, granularityOf } from './date-values.ts';
import type { Anchor, EventFinder } from './event-anchors.ts';
import { type EventPhrase, eventPhrase } from './event-phrase.ts';
import { movedDay, shifted } from './periods.ts';
import type { ReadText } from './read-text.ts';
import type { FoundSymbol, Meant } from './symbol.ts';

/** An explanation as a sentence. */
export const capitalised = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);

/** True for expressions that count from an event that the words after them name. */
export const countsFromEvent = ({ meant }: FoundSymbol): boolean =>
  meant.kind === 'event' || (meant.kind === 'duration' && meant.event !== undefined);

/**
 * "three days before the inauguration": the length of time keeps its value and gets the day that the whole phrase names. "The day of
 * the funeral" is a date where the day of the funeral is known, else nothing: null.
 */
export function withEvent(
  found: readonly DateExpression[],
  k: number,
  read: ReadText,
  events: EventFinder,
): DateExpression | null {
  const symbol = read.symbols[k];
  const { meant } = symbol;
  if (meant.kind !== 'event' && (meant.kind !== 'duration' || !meant.event)) return found[k];
  const words = eventPhrase(read, symbol);
  if (meant.kind === 'event') return words ? onEvent(found[k], meant, words, k, read, events) : null;
  if (!words) return found[k];
  const expression = found[k];
  const beside = apposedBefore(found, k, read) ?? apposedAfter(found, k, words, read);
  if (beside)
    return {
      ...expression,
      from: beside.from,
      to: beside.to,
      basis: 'agreement',
      confidence: 0.9,
      why: `It stands beside ‘${beside.text}’, which names the same time`,
      phrase: { ...words.span, from: beside.from, to: beside.to, value: beside.value },
    };
  const anchor = meant.n === null ? null : events.anchorOf(words, meant.event ?? 0);
  if (!anchor || meant.n === null || !meant.event || !isFine(anchor, meant.unit)) return expression;
  const value = shifted(anchor.day, meant.event * meant.n, meant.unit, meant.exact === true);
  const bounds = boundsOf(value);
  if (!bounds) return expression;
  const days = { from: isoDay(bounds.first), to: isoDay(bounds.last) };
  return {
    ...expression,
    ...days,
    basis: 'event',
    confidence: anchor.known ? 0.85 : 0.65,
    why: capitalised(`${expression.text} ${meant.event < 0 ? 'before' : 'after'} ${anchor.why}`),
    phrase: { ...words.span, ...days, value },
  };
}

function onEvent(
  expression: DateExpression,
  meant: Extract<Meant, { kind: 'event' }>,
  words: EventPhrase,
  k: number,
  read: ReadText,
  events: EventFinder,
): DateExpression | null {
  const anchor = events.anchorOf(words, meant.step);
  if (!anchor || !isFine(anchor, meant.unit === 'week' ? 'week' : 'day')) return null;
  const day = movedDay(anchor.day, meant.step, meant.unit);
  if (meant.unit === 'year' && !events.isNearPublication(day)) return null;
  const value = meant.unit === 'week' ? isoWeekValue(day) : `${isoDay(day)}${meant.code ?? ''}`;
  const bounds = boundsOf(value);
  const end = endBefore(read, words, read.symbols[k + 1]);
  if (!bounds || end <= expression.start) return null;
  return {
    ...expression,
    end,
    text: read.view.slice(expression.start, end),
    type: meant.code ? 'TIME' : 'DATE',
    value,
    from: isoDay(bounds.first),
    to: isoDay(bounds.last),
    granularity: granularityOf(value),
    basis: 'event',
    confidence: anchor.known ? 0.85 : 0.65,
    why: capitalised(
      meant.unit === 'year'
        ? `${meant.step} ${meant.step === 1 ? 'year' : 'years'} after ${anchor.why}`
        : `${['the one before', 'that of', 'the one after'][meant.step + 1]} ${anchor.why}`,
    ),
  };
}

/** The end of an event's words, or of those before the next expression. */
function endBefore(read: ReadText, words: EventPhrase, next: FoundSymbol | undefined): number {
  let to = words.to;
  if (next && next.from < to) {
    to = next.from;
    while (to > words.from && read.language.guards.before.has(read.tokens[to - 1].word)) to--;
  }
  return to > words.from ? read.tokens[to - 1].end : 0;
}

/** Days cannot be counted from a month, nor weeks from a year. */
function isFine({ day, last }: Anchor, unit: string): boolean {
  const length = last - day + 1;
  if (unit === 'year' || unit === 'decade' || unit === 'century') return length <= 366;
  return length <= (unit === 'month' || unit === 'quarter' ? 31 : unit === 'week' || unit === 'fortnight' ? 7 : 2);
}

/** The date that stands right before the phrase: "February 26, four days before the recall". */
function apposedBefore(found: readonly DateExpression[], k: number, read: ReadText): DateExpression | null {
  const symbol = read.symbols[k];
  const before = read.symbols[k - 1];
  const between = read.tokens[symbol.from - 1];
  if (!before || before.to !== symbol.from - 1 || read.tokens[symbol.from].barrier) return null;
  if (!/^[,(-]$/.test(between.word) || found[k - 1].from === null || found[k - 1].type !== 'DATE') return null;
  return found[k - 1];
}

/** The day that stands between commas after the phrase: "the day before the vote, on 9 May, he resigned". */
function apposedAfter(
  found: readonly DateExpression[],
  k: number,
  words: EventPhrase,
  read: ReadText,
): DateExpression | null {
  const { tokens, language } = read;
  const next = read.symbols[k + 1];
  if (!next || found[k + 1].type !== 'DATE' || found[k + 1].granularity !== 'day') return null;
  if (!/^[,(-]$/.test(tokens[words.to]?.word ?? '')) return null;
  const led = language.guards.beforeDay.has(tokens[words.to + 1]?.word) ? 2 : 1;
  if (next.from !== words.to + led || tokens[next.from].barrier) return null;
  const after = tokens[next.to];
  return !after || after.barrier || /^[,).;-]$/.test(after.word) ? found[k + 1] : null;
}
