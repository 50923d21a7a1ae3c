import type { RemovalReason } from '../model/article.ts';
import { type Draft, textOf } from './draft.ts';
import { countWords, featuresOf, sameKey, wordOverlap } from './features.ts';
import { markBareLinks } from './furniture/bare-links.ts';
import { markEnds } from './furniture/end-marks.ts';
import { furnitureOf } from './furniture/furniture-of.ts';
import { markSiteMenus } from './furniture/site-menus.ts';
import { markComments, markTailBlocks } from './furniture/tail-blocks.ts';
import { captionSign, isPlainCredit } from './metadata/captions.ts';
import { dateLine } from './metadata/date-lines.ts';

/** Words without an end mark that a line of a menu has at most. */
const MENU_WORDS = 4;

/** Marks the lines that sites put around articles; in place. */
export function markFurniture(drafts: readonly Draft[]): void {
  const weak = new Map<Draft, RemovalReason>();
  for (const draft of drafts) {
    if (draft.fate !== null) continue;
    const text = textOf(draft);
    if (text === '') {
      draft.fate = 'markup';
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(text)) {
      draft.fate = 'noise';
      continue;
    }
    const verdict = furnitureOf(text);
    if (!verdict || (verdict.reason === 'widget' && dateLine(text) !== null)) continue;
    if (verdict.sure && !(draft.marked && draft.type === 'heading' && (draft.level ?? 6) === 1))
      draft.fate = verdict.reason;
    else weak.set(draft, verdict.reason);
  }
  markMenus(drafts, weak);
  markSiteMenus(drafts);
  markRelatedLists(drafts);
  markTextSize(drafts);
  markBareLinks(drafts);
  markTailBlocks(drafts);
  markComments(drafts);
  markEnds(drafts);
}

/** Three short lines or more in a row, at least one of them surely of a menu, are a menu. */
function markMenus(drafts: readonly Draft[], weak: ReadonlyMap<Draft, RemovalReason>): void {
  const short = (draft: Draft) =>
    draft.fate === null &&
    draft.type !== 'table' &&
    !(draft.marked && draft.type === 'heading') &&
    isMenuLine(textOf(draft)) &&
    dateLine(textOf(draft)) === null;
  for (let i = 0; i < drafts.length; ) {
    if (!short(drafts[i]) && !isFurniture(drafts[i])) {
      i++;
      continue;
    }
    let end = i;
    while (
      end < drafts.length &&
      (short(drafts[end]) || isFurniture(drafts[end])) &&
      (end === i || drafts[end].gap <= 1)
    )
      end++;
    const run = drafts.slice(i, end);
    const told = run.map((draft) => weak.has(draft) || isFurniture(draft));
    const sure = told.filter(Boolean).length;
    const first = told.indexOf(true);
    const last = told.lastIndexOf(true);
    const isMenu = run.length >= 4 && sure >= run.length * 0.4;
    for (const [n, draft] of run.entries()) {
      if (draft.fate !== null) continue;
      const inside = (n > first && n < last) || (n > last && draft.gap === 0 && last >= 0);
      if (weak.has(draft) ? isMenu || sure >= 2 : isMenu && inside) draft.fate = weak.get(draft) ?? 'navigation';
    }
    i = Math.max(end, i + 1);
  }
}

function isMenuLine(text: string): boolean {
  return text.length <= 40 && countWords(text) <= MENU_WORDS && !/[.!?,;"”]$/.test(text) && !/^["“]/.test(text);
}

function isFurniture(draft: Draft): boolean {
  return draft.fate !== null && draft.fate !== 'markup' && draft.fate !== 'noise';
}

/** After "Most read" and its like: the short lines that follow, up to running text or a heading. */
function markRelatedLists(drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const isOpener = drafts[i].fate === 'read-more' && isTeaser(drafts[i + 1]);
    if (drafts[i].fate !== 'related' && !isOpener) continue;
    for (let j = i + 1; j < drafts.length; j++) {
      const draft = drafts[j];
      const text = textOf(draft);
      if (draft.fate === 'markup') continue;
      if (isFurniture(draft)) continue;
      const { words, prose, ended } = featuresOf(text);
      if (prose || (draft.marked && draft.type === 'heading') || draft.type === 'table' || draft.type === 'quote')
        break;
      if (words > 24 || (ended && /\.$/.test(text) && words > 2)) break;
      if (isOpener && !isTeaser(draft)) break;
      draft.fate = 'related';
    }
  }
}

