import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { SourceProblem } from '../../model/raw-document.ts';
import { digestOf, type SourceFile } from '../../sources/read-sources.ts';
import type { DocumentRecord, FileRecord, KeptFiles } from '../read-file.ts';
import { type Database, type SqlBytes, textOf } from './driver.ts';
import { pack, unpack } from './packed.ts';
import { inTransaction } from './schema.ts';

/** Records are written when there are so many files of them, so many bytes, or they have waited so long. */
const BATCH_FILES = 200;
const BATCH_BYTES = 4_000_000;
const BATCH_MS = 2_000;

/** A file that changed so shortly before it was listed may change once more and show the same times. */
const RESTLESS_MS = 2_000;

interface SourceRow {
  readonly id: number;
  readonly stamp: string | null;
  readonly digest: string;
  readonly head: SqlBytes;
}

/** What is packed for a file as a whole. What a row says of itself, it says again inside, where a checksum guards it. */
interface Head {
  readonly digest: string;
  /** The name of the file when it was read: what names in the records begin with. */
  readonly shown: string;
  readonly documents: number;
  readonly problems: readonly SourceProblem[];
}

/** What is packed for a document. */
interface PackedDocument extends DocumentRecord {
  readonly digest: string;
  readonly place: number;
}

interface Waiting {
  readonly path: string;
  readonly stamp: string | null;
  readonly digest: string;
  readonly articles: number;
  readonly head: Uint8Array;
  readonly documents: readonly Uint8Array[];
}

/** What reading files gave, by their paths. Faults of the disk come out of every method. */
export interface FileRecords extends KeptFiles {
  /** Forgets all files but these. */
  retain(files: readonly SourceFile[]): void;
  /** Writes what still waits. */
  flush(): void;
  /** Stands for what the files hold, in their order, under their names; null when one of them has no record that holds. */
  match(files: readonly SourceFile[]): Promise<string | null>;
}

/** The records in a library; `opened` is when it was opened, before the files were listed, in ms since the epoch. */
export function openFileRecords(database: Database, writable: boolean, opened: number): FileRecords {
  let waiting: Waiting[] = [];
  let restamped: { readonly id: number; readonly stamp: string }[] = [];
  let bytes = 0;
  let since = 0;

  const stampNow = (file: SourceFile) =>
    opened - Math.max(file.modified, file.changed) < RESTLESS_MS ? null : stampOf(file);
  const flush = () => {
    if (waiting.length === 0 && restamped.length === 0) return;
    const [records, stamps] = [waiting, restamped];
    waiting = [];
    restamped = [];
    bytes = 0;
    inTransaction(database, () => {
      for (const { id, stamp } of stamps) database.run('UPDATE source SET stamp = ? WHERE id = ?', stamp, id);
      for (const record of records) write(database, record);
    });
  };

  return {
    async find(file) {
      const row = sourceRow(database, resolve(file.file));
      if (!row) return null;
      if (row.stamp !== stampOf(file)) {
        if ((await digestOf(file.file)) !== row.digest) return null;
        const stamp = stampNow(file);
        if (writable && stamp !== null) restamped.push({ id: row.id, stamp });
      }
      return recordOf(database, row, file);
    },
    keep(file, digest, { problems, documents }) {
      if (!writable) return;
      const packed = documents.map((record, place) => pack({ digest, place, ...record } satisfies PackedDocument));
      const head: Head = { digest, shown: file.file, documents: documents.length, problems };
      if (waiting.length === 0) since = Date.now();
      waiting.push({
        path: resolve(file.file),
        stamp: stampNow(file),
        digest,
        articles: documents.reduce((sum, { articles }) => sum + articles.length, 0),
        head: pack(head),
        documents: packed,
      });
      bytes += packed.reduce((sum, { length }) => sum + length, 0);
      if (waiting.length >= BATCH_FILES || bytes >= BATCH_BYTES || Date.now() - since >= BATCH_MS) flush();
    },
    retain(files) {
      if (!writable) return;
      const here = new Set(files.map(({ file }) => resolve(file)));
      const known = database.all<{ id: number; path: SqlBytes }>(
        'SELECT CAST(id AS INTEGER) AS id, CAST(path AS BLOB) AS path FROM source',
      );
      const gone = known.filter(({ path }) => !here.has(textOf(path)));
      if (gone.length === 0) return;
      inTransaction(database, () => {
        for (const { id } of gone) database.run('DELETE FROM source WHERE id = ?', id);
      });
    },
    flush,
    async match(files) {
      const rows = database.all<{ path: SqlBytes; stamp: SqlBytes | null; digest: SqlBytes }>(
        'SELECT CAST(path AS BLOB) AS path, CAST(stamp AS BLOB) AS stamp, CAST(digest AS BLOB) AS digest FROM source',
      );
      const known = new Map(rows.map((row) => [textOf(row.path), row]));
      const hash = createHash('sha256');
      for (const file of files) {
        const row = known.get(resolve(file.file));
        if (!row) return null;
        const digest = textOf(row.digest);
        const isSame = (row.stamp && textOf(row.stamp)) === stampOf(file) || (await digestOf(file.file)) === digest;
        if (!isSame) return null;
        hash.update(JSON.stringify([file.file, digest]));
      }
      return hash.digest('hex');
    },
  };
}

