import { bCubed } from '../metrics/b-cubed.ts';
import { score } from '../metrics/f1.ts';
import type { Figures } from './figures.ts';
import type { GoldPile, GoldPlace } from './gold.ts';
import { overlap, type Placing } from './placing.ts';
import type { FoundName, ProductOutput } from './product.ts';

type Found = GoldPlace & { readonly name: FoundName };

/** Exact spans with and without type, linking B³ over all articles, and clusters that mix two entities. */
export function scoreNames(gold: GoldPile, output: ProductOutput, placing: Placing, figures: Figures): void {
  const found: Found[] = output.names.flatMap((line) =>
    line.entities.flatMap((name) => {
      const at = placing.place({ ...name, file: line.file, article: line.article });
      return at ? [{ ...at, name }] : [];
    }),
  );
  const droppable = (p: GoldPlace) => gold.droppable.some((d) => overlap(d, p) > 0);
  const used = new Set<Found>();
  const counts = { required: 0, spans: 0, types: 0 };
  const linked: { gold: string; system: string; text: string }[] = [];
  const skipped = (g: (typeof gold.names)[number]) => g.optional || droppable(g);
  // What is asked for goes first, so that an optional mention never takes the answer to a required one.
  const asked = [...gold.names].sort((a, b) => Number(skipped(a)) - Number(skipped(b)));
  for (const want of asked) {
    let hit: Found | undefined;
    let reading = want.readings[0];
    for (const r of want.readings) {
      hit = found.find(
        (f) => f.place === want.place && f.start === r.start && f.end === r.end && (r.wide || !used.has(f)),
      );
      if (!hit) continue;
      reading = r;
      break;
    }
    if (hit) used.add(hit);
    if (skipped(want)) continue;
    counts.required++;
    const where = `names ${want.place} ${JSON.stringify(want.text)} at ${want.start}`;
    if (!hit) {
      figures.differ(where, 'missed', want.readings[0].types[0]);
      continue;
    }
    counts.spans++;
    if (reading.types.includes(hit.name.type)) counts.types++;
    else figures.differ(where, 'is', reading.types[0], 'not', hit.name.type);
    linked.push({ gold: reading.id, system: hit.name.entity, text: want.text });
  }
  const soft = gold.names.filter((g) => g.optional);
  const extra = found.filter((f) => !used.has(f) && !droppable(f) && !soft.some((g) => overlap(g, f) > 0));
  for (const f of extra)
    figures.differ('names', f.place, 'not a gold name:', f.name.type, JSON.stringify(f.name.text), `at ${f.start}`);
  const system = counts.spans + extra.length;
  figures.share('names: span F1', score(counts.spans, system, counts.required).f1);
  figures.share('names: typed F1', score(counts.types, system, counts.required).f1);
  const linking = bCubed(linked);
  figures.share('names: linking B³ F1', linking.f1);
  figures.share('names: linking B³ precision', linking.precision);
  const mixed = groups(linked, 'system', 'gold').filter(([, members]) => members.size > 1);
  for (const [id, members] of mixed) figures.differ('linking', id, 'merges', [...members].join(' + '));
  for (const [id, members] of groups(linked, 'gold', 'system')) {
    if (members.size > 1) figures.differ('linking', id, 'is split into', [...members].join(' / '));
  }
  figures.count('names: wrong merges', mixed.length);
}

function groups(
  items: readonly { gold: string; system: string }[],
  by: 'gold' | 'system',
  of: 'gold' | 'system',
): [string, Set<string>][] {
  const found = new Map<string, Set<string>>();
  for (const item of items) {
    const members = found.get(item[by]);
    if (members) members.add(item[of]);
    else found.set(item[by], new Set([item[of]]));
  }
  return [...found];
}
