import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { gunzip } from 'node:zlib';
import type { RawDocument, SourceProblem } from '../model/raw-document.ts';
import { ARTICLE_LIMIT, COLLECTION_LIMIT, megabytes } from './limits.ts';
import { reasonOf, type SourceFile } from './list-files.ts';
import { openBytes } from './open-bytes.ts';
import type { OpenedDocuments } from './opened-documents.ts';

export { type FileListing, listSourceFiles, type SourceFile } from './list-files.ts';

/** What one file gave: its documents, and why parts of it, or all of it, could not be used. */
export interface ReadSource {
  readonly documents: readonly RawDocument[];
  readonly problems: readonly SourceProblem[];
  /** Of the bytes of the file, as `digestOf` gives it; null when it could not be read, or when other files were read with it. */
  readonly digest: string | null;
}

/**
 * Reads one listed file: inflates it, tells by its content what it is, decodes it and makes it safe, and takes
 * mailboxes, web archives, feed lists and lines of JSON apart. `-` is standard input. Never throws: whatever is wrong
 * with the file becomes a problem with a reason. Limits: see `limits.ts`.
 */
export async function readSource(file: SourceFile): Promise<ReadSource> {
  let digest: string | null = null;
  try {
    const bytes = file.file === '-' ? await readStandardInput() : await readFile(file.file);
    digest = digestOfBytes(bytes);
    const opened = await openBytes(file.file, await inflate(bytes), (path) => {
      digest = null;
      return readNeighbour(path);
    });
    return { ...withNames(file, opened), digest };
  } catch (error) {
    const reason = error instanceof UnusableFile ? error.message : reasonOf(error);
    return { documents: [], problems: [{ file: file.file, reason, named: file.named }], digest };
  }
}

/** Tells what a file holds from anything else it could hold; null when it cannot be read. */
export async function digestOf(path: string): Promise<string | null> {
  try {
    return digestOfBytes(await readFile(path));
  } catch {
    return null;
  }
}

function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file that cannot be used; the message is the reason given to people. */
class UnusableFile extends Error {}

function withNames(file: SourceFile, opened: OpenedDocuments): Omit<ReadSource, 'digest'> {
  const problems = opened.problems.map((problem) => ({
    file: problem.place ? `${file.file}#${problem.place}` : file.file,
    reason: problem.reason,
    named: file.named && opened.documents.length === 0,
  }));
  return { documents: opened.documents, problems };
}

async function readFile(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const about = await handle.stat();
    if (!about.isFile()) throw new UnusableFile('is not a regular file');
    if (about.size === 0) throw new UnusableFile('is empty');
    if (about.size > COLLECTION_LIMIT)
      throw new UnusableFile(`is larger than ${megabytes(COLLECTION_LIMIT)}, the limit`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** A feed named by a list, read with the same care; null when it cannot be. */
async function readNeighbour(path: string): Promise<Uint8Array | null> {
  try {
    return await inflate(await readFile(path));
  } catch {
    return null;
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part as Uint8Array);
    size += bytes.length;
    if (size > COLLECTION_LIMIT) throw new UnusableFile(`is larger than ${megabytes(COLLECTION_LIMIT)}, the limit`);
    parts.push(bytes);
  }
  if (size === 0) throw new UnusableFile('is empty');
  return Buffer.concat(parts);
}

/** One layer of gzip is taken off; what inflates past the limit is refused while it inflates. */
async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const isArchive = bytes.length > ARTICLE_LIMIT;
  const limit = isArchive ? COLLECTION_LIMIT : ARTICLE_LIMIT;
  return new Promise((resolve, reject) => {
    gunzip(bytes, { maxOutputLength: limit }, (error, result) => {
      if (!error) resolve(result);
      else if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        reject(new UnusableFile(`inflates to more than ${megabytes(limit)}, the limit`));
      else reject(new UnusableFile('is a damaged gzip file'));
    });
  });
}
