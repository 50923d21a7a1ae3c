import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { createTimeline } from '../../src/timeline/merge-timeline.ts';
import { type Told, timelineArticle } from './read-article.ts';

const NAMES = {
  'Orla Brandt': ['person', 'brandt'],
  Brandt: ['person', 'brandt'],
  Nordkai: ['organisation', 'nordkai'],
  Riga: ['place', 'riga'],
  Maren: ['person', 'maren'],
} as const;

const pile: Told[] = [
  {
    id: 'a',
    published: '2031-05-08',
    paragraphs: [
      'Orla Brandt, the head of Nordkai, will resign on Friday, the company said.',
      'Nordkai opened its dock in Riga in 2019.',
    ],
    dates: { Friday: '2031-05-09', '2019': ['2019-01-01', '2019-12-31', 'year'] },
    names: NAMES,
  },
  {
    id: 'b',
    published: '2031-05-10',
    paragraphs: ['Brandt stepped down as head of Nordkai on Friday. Shares in Nordkai fell.'],
    dates: { Friday: '2031-05-09' },
    names: NAMES,
  },
  {
    id: 'c',
    published: '2031-05-20',
    paragraphs: [
      'Maren took over at Nordkai after Brandt quit earlier this month.',
      '9 May: Brandt resigns from Nordkai',
    ],
    dates: { '9 May': '2031-05-09', 'earlier this month': ['2031-05-01', '2031-05-20', 'month'] },
    names: NAMES,
  },
  {
    id: 'd',
    published: '2031-05-12',
    paragraphs: ['A ferry sank off Riga on 9 May, and four sailors drowned.'],
    dates: { '9 May': '2031-05-09' },
    names: NAMES,
  },
];

const build = (told: readonly Told[]) => {
  const timeline = createTimeline();
  for (const one of told) timeline.add(timelineArticle(one));
  return timeline;
};
const on = (events: readonly Event[], day: string) => events.filter((e) => e.date.start === day && e.date.end === day);

describe('createTimeline', () => {
  it('makes one event of an announcement and its reports, and keeps another of the same day apart', () => {
    const events = on(build(pile).events(), '2031-05-09');
    const resigned = events.find((e) => e.participants.includes('brandt'))!;
    expect(new Set(resigned.evidence.map((e) => e.article))).toEqual(new Set(['a', 'b', 'c']));
    expect(resigned.status).toBe('happened');
    expect(resigned.evidence.find((e) => e.article === 'a')!.role).toBe('announcement');
    expect(events.find((e) => e.evidence.some((x) => x.article === 'd'))!.id).not.toBe(resigned.id);
  });

  it('counts copies of one article as one source', () => {
    const copy: Told = { ...pile[1], id: 'e', copyOf: 'b' };
    const before = on(build(pile).events(), '2031-05-09').find((e) => e.participants.includes('brandt'))!;
    const after = on(build([...pile, copy]).events(), '2031-05-09').find((e) => e.participants.includes('brandt'))!;
    expect(after.sources).toBe(before.sources);
    expect(after.evidence.find((e) => e.article === 'e')!.copyOf).toBe('b');
  });

  it('counts a sentence that two articles share word for word once', () => {
    const shared: Told = { ...pile[1], id: 'e', published: '2031-05-11' };
    const event = on(build([pile[1], shared]).events(), '2031-05-09')[0];
    expect(event.sources).toBe(1);
  });

  it('joins a coarse date to the day that it speaks of', () => {
    const events = build(pile).events();
    expect(events.some((e) => e.date.granularity === 'month')).toBe(false);
  });

  it('keeps the ids of events when articles come later', () => {
    const timeline = build(pile.slice(0, 2));
    const before = timeline.events().map((e) => e.id);
    timeline.add(timelineArticle(pile[2]));
    expect(timeline.events().map((e) => e.id)).toEqual(expect.arrayContaining(before));
  });

  it('does not depend on the order of adding', () => {
    const expected = JSON.stringify([build(pile).events(), build(pile).disagreements()]);
    fc.assert(
      fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (order) => {
        const timeline = build(order);
        expect(JSON.stringify([timeline.events(), timeline.disagreements()])).toBe(expected);
      }),
      { numRuns: 24 },
    );
  });

  it('is as before when an article is added, asked for and taken out again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: pile.length - 1 }), (out) => {
        const others = pile.filter((_, i) => i !== out);
        const timeline = build(others);
        const before = JSON.stringify(timeline.events());
        timeline.add(timelineArticle(pile[out]));
        timeline.events();
        timeline.remove(pile[out].id);
        expect(JSON.stringify(timeline.events())).toBe(before);
      }),
      { numRuns: 12 },
    );
  });

  it('gives every event evidence that stands in its article', () => {
    const texts = new Map(pile.map((told) => [told.id, told.paragraphs.join('\n\n')]));
    for (const event of build(pile).events()) {
      expect(event.evidence.length).toBeGreaterThan(0);
      for (const e of event.evidence) expect(texts.get(e.article)!.slice(e.start, e.end)).toBe(e.text);
    }
  });

  it('makes no event of a date that is only passed by', () => {
    const events = build([
      {
        id: 'p',
        published: '2031-05-12',
        paragraphs: ['Nordkai gave its results for 2030 to Maren.'],
        dates: { '2030': ['2030-01-01', '2030-12-31', 'year'] },
        names: NAMES,
      },
    ]).events();
    expect(events.filter((e) => e.date.start === '2030-01-01')).toEqual([]);
  });

  it('replaces an article that is added again', () => {
    const timeline = build([pile[3]]);
    timeline.add(timelineArticle({ ...pile[3], paragraphs: ['Nothing new from Riga.'] }));
    expect(timeline.events()).toEqual([]);
  });

  it('tells a signing as part of the visit it happened at', () => {
    const visit = (id: string, published: string, text: string): Told => ({
      id,
      published,
      paragraphs: [text],
      dates: { Friday: '2031-05-09' },
      names: NAMES,
    });
    const events = build([
      visit('v1', '2031-05-08', 'Brandt will visit Riga on Friday and meet Maren for talks.'),
      visit('v2', '2031-05-08', 'Brandt and Maren will sign the Nordkai treaty in Riga on Friday, during the visit.'),
      visit('v3', '2031-05-10', 'Brandt met Maren in Riga on Friday.'),
      visit('v4', '2031-05-10', 'Brandt and Maren signed the Nordkai treaty in Riga on Friday.'),
    ]).events();
    const part = events.find((e) => e.partOf !== undefined)!;
    expect(part.evidence.map((e) => e.article).sort()).toEqual(['v2', 'v4']);
    expect(events.find((e) => e.id === part.partOf)!.evidence.map((e) => e.article)).toContain('v3');
  });

  it('keeps one count of the dead as a state, not as an event a sentence', () => {
    const toll = (id: string, published: string, text: string): Told => ({
      id,
      published,
      paragraphs: [text],
      names: NAMES,
    });
    const events = build([
      toll('t1', '2031-05-10', 'At least four people have died at Nordkai.'),
      toll('t2', '2031-05-16', 'Eleven people have now died at Nordkai.'),
    ]).events();
    expect(events).toHaveLength(1);
    expect(events[0].date).toMatchObject({ start: null, end: '2031-05-16', granularity: 'as-of' });
  });

  it('is the same when the mentions were made in another thread', () => {
    const cloned = createTimeline();
    for (const told of pile) cloned.add(structuredClone(timelineArticle(told)));
    expect(cloned.events()).toEqual(build(pile).events());
  });
});
