import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface EcbMention {
  readonly id: string;
  readonly doc: string;
  readonly sent: number;
  readonly tokens: readonly number[];
  readonly text: string;
  readonly head: string;
  readonly lemma: string;
  readonly chain: string;
}

export interface EcbSet {
  readonly docs: readonly { readonly id: string; readonly subtopic: string; readonly sentences: readonly string[] }[];
  readonly mentions: readonly EcbMention[];
}

/** One split of EventCorefBank+, or null where it is not there. */
export function loadEcb(folder: string, split: 'train' | 'dev'): EcbSet | null {
  const path = join(folder, `${split}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as EcbSet) : null;
}
