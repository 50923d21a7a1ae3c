import { hasVerb, startsWithPronoun, startsWithVerb, countWords as words } from './label-words.ts';

/** Takes a part of a sentence away that a label does without. */
export type Cut = (text: string) => string;

const DATELINE = /^\p{Lu}[\p{Lu} .,’'-]+(?:,[^-–—()]{0,24})?(?:\([\p{L} /]{2,20}\))?\s*[-–—]\s+/u;
const ADVERB =
  /^(?:\p{Lu}\p{Ll}+ly|Meanwhile|However|Still|Also|Instead|Moreover|In turn|In addition|And|But|Yet|By then|Already|Soon|Later|Then), ?|^(?:So far|Meanwhile|However),? (?=\p{Lu}|\d|(?:the|an?|about|more|at)\b)|^(?:Speaking|Writing|Talking|Testifying), /u;
const CONJUNCTION = /^(?:And|But|Yet|So(?! far)) (?=\p{Ll})/u;

const RUN_IN_HEAD = /^[^:.“”"]{3,60}: (?=[\p{L}\d“"‘])/u;
/** A beginning that only says when, where or under what: it goes where a whole clause follows its comma. */
const SETTING =
  /^(?:In|On|At(?! least| most)|After|Before|As|While|When|Once|Since|Although|Though|Despite|Under|During|For|With|Without|By|From|To|Amid|Following|Unlike|Just|Only|Some|About|Until|Because|Given|Subject to|Speaking|\p{Lu}\p{Ll}+ing|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) (?:hours|days?|weeks?|months?|years?)) [^,“”"]{3,110}, (?:(?:where|which|when|who) [^,“”"]{3,80}, )?(?=\p{Lu}|\d|(?:the|a|an|its|his|her|their|some|more|many|both|all|each|no|two|three)\b|\p{Ll}{3,}s (?:have|had|were|are|will|would|could|said|found|began|took|went|came|told|\p{Ll}{3,}ed)\b)/u;

/** The dateline of an agency, run-in heads, and the words that tie a sentence to the one before it or set its scene. */
export const cutOpening: Cut = (text) => {
  const bare = text
    .replace(DATELINE, '')
    .replace(ADVERB, '')
    .replace(CONJUNCTION, '')
    .replace(/^\p{Ll}/u, upper);
  return [RUN_IN_HEAD, SETTING].reduce((kept, pattern) => {
    const match = pattern.exec(kept);
    if (!match || (pattern === RUN_IN_HEAD && hasVerb(match[0]))) return kept;
    const rest = kept.slice(match[0].length);
    return words(rest) >= 4 && hasVerb(rest) && !startsWithPronoun(rest) ? rest : kept;
  }, bare);
};

const upper = (letter: string) => letter.toUpperCase();

const VERBS =
  '(?:ha(?:s|d|ve) )?(?:said|says|say|reported|reports|announced|added|confirmed|stated|warned|argued|insisted|acknowledged|admitted|noted|found|shows?|showed|wrote|informed|believes?|estimates?|estimated|understands|learned|can reveal|can confirm)';
const WHEN =
  '(?: (?:(?:on|late|early|earlier|in) )*(?:\\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+|this week|this month|last week|last month)(?: \\d{1,4})?)?';
/** Who speaks, dots and all: "a U.S. official". */
const WHO = '[^,;“”"]';
/** "claimed, without giving evidence, that": how it is said. */
const HOW = '(?:, [^,.;“”"]{3,60},(?= that))?';
const ACCORDING = /,? according to [^,.;]{2,80}/iu;
const ASIDE = /, (?:he|she|it|they) (?:says?|said)(?:,(?= )|(?=\.?$))/;
const TAIL = new RegExp(
  `(?<=[\\p{Ll}\\p{N}]), (?:${WHO}{2,70}(?:, [^,.;“”"]{2,60},)? (?:${VERBS}|told [^,.;“”"]{2,40})|(?:${VERBS}) ${WHO}{2,70})${WHEN}[.]?$`,
  'u',
);
const HEAD = new RegExp(
  `^${WHO}{2,70}?(?:, [^,.;“”"]{2,60},)? (?:(?:${VERBS})${WHEN}${HOW}|told (?:[^,.;“”"]{2,40}?)${WHEN})(?: that\\b|:)\\s*`,
  'u',
);
const BARE_HEAD = new RegExp(
  `^${WHO}{2,70}?(?:, [^,.;“”"]{2,60},)? (?:said|says|say)${WHEN},? (?=(?:the|an?|its|his|her|their|nobody|no|some|more|most|many|about|at least|both|all|there|two|three|four|five|six|seven|eight|nine|ten|\\d[\\d,.]*|\\p{Lu}[\\p{L}.]+) )`,
  'u',
);

