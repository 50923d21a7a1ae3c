import type { DateExpression } from '../model/date-expression.ts';
import { isoDay } from './calendar.ts';
import { boundsOf } from './date-values.ts';
import { type EventFinder, eventPhrase } from './event-anchors.ts';
import { shifted } from './periods.ts';
import type { ReadText } from './read-text.ts';

/** An explanation as a sentence. */
export const capitalised = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);

/** "three days before the inauguration": the length of time keeps its value and gets the day that the whole phrase names. */
export function withEvent(
  found: readonly DateExpression[],
  k: number,
  read: ReadText,
  events: EventFinder,
): DateExpression {
  const expression = found[k];
  const symbol = read.symbols[k];
  const { meant } = symbol;
  if (meant.kind !== 'duration' || !meant.event) return expression;
  const words = eventPhrase(read, symbol);
  if (!words) return expression;
  const beside = apposed(found, k, read);
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
  const anchor = meant.n === null ? null : events.anchorOf(words);
  if (!anchor || meant.n === null) return expression;
  const value = shifted(anchor.day, meant.event * meant.n, meant.unit, false);
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

/** The date that stands right before the phrase: "February 26, four days before the recall". */
function apposed(found: readonly DateExpression[], k: number, read: ReadText): DateExpression | null {
  const symbol = read.symbols[k];
  const before = read.symbols[k - 1];
  const between = read.tokens[symbol.from - 1];
  if (!before || before.to !== symbol.from - 1 || read.tokens[symbol.from].barrier) return null;
  if (!/^[,(-]$/.test(between.word) || found[k - 1].from === null || found[k - 1].type !== 'DATE') return null;
  return found[k - 1];
}
