import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

export type PlaceKind = 'config' | 'data' | 'cache';

/** The folders that dateline keeps its own files in. */
export interface Places {
  readonly config: string;
  readonly data: string;
  readonly cache: string;
}

const OWN: Readonly<Record<PlaceKind, string>> = {
  config: 'DATELINE_CONFIG_DIR',
  data: 'DATELINE_DATA_DIR',
  cache: 'DATELINE_CACHE_DIR',
};

const XDG: Readonly<Record<PlaceKind, readonly [variable: string, fallback: string]>> = {
  config: ['XDG_CONFIG_HOME', '.config'],
  data: ['XDG_DATA_HOME', '.local/share'],
  cache: ['XDG_CACHE_HOME', '.cache'],
};

/**
 * Where dateline's own files are: the folder that DATELINE_CONFIG_DIR, DATELINE_DATA_DIR or DATELINE_CACHE_DIR names,
 * else `dateline` in the XDG folder. Nothing is made or looked at yet. Relative paths in the variables do not count, as
 * the XDG specification has it.
 */
export function openPlaces(env: NodeJS.ProcessEnv = process.env, home: string = homedir()): Places {
  const place = (kind: PlaceKind) => {
    const own = env[OWN[kind]];
    if (own && isAbsolute(own)) return own;
    const [variable, fallback] = XDG[kind];
    const base = env[variable];
    return join(base && isAbsolute(base) ? base : join(home, fallback), 'dateline');
  };
  return { config: place('config'), data: place('data'), cache: place('cache') };
}

/** The folder of the libraries of all piles. */
export function libraryFolder({ cache }: Places): string {
  return join(cache, 'library');
}

/** Makes a folder that only its owner may enter, with the folders above it. */
export function makePlace(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Takes away what others may do with a file or folder of dateline's own; quietly, where the system does not let it. */
export function makePrivate(path: string, mode: 0o600 | 0o700): void {
  try {
    chmodSync(path, mode);
  } catch {
    // On a file system without permissions there is nothing to take away.
  }
}

/**
 * What is wrong with who may write to a file or folder: others may, or it belongs to someone else. Null when it is in
 * order, does not exist, or the system does not know owners.
 */
export function writableByOthers(path: string): string | null {
  if (process.platform === 'win32') return null;
  try {
    const { mode, uid } = statSync(path);
    const own = process.getuid?.();
    if (own !== undefined && uid !== own && uid !== 0) return `${path} belongs to another user`;
    return (mode & 0o022) === 0 ? null : `${path} can be written by others; chmod go-w it`;
  } catch {
    return null;
  }
}
