import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../../../src/library/library.ts';
import type { Disagreement, Event, Evidence } from '../../../../src/model/event.ts';
import { eventCard } from '../../../../src/reader/rows/cards/event-card.ts';
import { rowWidth } from '../../../../src/reader/rows/fit.ts';
import { plainText } from '../../../../src/reader/rows/row.ts';
import { UNICODE_GLYPHS } from '../../../../src/reader/theme/glyphs.ts';

const summary = (id: string): ArticleSummary => ({
  id,
  file: `${id}.txt`,
  title: `The ${id} paper`,
  titleDerived: false,
  outlet: id === 'anon' ? null : `${id} News`,
  published: '2031-05-06',
  publishedInferred: id === 'south',
  minutes: 1,
  flags: [],
  story: null,
  copyOf: null,
});

const said = (article: string, text: string, more: Partial<Evidence> = {}): Evidence => ({
  article,
  start: 100,
  end: 100 + text.length,
  text,
  role: 'report',
  attribution: null,
  copyOf: null,
  dateSpan: null,
  ...more,
});

const north = said('north', 'Police counted 200 marchers in the old town.');
const south = said('south', 'Organisers spoke of 900 marchers.');

const event = (evidence: readonly Evidence[], more: Partial<Event> = {}): Event => ({
  id: 'e',
  date: { start: '2031-05-05', end: '2031-05-05', granularity: 'day', why: 'The day is named in full' },
  label: 'Marchers fill the old town',
  status: 'happened',
  participants: [],
  sources: 2,
  evidence,
  weight: 1,
  ...more,
});

const crowd: Disagreement = {
  event: 'e',
  kind: 'figure',
  question: 'marchers',
  sides: [
    { stance: '200 marchers', evidence: [north] },
    { stance: '900 marchers', evidence: [south] },
  ],
};

function card(one: Event, disagreements: readonly Disagreement[] = [], cells = 96) {
  return eventCard({ event: one, disagreements, participants: [], whole: null, summary }, cells, UNICODE_GLYPHS);
}

const lines = (content: ReturnType<typeof card>) => content.rows.map((row) => plainText(row).trimEnd());

describe('the card of an event', () => {
  it('tells when, how it is known, and by how many', () => {
    const text = lines(card(event([north, south]))).join('\n');
    expect(text).toContain('Mon 5 May 2031  The day is named in full');
    expect(text).toContain('2 independent sources, 2 sentences of 2 articles');
  });

  it('puts what was announced before what was reported', () => {
    const announced = said('south', 'They will march on Monday.', { role: 'announcement' });
    const labels = lines(card(event([north, announced]))).map((line) => line.slice(0, 14).trim());
    expect(labels.filter((label) => label === 'announced' || label === 'reported')).toEqual(['announced', 'reported']);
  });

  it('sets two sides next to each other and marks the figures in which they differ', () => {
    const content = card(event([north, south]), [crowd]);
    const both = lines(content).find((line) => line.includes('200 marchers') && line.includes('900 marchers'));
    expect(both).toBeDefined();
    const differing = content.rows.flat().filter(({ role }) => role === 'differ');
    expect(differing.map(({ text }) => text)).toEqual(expect.arrayContaining(['200', '900']));
    expect(differing.map(({ text }) => text).join(' ')).not.toContain('town');
  });

  it('stacks the sides where there is no room for two columns', () => {
    const narrow = lines(card(event([north, south]), [crowd], 44));
    expect(narrow.some((line) => line.includes('200 marchers') && line.includes('900 marchers'))).toBe(false);
    expect(narrow.join('\n')).toContain('900 marchers');
  });

  it('leads from every sentence to its place, also from those in columns', () => {
    const content = card(event([north, south]), [crowd]);
    const sentence = ({ article, start }: Evidence) => ({ to: 'article', article, place: start });
    expect(content.targets.map(({ jump }) => jump)).toEqual([
      sentence(north),
      sentence(south),
      sentence(north),
      sentence(south),
    ]);
    const [left, right] = content.targets;
    expect(left.line).toBe(right.line);
    expect(left.to).toBeLessThan(right.from + 3);
    expect(plainText(content.rows[content.targets[2].line])).toContain('north News');
  });

  it('says when a sentence is a copy and is not counted', () => {
    const text = lines(card(event([north, { ...south, copyOf: 'north' }], { sources: 1 }), [], 110)).join('\n');
    expect(text).toContain('1 copied, not counted');
    expect(text).toMatch(/▫ south News .*copy/);
  });

  it('keeps within its width, whatever the sentences hold', () => {
    const wide = said('south', '記者会見で大統領は九百人だと述べた。'.repeat(6), {
      dateSpan: { start: 103, end: 109 },
    });
    for (const cells of [20, 33, 44, 72, 96]) {
      const content = card(
        event([north, wide]),
        [{ ...crowd, sides: [crowd.sides[0], { stance: '九百', evidence: [wide] }] }],
        cells,
      );
      for (const row of content.rows) expect(rowWidth(row)).toBeLessThanOrEqual(cells);
    }
  });

  it('filters by its days, or by its first name where it has none', () => {
    expect(card(event([north])).query).toBe('about:2031-05-05');
    const undated = event([north], { date: { start: null, end: '2031-05-05', granularity: 'before', why: '' } });
    const participants = [
      { id: 'person/x', name: 'Ada Quill', type: 'person', forms: [], articles: [], mentionCount: 1 },
    ] as const;
    const content = eventCard(
      { event: undated, disagreements: [], participants, whole: null, summary },
      96,
      UNICODE_GLYPHS,
    );
    expect(content.query).toBe('person:"Ada Quill"');
  });
});
