import type { Correction } from '../../entities/corrections.ts';
import type { Sort, Zoom } from '../../library/library.ts';
import type { Layer } from './layers.ts';

export type Pane = 'list' | 'article' | 'timeline';

export interface ListState {
  /** Article or story id. */
  readonly selected: string | null;
  /** Its place in the list, for when the entry is gone. */
  readonly index: number;
  /** Line of the pane on which the selected entry begins. */
  readonly line: number;
  readonly query: string;
  /** The query is being typed: its last word counts as a beginning. */
  readonly typing: boolean;
  readonly sort: Sort;
  readonly folded: ReadonlySet<string>;
}

/** A name or a date of the open article. */
export interface Chosen {
  readonly kind: 'name' | 'date';
  readonly start: number;
}

export type View = 'clean' | 'removed' | 'source';
export type Highlights = 'key' | 'all' | 'off';

export interface ArticleState {
  readonly id: string | null;
  /**
   * Place of the topmost line: an offset of the article's text (in the other views, of its source), so that it holds at
   * any width; lines above the text have negative places.
   */
  readonly top: number;
  readonly view: View;
  readonly chosen: Chosen | null;
  /** Start of the sentence that was gone to: it is the one being read until the text is scrolled. */
  readonly sentence: number | null;
  /** What is looked for within the article. */
  readonly find: string;
  /** Start of the match that was gone to last; -1 for none. */
  readonly found: number;
}

export interface TimelineState {
  /** Event id. */
  readonly selected: string | null;
  /** ISO day it stands at, for when the event is gone: merged into another one as articles come. */
  readonly day: string | null;
  readonly line: number;
  readonly zoom: Zoom;
  readonly corroborated: boolean;
  readonly scope: 'all' | 'filter' | 'article';
}

/** A place one has been at, for going back to. */
export interface Place {
  readonly focus: Pane;
  readonly article: string | null;
  readonly top: number;
  readonly view: View;
  readonly chosen: Chosen | null;
  readonly sentence: number | null;
  readonly event: string | null;
  /** The timeline lay over the whole screen. */
  readonly full: boolean;
}

/** How to take back what was done. */
export type UndoStep = { readonly title: string } & (
  | { readonly kind: 'read'; readonly articles: readonly string[]; readonly read: boolean }
  | { readonly kind: 'starred'; readonly article: string; readonly starred: boolean }
  | { readonly kind: 'filter'; readonly query: string }
  | { readonly kind: 'corrections'; readonly corrections: readonly Correction[] }
);

export interface Message {
  readonly text: string;
  readonly kind: 'info' | 'error';
}

/** All that the reader holds, apart from what the library and the user's marks say. */
export interface ReaderState {
  readonly columns: number;
  readonly rows: number;
  readonly focus: Pane;
  /** Which panel stands beside the article where there is room for one. */
  readonly side: 'list' | 'timeline';
  readonly timelineShown: boolean;
  readonly timelineFull: boolean;
  readonly list: ListState;
  readonly article: ArticleState;
  readonly timeline: TimelineState;
  readonly highlights: Highlights;
  readonly resolvedDates: boolean;
  /** The last one is on top. */
  readonly layers: readonly Layer[];
  readonly back: readonly Place[];
  readonly forward: readonly Place[];
  readonly undo: readonly UndoStep[];
  readonly message: Message | null;
}
