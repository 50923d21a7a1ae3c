import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatableArticle } from '../../../src/dates/date-publication.ts';
import type { Block, BlockType, OriginRun, StatedDate } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';

/** One expression of the gold, in offsets of the article's text. */
export interface GoldDate extends Span {
  readonly text: string;
  readonly optional: boolean;
  /** Accepted values; the first is the gold's own. */
  readonly values: readonly string[];
  readonly spans: readonly Span[];
  /** Accepted first and last days; null when the days are not asked for. */
  readonly days: readonly (readonly [string | null, string | null])[] | null;
  /** Any days inside these are accepted. */
  readonly within: readonly [string, string] | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly article: DatableArticle;
  readonly published: {
    readonly value: string;
    readonly earliest: string;
    readonly latest: string;
    readonly stated: boolean;
  };
  readonly dates: readonly GoldDate[];
}

type Json = Record<string, never> & { [key: string]: unknown };
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The articles of the invented pile, as the gold cleans them. */
export function dossier(folder: string): GoldArticle[] {
  const articles = read(join(folder, 'dossier/gold/articles.json')) as Json[];
  const dates = new Map(
    (read(join(folder, 'dossier/gold/dates.json')) as Json[]).map((d) => [d.article as string, d.dates as Json[]]),
  );
  return articles.map((a) => {
    const text = a.text as string;
    const blocks = (a.blocks as Json[]).map((b) => block(b.kind as string, b.start as number, b.end as number));
    const p = a.published as Record<string, string>;
    const stated: StatedDate[] = p.basis === 'stated' ? [{ text: p.date, where: 'metadata', source: null }] : [];
    return {
      id: a.article as string,
      article: {
        title: (a.title as string | null) ?? '',
        text,
        blocks,
        statedDates: [...stated, ...captionDates(text, blocks)],
        outlet: a.outlet as string | null,
        language: a.language as string | null,
        url: a.url as string | null,
        origins: [{ start: 0, end: text.length, source: { start: 0, end: text.length }, exact: true }],
      },
      published: {
        value: p.date,
        earliest: p.earliest ?? p.date,
        latest: p.latest ?? p.date,
        stated: p.basis === 'stated',
      },
      dates: (dates.get(a.article as string) ?? []).map((d) => {
        const also = (d.also as Json[] | undefined) ?? [];
        const own: [string | null, string | null] = [d.from as string | null, d.to as string | null];
        return {
          start: d.start as number,
          end: d.end as number,
          text: d.text as string,
          optional: d.optional === true,
          values: [d.value as string, ...also.map((x) => x.value as string)],
          spans: [d, ...also].map((x) => ({ start: x.start as number, end: x.end as number })),
          days:
            own[0] === null || d.anyDays === true
              ? null
              : [own, ...also.map((x) => [x.from, x.to] as [string | null, string | null])],
          within: d.looseDays === true ? [own[0] as string, own[1] as string] : null,
        };
      }),
    };
  });
}

/** The articles of the sample files, made of the lines that the gold keeps. */
export function seeds(folder: string, files: string): GoldArticle[] {
  const articles = read(join(folder, 'seeds/articles.json')) as Json[];
  const gold = (read(join(folder, 'seeds/dates.json')) as { files: Json[] }).files;
  return articles.map((a) => {
    const raw = readFileSync(join(files, a.seed as string), 'utf8');
    const starts = [0, ...[...raw.matchAll(/\n/g)].map((m) => m.index + 1), raw.length + 1];
    let text = '';
    const blocks: Block[] = [];
    const origins: OriginRun[] = [];
    for (const b of a.blocks as Json[]) {
      const [first, last] = b.lines as [number, number];
      const source = { start: starts[first - 1], end: starts[last] - 1 };
      if (text) text += '\n\n';
      const start = text.length;
      text += raw.slice(source.start, source.end);
      origins.push({ start, end: text.length, source, exact: true });
      blocks.push({ ...block(b.kind as string, start, text.length), source });
    }
    const p = a.published as Record<string, string>;
    const stated: StatedDate[] =
      p.basis === 'stated'
        ? [
            {
              text: a.article === '000' ? '25/01/14' : 'January 14, 2025 | Flash Brief',
              where: 'dateline',
              source: null,
            },
          ]
        : [];
    const file = gold.find((f) => f.file === a.seed) as Json;
    const place = (s: Span): Span | null => {
      const run = origins.find((r) => r.source.start <= s.start && s.end <= r.source.end);
      return run ? { start: run.start + s.start - run.source.start, end: run.start + s.end - run.source.start } : null;
    };
    const dates: GoldDate[] = (file.articles as Json[])
      .flatMap((x) => x.dates as Json[])
      .flatMap((d) => {
        const own = place({ start: d.start as number, end: d.end as number });
        if (!own) return [];
        const product = d.product as Json | undefined;
        const wide = product ? place({ start: product.start as number, end: product.end as number }) : null;
        const others = ((d.altSpans as [number, number][] | undefined) ?? []).map(([start, end]) =>
          place({ start, end }),
        );
        return [
          {
            ...own,
            text: d.text as string,
            optional: d.optional === true,
            values: [
              d.value as string,
              ...(product?.value ? [product.value as string] : []),
              ...((d.altValues as string[] | undefined) ?? []),
            ],
            spans: [own, wide, ...others].filter((s): s is Span => s !== null),
            days: [
              [(d.start_date as string | null) ?? null, (d.end_date as string | null) ?? null] as const,
              ...((d.altDays as [string, string][] | undefined) ?? []),
            ],
            within: null,
          },
        ];
      });
    return {
      id: a.article as string,
      article: {
        title: (a.title as string | null) ?? '',
        text,
        blocks,
        statedDates: [...stated, ...captionDates(text, blocks)],
        outlet: a.outlet as string | null,
        language: 'en',
        url: null,
        origins,
      },
      published: { value: p.date, earliest: p.date, latest: p.latest ?? p.date, stated: p.basis === 'stated' },
      dates,
    };
  });
}

function block(kind: string, start: number, end: number): Block {
  const type: BlockType = kind === 'list-item' ? 'list' : (kind as BlockType);
  return { type, start, end, source: { start, end } };
}

function captionDates(text: string, blocks: readonly Block[]): StatedDate[] {
  return blocks
    .filter((b) => b.type === 'caption' && /\d{4}/.test(text.slice(b.start, b.end)))
    .map((b) => ({ text: text.slice(b.start, b.end), where: 'caption', source: { start: b.start, end: b.end } }));
}
