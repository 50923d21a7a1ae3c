import type { Article, Block, Removal } from '../model/article.ts';
import { sameKey } from './features.ts';
import { lineAt, startsOfLines } from './source-lines.ts';

/** A line must stand in this many articles of an outlet, and in this share of them, to be the outlet's and not theirs. */
const ARTICLES = 3;
const SHARE = 0.3;
/** Longer blocks are text, however often they come. */
const LONGEST = 400;

/**
 * Takes out blocks that come again and again in the articles of one outlet: lines of site furniture that no single file
 * gives away. Compares first and last blocks only, where such lines stand. Gives the articles back in their order;
 * those that do not change are the same objects. `sourceOf` gives an article's decoded source text, for the lines of
 * what is taken out; an article without one is left as it is. Copies of one story should be left out by the caller.
 */
export function dropSharedFurniture(
  articles: readonly Article[],
  sourceOf: (article: Article) => string | null,
): readonly Article[] {
  const outlets = new Map<string, Article[]>();
  for (const article of articles) {
    const key = article.outlet ?? folderOf(article.file);
    const list = outlets.get(key);
    if (list) list.push(article);
    else outlets.set(key, [article]);
  }
  const changed = new Map<Article, Article>();
  for (const group of outlets.values()) {
    if (group.length < ARTICLES) continue;
    const shared = sharedKeys(group);
    if (shared.size === 0) continue;
    for (const article of group) {
      const source = sourceOf(article);
      const cleaned = source === null ? article : without(article, shared, source);
      if (cleaned !== article) changed.set(article, cleaned);
    }
  }
  return changed.size === 0 ? articles : articles.map((article) => changed.get(article) ?? article);
}

function folderOf(file: string): string {
  return `folder ${file.replace(/[^\\/]*$/, '')}`;
}

function sharedKeys(group: readonly Article[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const article of group)
    for (const key of new Set(outerBlocks(article).map((block) => keyOf(article, block))))
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(ARTICLES, group.length * SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** The first three and last five blocks, never the whole of a short article. */
function outerBlocks(article: Article): readonly Block[] {
  const { blocks } = article;
  if (blocks.length < 3) return [];
  const tail = Math.max(blocks.length - 5, 2);
  return blocks.filter((_, i) => i < 2 || i >= tail);
}

function keyOf(article: Article, block: Block): string {
  const length = block.end - block.start;
  return length > LONGEST || block.type === 'table' ? '' : sameKey(article.text.slice(block.start, block.end));
}

function without(article: Article, shared: ReadonlySet<string>, source: string): Article {
  const outer = new Set(outerBlocks(article));
  const gone = article.blocks.filter((block) => outer.has(block) && shared.has(keyOf(article, block)));
  if (gone.length === 0 || gone.length > article.blocks.length / 2) return article;
  const kept = article.blocks.filter((block) => !gone.includes(block));
  let text = '';
  const shifts: { readonly from: number; readonly to: number; readonly by: number }[] = [];
  for (const block of kept) {
    if (text !== '') text += '\n\n';
    shifts.push({ from: block.start, to: block.end, by: text.length - block.start });
    text += article.text.slice(block.start, block.end);
  }
  const move = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): T[] =>
    spans.flatMap((span) => {
      const shift = shifts.find((each) => span.start >= each.from && span.end <= each.to);
      return shift ? [{ ...span, start: span.start + shift.by, end: span.end + shift.by }] : [];
    });
  const removed: Removal[] = [...article.removed];
  const starts = startsOfLines(source);
  for (const block of gone)
    for (const run of article.origins)
      if (run.start >= block.start && run.end <= block.end && run.source.end > run.source.start)
        removed.push({
          ...run.source,
          lines: [lineAt(starts, run.source.start), lineAt(starts, run.source.end - 1)],
          reason: 'repeated-text',
        });
  removed.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    ...article,
    text,
    blocks: move(kept).map((block) => ({
      ...block,
      ...(block.items ? { items: move(article.blocks.find((each) => each.source === block.source)!.items!) } : {}),
      ...(block.rows ? { rows: block.rows.map((row) => move(row)) } : {}),
      ...(block.attribution ? { attribution: move([block.attribution])[0] } : {}),
    })),
    links: move(article.links),
    origins: move(article.origins),
    removed: joined(removed),
  };
}

function joined(removed: readonly Removal[]): Removal[] {
  const result: Removal[] = [];
  for (const each of removed) {
    const last = result[result.length - 1];
    if (last && last.reason === each.reason && each.start <= last.end + 1)
      result[result.length - 1] = { ...last, end: Math.max(last.end, each.end), lines: [last.lines[0], each.lines[1]] };
    else result.push(each);
  }
  return result;
}
