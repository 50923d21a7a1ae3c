import type { Span } from '../model/span.ts';
import { longDay } from './calendar.ts';
import type { ReadText } from './find-symbols.ts';
import { type KnownEvent, namedEvents, nearestDay } from './known-events.ts';
import type { Reference } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';
import { endsSentence, sentenceStartAt } from './tense.ts';

/** The day of the event that "three days before …" counts from. */
export interface Anchor {
  readonly day: number;
  readonly last: number;
  readonly why: string;
  readonly known: KnownEvent | null;
}

/** Words that begin another clause, after which the name of the event is over. */
const PHRASE_ENDS = new Set([
  'and',
  'but',
  'which',
  'who',
  'while',
  'because',
  'when',
  'where',
  'although',
  'as',
  'since',
  'y',
  'pero',
]);
const LONGEST_PHRASE = 16;
/** Words too common to tell one event from another. */
const COMMON = new Set(
  'the a an of to in on at for by with from his her its their this that these those was were had has have been first last new two three all she they them said says date day days week weeks month months year years after before into'.split(
    ' ',
  ),
);

/** From the expression to the end of the words that name the event; null when none do. */
export function eventPhrase(
  read: ReadText,
  symbol: FoundSymbol,
): { readonly span: Span; readonly from: number; readonly to: number } | null {
  const { tokens } = read;
  let i = symbol.to;
  // The word that leads on: "before", "to the day after".
  while (i < tokens.length && !LEADS.has(tokens[i].word)) {
    if (tokens[i].barrier || i > symbol.to + 3) return null;
    i++;
  }
  if (i >= tokens.length) return null;
  i += tokens[i].word === 'prior' || tokens[i].word === 'ahead' ? 2 : 1;
  const from = i;
  while (i < tokens.length && i - from < LONGEST_PHRASE) {
    const token = tokens[i];
    if (token.barrier || /^[,;:()"?!]$/.test(token.word) || (i > from && PHRASE_ENDS.has(token.word))) break;
    if (endsSentence(tokens, i)) break;
    i++;
  }
  if (i === from) return null;
  return { span: { start: symbol.start, end: tokens[i - 1].end }, from, to: i };
}

const LEADS = new Set(['before', 'after', 'into', 'following', 'prior', 'ahead', 'antes', 'después']);

/**
 * Finds the event that an expression counts from: among the known events, then among the dates of the article whose
 * sentence shares the telling words.
 */
export function anchorOf(
  read: ReadText,
  words: { readonly from: number; readonly to: number },
  publication: number | null,
  dated: readonly Reference[],
  knownEvents: boolean,
): Anchor | null {
  const { tokens } = read;
  const start = tokens[words.from].start;
  const end = tokens[words.to - 1].end;
  if (knownEvents) {
    const named = namedEvents(read.view.toLowerCase()).find((n) => n.at >= start && n.at < end);
    const day = named
      ? typeof named.event.day !== 'string' || publication !== null
        ? nearestDay(named.event, publication ?? 0)
        : null
      : null;
    if (named && day !== null)
      return { day, last: day, why: `${named.event.name}, ${longDay(day)}`, known: named.event };
  }
  const wanted = stems(read, words.from, words.to, words.from, words.to);
  if (wanted.size === 0) return null;
  let best: Reference | null = null;
  let bestScore = 0;
  for (const r of dated) {
    if (r.token >= words.from - 8 && r.token < words.to) continue;
    const from = sentenceStartAt(tokens, r.token);
    let to = r.token;
    while (to < tokens.length && !endsSentence(tokens, to) && !(tokens[to].barrier && to > r.token)) to++;
    let score = 0;
    for (const stem of stems(read, from, to, words.from, words.to))
      if (wanted.has(stem)) score += stem.length > 4 ? 1 : 0.5;
    score -= r.last - r.first > 31 ? 0.6 : r.last > r.first ? 0.3 : 0;
    if (score > bestScore) {
      bestScore = score;
      best = r;
    }
  }
  if (!best || bestScore < Math.max(0.7, Math.min(1.7, wanted.size * 0.34))) return null;
  return {
    day: best.first,
    last: best.last,
    why: `‘${best.text}’, ${longDay(best.first)}, told of in the same words`,
    known: null,
  };
}

/** Beginnings of the telling words between two tokens, those of the phrase itself left out. */
function stems(read: ReadText, from: number, to: number, phraseFrom: number, phraseTo: number): Set<string> {
  const found = new Set<string>();
  const inPhrase = from === phraseFrom;
  for (let i = from; i < to; i++) {
    if (!inPhrase && i >= phraseFrom && i < phraseTo) continue;
    const { word, kind } = read.tokens[i];
    if (kind === 'word' && word.length > 2 && !COMMON.has(word)) found.add(word.slice(0, 5));
  }
  return found;
}
