import { score } from '../metrics/f1.ts';
import type { Figures } from './figures.ts';
import type { GoldDate, GoldPile, GoldPlace } from './gold.ts';
import { overlap, type Placing } from './placing.ts';
import type { FoundDate, ProductOutput } from './product.ts';

type Found = GoldPlace & { readonly date: FoundDate };

/** Extents (strict, relaxed), TIMEX3 value, and share of first and last days right. */
export function scoreDates(gold: GoldPile, output: ProductOutput, placing: Placing, figures: Figures): void {
  const found: Found[] = output.dates.flatMap((line) =>
    line.dates.flatMap((date) => {
      const at = placing.place({ ...date, file: line.file, article: line.article });
      return at ? [{ ...at, date }] : [];
    }),
  );
  const droppable = (p: GoldPlace) => gold.droppable.some((d) => overlap(d, p) > 0);
  const used = new Set<Found>();
  const counts = { required: 0, strict: 0, relaxed: 0, value: 0, days: 0, dayed: 0 };
  for (const want of gold.dates) {
    const exact = (f: Found) => want.spans.some((s) => s.start === f.start && s.end === f.end);
    const hits = found.filter((f) => overlap(f, want) > 0 && !used.has(f));
    const widest = [...hits].sort((a, b) => overlap(b, want) - overlap(a, want));
    const hit = hits.find((f) => f.start === want.start && f.end === want.end) ?? hits.find(exact) ?? widest[0];
    if (hit) used.add(hit);
    if (want.optional || droppable(want)) continue;
    counts.required++;
    if (want.days.length > 0) counts.dayed++;
    const where = `dates ${want.place} ${JSON.stringify(want.text)}`;
    if (!hit) {
      figures.differ(where, 'missed', want.values[0]);
      continue;
    }
    counts.relaxed++;
    if (exact(hit)) counts.strict++;
    else figures.differ(where, 'extent', `${hit.start}–${hit.end}, not ${want.start}–${want.end}`);
    if (want.values.includes(hit.date.value)) counts.value++;
    else figures.differ(where, 'read as', hit.date.value, 'not', want.values[0]);
    if (want.days.length === 0) continue;
    if (daysRight(want, hit.date)) counts.days++;
    else
      figures.differ(where, 'days', `${hit.date.from}..${hit.date.to}, not ${want.days[0].from}..${want.days[0].to}`);
  }
  const extra = found.filter((f) => !used.has(f) && !droppable(f));
  for (const f of extra) figures.differ('dates', f.place, 'not a date:', f.date.value, `at ${f.start}–${f.end}`);
  const system = counts.relaxed + extra.length;
  figures.share('dates: strict F1', score(counts.strict, system, counts.required).f1);
  figures.share('dates: relaxed F1', score(counts.relaxed, system, counts.required).f1);
  figures.share('dates: value F1', score(counts.value, system, counts.required).f1);
  figures.share('dates: calendar days right', counts.dayed > 0 ? counts.days / counts.dayed : 0);
}

function daysRight(want: GoldDate, got: FoundDate): boolean {
  const { from = null, to = null } = got;
  if (want.days.some((d) => d.from === from && d.to === to && (d.value === undefined || d.value === got.value)))
    return true;
  const [{ from: first, to: last }] = want.days;
  return (
    want.looseDays &&
    from !== null &&
    to !== null &&
    first !== null &&
    last !== null &&
    from >= first &&
    to <= last &&
    from <= to
  );
}
