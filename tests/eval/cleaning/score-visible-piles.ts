import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clean } from '../../../src/cleaning/clean.ts';
import type { Article } from '../../../src/model/article.ts';
import { listSourceFiles, readSource } from '../../../src/sources/read-sources.ts';

const tests = join(import.meta.dirname, '..');
const withErrors = process.argv.includes('--errors');

interface GoldBlock {
  readonly kind: string;
  readonly text: string;
  readonly altKinds?: readonly string[];
  readonly role?: string;
}
interface GoldArticle {
  readonly seed?: string;
  readonly file?: string;
  readonly article: string;
  readonly title: string | null;
  readonly altTitles?: readonly string[];
  readonly outlet: string | null;
  readonly altOutlets?: readonly string[];
  readonly byline?: string | null;
  readonly blocks: readonly GoldBlock[];
}

const squeeze = (text: string | null | undefined) =>
  (text ?? '').replace(/\s+/g, '').replace(/[“”„]/g, '"').replace(/[‘’‚]/g, "'").replace(/[–—]/g, '-');
const kindOf = (kind: string) => (kind === 'list-item' ? 'list' : kind);

function flatBlocks(article: Article): { type: string; text: string }[] {
  return article.blocks.flatMap((block) =>
    block.items
      ? block.items.map((item) => ({ type: 'list', text: article.text.slice(item.start, item.end) }))
      : [{ type: block.type as string, text: article.text.slice(block.start, block.end) }],
  );
}

/** Cleans a folder in this process and compares with the gold: what the pile evaluation asks of the command line. */
async function score(name: string, folder: string, goldFile: string): Promise<void> {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldArticle[];
  const { files } = await listSourceFiles([folder]);
  const counts = { split: 0, files: 0, titles: 0, outlets: 0, bylines: 0, text: 0, type: 0, system: 0, gold: 0 };
  const differ = (...words: unknown[]) => withErrors && console.log('  ', ...words);
  for (const file of files) {
    const { documents, problems } = await readSource(file);
    for (const problem of problems) console.log(name, problem.file, problem.reason);
    const articles: Article[] = [];
    for (const document of documents) articles.push(...(await clean(document)).articles);
    const wanted = gold.filter((each) => (each.seed ?? each.file) === basename(file.file));
    counts.files++;
    if (articles.length === wanted.length) counts.split++;
    else differ(basename(file.file), 'articles', articles.length, 'not', wanted.length);
    for (const [i, want] of wanted.entries()) {
      const got = articles[i];
      counts.gold += want.blocks.length;
      if (!got) continue;
      const titleRight =
        want.title === null
          ? got.titleBasis === 'derived'
          : [want.title, ...(want.altTitles ?? [])].some((t) => squeeze(t) === squeeze(got.title));
      if (titleRight) counts.titles++;
      else differ(want.article, 'title', got.title, got.titleBasis, 'not', want.title);
      if (
        [want.outlet, ...(want.altOutlets ?? [])].some(
          (o) => (o ?? '').toLowerCase() === (got.outlet ?? '').toLowerCase(),
        )
      )
        counts.outlets++;
      else differ(want.article, 'outlet', got.outlet, 'not', want.outlet);
      if (want.byline === undefined || squeeze(want.byline) === squeeze(got.byline)) counts.bylines++;
      else differ(want.article, 'byline', got.byline, 'not', want.byline);
      const left = want.blocks.map((b) => ({
        kinds: [kindOf(b.kind), ...(b.altKinds ?? []).map(kindOf), ...(b.role === 'quotation' ? ['quote'] : [])],
        key: squeeze(b.text),
      }));
      const blocks = flatBlocks(got);
      counts.system += blocks.length;
      for (const block of blocks) {
        const at = left.findIndex((b) => b.key === squeeze(block.text));
        if (at < 0) {
          differ(want.article, 'not gold:', block.type, block.text.slice(0, 100));
          continue;
        }
        counts.text++;
        if (left[at].kinds.includes(block.type)) counts.type++;
        else differ(want.article, block.type, 'should be', left[at].kinds[0], block.text.slice(0, 60));
        left.splice(at, 1);
      }
      for (const b of left) differ(want.article, 'missing', b.kinds[0], b.key.slice(0, 80));
      differ(
        want.article,
        got.section,
        got.language,
        got.url,
        JSON.stringify(got.statedDates.map((d) => [d.text, d.where])),
        got.flags.join(),
      );
    }
  }
  const f1 = (hit: number) => ((200 * hit) / Math.max(1, counts.system + counts.gold)).toFixed(1);
  console.log(
    `${name}: split ${counts.split}/${counts.files}  titles ${counts.titles}/${gold.length}  outlets ${counts.outlets}/${gold.length}  bylines ${counts.bylines}/${gold.length}  block text F1 ${f1(counts.text)}  text+type F1 ${f1(counts.type)}`,
  );
}

await score('seeds', join(tests, '../../seeds'), join(tests, 'piles/gold/seeds/articles.json'));
await score('dossier', join(tests, 'piles/dossier'), join(tests, 'piles/gold/dossier/articles.json'));