const CLAIM_HEAD = new RegExp(`^${WHO}{2,70}? (?:claimed|claims?|alleged|alleges?)${WHEN}${HOW} that\\s*`, 'u');
/** What was found or shown is a clause only where a verb follows: "found the rate was", not "found the body". */
const FOUND_HEAD = new RegExp(
  `^${WHO}{2,70}? (?:said|says?|found|believes?|estimates?)${WHEN} (?=(?:the|an?|its|their|\\p{Lu}\\p{L}+|\\p{Ll}{4,}s)(?: (?!that |who |which |and |to )[\\p{L}\\d’'-]+){1,6}? (?:is|are|was|were|has|have|had|will|would|could|may)\\b)`,
  'u',
);

/** "…, the ministry said", "The ministry said that …": the label tells what is said, while it can stand without. */
export const cutSpeaker: Cut = (text) => {
  const whole = text.replace(ACCORDING, '').replace(ASIDE, '');
  const told = whole.replace(TAIL, '');
  return cutHead(words(told) >= 4 && hasVerb(told) ? told : whole, [HEAD, BARE_HEAD, FOUND_HEAD]);
};

/** "The bloggers claimed that …": only for what is shown as a claim. */
export const cutClaim: Cut = (text) => cutHead(text, [CLAIM_HEAD]);

function cutHead(text: string, heads: readonly RegExp[]): string {
  for (const pattern of heads) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length);
    return words(rest) >= 4 && hasVerb(rest) && !startsWithPronoun(rest) ? rest : text;
  }
  return text;
}

const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const YEAR = '(?:,? (?:1[89]|20|21)\\d\\d)?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = `(?:(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)${YEAR}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}${YEAR})|${WEEKDAY}(?: (?:morning|evening|night|afternoon))?|${MONTH} (?:1[89]|20|21)\\d\\d)`;
const DAYS = `(?:\\d{1,2} (?:and|to) )?${DAY}(?: and (?:${DAY}|\\d{1,2}(?!\\d))|,? ${DAY})?`;
/** No genitive and no noun may lean on what is cut: "Friday's visit", "the October 7 attacks" stay. */
const FREE =
  "(?![’']|-\\p{L}| (?:and|to) \\d| (?:attack|visit|meeting|talk|election|vote|ruling|report|deadline|summit|protest|crash|strike)s?\\b)";
const AFTER_PREPOSITION = new RegExp(
  `,?(?: (?:early|late|earlier))? (?:on|since|by|in) (?:(?:early|late|mid) )?(?:${DAYS}|${MONTH}(?: and ${MONTH})?(?=[ ,.;]|$)|(?:1[89]|20|21)\\d\\d(?=[ ,.;]|$))${FREE},?`,
  'gu',
);
/** "the first strike since 2022" is not just the first. */
const SUPERLATIVE = /\b(?:first|only|worst|best|\p{Ll}{2,}est)(?: \p{Ll}+){0,4}$/u;
/** These say more about a day than that it is the day. */
const LEANING =
  '(?<!\\b(?:from|until|till|for|before|after|of|to|than|about|and|or|between|through|the|a|by|off|every|each|last|next|this|that))';
