import type { Span } from '../model/span.ts';
import { agencyLineLength } from './agency-line.ts';
import {
  type Cut,
  cutClaim,
  cutDates,
  cutHedge,
  cutOpening,
  cutSpeaker,
  dropAppositions,
  dropPronoun,
} from './label-cuts.ts';
import { FEWEST_WORDS, shorten } from './label-length.ts';
import { countWords, hasVerb, startsWithPronoun, startsWithVerb } from './label-words.ts';
import type { StoredMention } from './stored-mention.ts';

export const MOST_FITNESS = 0.7;

export interface Label {
  readonly text: string;
  /** 0 to `MOST_FITNESS`: the highest for a clause with its subject in full, a verb, and nothing cut off. */
  readonly fitness: number;
}

/**
 * A clause of a sentence, at most 12 words, without speaker and day: always words of the sentence, in their order. What
 * could not be cut at the end of a clause shows it by an ellipsis. `asClaim`: it is shown as claimed, so who claims it may go.
 */
export function labelFrom(
  mention: Pick<StoredMention, 'text' | 'span' | 'dateSpan'> & { readonly clause?: Span },
  asClaim = false,
): Label {
  const line = agencyLineLength(mention.text);
  const sentence = mention.text.slice(line);
  const from = mention.span.start + line;
  const inside = ({ start, end }: Span): Span => ({ start: Math.max(0, start - from), end: end - from });
  const { clause: part = mention.span, dateSpan } = mention;
  const date = dateSpan && dateSpan.start >= from ? inside(dateSpan) : null;
  const place = part.end - from > FEWEST_WORDS ? inside(part) : { start: 0, end: sentence.length };
  const clause = (asClaim ? CLAIM_CUTS : CUTS).reduce((text, cut) => cut(text), clauseOfDate(sentence, date, place));
  const whole = tidy(dropAppositions(clause));
  const { text, cut } = shorten(whole);
  const verb = hasVerb(text);
  const fitness = (verb ? 0.3 : 0) + (startsWithPronoun(text) ? 0 : 0.3) + (cut ? 0 : 0.1);
  return { text: capital(dropPronoun(text)), fitness };
}

const CUTS: readonly Cut[] = [cutOpening, cutHedge, cutSpeaker, cutDates];
const CLAIM_CUTS: readonly Cut[] = [...CUTS.slice(0, 2), cutClaim, ...CUTS.slice(2)];

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
  const second = sentence.lastIndexOf(AND_THAT, date.start);
  if (second > part.start) return clauseOfDate(sentence, date, { start: second + AND_THAT.length, end: part.end });
  const clause = sentence.slice(part.start, part.end).replace(JOINT, '');
  const shared = SHARED_SUBJECT.exec(sentence.slice(0, part.start));
  const verb = shared && VERB_FIRST.exec(sentence.slice(part.start, part.end));
  if (verb) return `${shared[1]}${verb[1] ? shared[2] : ''} ${withoutDate(sentence, part, date)}`;
  // A dateline, the head of a caption and the setting of a scene hold the day, but nothing happens in them.
  const before = BEFORE_COMMA.exec(sentence);
  if (before && date.start > before[1].length && date.end < before[0].length) {
    const told = withoutDate(sentence, { start: before[1].length, end: before[0].length - 1 }, date);
    if (countWords(told) >= FEWEST_WORDS) return told;
  }
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

/** "… in the wake of the flood that began last week": of the day behind "that" it is the flood that tells, and began. */
function whatThat(sentence: string, date: Span): string | null {
  for (const match of sentence.matchAll(/ that ([^,;]+)/g)) {
    const end = match.index + match[0].length;
    const start = end - match[1].length;
    if (date.start < start || date.end > end || /^(?:the|a|an|he|she|it|they|\p{Lu})/u.test(match[1])) continue;
    const before = sentence.slice(Math.max(0, match.index - 80), match.index);
    const noun = /^.*\b((?:the|a|an|its|his|her|their) [^,;]{3,60})$/u.exec(before)?.[1];
    if (noun && hasVerb(`that ${match[1]}`)) return `${noun} ${withoutDate(sentence, { start, end }, date)}`;
  }
  return null;
}

/** "… said it was full and that |its sister would sail on Monday". */
const AND_THAT = ' and that ';

/** "Eva Nyberg was arrested on Monday and |released on Thursday": who it is, and the auxiliary of both. */
const SHARED_SUBJECT =
  /^((?:\p{Lu}|[Tt]he |[Aa]n? )[^,;:“”"]{1,60}?)( (?:was|were|has been|have been|had been|will be|is to be)) /u;
/** With what it is done to right behind it, the verb has its subject only: "was built in Gdynia and reached Visby". */
const VERB_FIRST =
  /^and (?=(?:\p{Ll}+ly )?(?:\p{Ll}{2,}(?:ed|en|wn)|taken|given|sent|held|put|shot|sold|brought|made)( (?!(?:the|an?|its|his|her|their)\b)\p{Ll})?)/u;

/** "After the fire of last May, inspectors came": of the day in the beginning it is the fire that tells. */
const BEFORE_COMMA =
  /^((?:And |But )?(?:After|Before|Following|Despite|Until|When|While|Although|Because|Whereas) )[^,;:“”"]{8,100},/;
const COORDINATED = /^(?:and|but|or)\s+/i;
const JOINT = /^(?:and|but|or|when|while|whereas|although|though|after|before|because|since|as|where)\s+/i;

/** A clause with a subject of its own begins with a name, an article, a number or a pronoun. */
function standsAlone(clause: string): boolean {
  if (/^\p{Ll}{3,}s (?!sa)/u.test(clause)) return startsWithVerb(clause.slice(clause.indexOf(' ') + 1));
  return /^(?:[\p{Lu}\d“"‘]|(?:the|a|an|his|her|its|their|our|this|these|some|two|three|four|five|six|seven|eight|nine|ten|all|both|each|no|many)\b)/u.test(
    clause,
  );
}

/** A day after these says more than when it was: "planned for", "put off until". */
const LEANING =
  /(?:of|from|to|for|the|until|till|between|before|after|than|about|by|and|every|each|last|next|this|that|same|other|spent|lasted|took|mere|whole|full|another|only|nearly|almost)\s$/i;
/** "the worst flood in a century" is nothing without the century. */
const SUPERLATIVE = /\b(?:\p{Ll}{2,}est|worst|best|first)(?: \p{Ll}+){0,3} (?:in|for|since)\s$/u;

/** The day goes with the little words that lead to it; one that a noun leans on ("Friday's visit") stays. */
function withoutDate(sentence: string, from: Span, date: Span): string {
  const part = sentence.slice(from.start, from.end);
  // At the head of a sentence the main clause may follow: see `cutOpening`.
  const text = part.replace(from.start === 0 && part.includes(', ') ? COORDINATED : JOINT, '');
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
  const before = lead.replace(
    /(?:^|\s)(?:(?:on|in|at|since|by|late|early|during|around|shortly|over|within|throughout)\s)*$/i,
    ' ',
  );
  if (/\S\s$/.test(lead) && (before === lead ? LEANING : SUPERLATIVE).test(lead)) return text;
  // What stood between two commas takes both along.
  const closed = /,\s*$/.test(before) && /^,/.test(text.slice(end));
  return `${closed ? before.replace(/,\s*$/, '') : before}${text.slice(closed ? end + 1 : end)}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:]+/, '')
    .replace(/\s+([,.;:])/g, '$1');
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?”’])/g, '$1')
    .replace(/([“‘(])\s+/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .trim();
}

function capital(text: string): string {
  return text.replace(/^([“"‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}
