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
  if (archive) dropOtherFields(drafts);
  if (labelled.length < 2) return;
  dropBodyLabel(drafts);
  for (const { draft, label, value } of labelled) {
    const { length } = textOf(draft);
    if (BODY.test(label) && value.length > LONGEST_VALUE) continue;
    applyLabel(head, label, value, sourceOf(sliceMapped(draft.mapped, length - value.length, length)) ?? draft.source);
    draft.fate = label === 'title' || label === 'headline' ? 'title' : 'metadata';
  }
}

const BODY = /^(?:body|text|content|description|full_text|abstract)$/;
/** Letters of a value that is no longer one: the text begins there. */
const LONGEST_VALUE = 60;

/** "Full text:" before the first paragraph is no part of it. */
function dropBodyLabel(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const label = /^(?:full text|body|text|content)\s?:\s+/i.exec(textOf(draft));
    if (!label || draft.links.length > 0 || textOf(draft).length < label[0].length + LONGEST_VALUE) continue;
    draft.mapped = sliceMapped(draft.mapped, label[0].length, textOf(draft).length);
    return;
  }
}

/** A field that archives write, whatever its name: "DOCUMENT-TYPE: News". */
const FIELD = /^[A-Z]{3,}(?:[ -][A-Z]+){0,3}:\s.{1,160}$/;

/** Further fields behind the text. */
function dropOtherFields(drafts: readonly Draft[]): void {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const text = textOf(drafts[i]);
    if (drafts[i].fate === null && FIELD.test(text)) drafts[i].fate = 'metadata';
    else if (drafts[i].fate === null && labelOf(text) === null && text !== '') return;
  }
}
