import { describe, expect, it } from 'vitest';
import type { EntityCard, OpenArticle, RelatedStory } from '../../../../src/library/library.ts';
import type { DateExpression } from '../../../../src/model/date-expression.ts';
import { dateCard } from '../../../../src/reader/rows/cards/date-card.ts';
import { litRow } from '../../../../src/reader/rows/cards/lit-row.ts';
import { nameCard } from '../../../../src/reader/rows/cards/name-card.ts';
import { publishedCard } from '../../../../src/reader/rows/cards/published-card.ts';
import { relatedCard } from '../../../../src/reader/rows/cards/related-card.ts';
import { linkCard } from '../../../../src/reader/rows/cards/small-cards.ts';
import { rowWidth } from '../../../../src/reader/rows/fit.ts';
import { plainText, seg } from '../../../../src/reader/rows/row.ts';
import { UNICODE_GLYPHS } from '../../../../src/reader/theme/glyphs.ts';
import { makeArticle, makeEntity, makeEvent } from '../../../library/made-articles.ts';

const glyphs = UNICODE_GLYPHS;
const text =
  'Nobody came. On Friday the harbour of Orvo will reopen, said Ada Quill. Quill did not say more.\n\nShe left.';
const article = makeArticle('a', text, { day: '2031-05-06', outlet: 'Orvo Echo' });

const summaryOf = (id: string, published: string | null = '2031-05-06') => ({
  id,
  file: `${id}.txt`,
  title: `Title of ${id}`,
  titleDerived: false,
  outlet: null,
  published,
  publishedInferred: false,
  minutes: 1,
  flags: [],
  story: null,
  copyOf: null,
});
const open: OpenArticle = { summary: summaryOf('a'), article, dates: [], mentions: [] };
const lines = (content: { rows: ReturnType<typeof nameCard>['rows'] }) =>
  content.rows.map((row) => plainText(row).trimEnd());

const friday: DateExpression = {
  start: 16,
  end: 22,
  text: 'Friday',
  type: 'DATE',
  value: '2031-05-09',
  from: '2031-05-09',
  to: '2031-05-09',
  granularity: 'day',
  approximate: false,
  basis: 'publication',
  cue: { start: 43, end: 54 },
  confidence: 0.8,
  why: 'Friday after Tue 6 May 2031',
  alternatives: [{ value: '2031-05-02', from: '2031-05-02', to: '2031-05-02', why: 'the Friday before' }],
};

describe('the card of a date', () => {
  const content = dateCard(open, friday, [makeEvent('reopening', '2031-05-09', [article])], 90, glyphs);
  const shown = lines(content).join('\n');

  it('quotes the sentence and no more', () => {
    expect(shown).toContain('On Friday the harbour of Orvo will reopen, said Ada Quill.');
    expect(shown).not.toContain('Nobody came');
    expect(shown).not.toContain('Quill did not say');
  });

  it('says what it means, why, how sure, and what else it could mean', () => {
    expect(shown).toContain('Fri 9 May 2031  a day, 2031-05-09');
    expect(shown).toContain('Friday after Tue 6 May 2031');
    expect(shown).toContain('likely  80 %');
    expect(shown).toMatch(/or it means\s+Fri 2 May 2031 {2}the Friday before/);
  });

  it('leads to the events of its day and filters by it', () => {
    expect(content.targets.map(({ jump }) => jump)).toEqual([{ to: 'event', event: 'reopening' }]);
    expect(content.query).toBe('about:2031-05-09');
  });

  it('has no filter for a length of time without an end', () => {
    const some: DateExpression = { ...friday, type: 'DURATION', value: 'P3D', from: null, to: null, granularity: null };
    const card = dateCard(open, some, [], 90, glyphs);
    expect(card.query).toBeNull();
    expect(lines(card).join('\n')).toContain('no calendar date');
  });
});

describe('the card of a day of publication', () => {
  it('gives the evidence and leads to where it stands in the text', () => {
    const inferred = makeArticle('b', text, {
      date: {
        value: '2031-05-06',
        earliest: '2031-05-03',
        latest: '2031-05-06',
        basis: 'inferred',
        evidence: [
          { text: 'On Friday', why: 'still ahead', source: { start: 13, end: 22 } },
          { text: 'seen in the archive', why: 'outside of the file', source: null },
        ],
      },
    });
    const content = publishedCard({ ...open, article: inferred }, 90, glyphs);
    expect(lines(content).join('\n')).toContain('≈ Tue 6 May 2031  inferred from what it says');
    expect(content.targets.map(({ jump }) => jump)).toEqual([{ to: 'article', article: 'b', place: 13 }]);
    expect(content.query).toBe('on:2031-05-06');
  });

  it('is honest about a day that is not known', () => {
    const undated = publishedCard({ ...open, article: makeArticle('c', text) }, 90, glyphs);
    expect(lines(undated).join('\n')).toContain('unknown');
    expect(undated.query).toBeNull();
  });
});

