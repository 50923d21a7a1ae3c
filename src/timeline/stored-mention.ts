import type { LinkedMention } from '../model/entity.ts';
import type { DateTie, EventGranularity, EventMention, Modality, Quantity, Stance } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { textNumber } from '../text/hash.ts';
import { dayNumber } from './days.ts';
import type { Interner, StoredName } from './interner.ts';

/** What merging keeps of an article. */
export interface StoredArticle {
  readonly id: string;
  /** Day number; null when not known. */
  readonly published: number | null;
  /** The article it is a copy of; null for originals. */
  readonly copyOf: string | null;
  /** The first of its line of copies, itself when it is an original; empty until merging has looked. */
  origin: string;
  readonly title: string;
  /** The names it turns on: those in the title and those named most. */
  readonly topics: readonly string[];
  mentions: readonly StoredMention[];
}

/** What merging keeps of an event mention: its names resolved and its words as numbers. */
export interface MentionRecord {
  readonly span: Span;
  readonly clause: Span;
  /** First and last day as numbers; infinite when open. */
  readonly from: number;
  readonly to: number;
  readonly granularity: EventGranularity;
  readonly tie: DateTie;
  readonly why: string;
  readonly dateSpan: Span | null;
  readonly predicates: readonly string[];
  readonly names: readonly StoredName[];
  /** Term numbers in rising order, each with its weight: see `packTerm`. */
  readonly terms: ArrayLike<number>;
  readonly quantities: readonly Quantity[];
  readonly modality: Modality;
  readonly stance: Stance;
  readonly attribution: string | null;
  readonly position: number;
  readonly paragraph: number;
  readonly place: EventMention['place'];
  readonly continues: number;
}

/** A record as it is read from its pack: every field is decoded anew when it is asked for. */
export interface StoredMention extends MentionRecord {
  readonly article: StoredArticle;
  /** Where its span starts. */
  readonly start: number;
  readonly text: string;
  /** Numbers made from its predicates: see `Interner`. */
  readonly predicateKeys: readonly number[];
  readonly terms: Int32Array;
}

const MOST_TERMS = 20;
const STEPS = 15;
const TERM_BITS = 27;

/** A term's number is made from its letters alone, so that no order of articles shows in it. */
export function termNumber(term: string): number {
  return textNumber(term, TERM_BITS);
}

/** A term and its weight, 0 to 1 in fifteen steps, in one small number: a pile has millions of them. */
export function packTerm(term: number, weight: number): number {
  return term * 16 + Math.max(1, Math.round(Math.min(1, weight) * STEPS));
}

export function termOf(packed: number): number {
  return packed >> 4;
}

export function weightOf(packed: number): number {
  return (packed & 15) / STEPS;
}

/** `linked` holds the article's names by their spans, as "start:end". */
export function recordOf(
  mention: EventMention,
  linked: ReadonlyMap<string, LinkedMention>,
  interner: Interner,
): MentionRecord {
  const kept =
    mention.terms.length <= MOST_TERMS
      ? mention.terms
      : [...mention.terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_TERMS);
  const terms = kept.map(([term, weight]) => packTerm(termNumber(term), weight)).sort((a, b) => a - b);
  const names: StoredName[] = [];
  for (const name of mention.names) {
    const link = linked.get(`${name.start}:${name.end}`);
    if (link && !names.some((n) => n.entity === link.entity))
      names.push(interner.nameOf(link.entity, link.type, name.side));
  }
  return {
    span: mention.span,
    clause: mention.clause,
    from: mention.date.from === null ? Number.NEGATIVE_INFINITY : dayNumber(mention.date.from),
    to: mention.date.to === null ? Number.POSITIVE_INFINITY : dayNumber(mention.date.to),
    granularity: mention.date.granularity,
    tie: mention.date.tie,
    why: mention.date.why,
    dateSpan: mention.dateSpan,
    predicates: mention.predicates,
    names,
    terms,
    quantities: mention.quantities,
    modality: mention.modality,
    stance: mention.stance,
    attribution: mention.attribution,
    position: mention.position,
    paragraph: mention.paragraph,
    place: mention.place,
    continues: mention.continues,
  };
}
