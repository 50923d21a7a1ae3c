import type { Layer } from './layers.ts';
import type {
  ArticleState,
  Highlights,
  ListState,
  Message,
  Pane,
  Place,
  ReaderState,
  TimelineState,
  UndoStep,
} from './state.ts';

/** All that can happen to the state. */
export type Action =
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly type: 'focus'; readonly pane: Pane }
  | { readonly type: 'show-timeline'; readonly shown: boolean }
  | { readonly type: 'full-timeline'; readonly full: boolean }
  | { readonly type: 'list'; readonly change: Partial<ListState> }
  | { readonly type: 'article'; readonly change: Partial<ArticleState> }
  | { readonly type: 'timeline'; readonly change: Partial<TimelineState> }
  | { readonly type: 'highlights'; readonly highlights: Highlights }
  | { readonly type: 'resolved-dates'; readonly shown: boolean }
  /** To another place; where one was can be gone back to. */
  | { readonly type: 'go'; readonly to: Partial<Place> }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  | { readonly type: 'open'; readonly layer: Layer }
  /** The top layer becomes another. */
  | { readonly type: 'change-layer'; readonly layer: Layer }
  | { readonly type: 'close' }
  | { readonly type: 'close-all' }
  | { readonly type: 'can-undo'; readonly step: UndoStep }
  | { readonly type: 'undone' }
  | { readonly type: 'say'; readonly message: Message | null };

export type Reducer = (state: ReaderState, action: Action) => ReaderState;
