import { dirname, isAbsolute, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RawDocument } from '../model/raw-document.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeBytes } from './decode.ts';
import type { ReadNeighbour } from './open-bytes.ts';
import type { OpenedDocuments } from './opened-documents.ts';
import { sniffText } from './sniff.ts';

const OUTLINE = /<outline\b[^<>]*>/gi;

/**
 * Local feeds that an OPML list names, read where they lie: paths relative to the list and inside its folder. Addresses
 * on the network are not fetched, commands are refused; each is reported once.
 */
export async function openFeedList(file: string, text: string, read: ReadNeighbour): Promise<OpenedDocuments> {
  const documents: RawDocument[] = [];
  const problems: { place: string | null; reason: string }[] = [];
  const folder = dirname(file);
  let remote = 0;
  for (const [tag] of text.matchAll(OUTLINE)) {
    const address = decodeReferences(/\bxmlUrl\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.slice(1).find(Boolean) ?? '');
    if (address === '') continue;
    if (/^(?:https?|feed):/i.test(address)) {
      remote++;
      continue;
    }
    const path = localPath(address, folder);
    if (!path) {
      problems.push({ place: address.slice(0, 80), reason: 'is refused: only local feeds beside the list are read' });
      continue;
    }
    const bytes = await read(path);
    const decoded = bytes ? await decodeBytes(bytes, declaredCharset(bytes)) : null;
    if (!decoded || sniffText(decoded.text) !== 'feed') {
      problems.push({ place: address.slice(0, 80), reason: bytes ? 'is not a feed' : 'could not be read' });
      continue;
    }
    documents.push({ ...decoded, file: path, mediaType: 'feed' });
  }
  if (remote > 0)
    problems.push({
      place: null,
      reason: `names ${remote} feed${remote > 1 ? 's' : ''} on the network; nothing is fetched`,
    });
  if (documents.length === 0 && problems.length === 0)
    problems.push({ place: null, reason: 'is a list without feeds' });
  return { documents, problems };
}

function localPath(address: string, folder: string): string | null {
  let path = address;
  if (/^file:/i.test(address)) {
    try {
      path = fileURLToPath(address);
    } catch {
      return null;
    }
  } else if (/^[a-z][a-z0-9+.-]*:/i.test(address) || /[|;&`$<>\n]/.test(address)) return null;
  const full = isAbsolute(path) ? normalize(path) : join(folder, path);
  const root = folder === '.' ? '' : `${normalize(folder)}/`;
  return full.startsWith(root) && !full.startsWith('..') && (root !== '' || !isAbsolute(full)) ? full : null;
}

function decodeReferences(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  );
}
