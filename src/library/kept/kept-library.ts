import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { SourceProblem } from '../../model/raw-document.ts';
import type { SourceFile } from '../../sources/read-sources.ts';
import type { KeptFiles } from '../read-file.ts';
import { faultOf } from './driver.ts';
import { engineStamp } from './engine-stamp.ts';
import { openFileRecords } from './file-records.ts';
import { findResults, type KeptResults, keepResults, type Results } from './kept-results.ts';
import { faultNote, type Identity, type LibraryFile, type NoLibrary, openToRead, openToWrite } from './library-file.ts';

/** Where libraries are kept; plain data, for it is handed to a worker. */
export interface LibraryPlace {
  /** The folder of all libraries. */
  readonly folder: string;
  /** Stands for the engines in place of their own stamp. Tests hand in their own. */
  readonly engines?: string;
}

export interface PileIdentity {
  readonly paths: readonly string[];
  readonly nerModel: string | null;
}

/**
 * The library of a pile, for one run over it. Never throws: after the first fault it finds nothing and keeps nothing,
 * and `note` says why.
 */
export interface KeptLibrary extends KeptFiles {
  /** What people should know, in one line; null when there is nothing to say. */
  readonly note: string | null;
  /** True while what is read will be there the next time. */
  readonly isKeeping: boolean;
  /** Forgets all files but these. */
  retain(files: readonly SourceFile[]): void;
  /** Writes what still waits. */
  flush(): void;
  /** Stands for what the files hold; null when one of them has no record that holds. */
  match(files: readonly SourceFile[]): Promise<string | null>;
  /** What an earlier run over the pile came to; null when there is nothing. Its messages must be read to the end. */
  results(asked: string): KeptResults | null;
  /** False once something was amiss; results that were read meanwhile are not whole. */
  readonly isSound: boolean;
  keepResults(asked: string, results: Results): void;
  close(): void;
}

/** Opens the library of a pile, made where there is none, or only to read from it. */
export function openKeptLibrary(place: LibraryPlace, pile: PileIdentity, mode: 'write' | 'read'): KeptLibrary {
  const engines = place.engines ?? engineStamp(pile.nerModel);
  // What comes in a pipe is gone afterwards.
  if (engines === null || pile.paths.includes('-')) return noLibrary(null);
  const path = libraryPath(place.folder, pile);
  const identity: Identity = { engines, pile: pile.paths.map((one) => resolve(one)) };
  return keptIn(path, (mode === 'write' ? openToWrite : openToRead)(path, identity));
}

/** The library in a file that was just opened. */
export function keptIn(path: string, opened: LibraryFile | NoLibrary): KeptLibrary {
  if (opened.database === null) return noLibrary(opened.note);
  const { database } = opened;
  const records = openFileRecords(database, opened.writable, Date.now());
  let { note } = opened;
  let fault: unknown = null;
  const fail = (error: unknown) => {
    fault ??= error;
    note = faultNote(path, error);
  };
  const guarded = <Value>(work: () => Value, otherwise: Value): Value => {
    if (fault !== null) return otherwise;
    try {
      return work();
    } catch (error) {
      fail(error);
      return otherwise;
    }
  };
  const guardedLater = async <Value>(work: () => Promise<Value | null>): Promise<Value | null> => {
    if (fault !== null) return null;
    try {
      return await work();
    } catch (error) {
      fail(error);
      return null;
    }
  };
  const end = () => void guarded(() => database.exec('COMMIT'), undefined);
  function* guardedMessages(messages: Iterable<Uint8Array>): Generator<Uint8Array> {
    try {
      yield* messages;
    } catch (error) {
      fail(error);
    } finally {
      end();
    }
  }
  return {
    get note() {
      return note;
    },
    get isKeeping() {
      return opened.writable && fault === null;
    },
    find: (file) => guardedLater(() => records.find(file)),
    match: (files) => guardedLater(() => records.match(files)),
    results(asked) {
      // In one transaction with its messages: a writer may put other results in their place meanwhile.
      guarded(() => database.exec('BEGIN'), undefined);
      const found = guarded(() => findResults(database, asked), null);
      if (!found) end();
      return found && { ...found, messages: guardedMessages(found.messages) };
    },
    get isSound() {
      return fault === null;
    },
    keepResults: (asked, results) => guarded(() => opened.writable && keepResults(database, asked, results), undefined),
    keep: (file, digest, record) => guarded(() => records.keep(file, digest, record), undefined),
    retain: (files) => guarded(() => records.retain(files), undefined),
    flush: () => guarded(() => records.flush(), undefined),
    close: () => {
      guarded(() => records.flush(), undefined);
      opened.close(fault !== null && faultOf(fault) === 'damaged');
    },
  };
}

function noLibrary(note: string | null): KeptLibrary {
  const nothing = () => {};
  return {
    note,
    isKeeping: false,
    find: () => Promise.resolve(null),
    match: () => Promise.resolve(null),
    results: () => null,
    isSound: true,
    keepResults: nothing,
    keep: nothing,
    retain: nothing,
    flush: nothing,
    close: nothing,
  };
}

/** Forgets files that are gone; not while a named path cannot be looked into, for it may be there again the next time. */
export function forgetOthers(
  kept: KeptLibrary,
  files: readonly SourceFile[],
  problems: readonly SourceProblem[],
): void {
  if (!problems.some(({ named }) => named)) kept.retain(files);
}

/** Readable in front, for who looks into the folder; told apart by the hash of the pile's paths. */
export function libraryPath(folder: string, { paths, nerModel }: PileIdentity): string {
  const full = [...new Set(paths.map((path) => resolve(path)))].sort();
  const words = basename(full[0] ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const key = JSON.stringify([full, nerModel === null ? null : resolve(nerModel)]);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return join(folder, `${[...words].slice(0, 24).join('') || 'pile'}-${hash}.sqlite`);
}
