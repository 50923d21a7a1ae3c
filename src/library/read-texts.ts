import { findDates } from '../dates/find-dates.ts';
import { createLinker } from '../entities/link-names.ts';
import type { DateExpression } from '../model/date-expression.ts';
import type { LinkedMention } from '../model/entity.ts';
import { loadNameFinder } from './name-finder.ts';

/** Finds dates in a bare text that comes with its day of publication; null when that is not known. */
export function readDates(text: string, published: string | null): readonly DateExpression[] {
  return findDates(text, { published });
}

/** Finds names in bare texts and links them over all of them; each answer is in the order of its text. */
export async function readNames(
  texts: readonly { readonly id: string; readonly text: string }[],
): Promise<readonly (readonly LinkedMention[])[]> {
  const finder = await loadNameFinder();
  const linker = createLinker();
  for (const { id, text } of texts) {
    linker.add({ id, published: null, text, title: '', mentions: finder.find({ text }) });
  }
  return texts.map(({ id }) => linker.mentionsOf(id));
}
