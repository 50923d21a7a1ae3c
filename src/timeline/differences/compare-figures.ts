import type { Quantity } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { isStopWord } from '../../text/words.ts';
import { COUNTED } from '../quantities.ts';
import { namedApart, sitesIn } from './sites.ts';

/** A figure in its sentence. */
export interface Figure {
  readonly text: string;
  /** The span is in the text. */
  readonly quantity: Quantity;
}

/** Words that tell a change over time or a comparison: such figures differ without a quarrel. */
const DEVELOPMENT =
  /\b(?:up from|down from|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|climb(?:s|ed|ing)?|increase[sd]?|including|includes|at one point|as much as|at first|earlier|compared|instead of|also|each|per|among (?:them|whom)|of which)\b/i;
/** A part of a whole, or something on top: "13 of them", "two more". */
const PART = /^\S*\s+(?:of (?:them|whom|the|these|those)|more|others?|further|additional)\b/i;
/** "two in three drivers", "one of 12". */
const RATIO = /\b(?:in|out of|of) (?:every )?$/i;
const RATIO_AHEAD = /^ (?:in|out of|of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const NUMBER_BEFORE = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of|of) (?:every )?$/i;
/** A source puts itself right, or looks back. */
const CORRECTION =
  /\b(?:earlier version|correct(?:ed|ion|s)?|had (?:earlier|first|initially|previously|at first)|initially|counted twice|revised|we (?:wrote|reported)|last (?:year|month|week|time)|a (?:year|month|week) (?:ago|earlier)|previous(?:ly)?)\b/i;

/** "seven in the suburbs, four in Homs, another three in Idlib": shares of a total, place by place. */
const BY_PLACE =
  /^(?:(?!of whom|includ)[^.;]){0,80}?\bin [^,;.]{2,50}, (?:and )?(?:another |some )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) in\b/i;

/** True when a figure is a part, a ratio, a step of a development or a correction. */
export function isMeasuredAgainst({ text, quantity }: Figure): boolean {
  const { start, end } = quantity.span;
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    DEVELOPMENT.test(before + text.slice(start, end + 50)) ||
    (PART.test(text.slice(end, end + 30)) && !countsAll(text, { start, end })) ||
    BY_PLACE.test(text.slice(end, end + 200)) ||
    RATIO_AHEAD.test(text.slice(end, end + 24)) ||
    (RATIO.test(before) && NUMBER_BEFORE.test(before)) ||
    CORRECTION.test(text)
  );
}

/** Their ranges leave nothing in common, and neither is the other in round numbers. */
export function areApart(a: Quantity, b: Quantity): boolean {
  const below = (x: Quantity, y: Quantity) => x.high !== null && y.low !== null && x.high < y.low;
  return (below(a, b) || below(b, a)) && !rounds(a.value, b.value) && !rounds(b.value, a.value);
}

/** "They marched, 12,000 of them": of no number told before. */
function countsAll(text: string, { start, end }: Span): boolean {
  return /^ of them\b/.test(text.slice(end, end + 10)) && !/\d/.test(text.slice(0, start));
}

function rounds(round: number, exact: number): boolean {
  if (round < 20 || !Number.isInteger(round)) return false;
  let step = 1;
  while (round % (step * 10) === 0) step *= 10;
  return step > 1 && Math.round(exact / step) * step === round;
}

const CURRENCY_OF: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£', yen: '¥' };

/** The unit, one for each currency however it is written. */
export function unitOf({ unit }: Quantity): string {
  return CURRENCY_OF[unit] ?? unit;
}

const ANYBODY = new Set(
  'people persons dead deaths fatalities victims casualties bodies protesters demonstrators marchers participants'.split(
    ' ',
  ),
);
const NARROWER =
  /\b(?:seriously|critically|badly|severely|slightly|lightly|gravely|confirmed|probable|suspected|registered|foreign|overnight|missing)\b/gi;

