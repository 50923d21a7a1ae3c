/** Largest single article, page or mail, in bytes after inflating. */
export const ARTICLE_LIMIT = 20 * 1024 * 1024;

/** Largest file that holds many articles (feed, mailbox, web archive, lines of JSON), in bytes after inflating. */
export const COLLECTION_LIMIT = 100 * 1024 * 1024;

/** Most documents taken from one file. */
export const DOCUMENT_LIMIT = 100_000;

/** Most files taken from one opened folder. */
export const FILE_LIMIT = 1_000_000;

/** "20 MB". */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

/** Longest text of one article, in characters and lines; what is longer is cut there and said to be. */
export const TEXT_LIMIT = 8_000_000;
export const LINE_LIMIT = 200_000;
