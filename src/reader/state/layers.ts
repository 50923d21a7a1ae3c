import type { NameKey } from '../../entities/corrections.ts';

/** What a card shows. */
export type Card =
  | { readonly type: 'name'; readonly entity: string }
  | { readonly type: 'date'; readonly article: string; readonly start: number }
  | { readonly type: 'published'; readonly article: string }
  | { readonly type: 'event'; readonly event: string }
  | { readonly type: 'related'; readonly article: string }
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'legend' }
  | { readonly type: 'skipped' };

export type PickerName =
  | 'sort'
  | 'facets'
  | 'links'
  | 'outline'
  | 'palette'
  | 'names'
  | 'queries'
  | 'correct'
  | 'retype'
  | 'merge';

export interface PromptLayer {
  readonly kind: 'prompt';
  readonly purpose: 'filter' | 'find';
  readonly text: string;
  /** Offset of `text`. */
  readonly cursor: number;
  /** What stood there before, for Esc. */
  readonly before: string;
  /** Which completion was put in last; -1 for none. */
  readonly completion: number;
  /** The text that completions are made for. */
  readonly typed: string;
}

export interface PickerLayer {
  readonly kind: 'picker';
  readonly picker: PickerName;
  readonly query: string;
  /** The name that is being put right. */
  readonly name?: NameKey;
}

export interface CardLayer {
  readonly kind: 'card';
  readonly card: Card;
  /** Which of the things that can be opened is selected. */
  readonly at: number;
  /** First line shown. */
  readonly top: number;
}

export interface HelpLayer {
  readonly kind: 'help';
  readonly query: string;
  readonly typing: boolean;
  readonly top: number;
}

export type Layer = PromptLayer | PickerLayer | CardLayer | HelpLayer;
export type LayerKind = Layer['kind'];

export function cardLayer(card: Card): CardLayer {
  return { kind: 'card', card, at: 0, top: 0 };
}

export function pickerLayer(picker: PickerName, name?: NameKey): PickerLayer {
  return { kind: 'picker', picker, query: '', ...(name ? { name } : {}) };
}

export function promptLayer(purpose: PromptLayer['purpose'], text: string, typed = text): PromptLayer {
  return { kind: 'prompt', purpose, text, cursor: text.length, before: typed, completion: -1, typed: text };
}
