import type { DateExpression } from '../../model/date-expression.ts';
import type { Quantity, Stance } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { kept } from '../changes.ts';
import { dayNumber } from '../days.ts';
import { WITHIN } from './compare-statements.ts';
import { differencesInArticle, differencesWithin } from './neighbours.ts';
import { type Telling, tellingOf } from './telling.ts';
import { carriesWord } from './who-says.ts';

/** A sentence as it is read, with spans in the article's text. */
export interface ReadSentence {
  readonly span: Span;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly own: readonly DateExpression[];
  readonly position: number;
  readonly stance: Stance;
}

/** Which of the sentences before it a sentence sets its word against, or answers a denial of; nearest first. */
export function setsAgainst<T extends ReadSentence>(before: readonly T[], here: T): T[] {
  if (!carriesWord(here.text)) return [];
  const telling = tellingFrom(here);
  return before.filter((other) => {
    const distance = here.position - other.position;
    if (distance > WITHIN) return false;
    if (distance === 1 && other.stance.kind !== 'asserts') return true;
    return carriesWord(other.text) && differencesInArticle(tellingFrom(other), telling).length > 0;
  });
}

/** True when a sentence sets two words against each other. */
export function holdsTwoWords(here: ReadSentence): boolean {
  return /[;,]/.test(here.text) && carriesWord(here.text) && differencesWithin(tellingFrom(here)).length > 0;
}

const tellingFrom = kept(({ span, text, quantities, own, position }: ReadSentence): Telling => {
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
});
