import { clean } from '../../../src/cleaning/clean.ts';
import type { Article } from '../../../src/model/article.ts';
import type { DumpFixture, ExpectedArticle } from './fixtures/dump-parts.ts';
import { dumpFixtures } from './fixtures/dumps.ts';
import { sameText, squeeze } from './word-scores.ts';

/** Lines, headings, joins, captions, repeats and leaks over all text fixtures, beside keeping everything. */
export async function evaluateDumps(withErrors: boolean): Promise<void> {
  const fixtures = dumpFixtures();
  const sum = {
    hit: 0,
    typed: 0,
    got: 0,
    want: 0,
    macro: 0,
    titles: 0,
    articles: 0,
    bylines: 0,
    bylined: 0,
    outlets: 0,
    outletted: 0,
    split: 0,
    heads: 0,
    headHit: 0,
    headGot: 0,
    captions: 0,
    captionsInBody: 0,
    repeats: 0,
    leaks: 0,
    naiveHit: 0,
    naiveGot: 0,
  };
  const before = process.cpuUsage();
  const results: (readonly Article[])[] = [];
  for (const fixture of fixtures) {
    const mediaType = fixture.markdown ? 'markdown' : 'text';
    results.push(
      (
        await clean({
          file: 'dump.txt',
          mediaType,
          text: fixture.text.replace(/^\ufeff/, ''),
          charset: 'utf-8',
          notes: [],
        })
      ).articles,
    );
  }
  const used = process.cpuUsage(before);
  for (const [i, fixture] of fixtures.entries()) {
    const articles = results[i];
    if (articles.length === fixture.articles.length) sum.split++;
    else if (withErrors) console.log(`  ${fixture.name}: ${articles.length} articles, not ${fixture.articles.length}`);
    const everything = JSON.stringify(articles.map(({ origins: _, removed: __, ...rest }) => rest));
    sum.leaks += (fixture.secrets ?? []).filter((secret) => everything.includes(secret)).length;
    sum.naiveHit += naiveHits(fixture);
    sum.naiveGot += fixture.text.split('\n').filter((line) => line.trim() !== '').length;
    for (const [n, want] of fixture.articles.entries()) compare(fixture, articles[n], want, sum, withErrors);
  }
  const f1 = (hit: number, got: number, want: number) => ((2 * hit) / Math.max(1, got + want)).toFixed(3);
  const n = fixtures.length;
  console.log(
    `dumps: ${n} of ${n / 2} kinds of dirt, ${(n / ((used.user + used.system) / 1e6)).toFixed(0)} files per CPU s`,
  );
  console.log(
    `  split right ${sum.split}/${n}  titles ${(sum.titles / sum.articles).toFixed(3)}  bylines ${sum.bylines}/${sum.bylined}  outlets ${sum.outlets}/${sum.outletted}`,
  );
  console.log(
    `  lines F1 ${f1(sum.hit, sum.got, sum.want)} (keeping everything ${f1(sum.naiveHit, sum.naiveGot, sum.want)})  macro ${(sum.macro / sum.articles).toFixed(3)}  with type ${f1(sum.typed, sum.got, sum.want)}`,
  );
  console.log(
    `  headings F1 ${f1(sum.headHit, sum.headGot, sum.heads)}  captions left in the body ${sum.captionsInBody}/${sum.captions}  repeats ${sum.repeats}  leaks ${sum.leaks}`,
  );
}

type Sums = Record<string, number>;

function compare(
  fixture: DumpFixture,
  got: Article | undefined,
  want: ExpectedArticle,
  sum: Sums,
  withErrors: boolean,
): void {
  const tell = (...words: unknown[]) => withErrors && console.log(`  ${fixture.name}:`, ...words);
  sum.articles++;
  sum.want += want.blocks.length;
  sum.heads += want.blocks.filter((block) => block.kind === 'heading').length;
  if (!got) return;
  const title =
    want.title === null ? got.titleBasis === 'derived' : sameText(got.title, want.title) && got.titleBasis === 'stated';
  if (title) sum.titles++;
  else tell('title', got.title, got.titleBasis);
  if (want.byline !== undefined) {
    sum.bylined++;
    if (sameText(got.byline, want.byline)) sum.bylines++;
    else tell('byline', got.byline);
  }
  if (want.outlet !== undefined) {
    sum.outletted++;
    if (sameText(got.outlet, want.outlet)) sum.outlets++;
    else tell('outlet', got.outlet);
  }
  const left = want.blocks.map((block) => ({ ...block, key: squeeze(block.text) }));
  const blocks = got.blocks.flatMap((block) =>
    (block.items ?? [block]).map((part) => ({
      type: block.type as string,
      key: squeeze(got.text.slice(part.start, part.end)),
    })),
  );
  const optional = new Set(
    fixture.text.includes('| Year') ? blocks.filter((block) => block.type === 'table').map((block) => block.key) : [],
  );
  let hit = 0;
  const seen = new Set<string>();
  for (const { type, key } of blocks) {
    if (optional.has(key)) continue;
    sum.got++;
    if (type === 'heading') sum.headGot++;
    if (seen.has(key)) sum.repeats++;
    seen.add(key);
    const at = left.findIndex((block) => block.key === key);
    if (at < 0) {
      tell('not wanted:', type, key.slice(0, 90));
      continue;
    }
    hit++;
    const { kind } = left[at];
    if (kind === 'heading' && type === 'heading') sum.headHit++;
    if (kind === 'caption') {
      sum.captions++;
      if (type !== 'caption') sum.captionsInBody++;
    }
    if (kind === type || (kind === 'quote' && type === 'paragraph')) sum.typed++;
    else tell(type, 'should be', kind, key.slice(0, 60));
    left.splice(at, 1);
  }
  for (const block of left) tell('missing:', block.kind, block.key.slice(0, 90));
  sum.hit += hit;
  sum.macro += (2 * hit) / Math.max(1, blocks.length - optional.size + want.blocks.length);
}

/** Lines that stand in the gold as they are: what keeping every line would get right. */
function naiveHits(fixture: DumpFixture): number {
  const rows = new Set(fixture.text.split('\n').map(squeeze));
  return fixture.articles.flatMap((article) => article.blocks).filter((block) => rows.has(squeeze(block.text))).length;
}