/** An item of a list that reads as a headline does. */
function isTeaser(draft: Draft | undefined): boolean {
  return draft?.type === 'list' && !/[.;:,]$/.test(textOf(draft)) && countWords(textOf(draft)) > 2;
}

/** "TT" and a number on lines of their own: a widget for the size of letters. */
function markTextSize(drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    if (!/^(?:TT|T T|Aa|A A|AA)$/.test(textOf(drafts[i]))) continue;
    drafts[i].fate ??= 'widget';
    const next = drafts[i + 1];
    if (next && /^\d{1,3}$/.test(textOf(next))) next.fate = 'widget';
  }
}

/** Captions become captions; the second and later showings of a line go. */
export function markRepeats(drafts: readonly Draft[], title: string | null): void {
  const seen = new Map<string, Draft>();
  const captions: Draft[] = [];
  for (const draft of drafts) {
    if (draft.fate !== null) continue;
    const text = textOf(draft);
    const key = sameKey(text);
    if (key === '') continue;
    if (title !== null && text.length < 300 && isSameTitle(key, text, title)) {
      draft.fate = 'repeated-title';
      continue;
    }
    const earlier = seen.get(key);
    const words = countWords(text);
    if (earlier && (words >= 4 || draft.type === 'caption')) {
      if (earlier.type === 'caption' || captionSign(text) >= 1) {
        draft.fate = 'repeated-caption';
        if (earlier.type === 'paragraph' && captionSign(text) >= 1) earlier.type = 'caption';
      } else draft.fate = 'repeated-text';
      continue;
    }
    if (draft.type === 'caption' && captions.some((each) => wordOverlap(textOf(each), text) >= 0.9)) {
      draft.fate = 'repeated-caption';
      continue;
    }
    if (draft.type === 'caption') captions.push(draft);
    seen.set(key, draft);
  }
}

function isSameTitle(key: string, text: string, title: string): boolean {
  return (
    key === sameKey(title) ||
    (Math.abs(text.length - title.length) < title.length * 0.2 && wordOverlap(text, title) >= 0.9)
  );
}

/** Lines that a label on the line before ("Image caption,") says are captions. */
export function markLabelledCaptions(drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++)
    if (drafts[i].fate === null && drafts[i].type === 'paragraph' && /^image caption,?$/i.test(textOf(drafts[i - 1])))
      drafts[i].type = 'caption';
}

/** Paragraphs that the words show to be captions. */
export function markCaptions(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.fate !== null || draft.type !== 'paragraph') continue;
    if (isPlainCredit(textOf(draft))) {
      markBesideCredit(drafts, i);
      continue;
    }
    const sign = captionSign(textOf(draft));
    if (sign === 2) draft.type = 'caption';
    else if (sign === 1 && isBesideCaption(drafts, i)) draft.type = 'caption';
  }
}

/** A line that names a picture's maker goes; the short line it stands under is the caption, or the one it stands over. */
function markBesideCredit(drafts: readonly Draft[], i: number): void {
  drafts[i].fate = 'credit';
  const before = drafts[i - 1];
  const after = drafts[i + 1];
  const fits = (draft: Draft | undefined, gap: number) =>
    draft?.fate === null &&
    draft.type === 'paragraph' &&
    gap === 0 &&
    countWords(textOf(draft)) <= 35 &&
    !/[“"]/.test(textOf(draft));
  if (/^image source/i.test(textOf(drafts[i]))) return;
  if (fits(before, drafts[i].gap) && countWords(textOf(before)) >= 3) before.type = 'caption';
  else if (fits(after, after?.gap ?? 1) && featuresOf(textOf(after)).words < 12) after.type = 'caption';
}

function isBesideCaption(drafts: readonly Draft[], i: number): boolean {
  const key = sameKey(textOf(drafts[i]));
  const near = drafts.slice(Math.max(0, i - 3), i + 4);
  return near.some((each) => each !== drafts[i] && (each.type === 'caption' || sameKey(textOf(each)) === key));
}

/** Entries of a live report that stand under the time of day. */
const LEAST_ENTRIES = 2;
const CLOCK = /^(?:posted (?:at )?)?\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Za-z]{2,5})?$/i;

