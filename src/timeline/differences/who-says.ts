import type { Span } from '../../model/span.ts';
import { isStopWord, stemOf, type Word, wordsOf } from '../../text/words.ts';

/** Whoever a sentence says it from: "the union", "minutes of the board", "she". */
export interface Sayer {
  /** Stems of its content words; empty for a pronoun, which may be anybody told before. */
  readonly stems: readonly string[];
  /** One side of a quarrel rather than an office: organisers, relatives, lawyers. */
  readonly party: boolean;
  /** The verb sets it against what was said before: "insists", "repeats". */
  readonly counters: boolean;
}

/** A sentence, or a part of one, that somebody says. */
export interface Statement {
  /** Null where the article speaks for itself. */
  readonly sayer: Sayer | null;
  /** What is said, in the sentence. */
  readonly body: Span;
}

const SAYING = new Set(
  (
    'said says say told tells tell spoke speaks speak wrote writes write read reads gave gives give put puts put held holds swore swears found finds ' +
    'thinks thought denied denies deny testified testifies testify replied replies reply implied implies ' +
    'talked talks named lists listed'
  )
    .split(' ')
    .concat(
      // Regular verbs, in their three forms.
      (
        'claim insist maintain repeat report announce confirm state warn argue acknowledge admit count estimate show record register believe ' +
        'describe call reckon blame attribute allege suggest indicate reveal conclude place declare consider regard accuse reject dismiss dispute ' +
        'measure expect fear add answer assert assure calculate caution cite comment complain concede contend contest contradict counter disclose ' +
        'emphasise emphasize explain express note object observe point predict pronounce protest publish quote recall recount reiterate remark remember ' +
        'rebut refute respond retort stress suspect underline underscore vow accept affirm assess certify charge determine disagree doubt establish inform ' +
        'log mention notify document detail issue post tweet broadcast learn list name'
      )
        .split(' ')
        .flatMap((verb) => [verb, formOf(verb, 's'), formOf(verb, 'ed')]),
    ),
);

function formOf(verb: string, ending: 's' | 'ed'): string {
  if (ending === 's') return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb === 'admit') return 'admitted';
  if (verb === 'rebut') return 'rebutted';
  if (verb === 'log') return 'logged';
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

/** A sentence with none of these carries nobody's word: most are passed over for that. */
const SPEAKS = new RegExp(
  `\\b(?:${[...SAYING].join('|')}|according|accounts?|figures?|version|words|reckoning)\\b`,
  'i',
);
/** True when somebody may be told to say something in the sentence; most carry nobody's word. */
export function carriesWord(sentence: string): boolean {
  return SPEAKS.test(sentence);
}

const COUNTERING = /^(?:insist|maintain|repeat|contradict|disput)/;
const RELATIVE = new Set(
  'which who that whom a the an by his her its their of to in for after from peace hold held not this these those such our no any some all most was were been is are be being'.split(
    ' ',
  ),
);
/** "put off", "count on", "called off" say nothing; "said on Monday" does. */
const PHRASAL = /^(?:put|puts|gave|gives?|called|calls?|counts?|counted|shows?|showed|places?)$/;
const PARTICLES = new Set('off out down on aside up back away'.split(' '));
const NOUNS = new Set(
  'records record reports report counts count names name lists list estimates estimate shows show claims claim states state places place logs log posts post charges charge notes note comments comment points point fears fear objects object issues issue measures measure calls call documents document details detail doubts doubt quotes answer'.split(
    ' ',
  ),
);
const OBJECT = /^ (?:the|this|his|her|their|its|him|her|them) \p{L}/u;
const PRONOUNS = new Set('he she it they we i both'.split(' '));
const PARTIES = new Set(
  (
    'union organiser organizer relative family wife husband mother father sister brother widow parent lawyer defender opposition activist ' +
    'campaign campaigner witness resident villager worker rebel fisherman fishermen association captor player supporter tenant neighbour ' +
    'neighbor student protester demonstrator farmer teacher nurse driver survivor victim friend pirate league front party creditor'
  )
    .split(' ')
    .map(stemOf),
);
/** A day or a place that opens a sentence before whoever speaks. */
const OPENING =
  /^(?:(?:But|And|Yet|However,|Instead,?) )?(?:(?:In|On|At|By|From|During|After|Before|Since) [^,]{2,40}, |On \p{Lu}\p{Ll}+day(?: \w+)? |Yesterday |Officially, )?/u;
