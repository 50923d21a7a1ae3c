import { type Draft, textOf } from './draft.ts';
import { featuresOf, sameKey } from './features.ts';
import { bylineOf } from './metadata/bylines.ts';
import { captionSign } from './metadata/captions.ts';
import { dateLine } from './metadata/date-lines.ts';

const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:,\s*\p{L}{3,9}\.?\s*\d{1,2})?\s*(?:\([^)]{2,30}\))?\s*[-–—]\s/u;
const DOCUMENT_MARK =
  /^(?:document \w{6,}|end of document|load-date:|-{3,} ?(?:end|forwarded|original|next).*|#{3,}|\*{3,} ?\*?)$/i;

/** The mark that archives put before each article. */
const COUNTED = /^(?:\d+ of \d+ documents?|document \d+ of \d+)$/i;

/** Where an article ends and the next begins. */
export interface Split {
  readonly parts: readonly (readonly Draft[])[];
  /** True when a boundary rests on no more than the least that is asked for. */
  readonly unsure: boolean;
}

/**
 * Parts the drafts of one text into articles. A boundary is a line that looks like a title and follows a complete body;
 * it needs two signs of its own: a wide gap or rule before it, the same line again close by, a byline, date line,
 * caption or agency dateline after it, mark-up as a heading of the first title's level.
 */
export function splitArticles(drafts: readonly Draft[]): Split {
  const bounds: number[] = [];
  let unsure = false;
  let last = 0;
  const keys = drafts.map((draft) => sameKey(textOf(draft)));
  let body = proseWords(drafts[0]);
  for (let i = 1; i < drafts.length - 1; i++) {
    const before = body;
    body += proseWords(drafts[i]);
    if (before < 60 || textOf(drafts[i]).length > 240) continue;
    if (COUNTED.test(textOf(drafts[i]))) {
      bounds.push(i);
      last = i;
      body = 0;
      continue;
    }
    const signs = signsAt(drafts, keys, last, i);
    if (signs < 2) continue;
    if (wordsAfter(drafts, i) < 40) continue;
    if (signs === 2) unsure = true;
    bounds.push(i);
    last = i;
    body = 0;
  }
  const parts: Draft[][] = [];
  let from = 0;
  for (const bound of [...bounds, drafts.length]) {
    parts.push(drafts.slice(from, bound));
    from = bound;
  }
  return { parts, unsure };
}

function signsAt(drafts: readonly Draft[], keys: readonly string[], last: number, i: number): number {
  const draft = drafts[i];
  const text = textOf(draft);
  const { words, prose, ended } = featuresOf(text);
  if (draft.type !== 'paragraph' && draft.type !== 'heading') return 0;
  if (text === '' || prose || words < 3 || words > 32 || /[.,;:]["”’]?$/.test(text) || text.length > 240) return 0;
  if (captionSign(text) === 2 || dateLine(text) || bylineOf(text)) return 0;
  const before = previousBody(drafts, i);
  if (!before || !featuresOf(textOf(before)).ended) return 0;
  let signs = 0;
  const heading = draft.marked && draft.type === 'heading';
  if (
    heading &&
    (draft.level ?? 6) === 1 &&
    drafts.slice(Math.max(last, i - 400), i).some((each) => each.marked && each.type === 'heading' && each.level === 1)
  )
    signs += 1;
  if (!heading && draft.gap >= 2 && draft.gap > typicalGap(drafts, last, i)) signs++;
  if (isRuleBefore(drafts, i)) signs++;
  if (again(keys, i)) signs += ended ? 1 : 2;
  const next = following(drafts, i);
  if (next.some((each) => bylineOf(textOf(each)) !== null)) signs++;
  if (next.some((each) => dateLine(textOf(each)) !== null)) signs++;
  if (next.some((each) => captionSign(textOf(each)) === 2)) signs += 0.5;
  if (next.some((each) => DATELINE.test(textOf(each)))) signs++;
  return signs;
}

/** The same line within the next few, or right before the body's furniture. */
function again(keys: readonly string[], i: number): boolean {
  return (
    keys[i].length > 12 &&
    keys.slice(i + 1, i + 9).includes(keys[i]) &&
    !keys.slice(Math.max(0, i - 9), i).includes(keys[i])
  );
}

function isRuleBefore(drafts: readonly Draft[], i: number): boolean {
  const before = drafts[i - 1];
  return before !== undefined && (before.fate === 'markup' || DOCUMENT_MARK.test(textOf(before)));
}

function previousBody(drafts: readonly Draft[], i: number): Draft | null {
  for (let j = i - 1; j >= 0 && j > i - 12; j--) {
    if (drafts[j].fate !== null || textOf(drafts[j]) === '') continue;
    if (featuresOf(textOf(drafts[j])).prose) return drafts[j];
  }
  return null;
}

/** The few drafts after a title, up to the first that is running text. */
function following(drafts: readonly Draft[], i: number): readonly Draft[] {
  const result: Draft[] = [];
  for (let j = i + 1; j < drafts.length && result.length < 8; j++) {
    result.push(drafts[j]);
    if (featuresOf(textOf(drafts[j])).prose) break;
  }
  return result;
}

function typicalGap(drafts: readonly Draft[], from: number, to: number): number {
  const gaps = drafts.slice(Math.max(from + 1, to - 60), to).map((draft) => draft.gap);
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function proseWords(draft: Draft | undefined): number {
  if (!draft || draft.fate !== null) return 0;
  const { prose, words } = featuresOf(textOf(draft));
  return prose ? words : 0;
}

function wordsAfter(drafts: readonly Draft[], from: number): number {
  let sum = 0;
  for (let i = from + 1; i < drafts.length && sum < 40; i++) {
    const { prose, words } = featuresOf(textOf(drafts[i]));
    if (prose) sum += words;
  }
  return sum;
}
