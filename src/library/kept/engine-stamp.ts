import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Written by the build: a hash over all code that reads a pile, and over the model of names. */
const STAMP_PLACES = ['./engines.id', '../engines.id'];

/**
 * Tells the engines that read a pile from any others: what is kept of others is not used. Null for a program that runs
 * from its source, whose engines change under its hands.
 */
export function engineStamp(nerModel: string | null): string | null {
  const place = STAMP_PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!place) return null;
  // What counts as a letter comes with Node.
  const parts = [readFileSync(place, 'utf8').trim(), `unicode ${process.versions.unicode}`];
  if (nerModel !== null) parts.push(modelStamp(nerModel));
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** By name, size and time of the files of a model: hashing half a gigabyte would take longer than reading a pile. */
function modelStamp(folder: string): string {
  const files = (name: string): string[] => {
    const path = join(folder, name);
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about?.isDirectory()) return [`${name} ${about?.size} ${about?.mtimeMs}`];
    return readdirSync(path)
      .sort()
      .flatMap((inside) => files(join(name, inside)));
  };
  try {
    return [resolve(folder), ...files('.')].join('\n');
  } catch {
    return resolve(folder);
  }
}
