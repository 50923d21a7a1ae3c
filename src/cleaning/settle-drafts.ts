import type { RemovalReason } from '../model/article.ts';
import { isQuotation } from './blocks.ts';
import {
  markCaptions,
  markFurniture,
  markFurtherReading,
  markHeadings,
  markLabelledCaptions,
  markRepeats,
} from './classify.ts';
import { type Draft, textOf } from './draft.ts';
import { countWords } from './features.ts';
import { markRunningHeads } from './furniture/running-heads.ts';
import { emptyHead, type Head } from './head/head.ts';
import { readGivenHead, readHead } from './head/read-head.ts';
import { findOutlet } from './metadata/find-outlet.ts';

/** Gives every draft of one article its type and fate, and reads the head unless it came with the article. */
export function settleDrafts(drafts: readonly Draft[], known: Head = emptyHead(), isHeadGiven = false): Head {
  markFurniture(drafts);
  markLabelledCaptions(drafts);
  const head = mergeHeads(known, isHeadGiven ? readGivenHead(drafts) : readHead(drafts));
  markCaptions(drafts);
  markRepeats(drafts, head.title);
  markRunningHeads(drafts, head);
  markTail(drafts);
  markFurtherReading(drafts);
  markQuotations(drafts);
  markHeadings(drafts);
  const outlet = head.outlet === null ? findOutlet(drafts) : null;
  if (outlet) {
    head.outlet = outlet.name;
    head.outletBasis = outlet.basis;
  }
  return head;
}

/** What stands behind a title in the title of a page: " | The Sound Observer". */
const SITE_NAME = /^\s+[-–—|·]\s+(\S.{1,60})$/;

function mergeHeads(known: Head, read: Head): Head {
  const site =
    read.title !== null && known.title?.startsWith(read.title)
      ? SITE_NAME.exec(known.title.slice(read.title.length))
      : null;
  if (site)
    return mergeHeads(
      {
        ...known,
        title: null,
        titleSource: null,
        outlet: known.outlet ?? site[1],
        outletBasis: known.outletBasis ?? 'stated',
      },
      read,
    );
  return {
    title: known.title ?? read.title,
    titleSource: known.title !== null ? known.titleSource : read.titleSource,
    byline: known.byline ?? read.byline,
    outlet: known.outlet ?? read.outlet,
    outletBasis: known.outlet !== null ? known.outletBasis : read.outletBasis,
    section: known.section ?? read.section,
    dates: [...known.dates, ...read.dates],
  };
}

function markQuotations(drafts: readonly Draft[]): void {
  for (const draft of drafts)
    if (draft.fate === null && draft.type === 'paragraph' && isQuotation(textOf(draft))) {
      draft.type = 'quote';
      draft.role = 'quotation';
    }
}

/** Reasons after which a short loose line at the end is more of the same. */
const TAIL_REASONS: ReadonlySet<RemovalReason | null> = new Set([
  'related',
  'legal',
  'newsletter',
  'share',
  'navigation',
  'widget',
  'comment',
  'cookie-notice',
  'read-more',
  'promotion',
]);

/** Words behind the mark of a mail signature at most; more is text. */
const SIGNATURE_WORDS = 90;

/** What stands behind the mark of a mail signature, and short loose lines among furniture after the last running text. */
function markTail(drafts: readonly Draft[]): void {
  const sign = drafts.findIndex((draft) => /^--$/.test(textOf(draft)));
  const signature = sign < 0 ? [] : drafts.slice(sign);
  if (signature.reduce((sum, draft) => sum + countWords(textOf(draft)), 0) <= SIGNATURE_WORDS)
    for (const draft of signature) draft.fate ??= 'signature';
  let end = drafts.length;
  while (end > 0 && (drafts[end - 1].fate !== null || isStray(drafts[end - 1]))) end--;
  let reason: RemovalReason | null = null;
  for (let i = end; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft.fate !== null) reason = TAIL_REASONS.has(draft.fate) ? draft.fate : reason;
    else if (
      reason !== null &&
      (draft.gap === 0 || drafts.slice(i + 1, i + 4).some((each) => TAIL_REASONS.has(each.fate)))
    )
      draft.fate = reason;
  }
}

function isStray(draft: Draft): boolean {
  const text = textOf(draft);
  return draft.type === 'paragraph' && !draft.marked && text.length < 60 && !/[.!?:]["”’)]?$/.test(text);
}
