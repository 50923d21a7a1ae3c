import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makePlace, makePrivate } from '../places.ts';
import {
  type Database,
  type Driver,
  DriverMissing,
  type Fault,
  faultOf,
  loadDriver,
  type SqlBytes,
  textOf,
} from './driver.ts';
import { migrate, schemaState, VERSION } from './schema.ts';

/** A library's file as it was opened. */
export interface LibraryFile {
  readonly database: Database;
  /** True for the one writer; the others read what it has committed. */
  readonly writable: boolean;
  /** What people should know of it, in one line; null when there is nothing to say. */
  readonly note: string | null;
  /** `damaged`: reading showed that it is, so it is put aside when it is closed. */
  close(damaged?: boolean): void;
}

/** No library can be used; `note` says why, null where there simply is none yet. */
export interface NoLibrary {
  readonly database: null;
  readonly note: string | null;
}

/** What a library holds is good for these engines and this pile only. */
export interface Identity {
  readonly engines: string;
  /** The paths of the pile, for people. */
  readonly pile: readonly string[];
}

const REASONS: Readonly<Record<Fault, string>> = {
  busy: 'is in use by another dateline',
  full: 'cannot be written: the disk is full',
  damaged: 'is damaged',
  unwritable: 'cannot be read or written',
};

class NewerLibrary extends Error {}

/** One line about a fault of a library's file. */
export function faultNote(path: string, error: unknown): string {
  if (error instanceof DriverMissing) return `without SQLite nothing is kept (${error.message})`;
  const reason = error instanceof NewerLibrary ? 'was written by a newer dateline' : REASONS[faultOf(error)];
  return `the library ${path} ${reason}; this session keeps nothing`;
}

/**
 * Opens a library to read and, where no other dateline does so, to write. Never throws. One that is damaged is put aside,
 * one of other engines thrown away, and a new one begun; one that a newer dateline wrote is left alone.
 *
 * Being the writer is a lock on a file beside it, held by SQLite: the system frees it with the process, however that ends.
 */
export function openToWrite(path: string, identity: Identity): LibraryFile | NoLibrary {
  let lock: Database | null = null;
  try {
    const driver = loadDriver();
    makePlace(dirname(path));
    makePrivate(dirname(path), 0o700);
    lock = lockOf(driver, `${path}.lock`);
    if (!lock) {
      const other = openToRead(path, identity);
      const note = `another dateline is reading this pile into ${path}; this session keeps nothing`;
      return { ...other, note };
    }
    const { database, note } = openOwn(driver, path, identity);
    const held = lock;
    return {
      database,
      writable: true,
      note,
      close(damaged = false) {
        if (damaged) {
          quietly(() => database.close());
          quietly(() => putAside(path));
        } else endQuietly(database);
        quietly(() => held.close());
      },
    };
  } catch (error) {
    quietly(() => lock?.close());
    return { database: null, note: faultNote(path, error) };
  }
}

/** Opens a library that is there and good for these engines, to read from it only. Never throws. */
export function openToRead(path: string, identity: Identity): LibraryFile | NoLibrary {
  if (!existsSync(path)) return { database: null, note: null };
  let database: Database | null = null;
  try {
    const opened = loadDriver().open(path, { readOnly: true });
    database = opened;
    const state = schemaState(opened);
    if (state.kind === 'own' && state.version === VERSION && aboutOf(opened).engines === identity.engines) {
      return { database: opened, writable: false, note: null, close: () => quietly(() => opened.close()) };
    }
  } catch {
    // Whoever writes the library next finds out what is wrong with it, and says so.
  }
  quietly(() => database?.close());
  return { database: null, note: null };
}

/** Kept under another name, for whoever wants to see what happened; what is in it is in the files of the pile too. */
function putAside(path: string): void {
  renameSync(path, `${path}.damaged`);
  removeLibrary(path);
}

/** Removes a library with what SQLite keeps beside it. */
export function removeLibrary(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}

