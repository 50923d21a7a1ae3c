import type { EntityType, LinkedMention } from '../model/entity.ts';
import type { DateTie, EventGranularity, EventMention, Modality, Quantity, Stance } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { dayNumber } from './days.ts';

/** An entity on one side of a doing. */
export interface StoredName {
  readonly entity: string;
  readonly type: EntityType;
  readonly side: 'before' | 'after';
}

/** Gives every word a small number, and the same name the same object. */
export interface Interner {
  idOf(text: string): number;
  nameOf(entity: string, type: EntityType, side: StoredName['side']): StoredName;
  readonly size: number;
}

export function createInterner(): Interner {
  const ids = new Map<string, number>();
  const names = { before: new Map<string, StoredName>(), after: new Map<string, StoredName>() };
  return {
    idOf(text) {
      let id = ids.get(text);
      if (id === undefined) {
        id = ids.size;
        ids.set(text, id);
      }
      return id;
    },
    nameOf(entity, type, side) {
      let name = names[side].get(entity);
      if (!name || name.type !== type) {
        name = { entity, type, side };
        names[side].set(entity, name);
      }
      return name;
    },
    get size() {
      return ids.size;
    },
  };
}

/** What merging keeps of an article. */
export interface StoredArticle {
  readonly id: string;
  /** Day number; null when not known. */
  readonly published: number | null;
  /** The article it is a copy of; null for originals. */
  readonly copyOf: string | null;
  /** The first of its line of copies; itself when it is an original. */
  origin: string;
  readonly title: string;
  /** The names it turns on: those in the title and those named most. */
  readonly topics: readonly string[];
  mentions: StoredMention[];
}

/** An event mention with its names resolved and its words as numbers. */
export interface StoredMention {
  readonly article: StoredArticle;
  readonly span: Span;
  readonly clause: Span;
  readonly text: string;
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
  readonly terms: readonly number[];
  readonly quantities: readonly Quantity[];
  readonly modality: Modality;
  readonly stance: Stance;
  readonly attribution: string | null;
  readonly position: number;
  readonly paragraph: number;
  readonly place: 'body' | 'caption' | 'list';
}

const MOST_TERMS = 20;
const STEPS = 15;

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

export function storeMention(
  article: StoredArticle,
  sentence: string,
  mention: EventMention,
  linked: ReadonlyMap<string, LinkedMention>,
  terms: Interner,
): StoredMention {
  const kept = [...mention.terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_TERMS);
  const packed = kept.map(([term, weight]) => packTerm(terms.idOf(term), weight)).sort((a, b) => a - b);
  const names: StoredName[] = [];
  for (const name of mention.names) {
    const link = linked.get(`${name.start}:${name.end}`);
    if (link && !names.some((n) => n.entity === link.entity))
      names.push(terms.nameOf(link.entity, link.type, name.side));
  }
  return {
    article,
    span: mention.span,
    clause: mention.clause,
    text: sentence,
    from: mention.date.from === null ? Number.NEGATIVE_INFINITY : dayNumber(mention.date.from),
    to: mention.date.to === null ? Number.POSITIVE_INFINITY : dayNumber(mention.date.to),
    granularity: mention.date.granularity,
    tie: mention.date.tie,
    why: mention.date.why,
    dateSpan: mention.dateSpan,
    predicates: mention.predicates,
    names,
    terms: packed,
    quantities: mention.quantities,
    modality: mention.modality,
    stance: mention.stance,
    attribution: mention.attribution,
    position: mention.position,
    paragraph: mention.paragraph,
    place: mention.place,
  };
}

/** A slice keeps the whole article's text alive; this does not. Text without further letters takes half the room. */
export function ownCopy(text: string): string {
  const encoding = LATIN.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}

const LATIN = /^[\u0000-\u00ff]*$/;
