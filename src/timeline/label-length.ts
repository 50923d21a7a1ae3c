import { endOfWord, endsOpen, isVerbForm, lastWord, mainVerb, startsWithVerb } from './label-words.ts';

const MOST_WORDS = 12;
/** Characters that tell how a sentence goes on. */
const BEYOND = 60;
export const FEWEST_WORDS = 4;

export interface Shortened {
  readonly text: string;
  /** True when no end of a clause was near enough. */
  readonly cut: boolean;
}

/** "as many as", "is known as": no clause begins here. */
const NO_CLAUSE =
  '(?<!\\b(?:such|same|so|far|much|many|well|known|seen|named|described|regarded|viewed|hailed|treated|listed|identified|appointed|elected|used|served|serves|worked|works|acts|acted|reported|considered) )';
const BREAKS = new RegExp(
  `(?<=[,;:]["”’]?)\\s|\\s(?:[–—-]|--)\\s|\\s(?=(?:which|who|whose|where|while|although|though|because|but|when|unless|and that)\\s)|\\s${NO_CLAUSE}(?=as (?!(?:many|much|few|little|well|far|long|soon|part|of)\\b))`,
  'g',
);
const SOFT_BREAKS =
  /\s(?=(and|or|to|in|on|at|for|with|by|from|of|over|into|against|between|during|amid|about|under|near|off|after|before|since|until|through|throughout|following|across|within|without|along|towards?|despite|among|around|inside|outside|behind|aboard|alongside|that|it|he|she|they)\s)/g;
/** What only sets the scene ends at the first comma: a verb in it makes no clause. */
const OPENING =
  /^(?:As|When|After|While|If|Because|Since|Although|Though|Unless|Once|Before|Until|Whereas|With|By|In|On|At|From|Subject to) [^,]{1,100},/;

const SUBORDINATE = /^(?:When|While|If|Because|Although|Though|Unless|Whereas) /;

/** The longest beginning of at most 12 words that ends where a clause, or failing that a phrase, ends. */
export function shorten(whole: string): Shortened {
  const long = endOfWord(whole, MOST_WORDS) < whole.length;
  const text = long ? whole.replace(DESCRIBED, '$1 ') : whole;
  const most = endOfWord(text, MOST_WORDS);
  const within = most === text.length;
  // Up to the last place where it may end, and what goes on there.
  const near = within ? text : text.slice(0, most + BEYOND);
  const opening = OPENING.exec(near)?.[0].length ?? 0;
  const verb = mainVerb(near.slice(opening));
  const verbEnd = verb < 0 || (opening === 0 && SUBORDINATE.test(near)) ? Number.POSITIVE_INFINITY : opening + verb;
  const clause = lastGood(near, most, verbEnd, within ? 9 : FEWEST_WORDS);
  if (within && (clause === null || !isAside(text.slice(clause.length)))) return { text: trimEnds(text), cut: false };
  if (clause !== null) return { text: trimEnds(clause), cut: false };
  return inPhrases(near, most, verbEnd);
}

/** "The new minister, Eva Nyberg, …": where words are short, her name in full is enough. */
const DESCRIBED =
  /^(?:The|An?|His|Her|Its|Their|\p{Lu}\p{L}+[’']s?)(?: [\p{L}’'-]+){1,5}, (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}), (?=\p{Ll})/u;

/** What follows the main clause and only explains it. */
function isAside(rest: string): boolean {
  return /^[\s,;:–—]*(?:which|who|whose|where|while|although|though|because|as|according)\b/.test(rest);
}

/** The longest beginning that ends before a break, has a verb, is neither too short nor too long, nor cut in a quotation. */
function lastGood(text: string, most: number, verbEnd: number, fewest: number): string | null {
  const least = Math.max(verbEnd, endOfWord(text, fewest));
  let best: string | null = null;
  for (const { index } of text.matchAll(BREAKS))
    if (index >= least && index <= most && !isOpen(text, index)) best = text.slice(0, index);
  return best;
}

