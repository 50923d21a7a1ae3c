import { isRealDay } from './calendar.ts';
import type { Item } from './item.ts';
import type { NumberWords } from './languages/language.ts';
import { halfAt, pushRange } from './number-words.ts';
import type { Token } from './tokens.ts';

/** What a number in digits may be: a year, a day, an hour, an amount, or a date or time written in one go. */
export function digitsAt(tokens: readonly Token[], i: number, words: NumberWords): readonly Item[] {
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
    if (/^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(next.word)) pushHour(items, text, i);
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
  if (text.length <= 2 && value >= 1 && value <= 31) items.push({ kind: 'DAY', end: i + 1, meaning: { n: value } });
  pushHour(items, text, i);
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

/** An hour, or hours and minutes parted by a point. */
function pushHour(items: Item[], text: string, i: number): void {
  if (/^\d{1,2}$/.test(text) && Number(text) <= 24)
    items.push({ kind: 'HOUR', end: i + 1, meaning: { n: Number(text) } });
  if (/^\d{1,2}\.[0-5]\d$/.test(text) && Number(text) < 24) {
    const [hour, minute] = text.split('.').map(Number);
    items.push({ kind: 'DOTCLOCK', end: i + 1, meaning: { clock: { hour, minute } } });
  }
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

/** "'96", "'80s": the apostrophe stands at `i - 1`. */
export function pushShortYear(items: Item[], tokens: readonly Token[], i: number, words: NumberWords): void {
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