/** Both count the same: the same noun, the same happening, the same narrowing. */
export function countTheSame(a: Figure, b: Figure): boolean {
  if (!mayBeOneNoun(nounOf(a), nounOf(b))) return false;
  const heads = sharedHeads(a, b);
  if (a.quantity.heads.length > 0 && b.quantity.heads.length > 0 && heads.length === 0) return false;
  if (isCrowd(a) !== isCrowd(b) && (isToll(a) || isToll(b))) return false;
  return isNarrowedAlike(a, b);
}

/** The same noun, both of anybody, or one left out. */
export function mayBeOneNoun(noun: string, other: string): boolean {
  return noun === '' || other === '' || noun === other || (ANYBODY.has(noun) && ANYBODY.has(other));
}

/** Neither counts only the badly hurt, the confirmed, the foreign. */
export function isNarrowedAlike(a: Figure, b: Figure): boolean {
  const narrowed = ({ text, quantity: { span } }: Figure) =>
    (text.slice(Math.max(0, span.start - 30), span.end + 60).match(NARROWER) ?? []).sort().join();
  return narrowed(a).toLowerCase() === narrowed(b).toLowerCase();
}

/** "put the crowd at 100,000" counts other people than "spoke of nine dead". */
function isCrowd({ text, quantity: { span } }: Figure): boolean {
  return /\b(?:crowd|turnout|march|rally|demonstration|protest)\b[^.;]{0,40}$/i.test(text.slice(0, span.start));
}

/** It counts the dead, the hurt, the arrested. */
export function isToll({ quantity }: Figure): boolean {
  return quantity.heads.some((head) => COUNTED.has(head));
}

export function sharedHeads(a: Figure, b: Figure): string[] {
  return a.quantity.heads.filter((head) => b.quantity.heads.includes(head));
}

/** The counted noun as it stands; "" when it is left out. */
export function nounOf({ text, quantity }: Figure): string {
  const behind = text.slice(quantity.span.end, quantity.span.end + 60);
  const match =
    /^[ -](?:(?:of (?:the|its|his|her|their) |of )?(?:[\p{L}’'-]+ ){0,2}?)([\p{Ll}’'-]+s|people|children|men|women|dead)\b/u.exec(
      behind,
    );
  return match ? match[1].toLowerCase() : '';
}

/** Each speaks of named places, and of different ones. */
export function elsewhere(a: string, b: string): boolean {
  const [here, there] = [a, b].map((text) => sitesIn(text).filter((site) => site.name.length > 0));
  return here.length > 0 && there.length > 0 && here.every((x) => there.every((y) => namedApart(x, y)));
}

/** The figure with the words behind it, up to three: "41,000 vials". */
export function wordsOfFigure({ text, quantity }: Figure): string {
  const number = text.slice(quantity.span.start, quantity.span.end);
  return `${signBefore(text, quantity)}${number} ${wordsBehind(text, quantity).join(' ')}`.trimEnd();
}

/** "how many vials were recalled", in the words behind the figure that has most of them. */
export function questionOf(figures: readonly Figure[]): string {
  const behind = figures
    .filter(({ quantity }) => quantity.unit !== '')
    .map(({ text, quantity }) => wordsBehind(text, quantity))
    .sort((a, b) => b.length - a.length)[0];
  const money = figures.some(({ quantity }) => /^[$€£¥]$/.test(unitOf(quantity)));
  return money ? 'how much' : ['how many', ...(behind ?? [])].join(' ');
}

function signBefore(text: string, { span }: Quantity): string {
  return /[$€£¥]$/.exec(text.slice(0, span.start))?.[0] ?? '';
}

/** Up to three words of the figure's own phrase. */
function wordsBehind(text: string, { span }: Quantity): string[] {
  const phrase = /^[^.,;:!?"“”()]{0,60}/.exec(text.slice(span.end))![0];
  const words = phrase.trim().split(/\s+/).filter(Boolean).slice(0, 3);
  while (words.length > 0 && isStopWord(words[words.length - 1].toLowerCase())) words.pop();
  return words;
}
