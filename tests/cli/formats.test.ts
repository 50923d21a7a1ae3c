import { describe, expect, it } from 'vitest';
import { articleJson } from '../../src/cli/formats/article-json.ts';
import { articleMarkdown } from '../../src/cli/formats/article-markdown.ts';
import { csv } from '../../src/cli/formats/csv.ts';
import { eventWhen } from '../../src/cli/formats/event-when.ts';
import { timelineIcs } from '../../src/cli/formats/timeline-ics.ts';
import { timelineJson } from '../../src/cli/formats/timeline-json.ts';
import { timelineMarkdown } from '../../src/cli/formats/timeline-markdown.ts';
import { oneLine, safeJson } from '../../src/cli/output.ts';
import type { PileAnalysis } from '../../src/model/analysis.ts';
import { DISAGREEMENT_WORDS } from '../../src/model/disagreement-words.ts';
import type { DisagreementKind, EventGranularity } from '../../src/model/event.ts';
import { makeArticle, makeEvent, makeRead } from '../library/made-articles.ts';

const nothing: PileAnalysis = {
  entities: [],
  mentions: new Map(),
  events: [],
  disagreements: [],
  relations: [],
  stories: [],
  copies: new Map(),
};

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-3', "'-3"],
    ['@here', "'@here"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['a "b", c', '"a ""b"", c"'],
    ['a\nb', '"a\nb"'],
    ['a=b', 'a=b'],
    ["Iran's", "Iran's"],
    ['', ''],
  ])('writes %s as %s', (cell, written) => {
    expect(csv([[cell]])).toBe(`${written}\r\n`);
  });

  it('tells numbers and nothing apart from texts', () => {
    expect(csv([[-3, null, 'x']])).toBe('-3,,x\r\n');
  });
});

describe('Markdown', () => {
  it('lets nothing of a text turn into mark-up', () => {
    const text =
      '# no heading\n\n- no *item* <script>alert(1)</script>\n\n1. no list\n\nA [link](x) & `code` | bar_baz';
    const written = articleMarkdown(makeArticle('a', text, { title: 'Title\n# with *marks*' }));
    expect(written).toContain('\n# Title # with \\*marks\\*\n');
    expect(written).toContain('\n\\# no heading\n');
    expect(written).toContain('\n\\- no \\*item\\* \\<script\\>alert(1)\\</script\\>\n');
    expect(written).toContain('\n1\\. no list\n');
    expect(written).toContain('A \\[link\\](x) &amp; \\`code\\` \\| bar\\_baz');
  });

  it('keeps front matter in one line a value, whatever stands in it', () => {
    const written = articleMarkdown(
      makeArticle('a', 'Text.', { title: 'A "quoted": title\n---\nx: y', outlet: 'O’Brien: News' }),
    );
    const front = written.split('\n---\n')[0];
    expect(front).toContain('title: "A \\"quoted\\": title\\n---\\nx: y"');
    expect(front).toContain('outlet: "O’Brien: News"');
    expect(front).not.toContain('byline');
  });

  it('writes links, lists, tables, quotes and captions', () => {
    const text = 'See the report here.\n\nOne\nTwo\n\nA\tB\nC|c\tD\n\nSaid so.\n\nA port.';
    const article = makeArticle('a', text, { links: [{ start: 8, end: 14, url: 'https://a.example/x>y z' }] });
    const [paragraph, list, table, quote, caption] = article.blocks;
    const span = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const written = articleMarkdown({
      ...article,
      blocks: [
        paragraph,
        { ...list, type: 'list', ordered: true, items: [span('One'), span('Two')] },
        {
          ...table,
          type: 'table',
          rows: [
            [span('A'), span('B')],
            [span('C|c'), span('D')],
          ],
        },
        { ...quote, type: 'quote' },
        { ...caption, type: 'caption' },
      ],
    });
    expect(written).toContain('See the [report](<https://a.example/x%3Ey%20z>) here.');
    expect(written).toContain('1. One\n2. Two');
    expect(written).toContain('| --- | --- |\n| C\\|c | D |');
    expect(written).toContain('> Said so.');
    expect(written).toContain('*A port.*');
  });
});

describe('when an event was', () => {
  it.each<[string | null, string | null, EventGranularity, string]>([
    ['2025-01-17', '2025-01-17', 'day', '17 Jan 2025'],
    ['2024-10-01', '2024-10-31', 'month', 'Oct 2024'],
    ['2022-01-01', '2022-12-31', 'year', '2022'],
    ['2025-05-16', '2025-06-02', 'range', '16 May – 2 Jun 2025'],
    ['2024-12-30', '2025-01-05', 'week', '30 Dec 2024 – 5 Jan 2025'],
    ['2022-02-24', null, 'ongoing', 'since 24 Feb 2022'],
    [null, '2024-03-01', 'before', 'before 1 Mar 2024'],
    [null, '2024-03-01', 'as-of', 'as of 1 Mar 2024'],
    ['2022-01-01', '2022-12-31', 'fuzzy', 'about 2022'],
    ['1990-01-01', '1999-12-31', 'fuzzy', 'about 1990–1999'],
    ['2024-02-01', '2024-02-29', 'range', 'Feb 2024'],
    [null, null, 'fuzzy', 'undated'],
  ])('%s to %s (%s) is %s', (start, end, granularity, written) => {
    expect(eventWhen({ date: { start, end, granularity, why: '' } })).toBe(written);
  });
});

