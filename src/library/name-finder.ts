import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createNameFinder, type NameFinder } from '../entities/find-names.ts';

/** The model stands beside the bundle, or in the folder of its stage. */
const MODEL_PLACES = ['./names.bin', '../names.bin', '../entities/model/names.bin'];

/** The finder of names with the model that is shipped. */
export async function loadNameFinder(): Promise<NameFinder> {
  return createNameFinder(await loadNameModel());
}

export async function loadNameModel(): Promise<Uint8Array> {
  const place = MODEL_PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!place) throw new Error('the name model (names.bin) is missing; build again or reinstall');
  return readFile(place);
}
