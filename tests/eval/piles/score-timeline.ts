import { assign } from '../metrics/assignment.ts';
import { bCubed } from '../metrics/b-cubed.ts';
import { harmonic, mean, score } from '../metrics/f1.ts';
import type { Figures } from './figures.ts';
import type { GoldEvent, GoldPile, GoldPlace } from './gold.ts';
import { overlap, type Placing } from './placing.ts';
import type { FoundEvidence, ProductOutput } from './product.ts';

interface SystemEvent {
  readonly label: string;
  readonly date: { readonly start: string | null; readonly end: string | null };
  readonly support: readonly GoldPlace[];
  readonly articles: ReadonlySet<string>;
}

/**
 * Events match when they share a supporting sentence and their dates fit (overlap over union of at least a tenth; any
 * overlap where the gold date is wide by nature). Then dates, corroboration, merging, disagreements, related order.
 */
export function scoreTimeline(gold: GoldPile, output: ProductOutput, placing: Placing, figures: Figures): void {
  const { timeline } = output;
  const placeAll = (evidence: readonly FoundEvidence[]) => evidence.flatMap((e) => placing.place(e) ?? []);
  const system: SystemEvent[] = timeline.events.map((e) => ({
    label: e.label,
    date: e.date,
    support: placeAll(e.evidence),
    articles: new Set(e.evidence.flatMap((x) => placing.articleOf(x.file, x.article) ?? [])),
  }));
  const shares = (g: GoldEvent, s: SystemEvent) =>
    g.support.filter((x) => s.support.some((y) => sameSentence(x, y))).length;
  const { asked, matched } = kindestMatching(gold.events, system, shares);
  for (const g of asked)
    if (!matched.has(g))
      figures.differ('timeline missed', g.key ? 'key' : '', g.id, `${g.dates[0].start}..${g.dates[0].end}`, g.label);
  const taken = new Set(matched.values());
  for (const s of system)
    if (!taken.has(s))
      figures.differ('timeline: not a gold event:', `${s.date.start}..${s.date.end}`, JSON.stringify(s.label));
  const key = asked.filter((g) => g.key);
  const pairs = [...matched];
  const dated = pairs.filter(([g]) => g.dates[0].start !== null);
  figures.share('timeline: event F1', score(matched.size, system.length, asked.length).f1);
  figures.share('timeline: key recall', key.filter((g) => matched.has(g)).length / key.length);
  figures.share('timeline: date overlap', mean(dated.map(([g, s]) => dateFit(g, s))));
  figures.share('timeline: corroboration F1', mean(pairs.map(([g, s]) => setF1(new Set(g.articles), s.articles))));
  figures.share('timeline: merge B³ F1', mergeScore(asked, system));
  scoreDisagreements(
    gold,
    timeline.disagreements.map((d) => d.sides.flatMap((side) => placeAll(side.evidence))),
    figures,
  );
  scoreRelated(gold, output, placing, figures);
  figures.count('timeline: labels over 12 words', pairs.filter(([, s]) => s.label.split(/\s+/).length > 12).length);
}

type Shares = (g: GoldEvent, s: SystemEvent) => number;
type Matching = ReadonlyMap<GoldEvent, SystemEvent>;

/**
 * The best assignment of events, with the gold as kind as its alternatives allow: an optional event is asked for only
 * where that helps, and so is one that may be told inside another which the system tells it in.
 */
function kindestMatching(
  events: readonly GoldEvent[],
  system: readonly SystemEvent[],
  shares: Shares,
): { readonly asked: readonly GoldEvent[]; readonly matched: Matching } {
  const f1 = (list: readonly GoldEvent[], matched: Matching) => score(matched.size, system.length, list.length).f1;
  let asked = events;
  let matched = matchEvents(asked, system, shares);
  for (const g of events.filter((e) => e.optional || e.mayMerge)) {
    const host = asked.find((e) => e.id === g.mayMerge);
    const told = host !== undefined && system.some((s) => shares(g, s) > 0 && shares(host, s) > 0);
    if (g.mayMerge && !told) continue;
    const without = asked.filter((e) => e !== g);
    const fewer = matchEvents(without, system, shares);
    if (f1(without, fewer) < f1(asked, matched)) continue;
    asked = without;
    matched = fewer;
  }
  return { asked, matched };
}

function matchEvents(events: readonly GoldEvent[], system: readonly SystemEvent[], shares: Shares): Matching {
  const weights = events.map((g) => system.map((s) => matchWeight(g, s, shares(g, s))));
  const chosen = assign(weights.map((row) => row.map((w) => 1 - w)));
  const matched = new Map<GoldEvent, SystemEvent>();
  chosen.forEach((column, row) => {
    if (column >= 0 && weights[row][column] > 0) matched.set(events[row], system[column]);
  });
  return matched;
}