describe('calendars', () => {
  const article = makeArticle('a', 'Talks; in Oslo, they said.', { day: '2025-01-18', outlet: 'Daily, Post' });
  const event = (more = {}) => makeEvent('e1', '2025-01-17', [article], more);

  it('escape what separates, and fold long lines without cutting a character', () => {
    const long = event({ label: `Talks; in Oslo, ${'Łódź–Kraków '.repeat(12)}` });
    const written = timelineIcs([makeRead(article)], nothing, [long]);
    expect(written).toContain('SUMMARY:Talks\\; in Oslo\\, ');
    for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(written.replaceAll('\r\n ', '')).toContain('Łódź–Kraków '.repeat(12));
    expect(written).not.toContain('\ufffd');
  });

  it('end on the day after, and mark what has not happened', () => {
    const written = timelineIcs([makeRead(article)], nothing, [
      event({ id: 'year-end', date: { start: '2024-12-31', end: '2024-12-31', granularity: 'day', why: '' } }),
      event({ id: 'ahead', status: 'scheduled' }),
    ]);
    expect(written).toContain('DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101');
    expect(written).toContain('SUMMARY:(scheduled) Event e1');
    expect(written.match(/STATUS:TENTATIVE/g)).toHaveLength(1);
  });

  it('keep what is open at one end on the day that is known, and leave out what has no day', () => {
    const written = timelineIcs([makeRead(article)], nothing, [
      event({
        id: 'since',
        status: 'ongoing',
        date: { start: '2022-02-24', end: null, granularity: 'ongoing', why: '' },
      }),
      event({ id: 'by', date: { start: null, end: '2024-12-31', granularity: 'as-of', why: '' } }),
      event({ id: 'never', date: { start: null, end: null, granularity: 'fuzzy', why: '' } }),
    ]);
    expect(written).toContain('DTSTART;VALUE=DATE:20220224\r\nDTEND;VALUE=DATE:20220225');
    expect(written).toContain('SUMMARY:(ongoing) since 24 Feb 2022: Event e1');
    expect(written).toContain('DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101');
    expect(written).toContain('SUMMARY:as of 31 Dec 2024: Event e1');
    expect(written).not.toContain('UID:never');
  });

  it('are the same whenever they are made', () => {
    expect(timelineIcs([makeRead(article)], nothing, [event()])).toBe(
      timelineIcs([makeRead(article)], nothing, [event()]),
    );
    expect(timelineIcs([makeRead(article)], nothing, [event()])).toContain('DTSTAMP:20250118T000000Z');
  });
});

describe('the timeline as Markdown', () => {
  it('puts every source’s sentence under its event, and what is in question', () => {
    const article = makeArticle('a', 'Seven *were* hurt.', { day: '2025-01-18', outlet: 'Daily Post' });
    const event = makeEvent('e1', '2025-01-17', [article], { label: 'Storm #1' });
    const analysis: PileAnalysis = {
      ...nothing,
      disagreements: [
        { event: 'e1', kind: 'figure', question: 'hurt', sides: [{ stance: '7', evidence: event.evidence }] },
      ],
    };
    const written = timelineMarkdown([makeRead(article)], analysis, [event]);
    expect(written).toContain('## 2025\n\n- **17 Jan 2025** Storm \\#1\n  - “Seven” — Daily Post, 2025-01-18, a.txt\n');
    expect(written).toContain('  - ≠ figures differ (hurt):\n    - 7: “Seven”');
  });
});

describe('disagreements', () => {
  const kinds = Object.keys(DISAGREEMENT_WORDS) as DisagreementKind[];
  const article = makeArticle('a', 'Seven were hurt.', { day: '2025-01-18' });
  const event = makeEvent('e1', '2025-01-17', [article]);
  const analysis: PileAnalysis = {
    ...nothing,
    disagreements: kinds.map((kind) => ({
      event: 'e1',
      kind,
      question: 'hurt',
      sides: [{ stance: '7', evidence: event.evidence }],
    })),
  };

  it('of every kind stand in Markdown and JSON', () => {
    const markdown = timelineMarkdown([makeRead(article)], analysis, [event]);
    for (const kind of kinds) expect(markdown).toContain(`≠ ${DISAGREEMENT_WORDS[kind]} (hurt):`);
    const { disagreements } = timelineJson([makeRead(article)], analysis, [event]);
    expect(disagreements.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('JSON and messages', () => {
  it('write nothing that could steer a terminal, and lose nothing', () => {
    const hostile = 'a\u001b[31m\u009b\u202e\u2028\u200e\ufeffb';
    const written = safeJson({ hostile });
    expect(written).toMatch(/^[\u0020-\u007e]*$/);
    expect(JSON.parse(written)).toEqual({ hostile });
    expect(oneLine('a\u001b]0;x\u0007\nb')).toBe('a\ufffd]0;x\ufffd b');
  });

  it('give null for what is not known, never an empty text', () => {
    const json = articleJson(makeArticle('a', 'Text.', { title: '', byline: '', outlet: '' }));
    expect([json.title, json.byline, json.outlet, json.section, json.url, json.date]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
