import { longDay } from './calendar.ts';
import type { EventPhrase } from './event-phrase.ts';
import { eventStem, HAPPENED, HAPPENINGS } from './event-words.ts';
import { type KnownEvent, namedEvents, nearestDay } from './known-events.ts';
import type { ReadText } from './read-text.ts';
import type { Reference } from './reading.ts';
import { sentenceEndAt, sentenceStartAt } from './tense.ts';

/** The day of the event that "three days before …" counts from. */
export interface Anchor {
  readonly day: number;
  readonly last: number;
  readonly why: string;
  readonly known: KnownEvent | null;
}

type Words = Pick<EventPhrase, 'from' | 'to'>;

/** Dates on each side of the expression that are looked at for the event it counts from. */
const NEIGHBOURS = 60;
const YEAR = 366;

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

  /** Anniversaries make news in the year before and after them: one that would be further off counts from another day. */
  isNearPublication(day: number): boolean {
    return this.publication === null || Math.abs(day - this.publication) <= YEAR;
  }

  /** A date among its words first, then the known events, then among the dates of the article whose sentence shares the telling words. */
  anchorOf(words: Words, side: number): Anchor | null {
    return (
      this.namedAnchor(words) ?? this.knownAnchor(words) ?? this.toldAnchor(words, side) ?? this.happeningAnchor(words)
    );
  }

  /** "a week before the collapse" in an article that tells on what day the bridge fell: the first past day of a sentence that tells of a disaster. */
  private happeningAnchor(words: Words): Anchor | null {
    const { tokens } = this.read;
    if (!HAPPENINGS.has(tokens[words.from].word) && !HAPPENINGS.has(tokens[words.to - 1].word)) return null;
    const told = this.dated.find(
      (r) =>
        r.first === r.last &&
        r.token < words.from &&
        (this.publication === null || r.first <= this.publication) &&
        this.tellsOfHappening(r),
    );
    if (!told) return null;
    const why = `‘${told.text}’, ${longDay(told.first)}, the day of what the article tells of`;
    return { day: told.first, last: told.last, why, known: null };
  }

  private tellsOfHappening({ token }: Reference): boolean {
    const { tokens } = this.read;
    for (let i = sentenceStartAt(tokens, token); i < sentenceEndAt(tokens, token); i++)
      if (HAPPENED.has(tokens[i].word)) return true;
    return false;
  }

  private knownAnchor(words: Words): Anchor | null {
    if (!this.knownEvents) return null;
    this.named ??= namedEvents(this.read.view.toLowerCase());
    const start = this.read.tokens[words.from].start;
    const end = this.read.tokens[words.to - 1].end;
    const named = this.named.find((n) => n.at >= start && n.at < end);
    if (!named || (typeof named.event.day === 'string' && this.publication === null)) return null;
    const day = nearestDay(named.event, this.publication ?? 0);
    return day === null ? null : { day, last: day, why: `${named.event.name}, ${longDay(day)}`, known: named.event };
  }

  /** "the blast of 3 May": the date that stands among the words of the event. */
  private namedAnchor(words: Words): Anchor | null {
    const named = this.dated.find((r) => r.token >= words.from && r.token <= words.to);
    if (!named || (named.token === words.to && !this.isLedTo(words.to))) return null;
    return { day: named.first, last: named.last, why: `‘${named.text}’, the day of the event`, known: null };
  }

  private isLedTo(token: number): boolean {
    const { tokens, language } = this.read;
    return !tokens[token].barrier && language.guards.before.has(tokens[token - 1].word);
  }

  private toldAnchor(words: Words, side: number): Anchor | null {
    const wanted = stems(this.read, words.from, words.to);
    if (wanted.size === 0) return null;
    const sentence = sentenceStartAt(this.read.tokens, words.from);
    const middle = this.dated.findIndex((r) => r.token >= words.from);
    const from = middle < 0 ? this.dated.length : middle;
    let best: Reference | null = null;
    let bestScore = 0;
    for (let k = Math.max(0, from - NEIGHBOURS); k < Math.min(this.dated.length, from + NEIGHBOURS); k++) {
      const r = this.dated[k];
      // What stands before it in the clause is told of, not counted from.
      if (r.token >= Math.max(sentence, words.from - 8) && r.token < words.to) continue;
      const vague = r.last - r.first > 31 ? 0.6 : r.last > r.first ? 0.3 : 0;
      const away = 0.004 * Math.abs(k - from) + (k < from ? 0 : 0.05);
      const score = shared(wanted, this.sentenceOf(r)) - vague - away;
      if (score > bestScore) {
        bestScore = score;
        best = r;
      }
    }
    const least = Math.min(LEAST_SHARED, Math.max(1, wanted.size * LEAST_SHARE)) * LEAST_WEIGHT;
    if (!best || bestScore < least) return null;
    if (side < 0) best = this.startOf(best);
    return {
      day: best.first,
      last: best.last,
      why: `‘${best.text}’, ${longDay(best.first)}, told of in the same words`,
      known: null,
    };
  }

  /** What comes before an event that lasts comes before its first day: "from 6 May to 10 May". */
  private startOf(reference: Reference): Reference {
    const { tokens } = this.read;
    const before = this.dated[this.dated.indexOf(reference) - 1];
    if (!before || before.first > reference.first || reference.token - before.token > RANGE_TOKENS) return reference;
    const between = tokens.slice(before.token, reference.token).map((token) => token.word);
    return between.some((word) => RANGE.has(word)) ? before : reference;
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

/** Tokens from the first day of a range to its last, and what joins them. */
const RANGE_TOKENS = 4;
const RANGE = new Set(['to', 'until', 'till', '-', 'al']);

/** Words that must be shared: so many of the event's, and this share of them; a short word weighs the least. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.34;
const LEAST_WEIGHT = 0.55;

function shared(wanted: ReadonlySet<string>, told: ReadonlySet<string>): number {
  let score = 0;
  for (const stem of wanted) if (told.has(stem)) score += stem.length > 4 ? 1 : 0.7;
  return score;
}

/** The telling words between two tokens. */
function stems(read: ReadText, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const stem = eventStem(read.tokens[i]);
    if (stem) found.add(stem);
  }
  return found;
}