const BARE_DAY = new RegExp(`(?<=\\p{Ll})${LEANING} (?:${DAYS})${FREE}(?=[ ,.;]|$)`, 'gu');
const RELATIVE_DAY =
  /(?<!\b(?:for|until|till|from|to|of|before|after|by|since|than|and)),? (?:yesterday|today|tomorrow|earlier this (?:week|month|year)|(?:last|next|this) (?:week|month|year|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?|(?:a|one|two|three) (?:days?|weeks?|months?|years?) ago)(?![’'-])/gu;
const LEADING = new RegExp(
  `^(?:(?:On|In|By|Since|Early on|Late on|At) )?(?:(?:early|late|mid) ?-?)?(?:${DAYS}|${MONTH}|(?:1[89]|20|21)\\d\\d|(?:Last|This|Next) (?:week|month|year|${WEEKDAY})|Yesterday|Today|Earlier this (?:week|month|year)|[A-Z]\\p{L}+ (?:days?|weeks?|months?|years?) ago),? (?=\\p{L}|[“"‘])(?!(?:is|are|was|were|has|have|had|will|would|marks?|marked|saw|sees)\\b)`,
  'u',
);

/** The day stands beside the label already. Prepositions that say more, as in "from 1 May", keep theirs. */
export const cutDates: Cut = (text) => {
  const kept = text
    .replace(LEADING, (found) => (/[’']\s?$/.test(found) ? found : ''))
    .replace(AFTER_PREPOSITION, (found, at: number, whole: string) =>
      /^,? since/.test(found) && SUPERLATIVE.test(whole.slice(0, at)) ? found : found.endsWith(',') ? ',' : '',
    )
    .replace(RELATIVE_DAY, '')
    .replace(BARE_DAY, '');
  return words(kept) >= 3 ? kept : text;
};

const APPOSITION =
  /^([^,“”"]{3,60}), ((?:the|a|an|who|which|whose|aged|former|now|born|\p{Lu}\p{L}+['’]s|\p{Ll}{3,}ed|\d+)\b[^,“”"]{0,120}), (?=\p{Ll})/u;

const FROM_WHERE = /^(?:(?:from|of) [^,“”"]{2,30}|\p{Ll}{3,}(?:ed by|ing) [^,“”"]{2,80}), (?=\p{Ll})/u;

/** "Eva Nyberg, 52, the transport minister, who lives in Visby, walked …": who she is can be read in the sentence. */
export const dropAppositions: Cut = (text) => {
  const match = APPOSITION.exec(text);
  if (!match || hasVerb(match[1])) return text;
  const rest = text.slice(match[0].length).replace(FROM_WHERE, '');
  return dropAppositions(/^(?:who|which|whose)\b/.test(rest) ? `${match[1]}, ${rest}` : `${match[1]} ${rest}`);
};

const HEDGE =
  /^It (?:is|was|has been) (?:claimed|alleged|said|reported|understood|believed|thought|feared|expected) (?:that )?(?=\S)/;

/** "It is claimed that …": how sure it is stands beside the label, as its status. */
export const cutHedge: Cut = (text) => text.replace(HEDGE, '');

const SUBJECT = /^(?:He|She|It|They|We) (?:(?:also|then|later|now|still|already) )?/i;
/** What goes with the pronoun: "It was founded by …" is told as "Founded by …". */
const AUXILIARY =
  /^(?:(?:is|are|was|were) (?:being )?|(?:has|have|had) (?:been )?(?=(?:\p{Ll}+ly )?(?:\p{Ll}+ed|\p{Ll}+en|\p{Ll}+wn|been)\b)|(?:has|have|had) been )/u;

const MODAL = /^(?:can|could|may|might|must|shall|should|would|do|does|did|cannot)(?:n['’]t)?\b/;

/** A subject that stands in another sentence is left out, as in the entries of a chronicle: nothing is put in its place. */
export const dropPronoun: Cut = (text) => {
  const subject = SUBJECT.exec(text);
  if (!subject) return text;
  const told = text.slice(subject[0].length);
  // "We pray" and "It could" say nothing without their subjects.
  if (MODAL.test(told) || (/^[TW]/i.test(subject[0]) && !startsWithVerb(told))) return text;
  const rest = told.replace(AUXILIARY, '');
  return words(rest) >= 2 ? rest : text;
};
