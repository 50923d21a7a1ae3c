import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createNameFinder, type NameFinder } from '../entities/find-names.ts';
import type { AsyncNameFinder } from '../entities/onnx-engine.ts';

/** The model stands beside the bundle, or in the folder of its stage. */
const MODEL_PLACES = ['./names.bin', '../names.bin', '../entities/model/names.bin'];

/** The finder of names with the model that is shipped. */
export async function loadNameFinder(): Promise<NameFinder> {
  return createNameFinder(await readModel());
}

/** The same, or one with the ONNX model in a folder of the user's. */
export async function loadFinder(nerModel: string | undefined): Promise<NameFinder | AsyncNameFinder> {
  if (nerModel === undefined) return loadNameFinder();
  const { loadOnnxFinder } = await import('./onnx-finder.ts');
  return loadOnnxFinder(nerModel, await readModel());
}

async function readModel(): Promise<Uint8Array> {
  const place = MODEL_PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!place) throw new Error('the name model (names.bin) is missing; build again or reinstall');
  return readFile(place);
}
