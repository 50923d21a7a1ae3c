import { readFileSync } from 'node:fs';
import type { Correction } from '../../src/entities/corrections.ts';
import { createNameFinder, type NameFinder } from '../../src/entities/find-names.ts';
import { createLinker, type Linker } from '../../src/entities/link-names.ts';

export const modelBytes = (): Uint8Array =>
  readFileSync(new URL('../../src/entities/model/names.bin', import.meta.url));

let finder: NameFinder | null = null;

export function theFinder(): NameFinder {
  finder ??= createNameFinder(modelBytes());
  return finder;
}

/** "Oslo/place" for every name of a text. */
export function namesIn(text: string): string[] {
  return theFinder()
    .find({ text })
    .map((mention) => `${mention.text}/${mention.type}`);
}

/** A linker that has read the texts as articles a, b, c… */
export function linked(texts: readonly string[], corrections: readonly Correction[] = []): Linker {
  const linker = createLinker({ corrections });
  texts.forEach((text, i) => {
    add(linker, String.fromCharCode(97 + i), text);
  });
  return linker;
}

export function add(linker: Linker, id: string, text: string): void {
  linker.add({ id, published: null, text, title: '', mentions: theFinder().find({ text }) });
}

/** The entity that a form leads to in an article; fails when the form is not marked there. */
export function entityOf(linker: Linker, article: string, form: string): string {
  const mention = linker.mentionsOf(article).find((found) => found.text === form);
  if (!mention) throw new Error(`${form} is not marked in ${article}`);
  return mention.entity;
}
