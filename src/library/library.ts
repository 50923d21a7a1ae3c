import type { Correction } from '../entities/corrections.ts';
import type { Article, ArticleFlag } from '../model/article.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { Entity, EntityType, LinkedMention } from '../model/entity.ts';
import type { Disagreement, Event } from '../model/event.ts';
import type { SourceProblem } from '../model/raw-document.ts';
import type { Relation, Story } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import type { Filter } from './filter/filter.ts';

/** What the list shows of an article. */
export interface ArticleSummary {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly titleDerived: boolean;
  readonly outlet: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly publishedInferred: boolean;
  /** Reading time, at least 1. */
  readonly minutes: number;
  readonly flags: readonly ArticleFlag[];
  readonly story: string | null;
  /** The article this one is a copy of. */
  readonly copyOf: string | null;
}

/** An article with everything that is known of it. */
export interface OpenArticle {
  readonly summary: ArticleSummary;
  readonly article: Article;
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly LinkedMention[];
}

export type Sort = 'date' | 'outlet' | 'title' | 'relevance' | 'unread';

/** The reader's own marks, asked for while filtering and sorting. */
export interface Marks {
  isRead(article: string): boolean;
  isStarred(article: string): boolean;
  /** Grows whenever a mark changes, so that cached answers can be told to be old. */
  readonly revision: number;
}

export interface ListRequest {
  readonly filter: Filter | null;
  readonly sort: Sort;
  readonly marks: Marks;
  /** Stories shown as one line. */
  readonly folded: ReadonlySet<string>;
}

export type ListEntry =
  | {
      readonly kind: 'article';
      readonly summary: ArticleSummary;
      /** Under a filter with words: how often they occur, and the first sentence with one, with the words marked. */
      readonly matches: number;
      readonly excerpt: { readonly text: string; readonly marks: readonly Span[] } | null;
    }
  | { readonly kind: 'story'; readonly story: Story; readonly from: string | null; readonly to: string | null };

/** An answered list: rows are made when asked for, so a page costs what the screen shows. */
export interface List {
  /** Number of entries. */
  readonly length: number;
  /** Number of articles that match, folded ones included. */
  readonly articles: number;
  entry(index: number): ListEntry;
  /** Place of an article in the list, -1 when it is not in it. */
  indexOf(article: string): number;
}

export type Zoom = 'day' | 'month' | 'year';

export type TimelineScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'article'; readonly article: string };

export interface TimelineRequest {
  readonly scope: TimelineScope;
  readonly zoom: Zoom;
  /** Two independent sources or more. */
  readonly corroborated: boolean;
  readonly marks: Marks;
}

export interface TimelineEntry {
  readonly event: Event;
  /** At month and year zoom: events of the same period that stand behind this one. */
  readonly more: number;
  readonly disputed: boolean;
  /** After the newest article of the pile. */
  readonly ahead: boolean;
}

/** An answered timeline, oldest first; undated events are left out. */
export interface Timeline {
  readonly length: number;
  entry(index: number): TimelineEntry;
  indexOf(event: string): number;
  /** Events per equal stretch of time over the whole span, for the density strip. */
  density(cells: number): readonly number[];
  /** First and last day over all entries. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface EntityCard {
  readonly entity: Entity;
  /** Mentions per month of publication, oldest first. */
  readonly overTime: readonly { readonly month: string; readonly count: number }[];
  readonly articles: readonly ArticleSummary[];
  /** Names met in the same sentences, most often first. */
  readonly beside: readonly { readonly entity: Entity; readonly count: number }[];
  readonly events: readonly Event[];
}

export interface RelatedStory {
  readonly summary: ArticleSummary;
  readonly relation: Relation;
}

export interface Facet {
  readonly field: 'outlet' | 'person' | 'place' | 'org' | 'month';
  readonly values: readonly { readonly label: string; readonly query: string; readonly count: number }[];
}

export interface Completion {
  /** What Tab puts in place of the word before the cursor. */
  readonly text: string;
  readonly count: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly phase: 'listing' | 'reading' | 'merging' | 'ready';
}

/**
 * All that the reader and the pipe may ask of a pile of articles. Answers are values of one moment; `revision` grows
 * when newer answers may differ. No method does work in proportion to the pile unless the request itself changed.
 */
export interface Library {
  /** Name of the pile, for the header. */
  readonly name: string;
  readonly revision: number;
  readonly progress: Progress;
  /** Files that gave no article, with the reason. */
  readonly skipped: readonly SourceProblem[];
  /** What people should know of how the pile is kept, in one line; null when there is nothing to say. */
  readonly note: string | null;
  readonly articleCount: number;
  readonly storyCount: number;
  onChange(listener: () => void): () => void;

  list(request: ListRequest): List;
  article(id: string): OpenArticle | null;
  summary(id: string): ArticleSummary | null;
  /** The decoded source text the article came from, for the source view. */
  source(article: string): string | null;

  timeline(request: TimelineRequest): Timeline;
  event(id: string): Event | null;
  disagreements(event: string): readonly Disagreement[];
  /** Events that the article reports, in the order of their sentences in it. */
  eventsOf(article: string): readonly Event[];
  /** Events whose day or period holds the days given. */
  eventsOn(from: string, to: string): readonly Event[];

  entity(id: string): Entity | null;
  entityCard(id: string): EntityCard | null;
  /** All names by number of mentions, optionally of one type. */
  entities(type?: EntityType): readonly Entity[];
  related(article: string): readonly RelatedStory[];
  story(id: string): Story | null;
  facets(filter: Filter | null, marks: Marks): readonly Facet[];
  /** What could follow in a query at the cursor, best first. */
  complete(query: string, cursor: number): readonly Completion[];

  /** Links names anew with what the reader has put right, and merges again; answers change when that is done. */
  correct(corrections: readonly Correction[]): void;
  close(): Promise<void>;
}
