import { type Draft, textOf } from '../draft.ts';
import { countWords, featuresOf } from '../features.ts';

/** Items of a menu that stands above the text, and their words in the mean. */
const LEAST_ITEMS = 3;
const MEAN_WORDS = 3.5;
const LONGEST_ITEM = 7;
/** Links of a row, and words that each has at most in the mean. */
const LEAST_LINKS = 3;
const ROW_WORDS = 4;

/** Menus that are lists: short items above all running text, or nothing but links; and rows of links. In place. */
export function markSiteMenus(drafts: readonly Draft[]): void {
  const prose = drafts.findIndex((draft) => draft.fate === null && featuresOf(textOf(draft)).prose);
  for (let i = 0; i < drafts.length; i++) {
    if (drafts[i].fate === null && isRowOfLinks(drafts[i])) drafts[i].fate = 'navigation';
    if (drafts[i].type !== 'list') continue;
    let end = i;
    while (end < drafts.length && drafts[end].type === 'list') end++;
    const items = drafts.slice(i, end);
    const above = i < (prose < 0 ? drafts.length : prose) && items.length >= LEAST_ITEMS && areShort(items);
    if (above || (items.length > 1 && items.every(isLink))) for (const item of items) item.fate ??= 'navigation';
    i = end - 1;
  }
}

function areShort(items: readonly Draft[]): boolean {
  const words = items.map((item) => countWords(textOf(item)));
  return (
    words.reduce((sum, each) => sum + each, 0) <= MEAN_WORDS * items.length &&
    items.every((item, i) => words[i] <= LONGEST_ITEM && !/[.!?,;:]$/.test(textOf(item)))
  );
}

/** The item is a link from its first word to its last, and a name rather than a sentence. */
function isLink(item: Draft): boolean {
  const text = textOf(item);
  if (item.links.length !== 1 || countWords(text) > LONGEST_ITEM || /[.,;]$/.test(text)) return false;
  const [link] = item.links;
  return link.end - link.start >= text.length - 1;
}

/** "[2]News [3]Courts [4]Hill farming": the numbers that a text browser gave the links were taken out as cuts. */
function isRowOfLinks(draft: Draft): boolean {
  const numbers = draft.cuts.filter((cut) => cut.reason === 'link-target').length;
  const text = textOf(draft);
  return (
    draft.links.length === 0 &&
    numbers >= LEAST_LINKS &&
    draft.cuts.some((cut) => cut.reason === 'link-target' && cut.start === draft.source.start) &&
    countWords(text) <= numbers * ROW_WORDS &&
    !/[.!?,;:]["”]?$/.test(text)
  );
}
