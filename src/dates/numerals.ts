import { digitsAt, pushShortYear } from './digits.ts';
import type { Item } from './item.ts';
import type { NumberWords } from './languages/language.ts';
import { numberWordsAt, ordinalWordsAt, pushRange, yearWordsAt } from './number-words.ts';
import type { Token } from './tokens.ts';

/**
 * Numbers that begin at a token, under all the classes they may serve: NUMBER, DAY, YEAR, ORDINAL, CLOCK, DIGITS (numeric date), DECADE.
 */
export function numeralsAt(tokens: readonly Token[], i: number, words: NumberWords): readonly Item[] {
  const token = tokens[i];
  if (token.kind === 'number') return digitsAt(tokens, i, words);
  const items: Item[] = [];
  if (token.word === "'") {
    const next = tokens[i + 1];
    if (next?.glued && /^\d\d$/.test(next.word)) pushShortYear(items, tokens, i + 1, words);
    return items;
  }
  const ordinal = words.ordinals.get(token.word);
  if (ordinal !== undefined) items.push({ kind: 'ORDINAL', end: i + 1, meaning: { n: ordinal } });
  const compound = ordinalWordsAt(tokens, i, words);
  if (compound) items.push(compound);
  const number = numberWordsAt(tokens, i, words);
  if (number) {
    pushRange(items, tokens, number, words);
    items.push(number);
    const year = yearWordsAt(tokens, i, words);
    if (year) items.push(year);
    if (number.end === i + 1 && Number.isInteger(number.meaning.n) && (number.meaning.n ?? 0) <= 12)
      items.push({ kind: 'HOUR', end: i + 1, meaning: { n: number.meaning.n } });
  }
  return items;
}
