import { type Draft, textOf } from '../draft.ts';
import { featuresOf } from '../features.ts';

const BARE = /^(?:<?(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:\/\S*)?)>?(?: \d+\/\d+)?$/i;

/** Addresses on lines of their own above and below the text: prints and exports say so where a text came from. In place. */
export function markBareLinks(drafts: readonly Draft[]): void {
  const isProse = (draft: Draft) => draft.fate === null && featuresOf(textOf(draft)).prose;
  const first = drafts.findIndex(isProse);
  const last = drafts.length - 1 - [...drafts].reverse().findIndex(isProse);
  if (first < 0) return;
  for (const [i, draft] of drafts.entries())
    if (draft.fate === null && (i < first || i > last) && BARE.test(textOf(draft))) draft.fate = 'link-target';
}