/** A clause without what is only added to it is still whole; one cut elsewhere shows it. */
function inPhrases(text: string, most: number, verbEnd: number): Shortened {
  const least = Math.max(verbEnd, endOfWord(text, FEWEST_WORDS));
  const breaks = [...text.matchAll(SOFT_BREAKS)].filter(({ index }) => index >= least && index <= most).reverse();
  let part: string | null = null;
  for (const { index, 1: word } of breaks) {
    if (isOpen(text, index)) continue;
    const beginning = text.slice(0, index);
    if (isWhole(beginning, word, text.slice(index + 1))) return { text: trimEnds(beginning), cut: false };
    if (!isPronoun(word) && (!isVerbForm(lastWord(beginning)) || PASSIVE.test(beginning))) part ??= beginning;
  }
  return { text: `${trimEnds(part ?? firstWords(text.slice(0, most)))}…`, cut: true };
}

/** A quotation that opens the sentence may be cut: its mark goes, see `trimEnds`. */
function isOpen(text: string, end: number): boolean {
  const quotation = /^["“]/.test(text) && !/["”]/.test(text.slice(1, end));
  return endsOpen(text.slice(quotation ? 1 : 0, end));
}

function firstWords(text: string): string {
  const words = text.split(' ');
  while (words.length > FEWEST_WORDS && isOpen(text, words.join(' ').length)) words.pop();
  return words.join(' ');
}

const isPronoun = (word: string) => /^(?:it|he|she|they)$/.test(word);

/** What these begin is told only by the words that follow. */
const LEANS = new Set(
  (
    'able unable likely unlikely due set ready according instead ahead out up down away hundreds thousands millions dozens number ' +
    'part one rather responsible aware capable guilty opposed similar close closer related subject such more less ' +
    'based compared prior thanks next back'
  ).split(' '),
);
const INTRANSITIVE =
  /^(?:died|sank|arrived|resigned|collapsed|fell|rose|began|ended|opened|closed|crashed|exploded|erupted|continued|appeared|testified|fled|escaped|stagnated|disappeared|survived|drowned|burned|gathered|protested|marched|met)$/;
/** "refused to", "a decision to": what is told is what follows. */
const TO_DO =
  /\b(?:(?:push|urg|forc|order|ask|allow|want|help|agree|fail|plan|hop|begin|began|start|refus|decid|tr[yi]|vow|promis|expect|threaten|pledg|tell|told|persuad|invit|requir|seek|sought|prepar|manag|struggl|continu|need|oblig|encourag|warn|intend|declin|call)(?:e?s|e|e?d|ing)?(?: (?!to )[^\s,]+)*$|(?:decision|plans?|attempts?|efforts?|right|need|way|ability|failure|chance|bid|orders?|promises?|refusal|pressure|calls?|time|proposals?|move|intention|deadline|offer)$)/;
