import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../../../src/library/library.ts';
import { DISAGREEMENT_WORDS } from '../../../../src/model/disagreement-words.ts';
import type { Disagreement, DisagreementKind, Event, EventGranularity, Evidence } from '../../../../src/model/event.ts';
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
    expect(text).toMatch(/^when +Mon 5 May 2031\nwhy +The day is named in full\nstatus +reported as happened/);
    expect(text).toContain('2 independent sources, 2 sentences of 2 articles');
  });

  it('tells what was so on a day from what had happened by then, and what goes on', () => {
    const when = (start: string | null, end: string | null, granularity: EventGranularity) =>
      lines(card(event([north], { date: { start, end, granularity, why: '' } })))[0];
    expect(when(null, '2031-05-05', 'as-of')).toMatch(/^when +as of Mon 5 May 2031$/);
    expect(when(null, '2031-05-05', 'before')).toMatch(/^when +before Mon 5 May 2031$/);
    expect(when('2031-05-05', null, 'ongoing')).toMatch(/^when +since Mon 5 May 2031$/);
  });

  it('puts what was announced and what was reported next to each other', () => {
    const announced = said('south', 'They will march on Monday.', { role: 'announcement' });
    const content = card(event([north, announced]));
    expect(lines(content).some((line) => /announced +│ reported/.test(line))).toBe(true);
    expect(lines(content).some((line) => /They will march on Monday\. +│ .*Police counted/.test(line))).toBe(true);
    expect(content.targets.map(({ jump }) => jump)).toMatchObject([{ article: 'south' }, { article: 'north' }]);
    const [left, right] = content.targets;
    expect(left.to).toBeLessThan(right.from + 3);
  });

  it('puts what was announced before what was reported where one is long or there is no room', () => {
    const announced = said('south', 'They will march on Monday.', { role: 'announcement' });
    const labels = (content: ReturnType<typeof card>) =>
      lines(content)
        .map((line) => line.slice(0, 14).trim())
        .filter((label) => label === 'announced' || label === 'reported');
    expect(labels(card(event([north, announced]), [], 66))).toEqual(['announced', 'reported']);
    expect(labels(card(event([north, north, north, north, announced])))).toEqual(['announced', 'reported']);
  });

  it('sets two sides next to each other and marks the figures in which they differ', () => {
    const content = card(event([north, south]), [crowd]);
    const both = lines(content).find((line) => line.includes('200 marchers') && line.includes('900 marchers'));
    expect(both).toBeDefined();
    const differing = content.rows.flat().filter(({ role }) => role === 'differ');
    expect(differing.map(({ text }) => text)).toEqual(expect.arrayContaining(['200', '900']));
    expect(differing.map(({ text }) => text).join(' ')).not.toContain('town');
  });

  it('shows every kind of disagreement, and names what is in question where it is not the event itself', () => {
    for (const [kind, words] of Object.entries(DISAGREEMENT_WORDS)) {
      const dispute = { ...crowd, kind: kind as DisagreementKind };
      expect(lines(card(event([north, south]), [dispute])).join('\n')).toContain(`≠ ${words}: marchers`);
      const ofAll = { ...dispute, question: 'Marchers fill the old town' };
      expect(lines(card(event([north, south]), [ofAll])).join('\n')).toMatch(new RegExp(`≠ ${words}\n`));
    }
  });

  it('marks the names in which sides differ about a place or about who did it', () => {
    const oslo = said('north', 'The deal was signed in Oslo on Monday.');
    const bergen = said('south', 'The deal was signed in Bergen on Monday.');
    const sides = [
      { stance: 'Oslo', evidence: [oslo] },
      { stance: 'Bergen', evidence: [bergen] },
    ];
    for (const kind of ['place', 'role'] as const) {
      const content = card(event([oslo, bergen]), [{ event: 'e', kind, question: 'where', sides }]);
      const marked = content.rows.flat().filter(({ role, text }) => role === 'differ' && !text.startsWith('≠'));
      expect(marked.map(({ text }) => text)).toEqual(['Oslo', 'Bergen']);
    }
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
