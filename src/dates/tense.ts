import type { Span } from '../model/span.ts';
import type { ReadText } from './read-text.ts';
import type { FoundSymbol } from './symbol.ts';
import type { Token } from './tokens.ts';

export interface Tense {
  readonly time: 'future' | 'past' | 'open';
  /** The words that tell, in offsets of the text. */
  readonly cue?: Span;
  /** Told as past already at the time that is narrated: "had left". */
  readonly before?: boolean;
  /** Future by a present that schedules ("visits on Friday"), by "ordered from Friday", "agreed to meet on Friday": written of what has been, too. */
  readonly scheduled?: boolean;
}

/** How far from the expression the governing verb is looked for, in words. */
const REACH = 40;

/**
 * Whether the clause around an expression speaks of what is to come: the nearest finite verb to its left decides, or, when the
 * sentence opens with the expression, the first one to its right. Participles before a noun do not count.
 */
export function tenseAt(text: ReadText, symbol: FoundSymbol): Tense {
  const { tokens } = text;
  const { saying, openings } = text.language.tense;
  const lead = tokens[symbol.from - 1];
  const deadline = lead && !tokens[symbol.from].barrier && leadsAhead(text, symbol.from - 1);
  const ahead: Tense = { time: 'future', cue: lead && { start: lead.start, end: lead.end } };
  if (lead && isProclaimed(text, symbol)) return ahead;
  for (let i = symbol.from; i > Math.max(0, symbol.from - REACH); i--) {
    if (tokens[i].barrier || endsSentence(tokens, i - 1)) break;
    if (deadline && text.language.tense.lasting.has(tokens[i - 1].word)) return ahead;
    const found = verbAt(text, i - 1);
    if (!found) continue;
    // "has promised a report by the end of April"
    if (deadline && text.language.tense.promising.has(tokens[i - 1].word))
      return { ...ahead, scheduled: openings.has(lead.word) };
    if (found.time === 'past' && !found.before && isPutOff(text, symbol.from - 1)) return ahead;
    // "until Friday" lies ahead unless its own verb is past: "lasted until Friday".
    if (deadline && found.time === 'past' && symbol.from - i > NEXT_TO) break;
    return found;
  }
  for (let i = symbol.to; i < Math.min(tokens.length, symbol.to + REACH); i++) {
    if (tokens[i].barrier || endsSentence(tokens, i)) break;
    // "From Monday visitors must book, the museum said."
    if (deadline && saying.has(tokens[i].word)) continue;
    const found = verbAt(text, i);
    if (found) return found;
  }
  return deadline ? ahead : { time: 'open' };
}

/** True for an expression that begins its paragraph and is set off from, or followed by a headline: "08:40 How many were on board?" */
export function isLabel({ tokens }: ReadText, symbol: FoundSymbol): boolean {
  if (symbol.from > 0 && !tokens[symbol.from].barrier) return false;
  const next = tokens[symbol.to];
  return !next || next.barrier || /^[-:"|]$/.test(next.word) || (next.capital && next.kind === 'word');
}

/** True for an expression that heads an entry of a list: "12 May: the gates open", "12 May, 9 a.m.: the gates open". */
export function isEntry({ tokens }: ReadText, symbol: FoundSymbol): boolean {
  if (symbol.from > 0 && !tokens[symbol.from].barrier) return false;
  const next = tokens[symbol.to];
  if (!next || next.barrier) return false;
  return /^[-:|]$/.test(next.word) || (next.word === ',' && tokens[symbol.to + 1]?.kind === 'number');
}

/** "until Friday", "starting Friday", "as of Friday": the word before a date that looks ahead. */
function leadsAhead(text: ReadText, i: number): boolean {
  const { tokens } = text;
  const { deadlines, openings, openingLeads, records } = text.language.tense;
  const { word } = tokens[i];
  if (deadlines.has(word)) return true;
  // "in its letter from March": told of, not opened.
  if (!openings.has(word) || records.has(tokens[i - 1]?.word)) return false;
  return !text.language.guards.of.has(word) || openingLeads.has(tokens[i - 1]?.word);
}

/** "declared Friday a day of mourning": the days that are proclaimed are to come. */
function isProclaimed({ tokens, language }: ReadText, symbol: FoundSymbol): boolean {
  const { proclaiming, proclaimed, articles } = language.tense;
  if (!proclaiming.has(tokens[symbol.from - 1].word) || !articles.has(tokens[symbol.to]?.word)) return false;
  return tokens.slice(symbol.to, symbol.to + PROCLAIMED_REACH).some((token) => proclaimed.has(token.word));
}

/** From a proclaimed day to what it is to be, in words: "a public holiday". */
const PROCLAIMED_REACH = 4;

/** "has been put off to Friday", "was postponed until May": told as past, the date itself is still to come. */
function isPutOff({ tokens, language }: ReadText, lead: number): boolean {
  const { putOff, to, deadlines } = language.tense;
  const word = tokens[lead]?.word ?? '';
  return (to.has(word) || deadlines.has(word)) && putOff.has(tokens[lead - 1]?.word ?? '');
}

/** Words between a verb and the deadline that is its own. */
const NEXT_TO = 3;
/** How far before an infinitive the promise may stand, in words. */
const PROMISE_REACH = 8;

/** No sentence is followed further than this, in words. */
const LONGEST_SENTENCE = 80;

/** First token of the sentence that holds the token. */
export function sentenceStartAt(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_SENTENCE && !tokens[i].barrier && !endsSentence(tokens, i - 1)) i--;
  return i;
}

