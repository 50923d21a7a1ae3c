import type { Block } from '../model/article.ts';
import type { Mention } from '../model/entity.ts';
import { type Draft, type DraftName, draftOf, tagDraft, withoutOverlaps } from './layers/draft.ts';
import { findPatterns } from './layers/patterns.ts';
import { trimNames } from './layers/trim-names.ts';
import { readModel } from './tagger/model-file.ts';
import { createTagger } from './tagger/tagger.ts';

/** What names are looked for in: an article's text, with its title and blocks where they are known. */
export interface NameInput {
  readonly text: string;
  readonly title?: string;
  readonly blocks?: readonly Block[];
  /** ISO 639-1; the finder knows English and leaves other languages to the same rules. */
  readonly language?: string | null;
}

export interface NameFinder {
  /** Names of the text: spans into it, in order, not overlapping. Linear in the text; never throws. */
  find(input: NameInput): Mention[];
}

/**
 * Finds names with a linear tagger (structured averaged perceptron over hashed features) and layers of lists and
 * patterns above it.
 *
 * @param model bytes of `model/names.bin`
 * @throws ModelFileError when the bytes are not such a model
 */
export function createNameFinder(model: Uint8Array): NameFinder {
  const tagger = createTagger(readModel(model));
  return {
    find({ text }) {
      const draft = draftOf(text, tagger.facts);
      const names = layered(draft, tagDraft(draft, tagger));
      return names.map(({ first, last, type, confidence, origin }) => {
        const start = draft.tokens[first].start;
        const end = draft.tokens[last].end;
        return { start, end, text: text.slice(start, end), type, confidence, origin };
      });
    },
  };
}

function layered(draft: Draft, tagged: readonly DraftName[]): DraftName[] {
  const names = trimNames(draft, tagged);
  return withoutOverlaps(draft, [...findPatterns(draft), ...names]);
}
