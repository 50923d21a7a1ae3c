import type { MediaType, SourceNote } from '../model/raw-document.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeBytes } from './decode.ts';
import { ARTICLE_LIMIT, COLLECTION_LIMIT, LINE_LIMIT, megabytes, TEXT_LIMIT } from './limits.ts';
import { type OpenedDocuments, refused } from './opened-documents.ts';
import { sniffBytes, sniffText } from './sniff.ts';

/** Reads a local file that another file names; null when it cannot be read. */
export type ReadNeighbour = (path: string) => Promise<Uint8Array | null>;

/** Turns inflated bytes into documents. `file` is the name they are given; parts of a container get `#` and their place. */
export async function openBytes(file: string, bytes: Uint8Array, neighbour: ReadNeighbour): Promise<OpenedDocuments> {
  const kind = sniffBytes(bytes);
  if (kind === 'mail') {
    if (bytes.length > ARTICLE_LIMIT) return refused(`is a mail larger than ${megabytes(ARTICLE_LIMIT)}, the limit`);
    const { openMail } = await import('./mail.ts');
    return openMail(file, bytes);
  }
  if (kind === 'mailbox') {
    const { openMailbox } = await import('./mailbox.ts');
    return openMailbox(file, bytes);
  }
  if (kind === 'archive') {
    const { openWebArchive } = await import('./web-archive.ts');
    return openWebArchive(file, bytes);
  }
  const decoded = await decodeBytes(bytes, declaredCharset(bytes));
  if (!decoded) return refused('is not text (binary data)');
  if (decoded.text.trim() === '') return refused('is empty');
  const type = sniffText(decoded.text);
  if (type === 'json-lines') {
    const { openJsonLines } = await import('./json-lines.ts');
    return openJsonLines(file, decoded);
  }
  if (type === 'feed-list') {
    const { openFeedList } = await import('./feed-list.ts');
    return openFeedList(file, decoded.text, neighbour);
  }
  const limit = type === 'feed' ? COLLECTION_LIMIT : ARTICLE_LIMIT;
  if (bytes.length > limit) return refused(`is an article larger than ${megabytes(limit)}, the limit`);
  const end = type === 'feed' ? decoded.text.length : cutAt(decoded.text);
  if (end === decoded.text.length)
    return { documents: [{ file, mediaType: type as MediaType, ...decoded }], problems: [] };
  const notes: readonly SourceNote[] = [...decoded.notes, 'cut-at-size-limit'];
  return {
    documents: [{ ...decoded, file, mediaType: type as MediaType, text: decoded.text.slice(0, end), notes }],
    problems: [{ place: null, reason: `is too long for an article; only the first ${megabytes(end)} are read` }],
  };
}

/** Where a text is cut: at the end of the last line within the limits; its length when it keeps within them. */
function cutAt(text: string): number {
  let at = -1;
  for (let lines = 0; lines < LINE_LIMIT; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0 || at > TEXT_LIMIT) break;
  }
  if (at >= 0 && at <= TEXT_LIMIT) return at;
  if (text.length <= TEXT_LIMIT) return text.length;
  const line = text.lastIndexOf('\n', TEXT_LIMIT);
  return line > TEXT_LIMIT / 2 ? line : TEXT_LIMIT;
}
