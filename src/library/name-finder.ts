import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createNameFinder, type NameFinder, type NameInput } from '../entities/find-names.ts';
import type { AsyncNameFinder } from '../entities/onnx-engine.ts';
import type { Mention } from '../model/entity.ts';

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

/**
 * The same, loaded when the first text comes: a pile of which everything is known needs no model.
 *
 * @throws Error at once when there is no model to load
 */
export async function nameFinder(
  nerModel: string | undefined,
): Promise<(text: NameInput) => Promise<readonly Mention[]>> {
  if (nerModel === undefined) modelPlace();
  let finder = nerModel === undefined ? null : loadFinder(nerModel);
  await finder;
  return async (text) => {
    finder ??= loadNameFinder();
    return (await finder).find(text);
  };
}

async function readModel(): Promise<Uint8Array> {
  return readFile(modelPlace());
}

function modelPlace(): URL {
  const place = MODEL_PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!place) throw new Error('the name model (names.bin) is missing; build again or reinstall');
  return place;
}
