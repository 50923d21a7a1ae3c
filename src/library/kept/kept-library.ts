import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { SourceProblem } from '../../model/raw-document.ts';
import type { SourceFile } from '../../sources/read-sources.ts';
import type { FileRecord, KeptFiles } from '../read-file.ts';
import { faultOf } from './driver.ts';
import { engineStamp } from './engine-stamp.ts';
import { openFileRecords } from './file-records.ts';
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
  const records = openFileRecords(opened.database, opened.writable, Date.now());
  let { note } = opened;
  let fault: unknown = null;
  const guarded = <Value>(work: () => Value, otherwise: Value): Value => {
    if (fault !== null) return otherwise;
    try {
      return work();
    } catch (error) {
      fault = error;
      note = faultNote(path, error);
      return otherwise;
    }
  };
  return {
    get note() {
      return note;
    },
    get isKeeping() {
      return opened.writable && fault === null;
    },
    find: (file) =>
      guarded(() => records.find(file), Promise.resolve(null)).catch((error): FileRecord | null =>
        guarded(() => {
          throw error;
        }, null),
      ),
    keep: (file, digest, record) => guarded(() => records.keep(file, digest, record), undefined),
    retain: (files) => guarded(() => records.retain(files), undefined),
    flush: () => guarded(() => records.flush(), undefined),
    close: () => opened.close(fault !== null && faultOf(fault) === 'damaged'),
  };
}

function noLibrary(note: string | null): KeptLibrary {
  const nothing = () => {};
  return {
    note,
    isKeeping: false,
    find: () => Promise.resolve(null),
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
