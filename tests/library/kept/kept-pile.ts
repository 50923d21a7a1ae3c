import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timelineJson } from '../../../src/cli/formats/timeline-json.ts';
import { type Engines, loadEngines } from '../../../src/library/engines.ts';
import {
  type KeptLibrary,
  type LibraryPlace,
  libraryPath,
  openKeptLibrary,
} from '../../../src/library/kept/kept-library.ts';
import { readPile } from '../../../src/library/pipeline.ts';

/** A pile with a library of its own, read again and again. */
export interface KeptPile {
  readonly pile: string;
  readonly place: LibraryPlace;
  /** The library's file. */
  readonly path: string;
  open(mode?: 'read' | 'write'): KeptLibrary;
  remove(): void;
}

export function makeKeptPile(): KeptPile {
  const home = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
  const pile = mkdtempSync(join(home, 'pile-'));
  const place = { folder: join(home, 'library'), engines: 'of the test' };
  const identity = { paths: [pile], nerModel: null };
  return {
    pile,
    place,
    path: libraryPath(place.folder, identity),
    open: (mode = 'write') => openKeptLibrary(place, identity, mode),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

const real = await loadEngines();

export interface Reading {
  /** As `dateline timeline --json` prints it. */
  readonly timeline: string;
  /** Everything that was found, the order of articles included. */
  readonly all: string;
  readonly problems: unknown;
  /** Documents that the stages had to read. */
  readonly cleaned: number;
  readonly note: string | null;
}

/** Reads the paths through all stages, with a library or without one. */
export async function readThrough(paths: readonly string[], kept?: KeptLibrary): Promise<Reading> {
  let cleaned = 0;
  const engines: Engines = {
    ...real,
    clean(document) {
      cleaned++;
      return real.clean(document);
    },
  };
  const { articles, analysis, problems, sources } = await readPile(paths, { engines, kept });
  kept?.close();
  const found = { ...analysis, mentions: [...analysis.mentions], copies: [...analysis.copies] };
  return {
    timeline: JSON.stringify(timelineJson(articles, analysis, analysis.events)),
    all: JSON.stringify({ articles, found, sources: [...sources] }),
    problems,
    cleaned,
    note: kept?.note ?? null,
  };
}
