import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, faultOf, loadDriver } from './driver.ts';
import { aboutOf, isSound } from './library-file.ts';
import { schemaState, VERSION } from './schema.ts';

/** What there is to say of one library. */
export interface LibraryReport {
  readonly path: string;
  /** Bytes on disk, with what lies beside it. */
  readonly bytes: number;
  /** The paths of the pile; empty where that cannot be told. */
  readonly pile: readonly string[];
  /** Null where that cannot be told. */
  readonly articles: number | null;
  /** "sound", or what is wrong, in words. */
  readonly state: string;
}

export interface LibrariesReport {
  /** Which SQLite is used, or why there is none. */
  readonly driver: string;
  readonly libraries: readonly LibraryReport[];
}

/** Looks through all libraries in a folder without changing any. Never throws. */
export function inspectLibraries(folder: string): LibrariesReport {
  let driver: Driver;
  try {
    driver = loadDriver();
  } catch (error) {
    return { driver: `none: everything is read anew each time (${(error as Error).message})`, libraries: [] };
  }
  const names = namesIn(folder).filter((name) => name.endsWith('.sqlite'));
  return { driver: driver.name, libraries: names.map((name) => inspect(driver, folder, name)) };
}

function inspect(driver: Driver, folder: string, name: string): LibraryReport {
  const path = join(folder, name);
  const beside = ['', '-wal', '-shm'].map((end) => statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0);
  const report = { path, bytes: beside.reduce((sum, size) => sum + size, 0), pile: [], articles: null };
  try {
    const database = driver.open(path, { readOnly: true });
    try {
      const state = schemaState(database);
      if (state.kind !== 'own') return { ...report, state: state.kind === 'empty' ? 'empty' : 'of another program' };
      if (state.version > VERSION) return { ...report, state: 'written by a newer dateline' };
      const [{ articles }] = database.all<{ articles: number }>(
        'SELECT CAST(total(articles) AS INTEGER) AS articles FROM source',
      );
      const pile = JSON.parse(aboutOf(database).pile ?? '[]') as readonly string[];
      return { ...report, pile, articles, state: isSound(database) ? 'sound' : 'damaged' };
    } finally {
      database.close();
    }
  } catch (error) {
    return { ...report, state: STATES[faultOf(error)] };
  }
}

const STATES = { busy: 'busy', full: 'on a full disk', unwritable: 'cannot be read', damaged: 'damaged' } as const;

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
