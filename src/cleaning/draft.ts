import type { BlockType, RemovalReason } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { MappedText } from './mapped-text.ts';

/** A part of the source that was left out inside a draft: a link's target, a mark. */
export interface Cut extends Span {
  readonly reason: RemovalReason;
}

/** A link as it stands in the source; the span counts in the draft's text. */
export interface DraftLink extends Span {
  readonly target: string;
}

/**
 * A block on its way into the article: what a line, a run of joined lines, or an element of a page says, with the way
 * back to the source. Later steps decide what it is (`type`) and whether it stays (`fate`, null while it does).
 */
export interface Draft {
  type: BlockType;
  level?: number;
  ordered?: boolean;
  role?: string;
  /** Tables: rows of cells in `mapped.text`. */
  rows?: readonly (readonly Span[])[];
  mapped: MappedText;
  /** The whole place in the source, marks and targets included. */
  source: Span;
  cuts: readonly Cut[];
  links: readonly DraftLink[];
  /** True when mark-up, not a guess, gave the type. */
  readonly marked: boolean;
  /** Wholly set in bold or italics. */
  readonly emphasised: boolean;
  /** Blank lines before it. */
  readonly gap: number;
  fate: RemovalReason | null;
  /** What the page says it is: class names, ids, aria labels of the elements around it, lower case. Pages only. */
  readonly hint?: string;
  /** Share of the text that a body extractor chose. Pages only. */
  readonly vote?: number;
}

/** The draft's text. */
export function textOf(draft: Draft): string {
  return draft.mapped.text;
}