const NEGATED = /\b(?:not|no|never|nobody|none|nothing|neither|only|without|cannot)\b|n['’]t\b/i;
const NOUN = /\b(?:the|an?|its|his|her|their|some|any|of|new|first|\d+) (?:[\p{L}-]+ )?[\p{L}-]+$/u;

/** Is a beginning that has its verb a clause of its own, where what follows begins with this word? */
function isWhole(beginning: string, word: string, rest: string): boolean {
  const last = lastWord(beginning);
  // What is denied may be only what follows.
  if (LEANS.has(last) || NEGATED.test(beginning)) return false;
  if (word === 'of') return ALREADY_OF.test(beginning) || (MEASURE.test(rest) && !AMOUNT.test(last));
  const passive = PASSIVE.test(beginning);
  const verbLast = isVerbForm(last) || PARTICIPLE.test(last);
  if (isPronoun(word) || word === 'that') return !verbLast && NOUN.test(beginning);
  if ((word === 'and' || word === 'or') && passive) return true;
  if (word === 'and' || word === 'or')
    return !verbLast && goesOn(rest) && !/\b(?:between|both|either)\b/.test(beginning);
  if (word === 'to') return !verbLast && !TO_DO.test(beginning) && !/\bfrom\b[^,]*$/.test(beginning);
  return (!verbLast || INTRANSITIVE.test(last) || passive) && !HALF.test(beginning);
}

/** "the exchange of prisoners | of war", "a fund | of 40 million". */
const ALREADY_OF = /\bof (?:[\p{L}-]+ ){0,3}\p{Ll}+s$/u;
const MEASURE = /^of (?:\d|[$€£]|about|at least|more than|two|three|four|five|six|seven|eight|nine|ten|half|one)/;
const AMOUNT =
  /^(?:total|sum|average|maximum|minimum|cost|value|price|rise|fall|increase|rate|age|speed|some|all|out)$/;
const PARTICIPLE = /^(?:given|taken|seen|known|shown|drawn|driven|written|thrown|chosen|strewn|done)$/;
/** "meets the challenge and move | to": two things alike end alike. "since protests | in the south began" wants its verb. */
const HALF = /(\p{L}) and (?!\p{Ll}*\1$)\p{Ll}+$| (?:since|while|until) \p{Ll}+$/u;
const PASSIVE = /\b(?:was|were|been|being|is|are|be) (?:\p{Ll}+ly )?\S+$/u;

/** "… and has seized", "… and today they walk": after "and" comes a clause, not the next of a row of things. */
function goesOn(rest: string): boolean {
  const next = rest.slice(rest.indexOf(' ') + 1);
  return CLAUSE.test(next) || startsWithVerb(next);
}

const CLAUSE =
  /^(?:(?:he|she|it|they|we|there|then|now|today|also|later|still) |(?:the|an?|its|his|their|some|about|around|at least|more than|as many as|\d[\d,.]*|two|three|four|five|six) (?:(?!and |or |who |which |that )[\p{L}\d’'-]+ ){1,5}(?:is|are|was|were|has|have|had|will|would|could|may|might)\b)/u;

/** Words that cannot be the last of a clause: what they led to was cut. */
const LEADS_ON = new Set(
  (
    'the a an of from with for into during between amid until since than that which who and or but as while its their within ' +
    'including towards toward upon among per via every such'
  ).split(' '),
);

/** Without the marks at both ends that belong to what was cut off; quotation marks stay where they are in pairs. */
export function trimEnds(text: string): string {
  let kept = trimMarks(text).replace(HALF_MEASURE, '');
  while (LEADS_ON.has(lastWord(kept).toLowerCase())) kept = trimMarks(kept.slice(0, kept.lastIndexOf(' ') + 1));
  if (/["“”‘’()]/.test(kept)) kept = pairMarks(kept);
  return kept.replace(/[\s,;:.]+(?=[”")]?$)/, '').trim();
}

const HALF_MEASURE =
  /, (?:just |only )?(?:an?|one|two|three|four|five|six|\d+) (?:hours?|days?|weeks?|months?|years?)$/;

function trimMarks(text: string): string {
  const marks = ' ,;:.–—-';
  let start = 0;
  let end = text.length;
  while (start < end && marks.includes(text[start])) start++;
  while (end > start && marks.includes(text[end - 1])) end--;
  return text.slice(start, end);
}

function pairMarks(text: string): string {
  let kept = (text.split('"').length - 1) % 2 === 1 ? text.replace(/"/g, '') : text;
  for (const [open, close] of ['“”', '‘’', '()']) {
    const opened = kept.split(open).length;
    const closed = kept.split(close).length;
    if (opened > closed) kept = /^[“‘(]/.test(kept) ? kept.slice(1) : `${kept}${close}`;
    else if (closed > opened && close !== '’') kept = kept.replaceAll(close, '');
  }
  return kept;
}
