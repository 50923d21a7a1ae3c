import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldArticle, GoldDate, GoldEvent, GoldName, GoldPile } from './gold.ts';

const TYPES: Record<string, string> = { norp: 'group', misc: 'work' };
const LOOSE = new Set(['fuzzy', 'ongoing', 'before', 'as-of']);

/** The five sample files; offsets count in the raw files. */
export function loadSeeds(root: string): GoldPile {
  const read = (name: string): any => JSON.parse(readFileSync(join(root, 'tests/eval/piles/gold/seeds', name), 'utf8'));
  const goldArticles = read('articles.json');
  const timeline = read('timeline.json');
  const fileNames: string[] = [...new Set<string>(goldArticles.map((a: { seed: string }) => a.seed))].sort();
  const raw = new Map(fileNames.map((file) => [file, readFileSync(join(root, 'seeds', file), 'utf8')]));

  const articles: GoldArticle[] = goldArticles.map((a: any) => ({
    id: a.article.replace('-', ''),
    file: a.seed,
    titles: a.title === null ? null : [a.title, ...(a.altTitles ?? [])],
    outlets: [a.outlet, ...(a.altOutlets ?? [])],
    byline: undefined,
    published: { date: a.published.date, earliest: a.published.date, latest: a.published.latest ?? a.published.date },
    blocks: a.blocks.map((b: any) => ({
      text: b.text,
      kinds: [b.kind, ...(b.altKinds ?? []), ...(b.role === 'quotation' ? ['quote'] : [])].map((k: string) =>
        k === 'list-item' ? 'list' : k,
      ),
    })),
    text: null,
    sentences: [],
  }));

  const dates: GoldDate[] = read('dates.json').files.flatMap((f: any) =>
    f.articles.flatMap((a: any) =>
      a.dates.map((d: any) => ({
        place: f.file,
        start: d.start,
        end: d.end,
        text: d.text,
        optional: Boolean(d.optional),
        spans: [d, ...(d.product ? [d.product] : []), ...(d.altSpans ?? []).map(pair)],
        values: [d.value, ...(d.product?.value ? [d.product.value] : []), ...(d.altValues ?? [])],
        days: [[d.start_date ?? null, d.end_date ?? null], ...(d.altDays ?? [])].map(([from, to]) => ({ from, to })),
        looseDays: false,
      })),
    ),
  );

  const names: GoldName[] = Object.entries<any>(read('entities.json').files).flatMap(([file, { mentions }]) =>
    mentions.map((m: any) => ({
      place: file,
      start: m.start,
      end: m.end,
      text: m.text,
      optional: Boolean(m.optional || m.dup || m.overlaps),
      readings: [
        { start: m.start, end: m.end, types: [m.type, ...(m.altTypes ?? [])].map(typeName), id: m.id, wide: false },
        ...(m.altSpans ?? []).map((alt: any) => {
          const span = pair(alt);
          const types = alt.type ? [alt.type] : [m.type, ...(m.altTypes ?? [])];
          return { ...span, types: types.map(typeName), id: alt.id ?? m.id, wide: Boolean(alt.id) };
        }),
      ],
    })),
  );

  const events: GoldEvent[] = timeline.events.map((e: any) => ({
    id: e.id,
    label: e.label,
    key: e.key,
    dates: [e.date, ...(e.altDates ?? [])].map(({ start, end }: any) => ({ start, end })),
    loose: LOOSE.has(e.date.granularity),
    optional: Boolean(e.optional),
    mayMerge: e.mayMerge ?? null,
    support: e.support.map(place),
    articles: e.corroboration.articles,
  }));

  return {
    name: 'seeds',
    files: fileNames.map((file) => join(root, 'seeds', file)),
    articles,
    dates,
    names,
    events,
    disagreements: timeline.disagreements.map((d: any) => ({ ...d, sides: d.sides.map(place) })),
    relations: timeline.relations,
    leaks: leaksOf([...raw.values()].join('\n')),
    droppable: goldArticles.flatMap((a: any) =>
      a.dropped.map((d: any) => ({ place: a.seed, ...linesToSpan(raw.get(a.seed)!, d.lines[0], d.lines[1]) })),
    ),
  };
}

const pair = (s: any) => (Array.isArray(s) ? { start: s[0], end: s[1] } : { start: s.start, end: s.end });
const place = (s: any) => ({ place: s.file, start: s.start, end: s.end });
const typeName = (type: string) => TYPES[type] ?? type;

function linesToSpan(text: string, from: number, to: number): { start: number; end: number } {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1);
  return { start: starts[from - 1], end: starts[to] ?? text.length };
}

/** The recipients that opaque tracking links carry in their payload, and the hosts of such links: nothing of it may come out. */
function leaksOf(text: string): RegExp[] {
  const words = new Set<string>();
  for (const [, host, path] of text.matchAll(/\]\(https?:\/\/([^/)]+)\/([^)]*)\)/g)) {
    const readable = path
      .split(/[/~]+/)
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join(' ');
    const addresses = [...readable.matchAll(/[a-z0-9.]+(?:@|%40)[a-z0-9.-]+\.[a-z]{2,}/gi)].map(([address]) => address);
    if (addresses.length === 0) continue;
    words.add(host);
    for (const address of addresses) for (const part of address.split(/@|%40/)) words.add(part.replace(/X$/, ''));
  }
  return [...words]
    .filter((word) => word.length > 4)
    .map((word) => new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'));
}
