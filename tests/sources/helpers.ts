import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadSource } from '../../src/sources/read-sources.ts';
import { listSourceFiles, readSource } from '../../src/sources/read-sources.ts';

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dateline-sources-'));
}

/** Writes bytes to a file of its own folder and reads it back through the door. */
export async function readBytes(name: string, bytes: string | Uint8Array, folder = newFolder()): Promise<ReadSource> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { files } = await listSourceFiles([path]);
  return readSource(files[0]);
}
