import { hasVerb, startsWithPronoun } from './label-words.ts';

/** Takes a part of a sentence away that a label does without. */
export type Cut = (text: string) => string;

const DATELINE = /^\p{Lu}[\p{Lu} .,’'-]+(?:,[^-–—()]{0,24})?(?:\([\p{L} /]{2,20}\))?\s*[-–—]\s+/u;
const ADVERB =
  /^(?:\p{Lu}\p{Ll}+ly|Meanwhile|However|Still|Also|Instead|Moreover|In turn|In addition|And|But|Yet|So far|By then), ?/u;
const CONJUNCTION = /^(?:And|But|Yet|So) (?=\p{Ll})/u;

/** The dateline of an agency, and the words that tie a sentence to the one before it. */
export const cutOpening: Cut = (text) => text.replace(DATELINE, '').replace(ADVERB, '').replace(CONJUNCTION, '');

const VERBS =
  'said|says|reported|reports|announced|added|confirmed|stated|warned|argued|insisted|acknowledged|noted|found';
const WHEN =
  '(?: (?:(?:on|late|early|earlier|in) )*(?:\\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+|this week|this month|last week|last month)(?: \\d{1,4})?)?';
const ACCORDING = /,? according to [^,.;]{2,80}/iu;
const TAIL = new RegExp(
  `(?<=[\\p{Ll}\\p{N}]), (?:[^,.;“”"]{2,70} (?:${VERBS})|(?:${VERBS}) [^,.;“”"]{2,70})${WHEN}[.]?$`,
  'u',
);
const HEAD = new RegExp(
  `^[^,.;“”"]{2,70}? (?:(?:${VERBS})${WHEN}|told (?:[^,.;“”"]{2,40}?)${WHEN})(?: that\\b|:)\\s*`,
  'u',
);
const BARE_HEAD = new RegExp(
  `^[^,.;“”"]{2,70}? (?:said|says)${WHEN},? (?=(?:the|a|an|its|his|her|their|\\p{Lu}\\p{L}+) )`,
  'u',
);

/** "…, the ministry said", "The ministry said that …": the label tells what is said, while it can stand without. */
export const cutSpeaker: Cut = (text) => {
  let kept = text.replace(ACCORDING, '').replace(TAIL, '');
  for (const pattern of [HEAD, BARE_HEAD]) {
    const match = pattern.exec(kept);
    if (!match) continue;
    const rest = kept.slice(match[0].length);
    if (words(rest) >= 4 && hasVerb(rest) && !startsWithPronoun(rest)) kept = rest;
    break;
  }
  return kept;
};

const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const YEAR = '(?:,? (?:1[89]|20|21)\\d\\d)?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = `(?:(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?${YEAR}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}${YEAR})|${WEEKDAY}(?: (?:morning|evening|night|afternoon))?|${MONTH} (?:1[89]|20|21)\\d\\d)`;
const DAYS = `${DAY}(?: and ${DAY}|,? ${DAY})?`;
/** No genitive and no noun may lean on what is cut: "Friday's visit", "the October 7 attacks" stay. */
const FREE =
  "(?![’']|-\\p{L}| (?:attack|visit|meeting|talk|election|vote|ruling|report|deadline|summit|protest|crash|strike)s?\\b)";
const AFTER_PREPOSITION = new RegExp(
  `,?(?: (?:early|late|earlier))? (?:on|since|by|in) (?:(?:early|late|mid) )?(?:${DAYS}|${MONTH}(?=[ ,.;]|$)|(?:1[89]|20|21)\\d\\d(?=[ ,.;]|$))${FREE},?`,
  'gu',
);
const BARE_DAY = new RegExp(`(?<=\\p{Ll}) (?:${DAYS})${FREE}(?=[ ,.;]|$)`, 'gu');
const RELATIVE_DAY =
  /,? (?:yesterday|today|tomorrow|earlier this (?:week|month|year)|(?:last|next|this) (?:week|month|year|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?|(?:a|one|two|three) (?:days?|weeks?|months?|years?) ago)(?![’'-])/gu;
const LEADING = new RegExp(
  `^(?:(?:On|In|By|Since|Early on|Late on|At) )?(?:(?:early|late|mid) ?-?)?(?:${DAYS}|${MONTH}|(?:1[89]|20|21)\\d\\d|(?:Last|This|Next) (?:week|month|year|${WEEKDAY})|Yesterday|Today|Earlier this (?:week|month|year)|[A-Z]\\p{L}+ (?:days?|weeks?|months?|years?) ago),? (?=\\p{L}|[“"‘])`,
  'u',
);

/** The day stands beside the label already. Prepositions that say more, as in "from 1 May", keep theirs. */
export const cutDates: Cut = (text) => {
  const kept = text
    .replace(LEADING, (found) => (/[’']\s?$/.test(found) ? found : ''))
    .replace(AFTER_PREPOSITION, (found) => (found.endsWith(',') ? ',' : ''))
    .replace(RELATIVE_DAY, '')
    .replace(BARE_DAY, '');
  return words(kept) >= 3 ? kept : text;
};

const APPOSITION = /^([^,“”"]{3,60}), ((?:the|a|an|who|which|whose|aged|former|\d)\b[^,“”"]{0,80}), (?=[\p{Ll}])/u;

/** "Eva Nyberg, the transport minister, walked …": who she is can be read in the sentence. */
export const dropApposition: Cut = (text) => {
  const match = APPOSITION.exec(text);
  return match && !hasVerb(match[1]) ? `${match[1]} ${text.slice(match[0].length)}` : text;
};

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
