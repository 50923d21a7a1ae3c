import type { Span } from '../model/span.ts';
import { type Cut, cutDates, cutHedge, cutOpening, cutSpeaker, dropAppositions, dropPronoun } from './label-cuts.ts';
import { endsOpen, hasVerb, startsWithPronoun } from './label-words.ts';
import type { StoredMention } from './stored-mention.ts';

const MOST_WORDS = 12;
const FEWEST_WORDS = 4;

export const MOST_FITNESS = 0.6;

export interface Label {
  readonly text: string;
  /** 0 to `MOST_FITNESS`: the highest for a clause with its subject in full, a verb, and nothing cut off. */
  readonly fitness: number;
}

/**
 * A clause of a sentence, at most 12 words, without speaker and day: always words of the sentence, in their order. What
 * could not be cut at the end of a clause shows it by an ellipsis.
 */
export function labelFrom({
  text: sentence,
  span,
  clause: part = span,
  dateSpan,
}: Pick<StoredMention, 'text' | 'span' | 'dateSpan'> & { readonly clause?: Span }): Label {
  const inside = (place: Span): Span => ({ start: place.start - span.start, end: place.end - span.start });
  const date = dateSpan && inside(dateSpan);
  const cuts: readonly Cut[] = [cutOpening, cutHedge, cutSpeaker, cutDates];
  const clause = cuts.reduce((text, cut) => cut(text), clauseOfDate(sentence, date, inside(part)));
  const whole = tidy(dropAppositions(clause));
  const { text, cut } = shorten(whole);
  const verb = hasVerb(text);
  const fitness = (verb ? 0.3 : 0) + (startsWithPronoun(text) ? 0 : 0.2) + (cut ? 0 : 0.1);
  return { text: capital(dropPronoun(text)), fitness };
}

const RELATIVE = /(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}), (?:who|which) ([^,;]+)/gu;

/** "…, said Jonas Ek, who left Baltline last month.": of the day in the relative clause it is that clause that tells. */
function clauseOfDate(sentence: string, date: Span | null, part: Span): string {
  if (!date) return sentence;
  // What a day is counted from: "three days before the coronation" tells of the coronation.
  if (part.start > date.start && part.start < date.end)
    return sentence.slice(part.start).split(/[,;:]\s|\s(?=(?:and|but|or|who|which|where|when) )/)[0];
  for (const match of sentence.matchAll(RELATIVE)) {
    const start = match.index + match[0].length - match[2].length;
    if (date.start < start || date.end > start + match[2].length || !hasVerb(`who ${match[2]}`)) continue;
    const who = subjectOfRelative(sentence.slice(0, match.index), match[1]);
    if (who) return `${who} ${match[2]}`;
  }
  const thing = whatThat(sentence, date);
  if (thing) return thing;
  const clause = sentence.slice(part.start, part.end).replace(JOINT, '');
  const shared = SHARED_SUBJECT.exec(sentence.slice(0, part.start))?.[1];
  if (shared && VERB_FIRST.test(sentence.slice(part.start, part.end)))
    return `${shared} ${withoutDate(sentence, part, date)}`;
  // A dateline, the head of a caption and the setting of a scene hold the day, but nothing happens in them.
  const alone = hasVerb(clause) && (part.start === 0 || standsAlone(clause));
  const from = alone && countWords(clause) > FEWEST_WORDS ? part : { start: 0, end: sentence.length };
  return withoutDate(sentence, from, date);
}

/** "Jan Ek, a teacher from Visby, who …": who is meant is the one described, not the last name of the description. */
function subjectOfRelative(before: string, name: string): string | null {
  const described = /(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}), (?:an?|the|his|her|their|its) [^,]{2,60}$/u.exec(
    before,
  );
  if (described) return described[1];
  return /\b(?:from|of|in|at|near|by|for|with|to|on|under)\s$/i.test(before) ? null : name;
}

/** "… in the wake of the flood that began last week": of the day behind "that" it is the flood that tells. */
function whatThat(sentence: string, date: Span): string | null {
  for (const match of sentence.matchAll(/ that ([^,;]+)/g)) {
    const end = match.index + match[0].length;
    const start = end - match[1].length;
    if (date.start < start || date.end > end || /^(?:the|a|an|he|she|it|they|\p{Lu})/u.test(match[1])) continue;
    const before = sentence.slice(Math.max(0, match.index - 80), match.index);
    const noun = /^.*\b((?:the|a|an|its|his|her|their) [^,;]{3,60})$/u.exec(before)?.[1];
    if (noun && hasVerb(`that ${match[1]}`))
      return withoutDate(sentence, { start: match.index - noun.length, end }, date);
  }
  return null;
}

