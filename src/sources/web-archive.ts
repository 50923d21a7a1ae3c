import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { RawDocument } from '../model/raw-document.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeBytes } from './decode.ts';
import { ARTICLE_LIMIT, DOCUMENT_LIMIT } from './limits.ts';
import type { OpenedDocuments } from './opened-documents.ts';
import { sniffText } from './sniff.ts';

/**
 * Pages of a WARC file: the bodies of its HTTP responses that are text, each named by its address. Reads WARC 1.x,
 * one record after the other; a record cut short ends the reading with a problem.
 */
export async function openWebArchive(file: string, bytes: Uint8Array): Promise<OpenedDocuments> {
  const documents: RawDocument[] = [];
  const problems: { place: string | null; reason: string }[] = [];
  let at = 0;
  for (let number = 1; at < bytes.length && documents.length < DOCUMENT_LIMIT; number++) {
    const headEnd = find(bytes, at);
    if (headEnd < 0) break;
    const head = headers(latin1(bytes.subarray(at, headEnd)));
    const length = Number(head.get('content-length') ?? Number.NaN);
    if (!Number.isFinite(length) || length < 0) {
      problems.push({ place: String(number), reason: 'is a damaged record; the rest of the archive is left out' });
      break;
    }
    const start = headEnd + 4;
    const body = bytes.subarray(start, Math.min(bytes.length, start + length));
    if (start + length > bytes.length) problems.push({ place: String(number), reason: 'is cut short' });
    at = start + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
    if (head.get('warc-type') !== 'response' && head.get('warc-type') !== 'resource') continue;
    const page = await pageOf(body, head.get('warc-type') === 'response', head.get('content-type') ?? '');
    if (!page) continue;
    documents.push({ ...page, file: `${file}#${documents.length + 1}` });
  }
  if (documents.length === 0 && problems.length === 0)
    problems.push({ place: null, reason: 'is a web archive without pages' });
  return { documents, problems };
}

async function pageOf(
  record: Uint8Array,
  isResponse: boolean,
  type: string,
): Promise<Omit<RawDocument, 'file'> | null> {
  let body = record;
  let contentType = type;
  if (isResponse) {
    const end = find(record, 0);
    if (end < 0) return null;
    const status = latin1(record.subarray(0, Math.min(end, 40)));
    if (!/^HTTP\/\d(?:\.\d)? 2\d\d/.test(status)) return null;
    const head = headers(latin1(record.subarray(0, end)));
    contentType = head.get('content-type') ?? '';
    body = record.subarray(end + 4);
    if (/chunked/i.test(head.get('transfer-encoding') ?? '')) body = joinChunks(body);
    const inflated = inflate(body, head.get('content-encoding') ?? '');
    if (!inflated) return null;
    body = inflated;
  }
  if (!/text\/|html|xml/i.test(contentType) || /css|javascript/i.test(contentType) || body.length > ARTICLE_LIMIT)
    return null;
  const declared = /charset=["']?([\w:.-]+)/i.exec(contentType)?.[1] ?? declaredCharset(body);
  const decoded = await decodeBytes(body, declared);
  if (!decoded || decoded.text.trim() === '') return null;
  const kind = sniffText(decoded.text);
  if (kind !== 'html' && kind !== 'text' && kind !== 'markdown' && kind !== 'feed') return null;
  return { mediaType: kind, ...decoded };
}

function inflate(body: Uint8Array, encoding: string): Uint8Array | null {
  const options = { maxOutputLength: ARTICLE_LIMIT };
  try {
    if (/gzip/i.test(encoding)) return gunzipSync(body, options);
    if (/deflate/i.test(encoding)) return inflateSync(body, options);
    if (/br/i.test(encoding)) return brotliDecompressSync(body, options);
    return body;
  } catch {
    return null;
  }
}

/** Bodies sent in chunks: a length in hexadecimal on a line, then as many bytes. */
function joinChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const lineEnd = body.indexOf(10, at);
    if (lineEnd < 0) break;
    const length = Number.parseInt(latin1(body.subarray(at, lineEnd)), 16);
    if (!Number.isFinite(length)) return parts.length > 0 ? Buffer.concat(parts) : body;
    if (length === 0) break;
    parts.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length + 2;
  }
  return Buffer.concat(parts);
}

/** Where the empty line after headers begins (CR LF CR LF); -1 when there is none. */
function find(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(13, from); at >= 0; at = bytes.indexOf(13, at + 1))
    if (bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) return at;
  return -1;
}

function headers(text: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) result.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return result;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
