import { clean } from '../../../src/cleaning/clean.ts';
import { datePublication } from '../../../src/dates/date-publication.ts';
import type { Article } from '../../../src/model/article.ts';
import { openBytes } from '../../../src/sources/open-bytes.ts';
import { type AnnotatedFile, annotatedFiles } from './fixtures/annotated-files.ts';
import { sameText, squeeze } from './word-scores.ts';

interface Sums {
  [count: string]: number;
}

/** Head, blocks, lost text and kept dirt over all annotated files. */
export async function evaluateAnnotated(withErrors: boolean): Promise<void> {
  const files = annotatedFiles();
  const sum: Sums = {
    title: 0,
    byline: 0,
    outlet: 0,
    outletted: 0,
    day: 0,
    dated: 0,
    hit: 0,
    typed: 0,
    got: 0,
    want: 0,
  };
  Object.assign(sum, { lost: 0, dirt: 0, captions: 0 });
  for (const file of files) {
    const tell = (...words: unknown[]) => withErrors && console.log(`  ${file.name}:`, ...words);
    const opened = await openBytes(file.name, Buffer.from(file.text), async () => null as never);
    const articles: Article[] = [];
    for (const document of opened.documents) articles.push(...(await clean(document)).articles);
    if (articles.length !== 1) tell(`${articles.length} articles, not 1`);
    compareHead(file, articles[0], sum, tell);
    compareBlocks(file, articles[0], sum, tell);
  }
  const share = (part: number, whole: number) => `${part}/${whole}`;
  const f1 = (hit: number) => ((2 * hit) / Math.max(1, sum.got + sum.want)).toFixed(3);
  console.log(`annotated files: ${files.length}`);
  console.log(
    `  titles ${share(sum.title, files.length)}  bylines ${share(sum.byline, files.length)}  outlets ${share(sum.outlet, sum.outletted)}  days ${share(sum.day, sum.dated)}`,
  );
  console.log(
    `  blocks F1 ${f1(sum.hit)}  with type ${f1(sum.typed)}  blocks of the article lost ${sum.lost}/${sum.want}  lines of dirt kept ${sum.dirt}`,
  );
}

function compareHead(
  file: AnnotatedFile,
  got: Article | undefined,
  sum: Sums,
  tell: (...words: unknown[]) => void,
): void {
  const title =
    file.title === null
      ? got?.titleBasis === 'derived'
      : sameText(got?.title ?? null, file.title) && got?.titleBasis === 'stated';
  if (title) sum.title++;
  else tell('title', JSON.stringify(got?.title), got?.titleBasis);
  if (sameText(got?.byline ?? null, file.byline)) sum.byline++;
  else tell('byline', JSON.stringify(got?.byline), 'not', JSON.stringify(file.byline));
  if (file.outlet !== undefined) {
    sum.outletted++;
    if (squeeze(got?.outlet ?? '').toLowerCase() === squeeze(file.outlet).toLowerCase()) sum.outlet++;
    else tell('outlet', JSON.stringify(got?.outlet), 'not', JSON.stringify(file.outlet));
  }
  if (file.day !== undefined) {
    sum.dated++;
    const day = got ? (datePublication(got)?.value ?? null) : null;
    if (day === file.day) sum.day++;
    else tell('day', day, 'not', file.day);
  }
}

function compareBlocks(
  file: AnnotatedFile,
  got: Article | undefined,
  sum: Sums,
  tell: (...words: unknown[]) => void,
): void {
  const left = file.blocks.map((block) => ({ ...block, key: squeeze(block.text) }));
  const whole = squeeze(got?.text ?? '');
  sum.want += left.filter((block) => !block.optional).length;
  for (const block of got?.blocks ?? [])
    for (const part of block.items ?? [block]) {
      const key = squeeze(got!.text.slice(part.start, part.end));
      const at = left.findIndex((each) => each.key === key);
      if (at >= 0 && left[at].optional) continue;
      sum.got++;
      if (at < 0) {
        tell('not wanted:', block.type, key.slice(0, 90));
        if (!left.some((each) => each.key.includes(key) || key.includes(each.key))) sum.dirt++;
        continue;
      }
      sum.hit++;
      if (left[at].kind === block.type) sum.typed++;
      else tell(block.type, 'should be', left[at].kind, key.slice(0, 60));
      left.splice(at, 1);
    }
  for (const block of left.filter((each) => !each.optional)) {
    if (!whole.includes(block.key)) sum.lost++;
    tell('missing:', block.kind, block.key.slice(0, 90));
  }
}