/** "Eva Nyberg was arrested on Monday and |released on Thursday": who it is, and the auxiliary of both. */
const SHARED_SUBJECT =
  /^((?:\p{Lu}|[Tt]he |[Aa]n? )[^,;:“”"]{1,60}? (?:was|were|has been|have been|had been|will be|is to be)) /u;
const VERB_FIRST =
  /^and (?=(?:\p{Ll}+ly )?(?:\p{Ll}{2,}(?:ed|en|wn)|taken|given|sent|held|put|shot|sold|brought|made) )/u;

const JOINT = /^(?:and|but|or|when|while|although|though|after|before|because|since|as|where)\s+/i;

/** A clause with a subject of its own begins with a name, an article, a number or a pronoun. */
function standsAlone(clause: string): boolean {
  return /^(?:[\p{Lu}\d“"‘]|(?:the|a|an|his|her|its|their|our|this|these|some|two|three|four|five|six|seven|eight|nine|ten|all|both|each|no|many)\b)/u.test(
    clause,
  );
}

/** A day after these says more than when it was: "planned for", "put off until". */
const LEANING =
  /(?:of|from|to|for|the|until|till|between|before|after|than|about|by|and|every|each|last|next|this|that|same|other|spent|lasted|took)\s$/i;

/** The day goes with the little words that lead to it; one that a noun leans on ("Friday's visit") stays. */
function withoutDate(sentence: string, from: Span, date: Span): string {
  const text = sentence.slice(from.start, from.end).replace(JOINT, '');
  const shift = from.end - from.start - text.length + from.start;
  const start = date.start - shift;
  const end = date.end - shift;
  if (
    start < 0 ||
    end > text.length ||
    !/^(?:[\s,.;:!?)]|$)/.test(text.slice(end)) ||
    /^(?: \p{Ll}+s\b|\s?['’]s\b)/u.test(text.slice(end))
  )
    return text;
  // A pair of days goes as a pair.
  if (/^,? (?:and|or) (?:\p{Lu}|\d)/u.test(text.slice(end))) return text;
  const lead = text.slice(0, start);
  if (/\d (?:and|to|or) $/.test(lead)) return text;
  const before = lead.replace(/(?:^|\s)(?:(?:on|in|at|since|by|late|early|during|around|shortly)\s)*$/i, ' ');
  if (before === lead && /\S\s$/.test(lead) && LEANING.test(lead)) return text;
  // What stood between two commas takes both along.
  const closed = /,\s*$/.test(before) && /^,/.test(text.slice(end));
  return `${closed ? before.replace(/,\s*$/, '') : before}${text.slice(closed ? end + 1 : end)}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:]+/, '')
    .replace(/\s+([,.;:])/g, '$1');
}

const BREAKS = /(?<=[,;:])\s|\s[–—]\s|\s(?=(?:which|who|whose|where|while|although|though|because|but|as|when)\s)/g;
const SOFT_BREAKS =
  /\s(?=(?:and|or|to|in|on|at|for|with|by|from|of|over|into|against|between|during|amid|about|under|near|off)\s)/g;

/** The longest beginning of at most 12 words that ends where a clause, or failing that a phrase, ends. */
function shorten(text: string): { readonly text: string; readonly cut: boolean } {
  const within = countWords(text) <= MOST_WORDS;
  const clause = lastGood(text, BREAKS, within ? 9 : FEWEST_WORDS);
  if (within && (clause === null || !isAside(text.slice(clause.length)))) return { text: trimEnds(text), cut: false };
  if (clause !== null) return { text: trimEnds(clause), cut: false };
  const phrase = lastGood(text, SOFT_BREAKS, FEWEST_WORDS) ?? text.split(' ').slice(0, MOST_WORDS).join(' ');
  return { text: `${trimEnds(phrase)}…`, cut: true };
}

/** What follows the main clause and only explains it. */
function isAside(rest: string): boolean {
  return /^[\s,;:–—]*(?:which|who|whose|where|while|although|though|because|as|according)\b/.test(rest);
}

/** The longest beginning that ends before a break, has a verb, is neither too short nor too long, nor cut in a quotation. */
function lastGood(text: string, breaks: RegExp, fewest: number): string | null {
  let best: string | null = null;
  for (const { index } of text.matchAll(breaks)) {
    const beginning = text.slice(0, index);
    const words = countWords(beginning);
    if (words > MOST_WORDS) break;
    if (words >= fewest && hasVerb(beginning) && !endsOpen(beginning)) best = beginning;
  }
  return best;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?”’])/g, '$1')
    .replace(/([“‘(])\s+/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .trim();
}

/** Without the marks at both ends that belong to what was cut off; quotation marks stay where they are in pairs. */
function trimEnds(text: string): string {
  let kept = text
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
    .replace(/, (?:just |only )?(?:an?|one|two|three|four|five|six|\d+) (?:hours?|days?|weeks?|months?|years?)$/, '');
  for (const [open, close] of ['“”', '""', '‘’', '()']) {
    const opened = kept.split(open).length - 1;
    const closed = open === close ? 0 : kept.split(close).length - 1;
    const odd = open === close ? opened % 2 === 1 : opened !== closed;
    if (odd && open === close) kept = kept.replace(/"/g, '');
    else if (open === close) continue;
    else if (opened > closed) kept = /^[“‘(]/.test(kept) ? kept.slice(1) : `${kept}${close}`;
    else if (closed > opened && close !== '’') kept = kept.replaceAll(close, '');
  }
  return kept.replace(/[\s,;:.]+(?=[”)]?$)/, '').trim();
}

function capital(text: string): string {
  return text.replace(/^([“"‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
