import type { Item } from './item.ts';
import type { NumberWords } from './languages/language.ts';
import type { Token } from './tokens.ts';

/** Longest chain of number words that is read as one number. */
const LONGEST = 8;

/** Index after "and a half"; null where it does not follow. */
export function halfAt(tokens: readonly Token[], i: number, words: NumberWords): number | null {
  for (const phrase of words.half) {
    const parts = phrase.split(' ');
    if (parts.every((part, k) => tokens[i + k]?.word === part)) return i + parts.length;
  }
  return null;
}

/** "two to three", "12-18", "two or three" before a unit. */
export function pushRange(items: Item[], tokens: readonly Token[], first: Item, words: NumberWords): void {
  const joint = tokens[first.end];
  if (!joint || joint.barrier || !(words.to.includes(joint.word) || joint.word === '-')) return;
  const next = tokens[first.end + 1];
  if (!next || next.barrier) return;
  const second =
    next.kind === 'number' && /^\d{1,4}$/.test(next.word)
      ? { end: first.end + 2, meaning: { n: Number(next.word) } }
      : numberWordsAt(tokens, first.end + 1, words);
  const low = first.meaning.n;
  const high = second?.meaning.n;
  if (second && typeof low === 'number' && typeof high === 'number' && high > low)
    items.push({ kind: 'NUMBER', end: second.end, meaning: { n: low, upTo: high } });
}

/** A number in words: "twenty-four", "one hundred and fifty", "two and a half". */
export function numberWordsAt(tokens: readonly Token[], i: number, words: NumberWords): Item | null {
  let total = 0;
  let group = 0;
  let k = i;
  let size = 1000;
  let seen = false;
  while (k < tokens.length && k < i + LONGEST) {
    if (k > i && tokens[k].barrier) break;
    const word = tokens[k].word;
    const one = words.ones.get(word) ?? (seen ? words.trailing.get(word) : undefined);
    const ten = words.tens.get(word);
    const scale = words.scales.get(word);
    if (ten !== undefined && size > 10) {
      group += ten;
      size = 10;
    } else if (one !== undefined && size > 1 && !(size === 10 && one > 9)) {
      group += one;
      size = 1;
    } else if (scale !== undefined && seen) {
      if (scale === 100) group = Math.max(1, group) * 100;
      else {
        total += Math.max(1, group) * scale;
        group = 0;
      }
      size = 1000;
    } else if ((word === '-' || word === words.and) && seen && isNumberWord(tokens[k + 1], words) && k > i) {
      k++;
      continue;
    } else break;
    seen = true;
    k++;
  }
  if (!seen) return null;
  while (tokens[k - 1].word === '-' || tokens[k - 1].word === words.and) k--;
  const half = halfAt(tokens, k, words);
  return { kind: 'NUMBER', end: half ?? k, meaning: { n: total + group + (half ? 0.5 : 0) } };
}

function isNumberWord(token: Token | undefined, words: NumberWords): boolean {
  return (
    token !== undefined &&
    !token.barrier &&
    (words.ones.has(token.word) || words.tens.has(token.word) || words.trailing.has(token.word))
  );
}

/** "nineteen ninety-six", "two thousand", "twenty twenty-four". */
export function yearWordsAt(tokens: readonly Token[], i: number, words: NumberWords): Item | null {
  const first = words.ones.get(tokens[i].word) ?? words.tens.get(tokens[i].word);
  if (first !== undefined && first >= 10 && first <= 21) {
    const at = tokens[i + 1]?.word === '-' ? i + 2 : i + 1;
    const rest = tokens[at] ? numberWordsAt(tokens, at, { ...words, scales: new Map(), half: [] }) : null;
    const n = rest?.meaning.n;
    if (rest && typeof n === 'number' && n >= 10 && n <= 99 && !(first === 20 && n < 10))
      return { kind: 'YEAR', end: rest.end, meaning: { n: first * 100 + n } };
  }
  const number = numberWordsAt(tokens, i, words);
  const n = number?.meaning.n;
  if (number && number.end > i + 1 && typeof n === 'number' && n >= 1900 && n <= 2100)
    return { kind: 'YEAR', end: number.end, meaning: { n } };
  return null;
}

/** "twenty-first". */
export function ordinalWordsAt(tokens: readonly Token[], i: number, words: NumberWords): Item | null {
  const ten = words.tens.get(tokens[i].word);
  if (ten === undefined) return null;
  const at = tokens[i + 1]?.word === '-' ? i + 2 : i + 1;
  const one = tokens[at] && !tokens[at].barrier ? words.ordinals.get(tokens[at].word) : undefined;
  return one !== undefined && one < 10 ? { kind: 'ORDINAL', end: at + 1, meaning: { n: ten + one } } : null;
}