const MOST_WORDS = 12;

/** What a sentence says and who says it; two statements where it sets one sayer against another. */
export function statementsOf(sentence: string): Statement[] {
  const short = sentence.length > 800 ? sentence.slice(0, 800) : sentence;
  if (!SPEAKS.test(short)) return [{ sayer: null, body: { start: 0, end: short.length } }];
  const cut = cutOf(short);
  if (cut) {
    const first = statementIn(short, { start: 0, end: cut.start });
    const second = statementIn(short, { start: cut.end, end: short.length });
    if (second.sayer && (first.sayer || sentence[cut.start] === ';')) return [first, second];
    const elided = first.sayer && elidedIn(short, { start: cut.end, end: short.length });
    if (elided) return [first, elided];
  }
  return [statementIn(short, { start: 0, end: short.length })];
}

const CUT = /;\s+(?:but\s+)?|,\s+(?:while|but|whereas|and)\s+(?=\p{L})|,\s+(?=[^,;]+$)/gu;

/** Where a second sayer may take over: the last such place that is followed by one. */
function cutOf(sentence: string): Span | null {
  for (const match of [...sentence.matchAll(CUT)].reverse()) {
    const cut = { start: match.index, end: match.index + match[0].length };
    const rest = { start: cut.end, end: sentence.length };
    if (
      !/^,\s+$/.test(match[0])
        ? statementIn(sentence, rest).sayer || elidedIn(sentence, rest)
        : elidedIn(sentence, rest)
    )
      return cut;
  }
  return null;
}

