import type { DateExpression } from '../model/date-expression.ts';
import type { FoundSymbol } from './symbol.ts';

/** Readings at least this sure are not turned by others. */
const SURE = 0.8;

/**
 * Expressions of one article fix each other: a weekday read without a telling verb takes the day that the article names in
 * full, or that a sentence about the future gives the same weekday; a reading that another one bears out becomes surer.
 */
export function agreed(found: readonly DateExpression[], symbols: readonly FoundSymbol[]): DateExpression[] {
  const named = new Map<string, DateExpression>();
  found.forEach((expression, k) => {
    const day = dayNamed(expression, symbols[k]);
    if (day !== null && !named.has(day)) named.set(day, expression);
  });
  return found.map((expression, k) => {
    const { meant } = symbols[k];
    if (meant.kind !== 'weekday' || meant.rel || meant.week || expression.from === null) return expression;
    const same = named.get(expression.from);
    if (same && same !== expression)
      return {
        ...expression,
        confidence: Math.max(expression.confidence, 0.96),
        why: `${expression.why}; ‘${same.text}’ agrees`,
      };
    if (expression.confidence >= SURE) return expression;
    const other = expression.alternatives.find((a) => a.from !== null && named.has(a.from));
    const witness = other?.from ? named.get(other.from) : undefined;
    if (!other || !witness) return expression;
    const { from, to, value } = expression;
    return {
      ...expression,
      value: other.value,
      from: other.from,
      to: other.to,
      basis: 'agreement',
      confidence: 0.85,
      why: `The same day as ‘${witness.text}’, ${witness.phrase?.from ?? witness.from}`,
      alternatives: [{ value, from, to, why: expression.why }, ...expression.alternatives.filter((a) => a !== other)],
    };
  });
}

/** The day that an expression fixes for others: named by date, by an event, or by a weekday with a telling verb. */
function dayNamed(expression: DateExpression, symbol: FoundSymbol): string | null {
  if (expression.phrase && expression.phrase.from === expression.phrase.to) return expression.phrase.from;
  if (expression.from === null || expression.from !== expression.to || expression.type !== 'DATE') return null;
  const { meant } = symbol;
  if (meant.kind === 'calendar') return expression.from;
  return meant.kind === 'weekday' && expression.cue && expression.confidence >= SURE ? expression.from : null;
}
