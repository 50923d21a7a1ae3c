import { describe, expect, it } from 'vitest';
import { assign } from '../metrics/assignment.ts';
import { bCubed } from '../metrics/b-cubed.ts';
import { Figures } from './figures.ts';
import type { GoldPile, GoldPlace } from './gold.ts';
import { loadPile } from './load-pile.ts';
import { placeOutput } from './placing.ts';
import type { ProductOutput } from './product.ts';
import { scoreCleaning } from './score-cleaning.ts';
import { scoreDates } from './score-dates.ts';
import { scoreNames } from './score-names.ts';
import { scoreTimeline } from './score-timeline.ts';

/** What a reader who agrees with the gold in everything would print. */
function perfect(gold: GoldPile): ProductOutput {
  const fileOf = new Map(gold.articles.map((a) => [a.id, a.file]));
  const evidence = (p: GoldPlace) => ({ ...p, article: p.place, file: fileOf.get(p.place)!, source: p });
  return {
    cleaned: gold.files.map((file) => ({
      file,
      articles: gold.articles
        .filter((a) => file.endsWith(`/${a.file}`))
        .map((a) => ({
          id: a.id,
          title: a.titles?.[0] ?? 'made from the lead',
          titleBasis: a.titles ? 'stated' : 'derived',
          byline: a.byline ?? null,
          outlet: a.outlets[0],
          date: a.published ? { value: a.published.date } : null,
          text: a.text!,
          blocks: a.blocks.map((b) => ({ type: b.kinds[0], text: b.text })),
        })),
    })),
    dates: gold.articles.map((a) => ({
      article: a.id,
      file: a.file,
      dates: gold.dates
        .filter((d) => d.place === a.id)
        .map((d) => ({
          ...d,
          source: d,
          value: d.values[0],
          from: d.days[0]?.from ?? null,
          to: d.days[0]?.to ?? null,
        })),
    })),
    names: gold.articles.map((a) => ({
      article: a.id,
      file: a.file,
      entities: gold.names
        .filter((n) => n.place === a.id)
        .map((n) => ({ ...n, source: n, type: n.readings[0].types[0], entity: n.readings[0].id })),
    })),
    timeline: {
      articles: gold.articles.map((a) => ({ id: a.id, file: a.file })),
      events: gold.events.map((e) => ({ date: e.dates[0], label: 'a label', evidence: e.support.map(evidence) })),
      disagreements: gold.disagreements
        .filter((d) => d.flag)
        .map((d) => ({ question: d.question, sides: d.sides.map((s) => ({ evidence: [evidence(s)] })) })),
      related: gold.relations.map((r) => ({ ...r, score: r.grade })),
    },
    everything: '',
    failures: [],
  };
}

function figuresOf(gold: GoldPile, output: ProductOutput): Figures {
  const figures = new Figures();
  const placing = placeOutput(gold, output);
  scoreCleaning(gold, output, placing, figures);
  scoreDates(gold, output, placing, figures);
  scoreNames(gold, output, placing, figures);
  scoreTimeline(gold, output, placing, figures);
  return figures;
}

describe('the scorers of the piles', () => {
  const gold = loadPile(process.cwd(), 'dossier');
  const best = perfect(gold);

  it.each(['dossier', 'marisol'])('give full marks to the gold of %s itself', (name) => {
    const pile = loadPile(process.cwd(), name);
    const { values } = figuresOf(pile, perfect(pile));
    for (const [name, value] of values) {
      const isCount = /leaks|wrong merges|flagged|over 12/.test(name);
      expect(`${name} ${value}`).toBe(`${name} ${isCount ? 0 : 100}`);
    }
  });

  it('count what is missing, doubled, mistyped and wrongly joined', () => {
    const [first, ...rest] = best.names;
    const everyone = rest.map((line) => ({ ...line, entities: line.entities.map((e) => ({ ...e, entity: 'one' })) }));
    const worse = figuresOf(gold, {
      ...best,
      dates: best.dates.map((line) => ({ ...line, dates: line.dates.slice(1) })),
      names: [first, ...everyone],
      timeline: { ...best.timeline, events: best.timeline.events.slice(20), disagreements: [] },
      everything: `sent to ${'jonas'}.eberwein@lindenpost.example`,
    }).values;
    expect(worse.get('dates: value F1')).toBeLessThan(98);
    expect(worse.get('names: typed F1')).toBe(100);
    expect(worse.get('names: linking B³ precision')).toBeLessThan(50);
    expect(worse.get('names: wrong merges')).toBe(1);
    expect(worse.get('timeline: event F1')).toBeLessThan(90);
    expect(worse.get('timeline: disagreements found')).toBe(0);
    expect(worse.get('leaks')).toBeGreaterThan(0);
  });

  it('shows a look-alike that is flagged', () => {
    const lookAlike = gold.disagreements.find((d) => !d.flag)!;
    const fileOf = new Map(gold.articles.map((a) => [a.id, a.file]));
    const sides = lookAlike.sides.map((s) => ({
      evidence: [{ ...s, article: s.place, file: fileOf.get(s.place)!, source: s }],
    }));
    const shown = { ...best, timeline: { ...best.timeline, disagreements: [{ question: '', sides }] } };
    expect(figuresOf(gold, shown).values.get('timeline: look-alikes flagged')).toBe(1);
  });
});

describe('assign', () => {
  it('finds the cheapest assignment, square or not', () => {
    expect(
      assign([
        [4, 1, 3],
        [2, 0, 5],
        [3, 2, 2],
      ]),
    ).toEqual([1, 0, 2]);
    expect(assign([[1, 2, 0]])).toEqual([2]);
    expect(assign([[5], [1], [4]])).toEqual([-1, 0, -1]);
  });
});

describe('bCubed', () => {
  it('gives the textbook figures', () => {
    const items = [
      { gold: 'a', system: 'x' },
      { gold: 'a', system: 'x' },
      { gold: 'b', system: 'x' },
      { gold: 'b', system: 'y' },
    ];
    const { precision, recall } = bCubed(items);
    expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
    expect(recall).toBeCloseTo((1 + 1 + 0.5 + 0.5) / 4);
  });
});
