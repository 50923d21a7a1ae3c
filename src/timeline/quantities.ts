import type { Quantity } from '../model/event.ts';
import { contains, type Span } from '../model/span.ts';
import { isStopWord, type Word } from '../text/words.ts';
import { happeningOf } from './news-verbs.ts';

const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
]);

/** Words before or after a number that loosen it. */
const AT_LEAST =
  /(?:more than|at least|over|above|no fewer than|no less than|upwards of|exceed(?:ed|ing|s)?|as many as)\s*[$€£¥]?$/i;
const AT_MOST =
  /(?:fewer than|less than|under|below|up to|at most|almost|nearly|no more than|not more than)\s*[$€£¥]?$/i;
const ABOUT =
  /(?:about|around|some|roughly|approximately|estimated|an estimated|close to|circa|nearly|almost)\s*[$€£¥]?$/i;
const AGE = /^(?:-?\s?years?[- ]old|-year)/i;

/**
 * The counted things of a sentence: "around 2,700 troops wounded" is 2,700 troops, heads "wound", open by a tenth
 * either way. Years, ages, ordinals and the parts of dates are no quantities; `dates` are the spans to leave out.
 */
export function findQuantities(text: string, words: readonly Word[], dates: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const number = readNumber(words, i);
    if (!number) continue;
    const { value, next } = number;
    const from = i;
    const start = words[i].start;
    const end = words[next - 1].end;
    i = next - 1;
    if (dates.some((date) => start < date.end && date.start < end)) continue;
    const behind = text.slice(end, end + 12);
    if (AGE.test(behind)) continue;
    const share = shareOf(words, from);
    if (share) {
      i = share.next - 1;
      const span = { start, end: words[i].end };
      found.push({ value: share.percent, unit: '%', heads: [], ...openness('', share.percent), span });
      continue;
    }
    const before = text.slice(Math.max(0, start - 24), start);
    const sign = CURRENCY_SIGNS.get(before.trimEnd().slice(-1));
    const numberOf = unitBefore(words, from);
    const unit =
      sign ??
      unitAfter(behind, words, next) ??
      (tollBefore(words, from) ? 'person' : (numberOf?.unit ?? (bareCount(text, words, from, end) ? '' : null)));
    if (unit === null) continue;
    const heads = headsAround(words, numberOf?.at ?? from, i, unit, dates);
    found.push({ value, unit, heads, ...openness(before, value), span: { start, end } });
  }
  return found;
}

function readNumber(words: readonly Word[], at: number): { value: number; next: number } | null {
  const lower = words[at].lower;
  let value = CARDINALS.get(lower) ?? compoundOf(lower);
  let next = at + 1;
  if (value === null) {
    const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(million|billion|trillion|m|bn|mn|tn|k)?$/.exec(lower);
    if (!digits) return null;
    value = Number(`${digits[1].replace(/,/g, '')}${digits[2] ? `.${digits[2]}` : ''}`);
    if (digits[3]) value *= digits[3] === 'k' ? 1e3 : (SCALES.get(digits[3]) ?? 1);
    else if (!digits[2] && /^(?:1[89]|20)\d\d$/.test(lower)) return null;
  }
  let scale = SCALES.get(words[next]?.lower ?? '');
  while (scale && next < at + 4) {
    value *= scale;
    next++;
    scale = SCALES.get(words[next]?.lower ?? '');
  }
  return { value, next };
}

/** "twenty-one" */
function compoundOf(lower: string): number | null {
  const at = lower.indexOf('-');
  if (at < 0) return null;
  const tens = CARDINALS.get(lower.slice(0, at));
  const ones = CARDINALS.get(lower.slice(at + 1));
  return tens && ones && tens >= 20 && ones < 10 ? tens + ones : null;
}