function scoreDisagreements(gold: GoldPile, shown: readonly (readonly GoldPlace[])[], figures: Figures): void {
  const sidesMet = (d: GoldPile['disagreements'][number], spans: readonly GoldPlace[]) =>
    d.sides.filter((side) => spans.some((s) => sameSentence(side, s))).length;
  const real = gold.disagreements.filter((d) => d.flag);
  const found = real.filter((d) => shown.some((spans) => sidesMet(d, spans) >= Math.min(2, d.sides.length)));
  for (const d of real)
    if (!found.includes(d)) figures.differ('timeline: disagreement', d.id, 'not found:', d.question);
  const alarms = gold.disagreements.filter(
    (d) => !d.flag && shown.some((spans) => sidesMet(d, spans) >= 2 && !real.some((r) => sidesMet(r, spans) >= 2)),
  );
  for (const d of alarms) figures.differ('timeline: look-alike', d.id, 'shown as a disagreement:', d.question);
  figures.share('timeline: disagreements found', real.length > 0 ? found.length / real.length : 1);
  figures.count('timeline: look-alikes flagged', alarms.length);
}

function scoreRelated(gold: GoldPile, output: ProductOutput, placing: Placing, figures: Figures): void {
  const articleOf = new Map(output.timeline.articles.map((a) => [a.id, placing.articleOf(a.file, a.id)]));
  const scores = new Map<string, number>();
  const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const r of output.timeline.related) {
    const a = articleOf.get(r.a);
    const b = articleOf.get(r.b);
    if (a && b) scores.set(pairKey(a, b), r.score);
  }
  let right = 0;
  let pairs = 0;
  for (const x of gold.relations) {
    for (const y of gold.relations) {
      if (x.grade <= y.grade) continue;
      pairs++;
      const ahead = (scores.get(pairKey(x.a, x.b)) ?? 0) - (scores.get(pairKey(y.a, y.b)) ?? 0);
      right += ahead > 0 ? 1 : ahead === 0 && scores.size > 0 ? 0.5 : 0;
    }
  }
  figures.share('timeline: related order', pairs > 0 ? right / pairs : 1);
}

const DAY = 86_400_000;
const OPEN = { from: Date.parse('2000-01-01') / DAY, to: Date.parse('2060-01-01') / DAY };

function sameSentence(a: GoldPlace, b: GoldPlace): boolean {
  const shared = overlap(a, b);
  return shared > 0 && shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

function interval(d: { readonly start: string | null; readonly end: string | null }): [number, number] {
  return [d.start ? Date.parse(d.start) / DAY : OPEN.from, (d.end ? Date.parse(d.end) / DAY : OPEN.to) + 1];
}

function dateFit(g: GoldEvent, s: SystemEvent): number {
  const [from, to] = interval(s.date);
  return Math.max(
    ...g.dates.map((d) => {
      const [first, last] = interval(d);
      const shared = Math.min(to, last) - Math.max(from, first);
      return shared <= 0 ? 0 : shared / (Math.max(to, last) - Math.min(from, first));
    }),
  );
}

function matchWeight(g: GoldEvent, s: SystemEvent, hits: number): number {
  if (hits === 0) return 0;
  const undated = g.dates[0].start === null;
  const dates = dateFit(g, s);
  if (!undated && !(g.loose ? dates > 0 : dates >= 0.1)) return 0;
  return (
    0.5 * (undated ? 1 : dates) + 0.5 * harmonic(Math.min(1, hits / s.support.length), hits / g.support.length) + 0.001
  );
}

function setF1(gold: ReadonlySet<string>, system: ReadonlySet<string>): number {
  const hits = [...gold].filter((x) => system.has(x)).length;
  return score(hits, system.size, gold.size).f1;
}

/** On gold sentences that belong to one gold event only. */
function mergeScore(events: readonly GoldEvent[], system: readonly SystemEvent[]): number {
  const owners = new Map<string, Set<string>>();
  const places = new Map<string, GoldPlace>();
  for (const g of events) {
    for (const s of g.support) {
      const id = `${s.place}:${s.start}`;
      places.set(id, s);
      owners.set(id, (owners.get(id) ?? new Set()).add(g.id));
    }
  }
  const items = [...owners]
    .filter(([, set]) => set.size === 1)
    .map(([id, set]) => {
      const at = system.findIndex((s) => s.support.some((y) => sameSentence(places.get(id)!, y)));
      return { gold: [...set][0], system: at < 0 ? `none ${id}` : `event ${at}` };
    });
  return system.some((s) => s.support.length > 0) ? bCubed(items).f1 : 0;
}
