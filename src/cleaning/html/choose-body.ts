import type { RemovalReason } from '../../model/article.ts';
import { textOf } from '../draft.ts';
import { featuresOf } from '../features.ts';
import type { PageDraft } from './page-drafts.ts';
import { SURE_NAMES } from './page-hints.ts';
import type { ElementNode, PageTree } from './page-tree.ts';

/** Letters of running text that an own opinion must have to stand against votes for what is named away. */
const TELLING = 200;

/**
 * Decides which drafts of a page are the article's, from the votes of the extractor, an own second opinion when the
 * votes are few, and the names around. Gives every other draft the reason it goes for; in place.
 */
export function chooseBody(drafts: readonly PageDraft[], tree: PageTree, votes: ReadonlySet<number> | null): void {
  const open = drafts.filter((draft) => draft.fate === null);
  const share = new Map<PageDraft, number>(open.map((draft) => [draft, votes ? voteShare(draft, votes) : 0]));
  const own = ownOpinion(open);
  const chosen = () => open.filter((draft) => share.get(draft)! >= 0.5);
  if (own && proseLetters(chosen()) < proseLetters(own) * 0.6) for (const draft of own) share.set(draft, 1);
  const unnamed = proseLetters(chosen().filter((draft) => !isNamedAway(draft)));
  let strict = unnamed >= proseLetters(chosen()) * 0.4;
  if (!strict && own && proseLetters(own) >= TELLING) {
    for (const draft of own) share.set(draft, 1);
    strict = true;
  }
  const kept = new Set<PageDraft>();
  for (const draft of open) if (share.get(draft)! >= 0.5 && !(strict && isNamedAway(draft))) kept.add(draft);
  recover(open, kept, strict);
  if (kept.size === 0) {
    for (const draft of open) if (isProse(draft) && !isNamedAway(draft)) kept.add(draft);
    keepBeside(open, kept);
  }
  for (const draft of open) if (!kept.has(draft)) draft.fate = draft.around ?? guessReason(draft, tree);
}

function voteShare(draft: PageDraft, votes: ReadonlySet<number>): number {
  let all = 0;
  let chosen = 0;
  for (const node of draft.nodes) {
    const letters = node.text.trim().length;
    all += letters;
    if (votes.has(node.index)) chosen += letters;
  }
  return all === 0 ? 0 : chosen / all;
}

function isNamedAway(draft: PageDraft): boolean {
  if (draft.around === null) return false;
  if (SURE_NAMES.has(draft.around)) return true;
  const { prose } = featuresOf(textOf(draft));
  return !prose || draft.linked > textOf(draft).length * 0.5;
}

function proseLetters(drafts: readonly PageDraft[]): number {
  return drafts.reduce((sum, draft) => sum + (isProse(draft) ? textOf(draft).length : 0), 0);
}

function isProse(draft: PageDraft): boolean {
  const text = textOf(draft);
  return draft.linked < text.length * 0.4 && featuresOf(text).prose;
}

/** The drafts of the element in which most running text stands close together; null when there is next to none. */
function ownOpinion(open: readonly PageDraft[]): PageDraft[] | null {
  const scores = new Map<ElementNode, number>();
  for (const draft of open) {
    if (!isProse(draft) || (draft.around !== null && SURE_NAMES.has(draft.around))) continue;
    let weight = textOf(draft).length;
    let at: ElementNode | null =
      draft.element.tag === 'p' || draft.element.tag === 'li' || draft.element.tag === 'span'
        ? draft.element.parent
        : draft.element;
    for (let level = 0; at && level < 5; level++, at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + weight);
      weight *= 0.75;
    }
  }
  let best: ElementNode | null = null;
  let bestScore = 0;
  for (const [element, score] of scores)
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  if (!best || bestScore < 140) return null;
  return open.filter(
    (draft) =>
      isInside(draft.element, best) &&
      (draft.around === null || isProse(draft)) &&
      draft.linked < textOf(draft).length * 0.6,
  );
}

