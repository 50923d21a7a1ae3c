import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { clean } from '../../../src/cleaning/clean.ts';
import { datePublication } from '../../../src/dates/date-publication.ts';
import { pageFixtures } from './fixtures/page-fixtures.ts';
import type { PageFixture } from './fixtures/page-parts.ts';
import { sameText, shingleScore, squeeze } from './word-scores.ts';

interface Found {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly day: string | null;
  readonly extra?: string;
}

type Extractor = (html: string) => Promise<Found>;

const ours: Extractor = async (html) => {
  const { articles } = await clean({ file: 'page.html', mediaType: 'html', text: html, charset: 'utf-8', notes: [] });
  const article = articles[0];
  if (!article) return { text: '', title: null, byline: null, day: null };
  return {
    text: article.text,
    title: article.title,
    byline: article.byline,
    day: datePublication(article)?.value ?? null,
    extra: article.outlet ?? '',
  };
};

const readability: Extractor = async (html) => {
  const { document } = parseHTML(html);
  const found = new Readability(document as never).parse();
  return {
    text: found?.textContent ?? '',
    title: found?.title ?? null,
    byline: found?.byline ?? null,
    day: found?.publishedTime?.slice(0, 10) ?? null,
  };
};

const defuddle: Extractor = async (html) => {
  const { document } = parseHTML(html);
  const found = await Defuddle(document as never, 'https://news.example/story', { markdown: false });
  const { document: body } = parseHTML(`<html><body>${found.content}</body></html>`);
  return {
    text: body.body.textContent ?? '',
    title: found.title ?? null,
    byline: found.author ?? null,
    day: found.published?.slice(0, 10) ?? null,
  };
};

/** Body, title, byline and date over all page fixtures, beside Readability and Defuddle on the same pages. */
export async function evaluatePages(withErrors: boolean): Promise<void> {
  const fixtures = pageFixtures();
  console.log(
    `pages: ${fixtures.length} of ${new Set(fixtures.map((each) => each.name.split(' / ')[0])).size} layouts`,
  );
  console.log('                      P     R     F1    title  byline  date   pages per CPU s');
  for (const [name, extract] of [
    ['dateline', ours],
    ['Readability', readability],
    ['Defuddle', defuddle],
  ] as const) {
    await extract(fixtures[0].html);
    await score(name, extract, fixtures, withErrors && name === 'dateline');
  }
}

async function score(
  name: string,
  extract: Extractor,
  fixtures: readonly PageFixture[],
  withErrors: boolean,
): Promise<void> {
  const sum = { p: 0, r: 0, f: 0, title: 0, byline: 0, date: 0 };
  const before = process.cpuUsage();
  const found: Found[] = [];
  for (const fixture of fixtures) found.push(await quietly(() => extract(fixture.html)));
  const used = process.cpuUsage(before);
  for (const [i, fixture] of fixtures.entries()) {
    const got = found[i];
    const want = fixture.article;
    const { p, r, f } = shingleScore(got.text, fixture.shown.join('\n\n'));
    sum.p += p;
    sum.r += r;
    sum.f += f;
    const title = sameText(got.title, want.title);
    const wantedByline = fixture.html.includes(want.byline) ? want.byline : '';
    const byline =
      squeeze(got.byline)
        .replace(/^(?:by|von|par) /i, '')
        .toLowerCase() === squeeze(wantedByline).toLowerCase();
    sum.title += title ? 1 : 0;
    sum.byline += byline ? 1 : 0;
    sum.date += got.day === want.date ? 1 : 0;
    if (withErrors && (f < 0.985 || !title || !byline || got.day !== want.date || !sameText(got.extra, want.outlet)))
      console.log(
        `  ${fixture.name}: P ${p.toFixed(2)} R ${r.toFixed(2)}${title ? '' : ` title ${got.title}`}${byline ? '' : ` byline ${got.byline}`}${got.day === want.date ? '' : ` date ${got.day}`} ${sameText(got.extra, want.outlet) ? '' : `outlet ${got.extra}`}`,
      );
  }
  const n = fixtures.length;
  const cell = (value: number) => (value / n).toFixed(3).padEnd(6);
  const speed = n / ((used.user + used.system) / 1e6);
  console.log(
    `  ${name.padEnd(18)} ${cell(sum.p)}${cell(sum.r)}${cell(sum.f)}${cell(sum.title)} ${cell(sum.byline)} ${cell(sum.date)} ${speed.toFixed(0)}`,
  );
}

async function quietly(run: () => Promise<Found>): Promise<Found> {
  try {
    return await run();
  } catch {
    return { text: '', title: null, byline: null, day: null };
  }
}
