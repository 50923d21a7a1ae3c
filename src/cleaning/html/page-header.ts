import { textOf } from '../draft.ts';
import { countWords, featuresOf, sameKey } from '../features.ts';
import { emptyHead, type Head } from '../head/head.ts';
import { readLabel, readStaffByline } from '../head/label-lines.ts';
import { isSaidAgain, isSignature, SAID_AGAIN } from '../head/standfirst.ts';
import { looksLikePersons } from '../metadata/bylines.ts';
import { captionSign } from '../metadata/captions.ts';
import { dateLine } from '../metadata/date-lines.ts';
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
    if (dropStandfirst(drafts, at, i)) continue;
    if (featuresOf(textOf(draft)).prose) break;
    readAfter(draft, head, metadata, drafts[i + 1]);
  }
  for (let i = at - 1; i >= 0 && i >= at - BEFORE; i--) {
    const draft = drafts[i];
    if (draft.fate !== null || draft.type === 'list' || featuresOf(textOf(draft)).prose) continue;
    if (draft.linked > 0 && draft.around !== null) continue;
    if (readLabel(draft, head)) continue;
    const text = textOf(draft);
    const isStated = metadata.section !== null && sameKey(text) === sameKey(metadata.section);
    const isEyebrow =
      countWords(text) <= 4 &&
      text.length <= 40 &&
      EYEBROW.test(namesAround(draft)) &&
      sameKey(text) !== sameKey(head.outlet ?? '');
    if (isStated || isEyebrow) {
      head.section ??= text;
      draft.fate = 'section';
    }
  }
  return head;
}

function readAfter(draft: PageDraft, head: Head, metadata: PageMetadata, next: PageDraft | undefined): void {
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
  if (readStaffByline(draft, head)) return;
  if (
    head.byline === null &&
    (draft.emphasised || (draft.type === 'paragraph' && next !== undefined && dateLine(textOf(next)) !== null)) &&
    text.length < 80 &&
    !featuresOf(text).ended &&
    (looksLikePersons(text) || (STAFF.test(text) && countWords(text) <= 8))
  ) {
    head.byline = text;
    draft.fate = 'byline';
  }
}

const STANDFIRST =
  /(?:^|\s)(?:standfirst|dek|deck|sub ?title|sub ?head(?:line|ing)?|summary|strapline|excerpt|headline description|article description|chapo|bajada|copete|vorspann|sommario|occhiello|entradilla|ingress)(?=$|[\s\d])/;

/** Drafts under the title among which a standfirst stands, and under it the byline or date. */
const STANDFIRST_REACH = 6;
const SIGNED_REACH = 4;

/** A standfirst by its name, or by having the byline or date under it; it goes when the text says it again. */
function dropStandfirst(drafts: readonly PageDraft[], title: number, i: number): boolean {
  const draft = drafts[i];
  if (i > title + STANDFIRST_REACH || (draft.type !== 'paragraph' && draft.type !== 'heading')) return false;
  const { element } = draft;
  const box = element.parent && element.parent.letters <= element.letters + 20 ? namesOf(element.parent) : '';
  const isMarked = STANDFIRST.test(`${namesOf(element)} ${box}`.replace(/\bwith summary\b/, ''));
  const under = drafts.slice(i + 1, i + 1 + SIGNED_REACH);
  const prose = under.findIndex((each) => each.fate === null && featuresOf(textOf(each)).prose);
  const isSigned = under.slice(0, prose < 0 ? under.length : prose).some((each) => isSignature(textOf(each)));
  if (!isMarked && !isSigned) return false;
  const text = drafts
    .slice(i + 1)
    .map(textOf)
    .filter((each) => featuresOf(each).prose)
    .join('\n');
  if (!isSaidAgain(textOf(draft), text, isMarked ? SAID_AGAIN.marked : SAID_AGAIN.signed)) return false;
  draft.fate = 'repeated-text';
  return true;
}

function namesAround(draft: PageDraft): string {
  return `${namesOf(draft.element)} ${draft.element.parent ? namesOf(draft.element.parent) : ''}`;
}