/** "nine in ten drivers": 90 percent. */
function shareOf(words: readonly Word[], at: number): { readonly percent: number; readonly next: number } | null {
  const of =
    words[at + 1]?.lower === 'in'
      ? at + 2
      : words[at + 1]?.lower === 'out' && words[at + 2]?.lower === 'of'
        ? at + 3
        : 0;
  const part = CARDINALS.get(words[at].lower) ?? Number(words[at].lower);
  const whole = of > 0 ? (CARDINALS.get(words[of]?.lower ?? '') ?? Number(words[of]?.lower)) : 0;
  // "two in 2031", "killed five in ten days"
  if (
    !(part >= 2 && part < whole && (whole <= 10 || whole === 100)) ||
    /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(words[of + 1]?.lower ?? '')
  )
    return null;
  return { percent: (100 * part) / whole, next: of + 1 };
}

/** The counted noun: the last content word of the run after the number ("North Korean soldiers"). */
function unitAfter(behind: string, words: readonly Word[], next: number): string | null {
  if (/^\s?(?:%|percent\b|per cent\b|percentage)/i.test(behind)) return '%';
  for (let i = next; i < Math.min(words.length, next + 4); i++) {
    const word = words[i];
    if (/^(?:of|the|these|those|its|his|her|their|our|new|more|other|people's)$/.test(word.lower)) continue;
    if (isStopWord(word.lower)) return i > next && STATES.test(words[next].lower) ? 'person' : null;
    if (
      /s$/.test(word.lower) ||
      word.lower === 'people' ||
      word.lower === 'children' ||
      word.lower === 'men' ||
      word.lower === 'women'
    )
      return unitClass(word.stem);
  }
  const first = words[next];
  if (first && CURRENCIES.has(first.stem)) return first.stem;
  if (first && STATES.test(first.lower)) return 'person';
  return first && !isStopWord(first.lower) && happeningOf(first.stem) ? 'person' : null;
}

/** "nine dead and 20 hurt": only of people. */
const STATES = /^(?:dead|killed|hurt|injured|wounded|missing|arrested|detained|drowned)$/;

const DEATH = 'kill';

const CURRENCIES = new Set(
  'euro dollar pound yen koruna crown roubl rubl rupe franc yuan won krona krone kroner kronor peso lira zloti forint real rand shill rupiah baht dirham dinar riyal naira cedi leu lei lev hryvnia teng'.split(
    ' ',
  ),
);
const TOLL_NOUNS = new Set('death toll fatal casualti victim injuri wound infect crowd turnout attend'.split(' '));
const TOLL_LINKS = new Set('at to of is was reached hit stood stands now total totals'.split(' '));

/** "the number of deaths at seven", "the toll stood at 16": the counted stand before the number. */
function tollBefore(words: readonly Word[], at: number): boolean {
  if (at < 1 || !TOLL_LINKS.has(words[at - 1].lower)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (TOLL_NOUNS.has(words[i].stem)) return true;
  return false;
}

/** Words between "the number of" and the number. */
const FAR = 12;

/** "put the number of strikers in Calden at 3,000": the counted stand before the number. */
function unitBefore(words: readonly Word[], at: number): { readonly unit: string; readonly at: number } | null {
  if (at < 3 || !TOLL_LINKS.has(words[at - 1].lower)) return null;
  for (let i = at - 2; i >= Math.max(1, at - FAR); i--) {
    if (words[i].lower !== 'of' || words[i - 1].lower !== 'number') continue;
    const counted = words
      .slice(i + 1, i + 4)
      .findIndex(({ lower }) => /s$|^(?:people|children|men|women)$/.test(lower));
    return counted < 0 || i + 1 + counted >= at
      ? null
      : { unit: unitClass(words[i + 1 + counted].stem), at: i + 1 + counted };
  }
  return null;
}

/** "the true number was 1.1 million": of what was told before. */
const NUMBER_IS = /\b(?:number|figure|total|count|tally) (?:is|was|were|stands at|stood at) (?:\w+ ){0,2}$/i;

const COUNTING =
  /^(?:counts?|counted|reckons?|reckoned|regist(?:ers?|ered)|record(?:s|ed)?|announced|reported|puts?|figures?|total|tally|tallies|estimates?|estimated|say|says|said|spoke|speaks?|gave|gives?|lists?|names)$/;

/**
 * "The association counts 29.", "said 247 had gone on board", "the union says 300 nurses, the ministry 180": a number
 * that ends its clause or stands before its verb, whose unit was told before.
 */
function bareCount(text: string, words: readonly Word[], at: number, end: number): boolean {
  const behind = text.slice(end, end + 8);
  if (/^ of them\b/.test(behind) || NUMBER_IS.test(text.slice(Math.max(0, words[at].start - 40), words[at].start)))
    return true;
  const ends = /^\s*(?:[.,;!?)]|$)|^ when\b/.test(behind);
  if (!ends && !/^ (?:had|have|were|are|died)\b/.test(behind)) return false;
  const far = /^(?:like|to|only|just|nearly|about)$/.test(words[at - 1]?.lower ?? '') ? 7 : 4;
  for (let i = at - 1; i >= Math.max(0, at - far); i--) if (COUNTING.test(words[i].lower)) return true;
  return ends && takesVerbOver(text, words, at);
}

/** "…, the ministry 180": nothing but a comma, an article and a noun before it, after somebody who says or counts. */
function takesVerbOver(text: string, words: readonly Word[], at: number): boolean {
  let first = at - 1;
  while (first > Math.max(0, at - 4) && !/[,;]\s*$/.test(text.slice(words[first - 1].end, words[first].start))) first--;
  if (first < 1 || !/^[,;]\s*$/.test(text.slice(words[first - 1].end, words[first].start))) return false;
  const subject = words.slice(first, at).filter((w, i) => i > 0 || !/^(?:the|its|his|her|their)$/.test(w.lower));
  if (subject.length === 0 || subject.some((w) => isStopWord(w.lower))) return false;
  return words.slice(0, first).some((w) => COUNTING.test(w.lower));
}

const PEOPLE = new Set(
  'peopl person death fatal casualti victim civilian soldier troop patient men women children man woman child resid citizen inmat passeng worker employe student protest demonstr'.split(
    ' ',
  ),
);

/** True of the stem of a word for people of whom many are counted: "civilian". */
export function isOfPeople(stem: string): boolean {
  return PEOPLE.has(stem);
}

/** Bodies are counted as the dead are. */
const BODIES = new Set(['bodi', 'corps']);

function unitClass(stem: string): string {
  return PEOPLE.has(stem) || BODIES.has(stem) ? 'person' : stem;
}

/** What happened to the counted: happenings named within a few words. */
function headsAround(words: readonly Word[], from: number, at: number, unit: string, dates: readonly Span[]): string[] {
  const heads: string[] = [];
  if (words.slice(at, at + 4).some((word) => BODIES.has(word.stem))) heads.push(DEATH);
  for (let i = Math.max(0, Math.min(from, at - 5)); i < Math.min(words.length, at + 8); i++) {
    // "according to" is no accord.
    const head = words[i].lower === 'according' ? null : happeningOf(words[i].stem);
    if (!head || head === unit || heads.includes(head)) continue;
    if (!dates.some((date) => contains(date, words[i]))) heads.push(head);
  }
  return heads;
}

function openness(before: string, value: number): { low: number | null; high: number | null } {
  if (AT_LEAST.test(before.trimEnd())) return { low: value, high: null };
  if (AT_MOST.test(before.trimEnd())) return { low: null, high: value };
  if (ABOUT.test(before.trimEnd())) return { low: value * 0.9, high: value * 1.1 };
  return { low: value, high: value };
}

/** True when people are counted, or something the sentence before named. */
export function countsPeople(quantities: readonly Quantity[]): boolean {
  return quantities.some(({ unit }) => unit === 'person' || unit === '');
}

/** What happens to people that newsrooms keep count of, as groups of like words. */
export const COUNTED: ReadonlySet<string> = new Set(['kill', 'injur', 'infect', 'kidnap', 'evacu', 'arrest']);

/** True when it is said how many died, were hurt, arrested. */
export function keepsCount(quantities: readonly Quantity[]): boolean {
  return quantities.some(({ heads }) => heads.some((head) => COUNTED.has(head)));
}
