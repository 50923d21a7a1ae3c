import { createHash } from 'node:crypto';
import type { Database, SqlBytes } from './driver.ts';
import { aboutOf, setAbout } from './library-file.ts';
import { pack, unpack } from './packed.ts';
import { inTransaction } from './schema.ts';

/** Messages are written so many at a time. */
const BATCH = 200;

/** What a run over a pile came to: messages to send again, and of which articles they tell. */
export interface Results {
  /** Stands for the files that were read, as `matchFiles` gives it; null when that cannot be told. */
  readonly files: string | null;
  readonly messages: Iterable<unknown>;
  /** By article id, a hash of all that is shown of it. */
  readonly articles: ReadonlyMap<string, string>;
}

export interface KeptResults extends Omit<Results, 'messages'> {
  /** Packed, each one whole. @throws when one is not */
  readonly messages: Iterable<Uint8Array>;
}

/** The results that were kept for what is asked (paths as typed, corrections); null when there are none. */
export function findResults(database: Database, asked: string): KeptResults | null {
  const { results } = aboutOf(database);
  if (results === undefined) return null;
  const mark = JSON.parse(results) as { asked: string; files: string | null; messages: number };
  if (mark.asked !== asked) return null;
  return {
    files: mark.files,
    articles: new Map(unpack<[string, string][]>(messageAt(database, 0))),
    messages: messagesOf(database, mark.messages),
  };
}

function* messagesOf(database: Database, count: number): Generator<Uint8Array> {
  for (let place = 1; place <= count; place++) yield messageAt(database, place);
}

/** Checked here, so that whoever unpacks it need not be afraid of it. */
function messageAt(database: Database, place: number): Uint8Array {
  const [row] = database.all<{ hash: SqlBytes; message: SqlBytes }>(
    'SELECT CAST(hash AS BLOB) AS hash, CAST(message AS BLOB) AS message FROM result WHERE place = ?',
    place,
  );
  const message = row && new Uint8Array(row.message);
  if (!message || !Buffer.from(row.hash as Uint8Array).equals(hashOf(message, place)))
    throw new Error(`message ${place} of the results is damaged`);
  return message;
}

/** Its place counts too: a message that got into the place of another one is as wrong as a broken one. */
function hashOf(message: Uint8Array, place: number): Buffer {
  return createHash('sha256').update(`${place}\n`).update(message).digest();
}

/** Puts results in the place of those before. Killed in the middle, there are none. */
export function keepResults(database: Database, asked: string, { files, messages, articles }: Results): void {
  inTransaction(database, () => {
    database.run("DELETE FROM about WHERE name = 'results'");
    database.run('DELETE FROM result');
  });
  let place = 0;
  let batch: Uint8Array[] = [pack([...articles])];
  const write = () => {
    inTransaction(database, () => {
      for (const message of batch) {
        database.run(
          'INSERT INTO result (place, hash, message) VALUES (?, ?, ?)',
          place,
          hashOf(message, place),
          message,
        );
        place++;
      }
    });
    batch = [];
  };
  for (const message of messages) {
    batch.push(pack(message));
    if (batch.length >= BATCH) write();
  }
  write();
  setAbout(database, 'results', JSON.stringify({ asked, files, messages: place - 1 }));
}