describe('the card of a name', () => {
  const { entity, mentions } = makeEntity('Ada Quill', 'person', ['Ada Quill', 'Quill'], [article]);
  const card: EntityCard = {
    entity,
    overTime: [{ month: '2031-05', count: 2 }],
    articles: [summaryOf('a')],
    beside: [{ entity: makeEntity('Orvo', 'place', ['Orvo'], [article]).entity, count: 1 }],
    events: [makeEvent('late', '2031-05-09', [article]), makeEvent('early', '2031-05-01', [article])],
  };
  const content = nameCard(card, null, () => mentions[0].start, 90, glyphs);

  it('leads to events in the order of time, names beside it, and its first mention in each article', () => {
    expect(content.targets.map(({ jump }) => jump)).toEqual([
      { to: 'event', event: 'early' },
      { to: 'event', event: 'late' },
      { to: 'name', entity: 'place/orvo' },
      { to: 'article', article: 'a', place: text.indexOf('Ada Quill') },
    ]);
  });

  it('lists the forms with their counts and filters by the name', () => {
    expect(lines(content).join('\n')).toMatch(/called\s+Ada\u00a0Quill\u00a01 {3}Quill\u00a02/);
    expect(content.query).toBe('person:"Ada Quill"');
  });

  it('keeps within any width', () => {
    for (const cells of [18, 36, 47, 48, 64, 96])
      for (const row of nameCard(card, null, () => 0, cells, glyphs).rows)
        expect(rowWidth(row)).toBeLessThanOrEqual(cells);
  });
});

describe('related stories', () => {
  const related = (
    id: string,
    kind: RelatedStory['relation']['kind'],
    published: string | null,
    score = 0.5,
  ): RelatedStory => ({
    summary: summaryOf(id, published),
    relation: { a: 'a', b: id, kind, score, why: [`because of ${id}`] },
  });

  it('stand in groups, closest first, earlier and later told apart', () => {
    const content = relatedCard(
      [
        related('after', 'same-story', '2031-05-08'),
        related('before', 'same-story', '2031-05-01'),
        related('far', 'same-event', '2031-05-06', 0.2),
        related('near', 'same-event', '2031-05-06', 0.9),
      ],
      summaryOf('a'),
      true,
      90,
      glyphs,
    );
    expect(content.targets.map(({ jump }) => jump)).toEqual(
      ['near', 'far', 'before', 'after'].map((id) => ({ to: 'article', article: id })),
    );
    const shown = lines(content).join('\n');
    expect(shown).toMatch(/story earlier\s+1 May 31 /);
    expect(shown).toContain('· because of near');
  });

  it('say so when there are none, and that it is too early to say while articles are read', () => {
    const shown = (isComplete: boolean) => lines(relatedCard([], summaryOf('a'), isComplete, 90, glyphs)).join('\n');
    expect(shown(true)).toContain('Nothing else in this pile');
    expect(shown(false)).toContain('still being read');
  });
});

describe('the card of a link', () => {
  it('shows the host that is really gone to', () => {
    const shown = lines(linkCard('https://bank.example@evil.example/login', 80, glyphs)).join('\n');
    expect(shown).toMatch(/host\s+evil\.example/);
  });

  it('opens nothing but web addresses', () => {
    for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'mailto:a@b.example', 'no address'])
      expect(linkCard(url, 80, glyphs).targets).toEqual([]);
  });

  it('warns of names in letters of other alphabets', () => {
    expect(lines(linkCard('https://аpple.example/', 80, glyphs)).join('\n')).toContain('other alphabets');
  });
});

describe('what is selected on a card', () => {
  it('is lit with a bar in its own cells only', () => {
    const row = litRow([seg('label      '), seg('left'), seg(' │ '), seg('right')], { from: 16, to: 23 }, 24, glyphs);
    expect(rowWidth(row)).toBe(24);
    expect(plainText(row.filter(({ on }) => on === undefined))).toContain('left');
    expect(plainText(row.filter(({ on }) => on === 'selected'))).toContain('right');
  });
});
