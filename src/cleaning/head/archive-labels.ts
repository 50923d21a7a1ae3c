import { type Draft, textOf } from '../draft.ts';
import { sliceMapped, sourceOf } from '../mapped-text.ts';
import { applyLabel, isArchiveLabel, labelOf } from '../metadata/labels.ts';
import type { Head } from './head.ts';

/** How many drafts may stand above the first label: a masthead, a title; more where archives write. */
const FIRST_REACH = 4;
const LABEL_REACH = 30;

/**
 * Two lines or more with labels at the top ("Title: …", "Date: …") describe the article; labels in capitals, as
 * archives write them, may stand apart from each other and behind the text as well.
 */
export function readLabels(drafts: readonly Draft[], head: Head): void {
  const labelled: { draft: Draft; label: string; value: string }[] = [];
  const archive = drafts.filter((draft) => isArchiveLabel(textOf(draft))).length >= 3;
  for (const [i, draft] of drafts.entries()) {
    const text = textOf(draft);
    if (text === '' || draft.fate === 'markup' || draft.fate === 'noise') continue;
    const found = labelOf(text);
    if (found && (!archive || isArchiveLabel(text))) labelled.push({ draft, ...found });
    else if (labelled.length > 0 ? !archive : i > (archive ? LABEL_REACH : FIRST_REACH)) break;
  }
  if (labelled.length < 2) return;
  for (const { draft, label, value } of labelled) {
    if (/^(?:body|text|content|description)$/.test(label) && value.length > 120) continue;
    const { length } = textOf(draft);
    applyLabel(head, label, value, sourceOf(sliceMapped(draft.mapped, length - value.length, length)) ?? draft.source);
    draft.fate = label === 'title' || label === 'headline' ? 'title' : 'metadata';
  }
}