const ELIDED =
  /^(?:(?:the|its|his|her|their)\s+)?([\p{L}’' -]{3,40}?)\s+((?:(?:about|around|some|only|just)\s+)?(?:[$€£]?\d[\d.,]*(?:\s(?:million|billion))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?))\s*[.!]?$/iu;

/** "…, the ministry 180": the verb is the one before. */
function elidedIn(sentence: string, part: Span): Statement | null {
  const text = sentence.slice(part.start, part.end);
  const match = ELIDED.exec(text);
  if (!match) return null;
  const words = wordsOf(match[1]);
  // "for a total of 180", "in June 180": no sayer stands before the number.
  if (words.length === 0 || words.length > 4 || words.some((w) => isStopWord(w.lower))) return null;
  const start = part.start + text.lastIndexOf(match[2]);
  return { sayer: sayerFrom(words, ''), body: { start, end: part.end } };
}

const ACCORDING = /\baccording to ([^,.;]{2,60})|\bby the ([\p{L}’' ]{3,30}) (?:count|account|figures?)\b/iu;

function statementIn(sentence: string, part: Span): Statement {
  const text = sentence.slice(part.start, part.end);
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const according = ACCORDING.exec(text);
  if (according) {
    const [whole, source, counter] = according;
    const named = source && (/^(?:the )?(?:\p{Lu}[\p{L}\p{M}’'-]*(?: of(?: the)?)? ?)+/u.exec(source)?.[0] ?? source);
    const after = according.index + whole.length - (source && named ? source.length - named.length : 0);
    const body =
      counter || according.index > 0 ? { start: 0, end: according.index } : { start: after, end: text.length };
    return {
      sayer: sayerFrom(wordsOf(named ?? counter), ''),
      body: counter ? part : { start: part.start + body.start, end: part.start + body.end },
    };
  }
  const words = wordsOf(text, opening);
  for (const [at, word] of words.entries()) {
    if (!SAYING.has(word.lower) || insideQuotes(text, word.start)) continue;
    if (at > 0 && RELATIVE.has(words[at - 1].lower)) continue;
    // "phone records show", "a report says": the first is a noun.
    if (NOUNS.has(word.lower) && SAYING.has(words[at + 1]?.lower)) continue;
    // "the place of", "in two places": no object follows.
    if (/^places?$/.test(word.lower) && !OBJECT.test(text.slice(word.end))) continue;
    if (PHRASAL.test(word.lower) && PARTICLES.has(words[at + 1]?.lower)) continue;
    const found = saidAround(text, words, at, opening);
    if (!found || OF_RELATIVE.test(found.who[0]?.lower ?? '')) continue;
    if (FINDS.test(word.lower) && found.who.every((w) => PRONOUNS.has(w.lower))) continue;
    return {
      sayer: sayerFrom(found.who, word.lower),
      body: { start: part.start + found.body.start, end: part.start + found.body.end },
    };
  }
  return { sayer: null, body: part };
}

/** "…, Marek Oslany, a former member of the party, told …": whoever speaks stands before who that is. */
const APPOSED =
  /, ([^,;]{2,60}), (?:an?|the|its|his|her|their) [^,;]{2,80},\s*$|, ((?:the|its|his|her|their) [^,;]{2,60}), [^,;]{2,60},\s*$/;

/** "Asked about the report, the director said no children worked there": what is said stands behind. */
const SAYS_BEHIND =
  /^ (?:that\b|(?!(?:on|in|at|to|late|early|after|during|when|while|citing|adding|yesterday|today|this|last|earlier|of|by|from|for|as|before|and|but|reporters|journalists|the|an?|him|her|them|us|it|with|without|through|via|over|\p{L}+day)\b)[\p{L}\p{N}]+ \S+ \S+ )/iu;
/** "…, which had called the march, counted 12,000": the verb of the clause says nothing. */
const OF_RELATIVE = /^(?:which|who|whom|that|whose)$/;
const FINDS = /^f(?:ound|inds?)$/;

/** Who stands beside a verb of saying, and what is said. */
function saidAround(
  text: string,
  words: readonly Word[],
  at: number,
  opening: number,
): { who: readonly Word[]; body: Span } | null {
  const verb = words[at];
  const before = text.slice(opening, verb.start);
  const boundary = Math.max(
    before.lastIndexOf(','),
    before.lastIndexOf(';'),
    before.lastIndexOf('”'),
    before.lastIndexOf('"'),
  );
  const from = opening + boundary + 1;
  const beside = words.slice(0, at).filter((w) => w.start >= from);
  const after = { start: verb.end, end: text.length };
  if (beside.length > 0) {
    if (beside.length > MOST_WORDS) return null;
    return boundary < 0 || SAYS_BEHIND.test(text.slice(verb.end))
      ? { who: beside, body: after }
      : { who: beside, body: { start: 0, end: from } };
  }
  if (at === 0) return null;
  const described = APPOSED.exec(before);
  if (described) {
    const start = opening + described.index + 2;
    const who = words.filter((w) => w.start >= start && w.end <= start + (described[1] ?? described[2]).length);
    if (who.length > 0) return { who, body: { start: 0, end: start } };
  }
  const until = text.slice(verb.end).search(/[,;:.]/);
  const behind = words.slice(at + 1).filter((w) => until < 0 || w.end <= verb.end + until);
  // "…, said the mayor."
  if (behind.length <= 6 && behind.length > 0 && before.indexOf(',') === boundary)
    return { who: behind, body: { start: 0, end: from } };
  // "Her owner, Líneas Ondarra, said …"
  const comma = text.indexOf(',', opening);
  const head = words.filter((w) => w.end <= comma);
  return head.length > 0 && head.length <= MOST_WORDS ? { who: head, body: after } : null;
}

function sayerFrom(words: readonly Word[], verb: string): Sayer {
  const content = words.filter((w) => !isStopWord(w.lower) && !PRONOUNS.has(w.lower));
  return {
    stems: content.map((w) => w.stem),
    party: content.some((w) => PARTIES.has(w.stem)),
    counters: COUNTERING.test(verb),
  };
}

function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = before.lastIndexOf('“');
  return open >= 0 ? open > before.lastIndexOf('”') : (before.split('"').length - 1) % 2 === 1;
}

/** True when both are told by name or office, and they are not the same. */
export function sayersDiffer(a: Sayer | null, b: Sayer | null): boolean {
  if (!a || !b || a.stems.length === 0 || b.stems.length === 0) return false;
  return !a.stems.some((stem) => b.stems.includes(stem));
}

/** Whoever is the first in a sentence to say something. */
export function sayerOf(sentence: string): Sayer | null {
  return statementsOf(sentence).find(({ sayer }) => sayer !== null)?.sayer ?? null;
}

/** True when both are told by name or office, with a word in common. */
export function isSameSayer(a: Sayer | null, b: Sayer | null): boolean {
  return a !== null && b !== null && a.stems.length > 0 && b.stems.length > 0 && !sayersDiffer(a, b);
}
