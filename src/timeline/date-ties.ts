import type { DateTie, EventMention } from '../model/event.ts';
import { dayNumber } from './days.ts';

/** A day in its sentence: what stands before it and after it. */
export interface DateInSentence {
  readonly before: string;
  readonly after: string;
}

const LITTLE = '(?: (?:the|about|around|at least|noon on|midnight on|the end of|late|early|mid))*[ -]*$';
/** Words before a date that make it a mark on the calendar rather than the day of what is told. */
const PASSING = new RegExp(
  `\\b(?:(?:up|down) from \\S+(?: \\S+)? (?:on|in|at)|since|until|till|before|after|by|for|of|from|through|than|due|the first|lowest|highest)${LITTLE}`,
  'i',
);
/** "planned for 12 March": the day of what is planned. */
const PLANNED_FOR = /\b(?:planned|scheduled|set|slated|expected|foreseen|arranged|called|fixed) for $/i;

/**
 * How a sentence holds on to one of its dates: as the day of what it tells ("own"), or as a mark on the calendar that
 * dates no event alone ("passing": "since 5 March", "results for 2026").
 */
export function tieOf(date: EventMention['date'], place: DateInSentence): Exclude<DateTie, 'inherited'> {
  const { before, after } = place;
  if (date.granularity === 'fuzzy' && spansDecades(date)) return 'passing';
  // "struck at 1653" is a time of day, whatever it was read as.
  if (date.granularity === 'year' && /\bat\s*$/i.test(before)) return 'passing';
  if (describesThing(place)) return 'passing';
  if (!PASSING.test(before) || PLANNED_FOR.test(before)) return 'own';
  return isBeginning(before, after) || isDeadline(before) || DONE_BY.test(before) ? 'own' : 'passing';
}

const DECADE_DAYS = 4000;

function spansDecades({ from, to }: EventMention['date']): boolean {
  return from !== null && to !== null && dayNumber(to) - dayNumber(from) > DECADE_DAYS;
}

const FROM = /\bfrom (?:about |around )?$/i;
const GOES_ON = /^\s*(?:to|until|till|on|through|onwards?|[-–])\b/i;
const BEGINS =
  /\b(?:will|shall|may|must|can|is to|are to|be|become[s]?|takes? effect|valid|compulsory|in force|appl(?:y|ies)|open|available|starts?|starting|begins?|beginning|effective)\b/i;
/** "From 1 May, no shop may …": a rule that begins. */
const RULE = /^,? (?:[^,;]{2,60} )?(?:will|shall|may|must|can)\b/i;
const SINCE = /\bsince (?:the |about |around |early |late |mid-?)*$/i;
/** "has run the bank since April 1", "traded in London since 2004": what goes on began on that day. */
const GOES_ON_SINCE =
  /\b(?:has|have) (?:\p{Ll}+ly )?(?!been (?:no|in|at|on)\b)\p{Ll}+|\b(?:is|are) (?:\p{Ll}+ly )?(?:\p{Ll}+ed|in|on|under|out|at)\b/iu;
/** "the worst since 1953", "none since May", "40 since June": a comparison or a count, or nothing happened. */
const COMPARED =
  /\d|\b(?:every|first|only|no|not|none|never|nothing|nobody|most|least|worst|\p{Ll}{2,}est|worse|more|less|times?)\b/iu;

/** "can be claimed from 1 May", "has led it since April": what is told begins on that day; "from 1 to 5 May" is a stretch. */
function isBeginning(before: string, after: string): boolean {
  if (FROM.test(before))
    return !GOES_ON.test(after) && (BEGINS.test(before) || (before.trim().length < 20 && RULE.test(after)));
  if (!SINCE.test(before)) return false;
  const clause = before.slice(Math.max(0, before.search(/[^;:“”"]*$/)));
  return GOES_ON_SINCE.test(clause) && !COMPARED.test(clause);
}

const DEADLINE = new RegExp(
  `\\b(?:due|must [^,;]{2,60}|ha(?:s|ve)|stands|lasts|runs|(?:remain|stay)s? \\p{Ll}+|(?:is|are|be) (?:open|valid|available|closed|suspended)) (?:until|till|by)${LITTLE}`,
  'iu',
);

/** "The offer stands until 5 May", "bids are due by Friday": the day on which it runs out. */
function isDeadline(before: string): boolean {
  return DEADLINE.test(before);
}

/** "Twelve people were pulled out by Saturday evening". */
const DONE_BY = /\b(?:was|were) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|wn|ought|ut) (?:\p{Ll}+ )?by $/iu;

/** A participle that describes the noun before it, with what leads from it to the day; a plan is told by its day. */
const PARTICIPLE =
  /(?<!\b(?:was|were|is|are|been|be|being|had|has|have|he|she|it|they|who|which|that|and|or)(?: \p{Ll}+ly)?) (?:built|made|found|held|sent|given|taken|bought|sold|written|drawn|(?!planned|scheduled|expected|arranged|announced|postponed)\p{Ll}{3,}ed)(?: [^,;]{1,30})?(?: (?:in|on|last|this|early|late))*\s*$/u;
const FINITE = /^,? (?:will|would|was|were|is|are|has|have|had|may|must|can|could|should)\b/;

/** "The looms built in 1911 will run again": the day belongs to the thing, and the sentence tells something else. */
function describesThing({ before, after }: DateInSentence): boolean {
  return FINITE.test(after) && PARTICIPLE.test(before);
}
