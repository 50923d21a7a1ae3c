import type { Span } from '../model/span.ts';
import { longDay } from './calendar.ts';
import { type KnownEvent, namedEvents, nearestDay } from './known-events.ts';
import type { ReadText } from './read-text.ts';
import type { Reference } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';
import { endsSentence, sentenceEndAt, sentenceStartAt } from './tense.ts';

/** The day of the event that "three days before …" counts from. */
export interface Anchor {
  readonly day: number;
  readonly last: number;
  readonly why: string;
  readonly known: KnownEvent | null;
}

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
  while (i < tokens.length && !read.language.guards.eventLeads.has(tokens[i].word)) {
    if (tokens[i].barrier || i > symbol.to + 3) return null;
    i++;
  }
  if (i >= tokens.length) return null;
  i += tokens[i].word === 'prior' || tokens[i].word === 'ahead' ? 2 : 1;
  const from = i;
  while (i < tokens.length && i - from < LONGEST_PHRASE) {
    const token = tokens[i];
    if (
      token.barrier ||
      /^[,;:()"?!]$/.test(token.word) ||
      (i > from && read.language.guards.eventEnds.has(token.word))
    )
      break;
    if (endsSentence(tokens, i)) break;
    i++;
  }
  if (i === from) return null;
  return { span: { start: symbol.start, end: tokens[i - 1].end }, from, to: i };
}

/** Dates on each side of the expression that are looked at for the event it counts from. */
const NEIGHBOURS = 60;

/** Finds the events that the expressions of one article count from; what it looks up once is kept for the next. */
export class EventFinder {
  private readonly read: ReadText;
  private readonly publication: number | null;
  private readonly dated: readonly Reference[];
  private readonly knownEvents: boolean;
  private named: ReturnType<typeof namedEvents> | undefined;
  private readonly sentences = new Map<number, ReadonlySet<string>>();

  constructor(read: ReadText, publication: number | null, dated: readonly Reference[], knownEvents: boolean) {
    this.read = read;
    this.publication = publication;
    this.dated = dated;
    this.knownEvents = knownEvents;
  }

  /** Among the known events first, then among the dates of the article whose sentence shares the telling words. */
  anchorOf(words: { readonly from: number; readonly to: number }): Anchor | null {
    return this.knownAnchor(words) ?? this.toldAnchor(words);
  }

  private knownAnchor(words: { readonly from: number; readonly to: number }): Anchor | null {
    if (!this.knownEvents) return null;
    this.named ??= namedEvents(this.read.view.toLowerCase());
    const start = this.read.tokens[words.from].start;
    const end = this.read.tokens[words.to - 1].end;
    const named = this.named.find((n) => n.at >= start && n.at < end);
    if (!named || (typeof named.event.day === 'string' && this.publication === null)) return null;
    const day = nearestDay(named.event, this.publication ?? 0);
    return day === null ? null : { day, last: day, why: `${named.event.name}, ${longDay(day)}`, known: named.event };
  }

  private toldAnchor(words: { readonly from: number; readonly to: number }): Anchor | null {
    const wanted = stems(this.read, words.from, words.to);
    if (wanted.size === 0) return null;
    const middle = this.dated.findIndex((r) => r.token >= words.from);
    const from = middle < 0 ? this.dated.length : middle;
    let best: Reference | null = null;
    let bestScore = 0;
    for (let k = Math.max(0, from - NEIGHBOURS); k < Math.min(this.dated.length, from + NEIGHBOURS); k++) {
      const r = this.dated[k];
      if (r.token >= words.from - 8 && r.token < words.to) continue;
      const score = shared(wanted, this.sentenceOf(r)) - (r.last - r.first > 31 ? 0.6 : r.last > r.first ? 0.3 : 0);
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

  private sentenceOf(reference: Reference): ReadonlySet<string> {
    const start = sentenceStartAt(this.read.tokens, reference.token);
    const known = this.sentences.get(start);
    if (known) return known;
    const found = stems(this.read, start, sentenceEndAt(this.read.tokens, reference.token));
    this.sentences.set(start, found);
    return found;
  }
}

function shared(wanted: ReadonlySet<string>, told: ReadonlySet<string>): number {
  let score = 0;
  for (const stem of wanted) if (told.has(stem)) score += stem.length > 4 ? 1 : 0.5;
  return score;
}

/** Beginnings of the telling words between two tokens. */
function stems(read: ReadText, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const { word, kind } = read.tokens[i];
    if (kind === 'word' && word.length > 2 && !COMMON.has(word)) found.add(word.slice(0, 5));
  }
  return found;
}