type AboutName = 'engines' | 'pile' | 'state' | 'results';

/** What is said about a library in itself. */
export function aboutOf(database: Database): Partial<Record<AboutName, string>> {
  const rows = database.all<{ name: SqlBytes; value: SqlBytes }>(
    'SELECT CAST(name AS BLOB) AS name, CAST(value AS BLOB) AS value FROM about',
  );
  return Object.fromEntries(rows.map(({ name, value }) => [textOf(name), textOf(value)]));
}

export function setAbout(database: Database, name: AboutName, value: string): void {
  database.run('INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)', name, value);
}

/** The lock, or null when another connection has it. */
function lockOf(driver: Driver, path: string): Database | null {
  makeFile(path);
  const lock = driver.open(path);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    quietly(() => lock.close());
    if (faultOf(error) === 'busy') return null;
    throw error;
  }
}

function openOwn(driver: Driver, path: string, identity: Identity): { database: Database; note: string | null } {
  const found = tryOpen(driver, path, identity);
  if (found.kind === 'sound') return { database: found.database, note: null };
  if (found.kind === 'newer') throw new NewerLibrary();
  let note: string | null = null;
  if (found.kind === 'damaged') {
    putAside(path);
    note = `the library ${path} was damaged; it is kept as ${path}.damaged, and a new one is made`;
  } else removeLibrary(path);
  const anew = tryOpen(driver, path, identity);
  if (anew.kind === 'sound') return { database: anew.database, note };
  throw new Error(`the library ${path} is ${anew.kind} at once after it was made`);
}

type Opened =
  | { readonly kind: 'sound'; readonly database: Database }
  | { readonly kind: 'damaged' | 'newer' | 'outdated' };

function tryOpen(driver: Driver, path: string, identity: Identity): Opened {
  makeFile(path);
  let database: Database | null = null;
  try {
    const opened = driver.open(path);
    database = opened;
    const kind = prepare(opened, identity);
    if (kind === 'sound') return { kind, database: opened };
    opened.close();
    return { kind };
  } catch (error) {
    quietly(() => database?.close());
    if (faultOf(error) === 'damaged') return { kind: 'damaged' };
    throw error;
  }
}

/** Looks through what was found and gets it ready to be written. */
function prepare(database: Database, identity: Identity): 'sound' | 'damaged' | 'newer' | 'outdated' {
  const state = schemaState(database);
  if (state.kind === 'foreign') return 'damaged';
  if (state.kind === 'own' && state.version > VERSION) return 'newer';
  const about = state.kind === 'own' && state.version > 0 ? aboutOf(database) : {};
  // A library is closed when its writer is done; one that was not is looked through before it is trusted.
  if (about.state === 'open' && !isSound(database)) return 'damaged';
  if (about.engines !== undefined && about.engines !== identity.engines) return 'outdated';
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  database.exec('PRAGMA foreign_keys = ON');
  migrate(database, state.kind === 'own' ? state.version : 0);
  setAbout(database, 'engines', identity.engines);
  setAbout(database, 'pile', JSON.stringify(identity.pile));
  setAbout(database, 'state', 'open');
  return 'sound';
}

/** SQLite's own look through the whole file: some 0.1 s for 100 MB. */
export function isSound(database: Database): boolean {
  const [{ sound }] = database.all<{ sound: number }>(
    "SELECT count(*) AS sound FROM pragma_quick_check WHERE quick_check = 'ok'",
  );
  return sound === 1;
}

function endQuietly(database: Database): void {
  quietly(() => setAbout(database, 'state', 'closed'));
  quietly(() => database.all('PRAGMA wal_checkpoint(PASSIVE)'));
  quietly(() => database.close());
}

/** Made before SQLite sees it, so that nobody else may look into it at any time; what it keeps beside it follows suit. */
function makeFile(path: string): void {
  if (existsSync(path)) makePrivate(path, 0o600);
  else writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // On the way out there is nobody to tell, and nothing is lost that cannot be read anew.
  }
}
