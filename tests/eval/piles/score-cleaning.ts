import { basename } from 'node:path';
import { score } from '../metrics/f1.ts';
import type { Figures } from './figures.ts';
import type { GoldPile } from './gold.ts';
import { type Placing, squeeze } from './placing.ts';
import type { CleanedArticle, ProductOutput } from './product.ts';

/** Articles per file, title, outlet, byline, day of publication, and blocks with and without their type. */
export function scoreCleaning(gold: GoldPile, output: ProductOutput, placing: Placing, figures: Figures): void {
  let split = 0;
  for (const { file, articles } of output.cleaned) {
    const wanted = gold.articles.filter((a) => a.file === basename(file)).length;
    if (articles.length === wanted) split++;
    else figures.differ('clean', basename(file), `${articles.length} articles, not ${wanted}`);
  }
  const right = { title: 0, outlet: 0, byline: 0, exact: 0, range: 0 };
  let textHits = 0;
  let typeHits = 0;
  let goldBlocks = 0;
  const matched = new Set(placing.matches.values());
  let systemBlocks = output.cleaned
    .flatMap((c) => c.articles)
    .filter((a) => !matched.has(a))
    .reduce((sum, a) => sum + flatBlocks(a).length, 0);
  for (const want of gold.articles) {
    const got = placing.matches.get(want);
    goldBlocks += want.blocks.length;
    if (!got) {
      figures.differ('clean', want.id, 'no article found for it');
      continue;
    }
    const title = squeeze(got.title);
    const titleRight =
      want.titles === null
        ? title !== '' && got.titleBasis === 'derived'
        : want.titles.some((t) => squeeze(t) === title);
    if (titleRight) right.title++;
    else figures.differ('clean', want.id, 'title', JSON.stringify(got.title), got.titleBasis);
    if (want.outlets.some((o) => squeeze(o).toLowerCase() === squeeze(got.outlet).toLowerCase())) right.outlet++;
    else figures.differ('clean', want.id, 'outlet', got.outlet, 'not', want.outlets[0]);
    if (want.byline !== undefined) {
      if (squeeze(want.byline).toLowerCase() === squeeze(got.byline).toLowerCase()) right.byline++;
      else figures.differ('clean', want.id, 'byline', got.byline, 'not', want.byline);
    }
    const day = got.date?.value ?? null;
    if (day === (want.published?.date ?? null)) right.exact++;
    else figures.differ('clean', want.id, 'published', day, 'not', want.published?.date);
    if (want.published ? day !== null && day >= want.published.earliest && day <= want.published.latest : day === null)
      right.range++;
    const blocks = flatBlocks(got);
    systemBlocks += blocks.length;
    const left = want.blocks.map((b) => ({ ...b, key: squeeze(b.text) }));
    for (const block of blocks) {
      const at = left.findIndex((b) => b.key === squeeze(block.text));
      if (at < 0) {
        figures.differ('clean', want.id, 'not a gold block:', block.type, JSON.stringify(block.text.slice(0, 70)));
        continue;
      }
      textHits++;
      if (left[at].kinds.includes(block.type)) typeHits++;
      else
        figures.differ(
          'clean',
          want.id,
          block.type,
          'should be',
          left[at].kinds[0],
          JSON.stringify(block.text.slice(0, 50)),
        );
      left.splice(at, 1);
    }
    for (const b of left) figures.differ('clean', want.id, 'missing', b.kinds[0], JSON.stringify(b.text.slice(0, 70)));
  }
  const n = gold.articles.length;
  figures.share('clean: files split right', split / output.cleaned.length);
  figures.share('clean: titles', right.title / n);
  figures.share('clean: outlets', right.outlet / n);
  if (gold.articles.some((a) => a.byline !== undefined)) figures.share('clean: bylines', right.byline / n);
  figures.share('clean: published exact', right.exact / n);
  figures.share('clean: published in range', right.range / n);
  figures.share('clean: block text F1', score(textHits, systemBlocks, goldBlocks).f1);
  figures.share('clean: block text+type F1', score(typeHits, systemBlocks, goldBlocks).f1);
  const leaks = gold.leaks.reduce((sum, pattern) => sum + (output.everything.match(pattern)?.length ?? 0), 0);
  figures.count('leaks', leaks);
}

/** Blocks as the gold counts them: each item of a list on its own. */
function flatBlocks(article: CleanedArticle): { readonly type: string; readonly text: string }[] {
  return article.blocks
    .flatMap((b) => (b.items ? b.items.map(({ text }) => ({ type: 'list', text })) : [{ type: b.type, text: b.text }]))
    .filter((b) => squeeze(b.text) !== '');
}