function stampOf({ bytes, modified, changed }: SourceFile): string {
  return `${bytes}/${modified}/${changed}`;
}

function sourceRow(database: Database, path: string): SourceRow | undefined {
  const [row] = database.all<{ id: number; stamp: SqlBytes | null; digest: SqlBytes; head: SqlBytes }>(
    `SELECT CAST(id AS INTEGER) AS id, CAST(stamp AS BLOB) AS stamp, CAST(digest AS BLOB) AS digest, CAST(head AS BLOB) AS head
     FROM source WHERE path = ?`,
    path,
  );
  return row && { ...row, stamp: row.stamp && textOf(row.stamp), digest: textOf(row.digest) };
}

/** Null for a record that is not whole, or that was read under another file name, for ids are made with that. */
function recordOf(database: Database, row: SourceRow, file: SourceFile): FileRecord | null {
  const rows = database.all<{ record: SqlBytes }>(
    'SELECT CAST(record AS BLOB) AS record FROM document WHERE source = ? ORDER BY place',
    row.id,
  );
  try {
    const head = unpack<Head>(row.head);
    const documents = rows.map(({ record }) => unpack<PackedDocument>(record));
    const isWhole =
      head.digest === row.digest &&
      head.documents === documents.length &&
      documents.every(({ digest, place }, at) => digest === row.digest && place === at);
    if (!isWhole || basename(head.shown) !== basename(file.file)) return null;
    const record = { problems: head.problems, documents };
    return head.shown === file.file ? record : shownAs(record, head.shown, file.file);
  } catch {
    return null;
  }
}

/** The same pile can be named in several ways: `news`, `./news`, `/home/me/news`. */
function shownAs({ problems, documents }: FileRecord, before: string, now: string): FileRecord {
  const renamed = <Item extends { readonly file: string }>(item: Item): Item => ({
    ...item,
    file: item.file.startsWith(before) ? now + item.file.slice(before.length) : item.file,
  });
  return {
    problems: problems.map(renamed),
    documents: documents.map(({ articles, sources, problems: own }) => ({
      articles: articles.map((read) => ({ ...read, article: renamed(read.article) })),
      sources: sources.map(renamed),
      problems: own.map(renamed),
    })),
  };
}

function write(database: Database, { path, stamp, digest, articles, head, documents }: Waiting): void {
  database.run('DELETE FROM source WHERE path = ?', path);
  const source = database.run(
    'INSERT INTO source (path, stamp, digest, articles, head) VALUES (?, ?, ?, ?, ?)',
    path,
    stamp,
    digest,
    articles,
    head,
  );
  for (const [place, record] of documents.entries())
    database.run('INSERT INTO document (source, place, record) VALUES (?, ?, ?)', source, place, record);
}
