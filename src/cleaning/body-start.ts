import { type Draft, textOf } from './draft.ts';
import { countWords, featuresOf } from './features.ts';
import { captionSign } from './metadata/captions.ts';

/** Index of the first draft from `from` on that is running text; the length when there is none. */
export function bodyStart(drafts: readonly Draft[], from = 0): number {
  for (let i = from; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft.fate !== null) continue;
    if ((draft.type === 'list' || draft.type === 'table') && draft.marked && countWords(textOf(draft)) > 6) return i;
    if (draft.type !== 'paragraph' && draft.type !== 'quote') continue;
    const { prose, words, ended } = featuresOf(textOf(draft));
    if (draft.type === 'paragraph' && captionSign(textOf(draft)) === 2) continue;
    if (prose || (words >= 6 && ended && /[.…]["”’»)]?$/.test(textOf(draft)) && i > 0)) return i;
  }
  return drafts.length;
}