/** Times of day above running text, more than one of them, are the headings of a live report. */
function markTimes(drafts: readonly Draft[]): void {
  const shown = drafts.filter((draft) => draft.fate === null || CLOCK.test(textOf(draft)));
  const times = shown.filter((draft, i) => {
    const next = shown[i + 1];
    return CLOCK.test(textOf(draft)) && next?.fate === null && next.type === 'paragraph' && isBody(next);
  });
  if (times.length < LEAST_ENTRIES) return;
  for (const draft of times) {
    draft.fate = null;
    draft.type = 'heading';
    draft.level = 2;
  }
}

/** Short lines without an end mark before running text or a list are headings. */
export function markHeadings(drafts: readonly Draft[]): void {
  markTimes(drafts);
  const kept = drafts.filter((draft) => draft.fate === null && textOf(draft) !== '');
  markQuestions(kept);
  for (const [i, draft] of kept.entries()) {
    if (draft.type !== 'paragraph') continue;
    const text = textOf(draft);
    const { words, ended, titleCase, allCaps } = featuresOf(text);
    if (words > 14 || text.length > 110 || words < 1) continue;
    if (ended && !/[?!]["”’]?$/.test(text)) continue;
    if (/[,;]$/.test(text) || /^\p{Ll}/u.test(text) || /^[“"].*[^”"]$/.test(text)) continue;
    const next = kept[i + 1];
    const previous = kept[i - 1];
    if (!next || (next.type === 'paragraph' && !isBody(next))) continue;
    const previousEnds = previous?.type !== 'paragraph' || featuresOf(textOf(previous)).ended;
    if (!previousEnds) continue;
    if (/:$/.test(text) && next.type === 'list' && (words > 6 || (words > 3 && !titleCase && !allCaps))) continue;
    if (draft.emphasised || allCaps || titleCase || words <= 10) {
      draft.type = 'heading';
      draft.level = 2;
    }
  }
}

/** Questions that make an interview or explainer at least, and words of one at most. */
const LEAST_QUESTIONS = 2;
const QUESTION_WORDS = 32;

/** Where questions stand on lines of their own, each with its answer under it, they are headings, long ones too. */
function markQuestions(kept: readonly Draft[]): void {
  const isQuestion = (draft: Draft | undefined) =>
    draft?.type === 'paragraph' &&
    countWords(textOf(draft)) <= QUESTION_WORDS &&
    /^(?:(?:(?:Q|Question|Frage)\s?[:.]|\d{1,2}[.)])\s*)?[\p{Lu}\p{Lo}\d¿][^"“”.!?]*\?$/u.test(textOf(draft));
  const questions = kept.filter((draft, i) => {
    const next = kept[i + 1];
    const answered = next !== undefined && next.type !== 'heading' && !isQuestion(next);
    return (
      isQuestion(draft) &&
      answered &&
      (i === 0 || kept[i - 1].type !== 'paragraph' || featuresOf(textOf(kept[i - 1])).ended)
    );
  });
  if (questions.length < LEAST_QUESTIONS) return;
  for (const draft of questions) {
    draft.type = 'heading';
    draft.level = 2;
  }
}

function isBody(draft: Draft): boolean {
  const { words, ended } = featuresOf(textOf(draft));
  return words >= 8 && (ended || words >= 20);
}

/** A list of titles with their authors after a heading: further reading, one item a line. */
export function markFurtherReading(drafts: readonly Draft[]): void {
  const kept = drafts.filter((draft) => draft.fate === null && textOf(draft) !== '');
  for (let i = 0; i < kept.length; i++) {
    let end = i;
    while (end < kept.length && isTitleWithSource(kept[end])) end++;
    if (end - i >= 2) {
      for (const draft of kept.slice(i, end)) {
        draft.type = 'list';
        draft.role = 'related';
      }
      const before = kept[i - 1];
      if (before?.type === 'paragraph' && !featuresOf(textOf(before)).ended && countWords(textOf(before)) <= 10) {
        before.type = 'heading';
        before.level = 2;
      }
    }
    i = Math.max(i, end - 1);
  }
}

/** “A title,” by Somebody — or a title in quotation marks and a series. */
function isTitleWithSource(draft: Draft): boolean {
  const text = textOf(draft);
  return (
    draft.type === 'paragraph' &&
    text.length < 200 &&
    /^[“"‘][^“”"]{8,150}[,”"’]{1,2}\s*(?:by\s+)?\p{Lu}[\p{L}.\s'’-]{2,60}$/u.test(text)
  );
}