/** Index after the last token of the sentence that holds the token. */
export function sentenceEndAt(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && i - at < LONGEST_SENTENCE && !endsSentence(tokens, i) && !(tokens[i].barrier && i > at))
    i++;
  return i;
}

export function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  if (token.word === '?' || token.word === '!' || token.word === ';') return true;
  if (token.word !== '.') return false;
  const next = tokens[i + 1];
  if (!next) return true;
  const before = tokens[i - 1];
  if (
    before &&
    token.glued &&
    before.kind === 'word' &&
    (before.word.length === 1 || (before.word.length <= 4 && before.capital && MAY_BE_SHORT.has(before.word)))
  )
    return false;
  return !next.glued && (next.capital || next.kind === 'number' || /^["'(]$/.test(next.word));
}

const MAY_BE_SHORT = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr gen col sen rep gov sgt lt st jr sr no vs'.split(' '),
);

function isPluperfect({ tokens, language }: ReadText, i: number): boolean {
  const { pluperfect, perfect } = language.tense;
  const at = perfect.has(tokens[i - 1]?.word) ? i - 2 : i - 1;
  return pluperfect.has(tokens[at]?.word) || pluperfect.has(tokens[i].word);
}

/** True for a finite verb. */
export const isVerb = (text: ReadText, i: number): boolean => verbAt(text, i) !== null;

const cueOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from].start,
  end: tokens[to].end,
});

const pastAt = (text: ReadText, i: number): Tense => ({
  time: 'past',
  cue: cueOf(text.tokens, i, i),
  before: isPluperfect(text, i),
});

function verbAt(text: ReadText, i: number): Tense | null {
  const { tokens } = text;
  const token = tokens[i];
  if (token.kind !== 'word' && token.word[0] !== "'") return null;
  const { tense } = text.language;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (tense.awaited.has(token.word) && previous && tense.infinitives.has(previous.word))
    return { time: 'future', cue: cueOf(tokens, i - 1, i) };
  if (tense.future.has(token.word)) {
    if (tense.needsTo.has(token.word) && !(next && tense.to.has(next.word)))
      return tense.past.has(token.word) ? { time: 'past', cue: cueOf(tokens, i, i) } : null;
    if (tense.nounMarkers.has(previous?.word ?? '') && tense.needsTo.has(token.word)) return null;
    if (previous && tense.perfect.has(previous.word) && tokens[i - 2] && tense.past.has(tokens[i - 2].word))
      return { time: 'past', cue: cueOf(tokens, i - 2, i) };
    const end = next && (next.kind === 'word' || next.word === "'t") && !next.barrier ? i + 1 : i;
    return { time: 'future', cue: cueOf(tokens, i, end), scheduled: tense.scheduling.has(token.word) };
  }
  if (tense.futureEnding?.test(token.word)) return { time: 'future', cue: cueOf(tokens, i, i) };
  if (tense.past.has(token.word)) return previous && tense.infinitives.has(previous.word) ? null : pastAt(text, i);
  if (tense.pastEnding.test(token.word)) {
    if (!previous || previous.barrier || tense.infinitives.has(previous.word)) return null;
    // "the firm that advised the city": a clause, not "that unspecified date".
    const clause = text.language.guards.relative.has(previous.word) && tense.nounMarkers.has(next?.word ?? '');
    if (tense.nounMarkers.has(previous.word) && !clause) return null;
    if ((previous.word === '-' && token.glued) || tense.lasting.has(previous.word)) return null;
    // "has threatened a strike in May": the perfect names no past day, so the day is that of what is threatened.
    if (tense.promising.has(token.word) && tense.presentPerfect.has(previous.word))
      return { time: 'future', cue: cueOf(tokens, i - 1, i) };
    // "a still unspecified date": an adverb between the article and the participle.
    if (next?.kind === 'word' && !tense.nounMarkers.has(next.word) && tense.articles.has(tokens[i - 2]?.word ?? ''))
      return null;
    if (token.capital && next?.capital) return null;
    return pastAt(text, i);
  }
  if (
    tense.infinitiveMark !== '' &&
    previous?.word === tense.infinitiveMark &&
    !token.capital &&
    !tense.nounMarkers.has(token.word)
  ) {
    if (tense.infinitives.has(token.word))
      return { time: 'future', cue: cueOf(tokens, i - 1, Math.min(i + 1, tokens.length - 1)) };
    if (tokens[i - 2] && tense.beingTo.has(tokens[i - 2].word) && !tokens[i - 1].barrier)
      return { time: 'future', cue: cueOf(tokens, i - 2, i) };
    for (let k = i - 2; k > Math.max(0, i - 2 - PROMISE_REACH); k--) {
      if (endsSentence(tokens, k)) break;
      if (tense.promising.has(tokens[k].word))
        return { time: 'future', cue: cueOf(tokens, k, i), scheduled: tense.pastEnding.test(tokens[k].word) };
      if (tokens[k + 1].barrier) break;
    }
  }
  return null;
}
