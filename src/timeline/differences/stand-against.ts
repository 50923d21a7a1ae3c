import type { DateExpression } from '../../model/date-expression.ts';
import type { Quantity, Stance } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { dayNumber } from '../days.ts';
import { differencesBetween, differencesWithin } from './neighbours.ts';
import { type Telling, tellingOf } from './telling.ts';

/** A sentence as it is read, with spans in the article's text. */
export interface ReadSentence {
  readonly span: Span;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly own: readonly DateExpression[];
  readonly position: number;
  readonly stance: Stance;
}

/** Most sentences carry nobody's word, and are not looked at further. */
const SPEAKS =
  /\b(?:sa(?:id|ys?)|tells?|told|claim|insist|maintain|repeat|count|puts?|sp(?:oke|eaks?)|talk|estimat|g(?:ave|ives?)|lists?|names|shows?|according|reports?|argue|describe|call|record|regist|reckon|testif|blame|attribut|alleg|suggest|indicat|reveal|conclud|plac|declar|wr(?:ote|ites?)|announc|consider|regard)/i;

/** True when a sentence sets its word against that of the sentence before it, or answers a denial there. */
export function standsAgainst(before: ReadSentence, here: ReadSentence): boolean {
  if (!SPEAKS.test(here.text)) return false;
  if (before.stance.kind !== 'asserts') return true;
  return SPEAKS.test(before.text) && differencesBetween(tellingFrom(before), tellingFrom(here)).length > 0;
}

/** True when a sentence sets two words against each other. */
export function holdsTwoWords(here: ReadSentence): boolean {
  return /[;,]/.test(here.text) && SPEAKS.test(here.text) && differencesWithin(tellingFrom(here)).length > 0;
}

function tellingFrom({ span, text, quantities, own, position }: ReadSentence): Telling {
  const days = own.flatMap(({ from, to, granularity, start, end }) =>
    from && to
      ? [
          {
            from: dayNumber(from),
            to: dayNumber(to),
            precise: granularity === 'day' || granularity === 'month',
            span: { start, end },
          },
        ]
      : [],
  );
  return tellingOf({ text, start: span.start, position, quantities, days });
}
