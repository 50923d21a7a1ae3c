import { textOf } from '../draft.ts';
import { countWords, featuresOf, sameKey } from '../features.ts';
import { emptyHead, type Head } from '../head/head.ts';
import { readLabel } from '../head/label-lines.ts';
import { looksLikePersons } from '../metadata/bylines.ts';
import { captionSign } from '../metadata/captions.ts';
import type { PageDraft } from './page-drafts.ts';
import { namesOf } from './page-hints.ts';
import type { PageMetadata } from './page-metadata.ts';

const EYEBROW =
  /\b(?:kicker|eyebrow|category|section|label|topic|overline|rubric|channel|tag|flag|surtitle|pretitle)\b/;
const STAFF = /\b(?:reporters?|correspondents?|staff|agencies|desk|newsroom|redaktion|editors?)\b/i;

/** How far around the title labels are looked for, in drafts. */
const BEFORE = 6;
const AFTER = 14;

/** What the visible lines around the title say: byline, date, section; these lines get their fate. */
export function readHeader(drafts: readonly PageDraft[], metadata: PageMetadata): Head {
  const head: Head = {
    ...emptyHead(),
    title: metadata.title,
    outlet: metadata.outlet,
    outletBasis: metadata.outletBasis,
    section: metadata.section,
    byline: metadata.byline,
  };
  let at = drafts.findIndex((draft) => draft.fate === 'title');
  if (at < 0 && metadata.title !== null) {
    // No element was found to be the title's; a line may still show it.
    at = drafts.findIndex(
      (draft) => draft.fate === null && draft.linked === 0 && sameKey(textOf(draft)) === sameKey(metadata.title!),
    );
    if (at >= 0) drafts[at].fate = 'title';
  }
  if (at < 0) return head;
  const title = drafts[at];
  head.titleSource = title.source;
  for (let i = at + 1; i < drafts.length && i <= at + AFTER; i++) {
    const draft = drafts[i];
    if (draft.fate !== null) continue;
    if (featuresOf(textOf(draft)).prose) break;
    readAfter(draft, head, metadata);
  }
  for (let i = at - 1; i >= 0 && i >= at - BEFORE; i--) {
    const draft = drafts[i];
    if (draft.fate !== null || draft.type === 'list' || featuresOf(textOf(draft)).prose) continue;
    if (draft.linked > 0 && draft.around !== null) continue;
    if (readLabel(draft, head)) continue;
    const text = textOf(draft);
    if (
      countWords(text) <= 4 &&
      text.length <= 40 &&
      EYEBROW.test(namesAround(draft)) &&
      sameKey(text) !== sameKey(head.outlet ?? '')
    ) {
      head.section ??= text;
      draft.fate = 'section';
    }
  }
  return head;
}

function readAfter(draft: PageDraft, head: Head, metadata: PageMetadata): void {
  const text = textOf(draft);
  if (metadata.byline && sameKey(text).replace(/^by /, '') === sameKey(metadata.byline)) {
    draft.fate = 'byline';
    return;
  }
  if (captionSign(text) === 2 || draft.type === 'caption') return;
  if (readLabel(draft, head)) return;
  if (metadata.byline && text.length < 120 && sameKey(text).includes(sameKey(metadata.byline))) {
    draft.fate = 'byline';
    return;
  }
  if (
    head.byline === null &&
    draft.emphasised &&
    text.length < 80 &&
    !featuresOf(text).ended &&
    (looksLikePersons(text) || (STAFF.test(text) && countWords(text) <= 8))
  ) {
    head.byline = text;
    draft.fate = 'byline';
  }
}

function namesAround(draft: PageDraft): string {
  return `${namesOf(draft.element)} ${draft.element.parent ? namesOf(draft.element.parent) : ''}`;
}
