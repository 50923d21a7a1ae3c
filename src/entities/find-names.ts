import type { Block } from '../model/article.ts';
import type { Mention } from '../model/entity.ts';
import { typeAcronyms } from './layers/acronyms.ts';
import { followInCapitals } from './layers/capital-lines.ts';
import { agreeInDocument } from './layers/document-pass.ts';
import { type Draft, type DraftName, draftOf, tagDraft, withoutOverlaps } from './layers/draft.ts';
import { findHeadedOrganisations, joinOrganisations } from './layers/join-organisations.ts';
import { findListed } from './layers/list-names.ts';
import { findPatterns } from './layers/patterns.ts';
import { repairNames } from './layers/repair-names.ts';
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

/** From what the tagger saw to names: patterns and lists first, then the tagger, then what the document agrees on. */
function layered(draft: Draft, tagged: readonly DraftName[]): DraftName[] {
  const repaired = repairNames(draft, trimNames(draft, tagged));
  const patterns = [...findPatterns(draft), ...findHeadedOrganisations(draft, repaired)];
  const single = withoutOverlaps(draft, [...patterns, ...longest(draft, repaired, findListed(draft, repaired))]);
  const agreed = agreeInDocument(draft, typeAcronyms(draft, joinOrganisations(draft, single)));
  return withoutOverlaps(draft, followInCapitals(draft, agreed));
}

/** The tagger's names with the listed ones that do not lie inside a longer name. */
function longest(draft: Draft, tagged: readonly DraftName[], listed: readonly DraftName[]): DraftName[] {
  const holder = new Int32Array(draft.tokens.length).fill(-1);
  tagged.forEach((name, i) => {
    holder.fill(i, name.first, name.last + 1);
  });
  const inside = ({ first, last }: DraftName) => {
    const other = holder[first] >= 0 && holder[first] === holder[last] ? tagged[holder[first]] : undefined;
    return other !== undefined && other.last - other.first > last - first;
  };
  return [...listed.filter((name) => !inside(name)), ...tagged];
}
