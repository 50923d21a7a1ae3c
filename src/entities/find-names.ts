import type { Block } from '../model/article.ts';
import type { Mention } from '../model/entity.ts';
import { draftOf, tagDraft } from './layers/draft.ts';
import { finishNames } from './layers/finish-names.ts';
import { readModel } from './tagger/model-file.ts';
import { createTagger } from './tagger/tagger.ts';

/** What names are looked for in: an article's text, with its title and blocks where they are known. */
export interface NameInput {
  readonly text: string;
  readonly title?: string;
  readonly blocks?: readonly Block[];
  /** Who published it: an organisation wherever the text names it. */
  readonly outlet?: string | null;
  /** ISO 639-1; the finder knows English and leaves other languages to the same rules. */
  readonly language?: string | null;
}

export interface NameFinder {
  /** Names of the text: spans into it, in order, not overlapping. Linear in the text; never throws. */
  find(input: NameInput): Mention[];
}

/**
 * Finds names with a linear tagger (structured averaged perceptron over hashed features, Collins 2002) and layers of
 * lists and patterns above it.
 *
 * @param model bytes of `model/names.bin`
 * @throws ModelFileError when the bytes are not such a model
 */
export function createNameFinder(model: Uint8Array): NameFinder {
  const tagger = createTagger(readModel(model));
  return {
    find({ text, outlet }) {
      const draft = draftOf(text, tagger.facts);
      return finishNames(draft, tagDraft(draft, tagger), outlet);
    },
  };
}
