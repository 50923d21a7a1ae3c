import type { DateRange } from './date-expression.ts';
import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';

/** How a sentence speaks of an event. */
export type Modality = 'happened' | 'scheduled' | 'claimed' | 'denied';

export type EventGranularity =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'year'
  | 'range'
  | 'fuzzy'
  | 'ongoing'
  | 'before'
  | 'as-of';

/** A number with its unit: "around 2,700 troops wounded". */
export interface Quantity {
  readonly value: number;
  /** Stem of the counted thing or the unit: "vial", "person", "%", "$"; "" when the sentence leaves it to the one before. */
  readonly unit: string;
  /** Stems of the words beside it that narrow it: "wound". */
  readonly heads: readonly string[];
  /** Lowest and highest value that the qualifier leaves open; null is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly span: Span;
}

/** A name beside a predicate. Merging finds the entity it was linked to by its span. */
export interface EventName extends Span {
  readonly type: EntityType;
  readonly side: 'before' | 'after';
}

/**
 * How a sentence stands to what others say: it says so, denies, doubts ("no evidence"), or only answers back to the
 * sentence before it ("rejected the finding").
 */
export interface Stance {
  readonly kind: 'asserts' | 'denies' | 'doubts';
  readonly answersBack: boolean;
}

/**
 * How a date belongs to a sentence: it is its own; it is passed by ("results for 2026", "since 5 March") and dates no
 * event alone; it is handed down from the sentence before or from the day of publication.
 */
export type DateTie = 'own' | 'passing' | 'inherited';

/** One sentence that speaks of a dated happening: a record made per article, before any merging. */
export interface EventMention {
  readonly article: string;
  /** The sentence in the article's text. */
  readonly span: Span;
  /** The part of the sentence that the date belongs to. */
  readonly clause: Span;
  readonly date: DateRange & { readonly granularity: EventGranularity; readonly tie: DateTie; readonly why: string };
  /** The date expression it hangs on, when it has one of its own. */
  readonly dateSpan: Span | null;
  /** What happens, most telling first: groups of like words ("sign" for "inked"), or stems of other verbs. */
  readonly predicates: readonly string[];
  readonly names: readonly EventName[];
  readonly quantities: readonly Quantity[];
  readonly modality: Modality;
  readonly stance: Stance;
  /** "according to Reuters": who says so, quoted; null when the article itself does. */
  readonly attribution: string | null;
  /** Stems of the content words with their weight inside the sentence. */
  readonly terms: readonly (readonly [string, number])[];
  /** The sentence's place in the article; 0 is the lead. */
  readonly position: number;
  /** The block it stands in, counted from 0. */
  readonly paragraph: number;
  /** The kind of block it stands in, where that matters. */
  readonly place: 'body' | 'caption' | 'list';
  /** How surely the sentence goes on with the one before it, 0 to 1. */
  readonly continues: number;
}

export type EvidenceRole = 'report' | 'announcement' | 'claim' | 'denial' | 'background' | 'caption';

/** A sentence of an article that reports an event. */
export interface Evidence extends Span {
  readonly article: string;
  readonly text: string;
  readonly role: EvidenceRole;
  readonly attribution: string | null;
  /** Article id of the original when this article is a reprint or the sentence a copy: such evidence is not counted. */
  readonly copyOf: string | null;
  readonly dateSpan: Span | null;
}

/** `postponed` and `cancelled`: it was planned for the event's day and did not come about then. */
export type EventStatus = 'happened' | 'scheduled' | 'claimed' | 'denied' | 'ongoing' | 'postponed' | 'cancelled';

/** One entry of the merged timeline. */
export interface Event {
  /** Stable as articles come and go: made from its earliest evidence. */
  readonly id: string;
  /** ISO days, inclusive; null is open ("before", "since"). */
  readonly date: {
    readonly start: string | null;
    readonly end: string | null;
    readonly granularity: EventGranularity;
    readonly why: string;
  };
  /** At most 12 words, taken from the evidence or a headline. */
  readonly label: string;
  readonly status: EventStatus;
  /** Entity ids, most telling first. */
  readonly participants: readonly string[];
  /** Number of independent sources: articles of one wire story count once. */
  readonly sources: number;
  readonly evidence: readonly Evidence[];
  /** The event this one is part of: a signing and the visit around it. */
  readonly partOf?: string;
  /** Higher is more telling; comparable inside one pile only. */
  readonly weight: number;
}

export type DisagreementKind = 'figure' | 'denial' | 'no-evidence' | 'date' | 'place' | 'role' | 'account';

/** Places where sources differ about one event. No verdict. */
export interface Disagreement {
  readonly event: string;
  readonly kind: DisagreementKind;
  /** What is in question, in the sources' words: "troops wounded". */
  readonly question: string;
  readonly sides: readonly { readonly stance: string; readonly evidence: readonly Evidence[] }[];
}
