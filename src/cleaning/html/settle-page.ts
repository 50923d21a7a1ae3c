import { isQuotation } from '../blocks.ts';
import { markCaptions, markFurniture, markRepeats } from '../classify.ts';
import { textOf } from '../draft.ts';
import { featuresOf, sameKey } from '../features.ts';
import type { Head } from '../head/head.ts';
import { captionSign, isPlainCredit } from '../metadata/captions.ts';
import { dateLine } from '../metadata/date-lines.ts';
import { findOutlet } from '../metadata/find-outlet.ts';
import type { PageDraft } from './page-drafts.ts';

/** Line rules for what was chosen of a page: furniture inside the body, captions, repeats, loose ends; in place. */
export function settlePage(drafts: readonly PageDraft[], head: Head): void {
  const kept = drafts.filter((draft) => draft.fate === null);
  markFurniture(kept);
  markLinkLines(kept);
  markByline(kept, head);
  for (const draft of kept)
    if (draft.fate === null && draft.type !== 'heading' && draft.type !== 'list' && dateLine(textOf(draft)) !== null)
      draft.fate = 'dateline';
  markCaptions(kept);
  for (const draft of kept) if (draft.type === 'caption' && isPlainCredit(textOf(draft))) draft.fate ??= 'credit';
  markRepeats(kept, head.title);
  markPullQuotes(kept);
  markStrong(kept);
  for (const draft of kept)
    if (draft.fate === null && draft.type === 'paragraph' && isQuotation(textOf(draft))) {
      draft.type = 'quote';
      draft.role = 'quotation';
    }
  markLooseEnds(kept);
  if (head.outlet === null) {
    const outlet = findOutlet(drafts);
    if (outlet) {
      head.outlet = outlet.name;
      head.outletBasis = outlet.basis;
    }
  }
  if (head.byline !== null && head.outlet !== null && sameKey(head.byline) === sameKey(head.outlet)) head.byline = null;
}

/** A paragraph or item that is one link to another story. */
function markLinkLines(drafts: readonly PageDraft[]): void {
  const linkedShare =
    drafts.reduce((sum, draft) => sum + draft.linked, 0) /
    Math.max(
      1,
      drafts.reduce((sum, draft) => sum + textOf(draft).length, 0),
    );
  if (linkedShare > 0.5) return;
  for (const draft of drafts) {
    if (draft.fate !== null || draft.type === 'caption' || draft.type === 'table') continue;
    const text = textOf(draft);
    const { words, ended } = featuresOf(text);
    if (draft.linked < text.length * 0.85 || words < 4) continue;
    if (draft.type === 'heading' || (ended && /\.$/.test(text) && words > 20)) continue;
    draft.fate = 'related';
  }
}

function markByline(drafts: readonly PageDraft[], head: Head): void {
  if (!head.byline) return;
  const key = sameKey(head.byline);
  for (const draft of drafts) {
    const text = textOf(draft);
    if (draft.fate !== null || text.length > head.byline.length + 24) continue;
    const own = sameKey(text);
    if (
      own === key ||
      own === `by ${key}` ||
      (own.replace(/^by /, '').startsWith(`${key} `) && !featuresOf(text).ended)
    )
      draft.fate = 'repeated-byline';
  }
}

/** A quote that repeats a sentence of the body for effect. */
function markPullQuotes(drafts: readonly PageDraft[]): void {
  const quotes = drafts.filter(
    (draft) =>
      draft.fate === null && (draft.type === 'quote' || /pull|quote/.test(draft.element.attributes.class ?? '')),
  );
  if (quotes.length === 0) return;
  const body = drafts
    .filter((draft) => draft.fate === null && !quotes.includes(draft))
    .map((draft) => sameKey(textOf(draft)))
    .join(' ');
  for (const quote of quotes) {
    const key = sameKey(textOf(quote));
    if (key.length > 30 && body.includes(key)) quote.fate = 'repeated-text';
  }
}

/** A short paragraph set wholly in bold before running text is a heading. */
function markStrong(drafts: readonly PageDraft[]): void {
  const kept = drafts.filter((draft) => draft.fate === null);
  for (const [i, draft] of kept.entries()) {
    if (draft.type !== 'paragraph' || !draft.emphasised) continue;
    const { words, ended } = featuresOf(textOf(draft));
    const next = kept[i + 1];
    if (words > 14 || (ended && !/[?!]$/.test(textOf(draft))) || !next || next.type === 'heading') continue;
    if (captionSign(textOf(draft)) === 0 && i > 0) {
      draft.type = 'heading';
      draft.level = 3;
    }
  }
}

/** Headings with nothing under them. */
function markLooseEnds(drafts: readonly PageDraft[]): void {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (draft.fate !== null || draft.type === 'caption') continue;
    if (draft.type === 'heading') draft.fate = 'related';
    else break;
  }
  const kept = drafts.filter((draft) => draft.fate === null);
  for (const [i, draft] of kept.entries()) {
    const next = kept[i + 1];
    if (
      draft.type === 'heading' &&
      next?.type === 'heading' &&
      (next.level ?? 2) <= (draft.level ?? 2) &&
      draft.linked > textOf(draft).length * 0.5
    )
      draft.fate = 'related';
  }
}
