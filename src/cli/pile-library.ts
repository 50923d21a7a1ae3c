import { type KeptLibrary, openKeptLibrary } from '../library/kept/kept-library.ts';
import { libraryFolder, openPlaces } from '../library/places.ts';

export interface LibraryOptions {
  /** False with `--no-library`. */
  readonly library?: boolean;
  readonly nerModel?: string;
}

/**
 * The library of the paths. Commands that print read from it where there is one and leave it as it is; answers are the
 * same without it, only later.
 */
export function pileLibrary(
  paths: readonly string[],
  options: LibraryOptions,
  mode: 'read' | 'write' = 'read',
): KeptLibrary | undefined {
  if (options.library === false) return undefined;
  return openKeptLibrary({ folder: libraryFolder(openPlaces()) }, { paths, nerModel: options.nerModel ?? null }, mode);
}
