import type { Block } from '../model/article.ts';
import type { Mention } from '../model/entity.ts';
import { splitSentences } from '../text/sentences.ts';
import { readModel } from './tagger/model-file.ts';
import { createTagger } from './tagger/tagger.ts';
import { tokenize } from './tagger/tokens.ts';

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
      const mentions: Mention[] = [];
      for (const sentence of splitSentences(text)) {
        for (const name of tagger.tag(tokenize(text, sentence.start, sentence.end))) {
          mentions.push({
            start: name.start,
            end: name.end,
            text: text.slice(name.start, name.end),
            type: name.type,
            confidence: name.confidence,
            origin: 'tagger',
          });
        }
      }
      return mentions;
    },
  };
}
