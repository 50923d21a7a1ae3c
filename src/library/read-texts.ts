import { findDates } from '../dates/find-dates.ts';
import { type GivenName, givenMentions } from '../entities/given-names.ts';
import { createLinker } from '../entities/link-names.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { LinkedMention } from '../model/entity.ts';
import { loadFinder } from './name-finder.ts';

/** Finds dates in a bare text that comes with its day of publication; null when that is not known. */
export function readDates(text: string, published: string | null): readonly DateExpression[] {
  return findDates(text, { published });
}

/**
 * Finds names in bare texts, or takes those that are given, and links them over all the texts; each answer is in the
 * order of its text.
 */
export async function readNames(
  texts: readonly { readonly id: string; readonly text: string; readonly names?: readonly GivenName[] | null }[],
  nerModel?: string,
): Promise<readonly (readonly LinkedMention[])[]> {
  const finder = await loadFinder(nerModel);
  const linker = createLinker();
  for (const { id, text, names } of texts) {
    const mentions = names ? givenMentions(text, names) : await finder.find({ text });
    linker.add({ id, published: null, text, title: '', mentions });
  }
  return texts.map(({ id }) => linker.mentionsOf(id));
}
