import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldArticle, GoldDate, GoldEvent, GoldName, GoldPile } from './gold.ts';

const LOOSE = new Set(['fuzzy', 'ongoing', 'before', 'as-of']);

/**
 * An invented pile by its name: raw files in `piles/NAME`, articles.json, dates.json, entities.json, timeline.json and
 * leaks.json in `piles/gold/NAME`. Offsets count in the gold article texts.
 */
export function loadPile(root: string, name: string): GoldPile {
  const folder = join(root, 'tests/eval/piles');
  const read = (file: string): any => JSON.parse(readFileSync(join(folder, 'gold', name, file), 'utf8'));
  const goldArticles = read('articles.json');
  const timeline = read('timeline.json');
  const entities = read('entities.json');

  const articles: GoldArticle[] = goldArticles.map((a: any) => ({
    id: a.article,
    file: a.file,
    titles: a.title === null ? null : [a.title],
    outlets: [a.outlet],
    byline: a.byline,
    published: a.published,
    blocks: a.blocks.map((b: any) => ({
      text: b.text,
      kinds: [b.kind, ...(b.altKinds ?? [])],
      start: b.start,
      end: b.end,
    })),
    text: a.text,
    sentences: a.sentences,
  }));

  const dates: GoldDate[] = read('dates.json').flatMap((a: any) =>
    a.dates.map((d: any) => {
      const readings = [d, ...(d.also ?? [])];
      return {
        place: a.article,
        start: d.start,
        end: d.end,
        text: d.text,
        optional: Boolean(d.optional),
        spans: readings.map((r) => ({ start: r.start, end: r.end })),
        values: readings.map((r) => r.value),
        days:
          d.from === null && d.to === null
            ? []
            : [
                { from: d.from, to: d.to },
                ...(d.also ?? []).map((r: any) => ({ from: r.from, to: r.to, value: r.value })),
              ],
        looseDays: Boolean(d.looseDays),
      };
    }),
  );

  const names: GoldName[] = entities.articles.flatMap((a: any) =>
    a.mentions.map((m: any) => ({
      place: a.article,
      start: m.start,
      end: m.end,
      text: m.text,
      optional: Boolean(m.optional),
      readings: [{ start: m.start, end: m.end, types: [m.type, ...(m.altTypes ?? [])], id: m.id, wide: false }],
    })),
  );

  const events: GoldEvent[] = timeline.events.map((e: any) => ({
    id: e.id,
    label: e.label,
    key: e.key,
    dates: [{ start: e.date.start, end: e.date.end }],
    loose: LOOSE.has(e.date.granularity),
    optional: false,
    mayMerge: null,
    support: e.support.map(place),
    articles: e.corroboration.articles,
  }));

  return {
    name,
    files: [...new Set<string>(goldArticles.map((a: any) => a.file))].sort().map((f) => join(folder, name, f)),
    articles,
    dates,
    names,
    events,
    disagreements: timeline.disagreements.map((d: any) => ({ ...d, sides: d.sides.map(place) })),
    relations: timeline.relations,
    leaks: read('leaks.json').patterns.map((p: any) => new RegExp(p.pattern, p.flags)),
    droppable: [],
  };
}

const place = (s: any) => ({ place: s.article, start: s.start, end: s.end });
