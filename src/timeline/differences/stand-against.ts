import type { DateExpression } from '../../model/date-expression.ts';
import type { Quantity, Stance } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { kept } from '../changes.ts';
import { dayNumber } from '../days.ts';
import { claimsAgainst } from './inside.ts';
import { differencesBetween, differencesWithin } from './neighbours.ts';
import { type Telling, tellingOf } from './telling.ts';
import { withVoices } from './voices.ts';

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
  /\b(?:sa(?:id|ys?)|tells?|told|claim|insist|maintain|repeat|count|puts?|sp(?:oke|eaks?)|talk|estimat|g(?:ave|ives?)|lists?|names|shows?|according|reports?|argue|describe|call|record|regist|reckon|testif|blame|attribut|alleg|suggest|indicat|reveal|conclud|plac|declar|wr(?:ote|ites?)|announc|consider|regard|enter|logged|timed|stamp|noted|stress|underlin|emphas|adds|added|notes|repl|retort|recall|explain|complain|contend|assert|assur|conced|sw(?:ear|ore)|confid|crow|observ|remark|state|warn|confirm|admit|acknowledg|den(?:y|ie)|believ|find)/i;

/** True when a sentence sets its word against that of the sentence before it, or answers a denial there. */
export function standsAgainst(before: ReadSentence, here: ReadSentence): boolean {
  if (!SPEAKS.test(here.text)) return false;
  if (before.stance.kind !== 'asserts') return true;
  return SPEAKS.test(before.text) && differencesBetween(tellingFrom(before), tellingFrom(here)).length > 0;
}

/**
 * The sentences shortly before that one sets its word against over others, and itself: what a merged timeline compares.
 * `recent` is in order and ends with the sentence itself.
 */
export function standAgainstOver<T extends ReadSentence>(recent: readonly T[]): readonly T[] {
  const here = recent[recent.length - 1];
  if (!SPEAKS.test(here.text) && !DOUBTS.test(here.text)) return [];
  const speaking = recent.filter((one) => one === here || SPEAKS.test(one.text));
  if (speaking.length < 2) return [];
  const told = withVoices(recent.map(tellingFrom));
  const against = claimsAgainst(told);
  return against.length > 0 ? [...against.map((at) => recent[at]), here] : [];
}

/** Words of a doubt, which may be nobody's. */
const DOUBTS = /\b(?:confirm|evidence|proof|prove|trace|sign|suggests?|shows?|indicat|verif|establish)/i;

/** True when a sentence sets two words against each other. */
export function holdsTwoWords(here: ReadSentence): boolean {
  return /[;,]/.test(here.text) && SPEAKS.test(here.text) && differencesWithin(tellingFrom(here)).length > 0;
}

/** Kept, since a sentence is compared with each of those behind it. */
const tellingFrom = kept(readTelling);

function readTelling({ span, text, quantities, own, position }: ReadSentence): Telling {
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
