import type { LinkedMention } from '../model/entity.ts';
import type { DateTie, EventGranularity, EventMention, Modality, Quantity, Stance } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { dayNumber } from './days.ts';

/** Gives every string a small number, so that vectors and sets are numbers. */
export interface Interner {
  idOf(text: string): number;
  readonly size: number;
}

export function createInterner(): Interner {
  const ids = new Map<string, number>();
  return {
    idOf(text) {
      let id = ids.get(text);
      if (id === undefined) {
        id = ids.size;
        ids.set(text, id);
      }
      return id;
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
  readonly text: string;
  /** First and last day as numbers; infinite when open. */
  readonly from: number;
  readonly to: number;
  readonly granularity: EventGranularity;
  readonly tie: DateTie;
  readonly why: string;
  readonly dateSpan: Span | null;
  readonly predicates: readonly string[];
  readonly names: readonly { readonly entity: string; readonly type: string; readonly side: 'before' | 'after' }[];
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  readonly quantities: readonly Quantity[];
  readonly modality: Modality;
  readonly stance: Stance;
  readonly attribution: string | null;
  readonly position: number;
  readonly paragraph: number;
  readonly place: 'body' | 'caption' | 'list';
}

const MOST_TERMS = 28;

export function storeMention(
  article: StoredArticle,
  text: string,
  mention: EventMention,
  linked: ReadonlyMap<string, LinkedMention>,
  terms: Interner,
): StoredMention {
  const kept = [...mention.terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_TERMS);
  const pairs = kept.map(([term, weight]) => [terms.idOf(term), weight] as const).sort((a, b) => a[0] - b[0]);
  const names: { entity: string; type: string; side: 'before' | 'after' }[] = [];
  for (const name of mention.names) {
    const link = linked.get(`${name.start}:${name.end}`);
    if (link && !names.some((n) => n.entity === link.entity))
      names.push({ entity: link.entity, type: link.type, side: name.side });
  }
  return {
    article,
    span: mention.span,
    text: ownCopy(text.slice(mention.span.start, mention.span.end)),
    from: mention.date.from === null ? Number.NEGATIVE_INFINITY : dayNumber(mention.date.from),
    to: mention.date.to === null ? Number.POSITIVE_INFINITY : dayNumber(mention.date.to),
    granularity: mention.date.granularity,
    tie: mention.date.tie,
    why: mention.date.why,
    dateSpan: mention.dateSpan,
    predicates: mention.predicates,
    names,
    terms: Int32Array.from(pairs, (p) => p[0]),
    weights: Float32Array.from(pairs, (p) => p[1]),
    quantities: mention.quantities,
    modality: mention.modality,
    stance: mention.stance,
    attribution: mention.attribution,
    position: mention.position,
    paragraph: mention.paragraph,
    place: mention.place,
  };
}

/** A slice keeps the whole article's text alive; this does not. */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
