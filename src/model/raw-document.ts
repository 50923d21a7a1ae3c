/** What a source holds, told by its content and never by its file name. */
export type MediaType = 'text' | 'markdown' | 'html' | 'mail' | 'feed' | 'clean-article';

/** One source, decoded and made safe, not yet cleaned. A mailbox, feed list or web archive gives several. */
export interface RawDocument {
  /** Path as the user would type it, or `-`; the place inside an archive or mailbox follows after `#`. */
  readonly file: string;
  readonly mediaType: MediaType;
  /**
   * The decoded source text: what all `source` and `removed` offsets of its articles point into. For a mail it is the
   * decoded headers, an empty line, and the decoded part that was chosen as the body.
   */
  readonly text: string;
  /** Name of the character set that the bytes were decoded with, lower case. */
  readonly charset: string;
  /** Things noticed while decoding that a reader should know. */
  readonly notes: readonly SourceNote[];
  /** Mail only: where the body begins in `text`, and what it is. */
  readonly body?: { readonly start: number; readonly mediaType: 'text' | 'html' };
}

/** Stands in place of every letter of a source text that is hidden, so that places in the text stay what they are. */
export const HIDDEN = '░';

export type SourceNote = 'mojibake-repaired' | 'undecodable-bytes' | 'damaged' | 'cut-at-size-limit';

/** A file that could not be read, or of which nothing could be used: a value, never an exception. */
export interface SourceProblem {
  readonly file: string;
  /** One line, for people: what is wrong, without the file's name. */
  readonly reason: string;
  /** True when the file was named by the user rather than met in a folder. */
  readonly named: boolean;
}
