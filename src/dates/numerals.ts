import { isRealDay } from './calendar.ts';
import type { NumberWords } from './languages/language.ts';
import type { Item, ItemTable } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Longest chain of number words that is read as one number. */
const LONGEST = 8;

/**
 * Numbers that begin at a token, under all the classes they may serve: NUMBER, DAY, YEAR, ORDINAL, CLOCK, DIGITS (numeric date), DECADE.
 */
export function numeralsAt(table: ItemTable, i: number): readonly Item[] {
  const { tokens } = table;
  const token = tokens[i];
  const words = table.lexicon.language.numbers;
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

function digitsAt(tokens: readonly Token[], i: number, words: NumberWords): readonly Item[] {
  const items: Item[] = [];
  const text = tokens[i].word;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (/^\d{4}-\d\d-\d\d/.test(text)) {
    const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)];
    if (isRealDay(Number(year), Number(month), Number(day)))
      items.push({
        kind: 'ISO',
        end: i + 1,
        meaning: { date: { year: Number(year), month: Number(month), day: Number(day) }, code: text.slice(10) },
      });
    return items;
  }
  const numeric = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (numeric) {
    items.push({
      kind: 'DIGITS',
      end: i + 1,
      meaning: { parts: [numeric[1], numeric[3], numeric[4]], separator: numeric[2] },
    });
    return items;
  }
  const clock = /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(text);
  if (clock) {
    if (Number(clock[1]) <= 24 && Number(clock[2]) < 60)
      items.push({
        kind: 'CLOCK',
        end: i + 1,
        meaning: { clock: { hour: Number(clock[1]), minute: Number(clock[2]) } },
      });
    return items;
  }
  const partOfCode =
    before !== undefined &&
    tokens[i].glued &&
    (before.kind === 'word' || /^[-/$#%&+*=_:.,]$/.test(before.word)) &&
    !believableJoint(tokens, i);
  if (next?.glued && next.kind === 'word') {
    if (words.ordinalSuffix.test(next.word) && /^\d{1,3}$/.test(text)) {
      items.push({ kind: 'ORDINAL', end: i + 2, meaning: { n: Number(text) } });
      if (Number(text) <= 31 && Number(text) >= 1)
        items.push({ kind: 'DAY', end: i + 2, meaning: { n: Number(text) } });
    }
    if (words.decadeSuffix?.test(next.word) && /^\d{3}0$/.test(text))
      items.push({ kind: 'DECADE', end: i + 2, meaning: { code: text.slice(0, 3) } });
    if (/^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(next.word) && Number(text) >= 1 && Number(text) <= 12)
      items.push({ kind: 'HOUR', end: i + 1, meaning: { n: Number(text) } });
    if (words.decadeSuffix?.test(next.word) && /^[1-9]0$/.test(text))
      items.push({ kind: 'DECADE', end: i + 2, meaning: { code: `19${text[0]}` } });
    return items;
  }
  if (next?.glued && next.word === "'s" && /^\d{3}0$/.test(text))
    items.push({ kind: 'DECADE', end: i + 2, meaning: { code: text.slice(0, 3) } });
  if (partOfCode) return items;
  const value = Number(text.replace(/,/g, ''));
  if (/^[1-9]\d{3}$/.test(text) && value >= 1000 && value <= 2200)
    items.push({ kind: 'YEAR', end: i + 1, meaning: { n: value } });
  if (/^0?[1-9]$|^[12]\d$|^3[01]$/.test(text)) {
    items.push({ kind: 'DAY', end: i + 1, meaning: { n: value } });
    if (value <= 24) items.push({ kind: 'HOUR', end: i + 1, meaning: { n: value } });
  }
  if (/^\d{1,2}\.[0-5]\d$/.test(text) && value < 24)
    items.push({
      kind: 'DOTCLOCK',
      end: i + 1,
      meaning: { clock: { hour: Math.floor(value), minute: Number(text.slice(-2)) } },
    });
  let end = i + 1;
  let amount = value;
  const fraction = fractionAt(tokens, i + 1);
  if (fraction) {
    amount += fraction.n;
    end = fraction.end;
  } else if (words.half.length > 0) {
    const half = halfAt(tokens, i + 1, words);
    if (half) {
      amount += 0.5;
      end = half;
    }
  }
  const number: Item = { kind: 'NUMBER', end, meaning: { n: amount } };
  pushRange(items, tokens, number, words);
  items.push(number);
  return items;
}

/** Joints that may stand right before a number of a date: "mid-2024", "(2024", "2009-2010", "COVID-19" not. */
function believableJoint(tokens: readonly Token[], i: number): boolean {
  const joint = tokens[i - 1];
  const before = tokens[i - 2];
  if (joint.kind === 'word') return false;
  if (joint.word === '-' || joint.word === '/') {
    if (!joint.glued) return true;
    if (!before) return true;
    if (before.kind === 'number') return /^(?:\d{4}|[0-3]?\d)$/.test(before.word);
    return before.kind === 'word' && /^(?:mid|early|late|post|pre|since|from|in|and|to|by)$/.test(before.word);
  }
  return joint.word === ',' || joint.word === ':' || joint.word === '.';
}

function fractionAt(tokens: readonly Token[], i: number): { readonly n: number; readonly end: number } | null {
  const [top, slash, bottom] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!top || !slash || !bottom || slash.word !== '/' || !slash.glued || !bottom.glued) return null;
  const n = Number(top.word) / Number(bottom.word);
  return top.kind === 'number' && bottom.kind === 'number' && n > 0 && n < 1 ? { n, end: i + 3 } : null;
}

function halfAt(tokens: readonly Token[], i: number, words: NumberWords): number | null {
  for (const phrase of words.half) {
    const parts = phrase.split(' ');
    if (parts.every((part, k) => tokens[i + k]?.word === part)) return i + parts.length;
  }
  return null;
}

/** "two to three", "12-18", "two or three" before a unit. */
function pushRange(items: Item[], tokens: readonly Token[], first: Item, words: NumberWords): void {
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

function pushShortYear(items: Item[], tokens: readonly Token[], i: number, words: NumberWords): void {
  const n = Number(tokens[i].word);
  const year = n < 50 ? 2000 + n : 1900 + n;
  const suffix = tokens[i + 1];
  if (suffix?.glued && suffix.kind === 'word') {
    if (words.decadeSuffix?.test(suffix.word) && n % 10 === 0)
      items.push({ kind: 'DECADE', end: i + 2, meaning: { code: String(year).slice(0, 3) } });
    return;
  }
  if (!(suffix?.glued && suffix.word === "'")) items.push({ kind: 'SHORTYEAR', end: i + 1, meaning: { n: year } });
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
    const one = words.ones.get(word);
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
  return token !== undefined && !token.barrier && (words.ones.has(token.word) || words.tens.has(token.word));
}

/** "nineteen ninety-six", "two thousand", "twenty twenty-four". */
function yearWordsAt(tokens: readonly Token[], i: number, words: NumberWords): Item | null {
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
function ordinalWordsAt(tokens: readonly Token[], i: number, words: NumberWords): Item | null {
  const ten = words.tens.get(tokens[i].word);
  if (ten === undefined) return null;
  const at = tokens[i + 1]?.word === '-' ? i + 2 : i + 1;
  const one = tokens[at] && !tokens[at].barrier ? words.ordinals.get(tokens[at].word) : undefined;
  return one !== undefined && one < 10 ? { kind: 'ORDINAL', end: at + 1, meaning: { n: ten + one } } : null;
}