function isInside(element: ElementNode, outer: ElementNode | null): boolean {
  for (let at: ElementNode | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** Brings back what extractors lose: running text, headings, captions and lists between kept parts, and a lead right before them. */
function recover(open: readonly PageDraft[], kept: Set<PageDraft>, strict: boolean): void {
  const indices = open.flatMap((draft, i) => (kept.has(draft) ? [i] : []));
  if (indices.length === 0) return;
  const first = indices[0];
  const last = indices[indices.length - 1];
  const homes = new Set<ElementNode>();
  for (const i of indices) if (isProse(open[i])) addHomes(open[i], homes);
  const fits = (draft: PageDraft) => !(draft.around !== null && (strict || SURE_NAMES.has(draft.around)));
  for (let i = first; i <= last; i++) {
    const draft = open[i];
    if (kept.has(draft) || !fits(draft)) continue;
    const text = textOf(draft);
    const home = isAtHome(draft, homes);
    const lightlyLinked = draft.linked < text.length * 0.5;
    if (isProse(draft) && home) kept.add(draft);
    else if (
      home &&
      lightlyLinked &&
      (draft.type === 'heading' || draft.type === 'quote' || draft.type === 'caption' || draft.type === 'table')
    )
      kept.add(draft);
    else if (home && lightlyLinked && draft.type === 'list' && featuresOf(text).words >= 4) kept.add(draft);
    else if (
      home &&
      lightlyLinked &&
      draft.type === 'paragraph' &&
      featuresOf(text).ended &&
      featuresOf(text).words >= 3
    )
      kept.add(draft);
  }
  for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
    const draft = open[i];
    if (draft.type === 'heading' && (draft.level ?? 6) === 1) break;
    if (!fits(draft)) continue;
    if (isAtHome(draft, homes) && (isProse(draft) || draft.type === 'caption' || isSentence(draft))) kept.add(draft);
  }
  for (let i = last + 1; i < open.length && i <= last + 30; i++) {
    const draft = open[i];
    if (!fits(draft)) break;
    if (isAtHome(draft, homes) && (isProse(draft) || goesOn(draft, open[i - 1], kept))) kept.add(draft);
  }
}

/** On a page too short to choose by, what stands behind the running text in the same element belongs to it. */
function keepBeside(open: readonly PageDraft[], kept: Set<PageDraft>): void {
  const homes = new Set([...kept].map((draft) => draft.element.parent));
  const first = open.findIndex((draft) => kept.has(draft));
  for (const draft of first < 0 ? [] : open.slice(first)) {
    const isText = draft.type === 'paragraph' || draft.linked < textOf(draft).length * 0.5;
    if (draft.around === null && isText && homes.has(draft.element.parent)) kept.add(draft);
  }
}

/** A short last sentence right behind kept running text, in the same element. */
function goesOn(draft: PageDraft, before: PageDraft, kept: ReadonlySet<PageDraft>): boolean {
  return isSentence(draft) && kept.has(before) && isProse(before) && draft.element.parent === before.element.parent;
}

/** A short paragraph that ends as a sentence does. */
function isSentence(draft: PageDraft): boolean {
  const text = textOf(draft);
  return (
    draft.type === 'paragraph' &&
    draft.linked < text.length * 0.5 &&
    featuresOf(text).ended &&
    featuresOf(text).words >= 4
  );
}

/** The elements in which the kept text hangs: its parent and that one's parent. */
function addHomes(draft: PageDraft, homes: Set<ElementNode>): void {
  const parent = draft.element.parent;
  if (parent) homes.add(parent);
  if (draft.element.tag === 'div' || draft.element.tag === 'td') homes.add(draft.element);
}

function isAtHome(draft: PageDraft, homes: ReadonlySet<ElementNode>): boolean {
  for (let at: ElementNode | null = draft.element, level = 0; at && level < 4; at = at.parent, level++)
    if (homes.has(at)) return true;
  return false;
}

/** Why a draft that nobody chose is left out, as well as can be told. */
function guessReason(draft: PageDraft, tree: PageTree): RemovalReason {
  const text = textOf(draft);
  if (draft.linked > text.length * 0.6) return draft.source.start < tree.root.letters ? 'navigation' : 'related';
  return featuresOf(text).words < 4 ? 'widget' : 'noise';
}
