import { beforeEach, describe, expect, it } from 'vitest';
import { parseFilter } from '../../src/library/filter/parse.ts';
import type { ListRequest, Marks, Sort } from '../../src/library/library.ts';
import { createMemoryStore } from '../../src/library/memory/memory-store.ts';
import type { Store } from '../../src/library/store.ts';
import { makeArticle, makeEntity, makeEvent, makeRead, noMarks } from './made-articles.ts';

const ferry = makeArticle(
  'ferry',
  'The ferry left Bergen on Monday. Captain Ola Dahl saw long-range drones.\n\nIt rains in Iran’s north.',
  {
    day: '2025-01-10',
    outlet: 'Harbour News',
    title: 'Ferry leaves for the north',
  },
);
const pact = makeArticle(
  'pact',
  'A partnership pact was signed. Sanctions on Iran were named. Dahl and Mr Dahl spoke.',
  {
    day: '2025-01-17',
    inferred: true,
    outlet: 'Daily Post',
    title: 'Pact signed',
    links: [{ start: 0, end: 1, url: 'https://a.example/' }],
  },
);
const storm = makeArticle('storm', 'A storm closed the harbour of Bergen. The pact of the partnership holds.', {
  outlet: null,
  title: 'A storm',
  flags: ['truncated'],
});
const articles = [ferry, pact, storm];
const dahl = makeEntity('Ola Dahl', 'person', ['Ola Dahl', 'Dahl'], [pact, ferry]);
const bergen = makeEntity('Bergen', 'place', ['Bergen'], articles);

let store: Store;
let marks: Marks;

beforeEach(() => {
  store = createMemoryStore();
  store.putArticles(
    [makeRead(ferry, [['2025-01-06', '2025-01-06']]), makeRead(pact, [['2024-01-01', '2024-12-31']]), makeRead(storm)],
    [{ file: 'ferry.txt', text: 'the source of the ferry' }],
  );
  store.putAnalysis({
    entities: [bergen.entity, dahl.entity],
    mentions: articles.map(({ id }) => [
      id,
      [...bergen.mentions, ...dahl.mentions].filter((one) => one.article === id),
    ]),
    events: [
      makeEvent('old', '2024-05-01', [pact], { weight: 3, participants: [dahl.entity.id] }),
      makeEvent('same-month', '2024-05-09', [ferry], { weight: 9 }),
      makeEvent('signing', '2025-01-17', [pact, ferry], { weight: 5 }),
      makeEvent('ahead', '2025-03-01', [ferry], { status: 'scheduled' }),
      makeEvent('undated', '2025-01-01', [ferry], { date: { start: null, end: null, granularity: 'fuzzy', why: '' } }),
    ],
    disagreements: [{ event: 'signing', kind: 'figure', question: 'how many', sides: [] }],
    relations: [
      { a: 'ferry', b: 'pact', kind: 'same-people', score: 0.4, why: ['both name Ola Dahl'] },
      { a: 'storm', b: 'ferry', kind: 'same-story', score: 0.7, why: ['Bergen'] },
    ],
    stories: [{ id: 's1', label: 'Harbour of Bergen', articles: ['ferry', 'storm'] }],
    copies: [['storm', 'ferry']],
  });
  store.commitAnalysis();
  marks = noMarks;
});

function ask(query: string, more: Partial<ListRequest> = {}) {
  return store.list({ filter: parseFilter(query), sort: 'date', marks, folded: new Set(), ...more });
}

function found(query: string, more: Partial<ListRequest> = {}): string[] {
  const list = ask(query, more);
  return Array.from({ length: list.length }, (_, at) => {
    const entry = list.entry(at);
    return entry.kind === 'article' ? entry.summary.id : `story ${entry.story.id}`;
  });
}

describe('filters', () => {
  it.each([
    ['', ['pact', 'ferry', 'storm']],
    ['iran', ['pact', 'ferry']],
    ['IRAN drones', ['ferry']],
    ['iran | storm', ['pact', 'ferry', 'storm']],
    ['bergen -storm', ['ferry']],
    ['-bergen', ['pact']],
    ['"partnership pact"', ['pact']],
    ['"pact of the part*"', ['storm']],
    ['sanct*', ['pact']],
    ['sanction', ['pact']],
    ['range', ['ferry']],
    ['long-range', ['ferry']],
    ['person:dahl', ['pact', 'ferry']],
    ['person:bergen', []],
    ['place:bergen', ['ferry', 'storm']],
    ['name:"ola dahl"', ['pact', 'ferry']],
    ['outlet:post', ['pact']],
    ['outlet:"harbour news"', ['ferry']],
    ['title:pact', ['pact']],
    ['title:"storm pact"', []],
    ['story:harbour', ['ferry', 'storm']],
    ['story:s1', ['ferry', 'storm']],
    ['after:2025-01-11', ['pact']],
    ['before:2025-01-11', ['ferry']],
    ['on:2025-01', ['pact', 'ferry']],
    ['about:2025-01-06', ['ferry']],
    ['about:2025-01', ['ferry']],
    ['about:2024', ['pact']],
    // A mention of the whole year says nothing of one of its months.
    ['about:2024-05', []],
    ['is:inferred', ['pact']],
    ['has:link', ['pact']],
    ['has:truncated', ['storm']],
    ['has:copy', ['storm']],
    ['has:date', ['pact', 'ferry']],
    ['(iran drones) | (storm pact)', ['ferry', 'storm']],
    ['-(iran | storm)', []],
  ])('%s', (query, ids) => {
    expect(parseFilter(query).errors).toEqual([]);
    expect(found(query)).toEqual(ids);
  });

  it('asks for the marks anew when they change', () => {
    let read = ['pact'];
    marks = { isRead: (id) => read.includes(id), isStarred: (id) => id === 'storm', revision: 1 };
    expect(found('is:unread')).toEqual(['ferry', 'storm']);
    expect(found('is:starred')).toEqual(['storm']);
    read = ['ferry'];
    marks = { ...marks, revision: 2 };
    expect(found('is:unread')).toEqual(['pact', 'storm']);
    expect(found('is:read')).toEqual(['ferry']);
  });

  it('finds no phrase that runs from the title into the body', () => {
    expect(found('"signed a partnership"')).toEqual([]);
  });
});

describe('lists', () => {
  it.each<[Sort, string[]]>([
    ['date', ['pact', 'ferry', 'storm']],
    ['outlet', ['pact', 'ferry', 'storm']],
    ['title', ['storm', 'ferry', 'pact']],
  ])('sorts by %s', (sort, ids) => {
    expect(found('', { sort })).toEqual(ids);
  });

  it('lets a sort in the query win', () => {
    expect(found('sort:title')).toEqual(['storm', 'ferry', 'pact']);
  });

  it('puts the most relevant first when asked to', () => {
    expect(found('dahl', { sort: 'relevance' })[0]).toBe('pact');
  });

  it('counts matches and shows the first sentence with one, marked', () => {
    const entry = ask('dahl').entry(0);
    expect(entry).toMatchObject({ kind: 'article', matches: 2, excerpt: { text: 'Dahl and Mr Dahl spoke.' } });
    if (entry.kind === 'article') {
      expect(entry.excerpt?.marks.map(({ start, end }) => entry.excerpt?.text.slice(start, end))).toEqual([
        'Dahl',
        'Dahl',
      ]);
    }
  });

  it('leaves negated words out of the count', () => {
    expect(ask('iran -storm').entry(0)).toMatchObject({ matches: 1 });
  });

  it('shows a folded story once, where its first article stood', () => {
    const list = ask('', { folded: new Set(['s1']) });
    expect(found('', { folded: new Set(['s1']) })).toEqual(['pact', 'story s1']);
    expect(list.articles).toBe(3);
    expect(list.entry(1)).toMatchObject({ from: '2025-01-10', to: '2025-01-10' });
    expect(list.indexOf('ferry')).toBe(-1);
    expect(list.indexOf('pact')).toBe(0);
  });

  it('gives the same answer object until something changes', () => {
    const filter = parseFilter('iran');
    expect(ask('iran')).toBe(store.list({ filter, sort: 'date', marks, folded: new Set() }));
    const before = ask('iran');
    store.putArticles([makeRead(makeArticle('new', 'Iran again.', { day: '2025-02-01' }))], []);
    expect(ask('iran')).not.toBe(before);
    expect(found('iran')).toEqual(['new', 'pact', 'ferry']);
  });

  it('replaces an article that comes again', () => {
    store.putArticles([makeRead({ ...ferry, date: null })], []);
    expect(store.articleCount).toBe(3);
    expect(found('iran')).toEqual(['pact', 'ferry']);
    expect(store.summary('ferry')?.published).toBeNull();
  });
});

describe('timelines', () => {
  const request = { scope: { kind: 'all' }, zoom: 'day', corroborated: false, marks: noMarks } as const;
  const ids = (timeline: ReturnType<Store['timeline']>) =>
    Array.from({ length: timeline.length }, (_, at) => timeline.entry(at).event.id);

  it('shows dated events in order, with what is disputed and what lies ahead', () => {
    const timeline = store.timeline(request);
    expect(ids(timeline)).toEqual(['old', 'same-month', 'signing', 'ahead']);
    expect(timeline.entry(2)).toMatchObject({ disputed: true, ahead: false, more: 0 });
    expect(timeline.entry(3)).toMatchObject({ disputed: false, ahead: true });
    expect(timeline).toMatchObject({ from: '2024-05-01', to: '2025-03-01' });
    expect(timeline.indexOf('signing')).toBe(2);
    expect(timeline.indexOf('undated')).toBe(-1);
  });

  it('gathers months and years behind their most telling event', () => {
    const months = store.timeline({ ...request, zoom: 'month' });
    expect(ids(months)).toEqual(['same-month', 'signing', 'ahead']);
    expect(months.entry(0).more).toBe(1);
    expect(ids(store.timeline({ ...request, zoom: 'year' }))).toEqual(['same-month', 'signing']);
  });

  it('keeps to events of two sources, to an article, to a filter', () => {
    expect(ids(store.timeline({ ...request, corroborated: true }))).toEqual(['signing']);
    expect(ids(store.timeline({ ...request, scope: { kind: 'article', article: 'pact' } }))).toEqual([
      'old',
      'signing',
    ]);
    const filter = parseFilter('drones');
    expect(ids(store.timeline({ ...request, scope: { kind: 'filter', filter } }))).toEqual([
      'same-month',
      'signing',
      'ahead',
    ]);
  });

  it('counts events over the whole span', () => {
    expect(store.timeline(request).density(4)).toEqual([2, 0, 0, 2]);
    expect(store.timeline({ ...request, scope: { kind: 'article', article: 'storm' } }).density(3)).toEqual([0, 0, 0]);
  });

  it('finds the events of days and of an article', () => {
    expect(store.eventsOn('2025-01-01', '2025-01-31').map((event) => event.id)).toEqual(['signing']);
    expect(store.eventsOf('pact').map((event) => event.id)).toEqual(['old', 'signing']);
    expect(store.disagreements('signing')).toHaveLength(1);
    expect(store.event('nothing')).toBeNull();
  });
});

describe('cards', () => {
  it('tells of a name: months, articles, names beside it, events', () => {
    const card = store.entityCard(dahl.entity.id);
    // "Ola Dahl" holds "Dahl" too, so the made mentions of the first article are two.
    expect(card?.overTime).toEqual([{ month: '2025-01', count: 4 }]);
    expect(card?.articles.map((article) => article.id)).toEqual(['pact', 'ferry']);
    expect(card?.events.map((event) => event.id)).toEqual(['old']);
    expect(card?.beside).toEqual([]);
    expect(store.entityCard('nobody')).toBeNull();
  });

  it('gives related stories, the closest first, from either side', () => {
    expect(store.related('ferry').map(({ summary }) => summary.id)).toEqual(['storm', 'pact']);
    expect(store.related('pact').map(({ summary }) => summary.id)).toEqual(['ferry']);
    expect(store.related('nothing')).toEqual([]);
  });

  it('gives the article, its source and its place among the stories', () => {
    expect(store.article('ferry')).toMatchObject({ summary: { story: 's1', minutes: 1 }, article: { id: 'ferry' } });
    expect(store.summary('storm')).toMatchObject({ copyOf: 'ferry', published: null });
    expect(store.source('ferry')).toBe('the source of the ferry');
    expect(store.source('pact')).toBeNull();
    expect(store.article('nothing')).toBeNull();
  });
});

describe('facets and completion', () => {
  it('counts what can narrow the list further', () => {
    const facets = store.facets(parseFilter('iran'), noMarks);
    const of = (field: string) => facets.find((facet) => facet.field === field)?.values;
    expect(of('outlet')).toEqual([
      { label: 'Daily Post', query: 'outlet:"Daily Post"', count: 1 },
      { label: 'Harbour News', query: 'outlet:"Harbour News"', count: 1 },
    ]);
    expect(of('person')).toEqual([{ label: 'Ola Dahl', query: 'person:"Ola Dahl"', count: 2 }]);
    expect(of('place')).toEqual([{ label: 'Bergen', query: 'place:Bergen', count: 1 }]);
    expect(of('month')).toEqual([{ label: '2025-01', query: 'on:2025-01', count: 2 }]);
  });

  it.each([
    ['per', 'person:', 0],
    ['dahl', 'person:"Ola Dahl"', 2],
    ['person:ol', 'person:"Ola Dahl"', 2],
    ['iran place:', 'place:Bergen', 2],
    ['outlet:har', 'outlet:"Harbour News"', 1],
    ['after:2025', 'after:2025-01', 2],
    ['story:', 'story:"Harbour of Bergen"', 2],
    ['is:st', 'is:starred', 0],
    ['-sort:t', 'sort:title', 0],
  ])('completes %s', (query, text, count) => {
    expect(store.complete(query, query.length)[0]).toEqual({ text, count });
  });

  it('makes queries that find what they were made from', () => {
    for (const { values } of store.facets(null, noMarks)) {
      for (const { query, count } of values) expect([query, found(query).length]).toEqual([query, count]);
    }
  });

  it('completes at the cursor, not at the end', () => {
    expect(store.complete('outlet:har iran', 'outlet:har'.length)[0].text).toBe('outlet:"Harbour News"');
  });
});

describe('an article that comes again with another text', () => {
  it('is found by its new words only, and counts once', () => {
    store.putArticles([makeRead({ ...ferry, text: 'Nothing but seagulls.', blocks: [] })], []);
    expect(store.articleCount).toBe(3);
    expect(found('drones')).toEqual([]);
    expect(found('seagulls')).toEqual(['ferry']);
    expect(found('-storm')).toEqual(['pact', 'ferry']);
    expect(found('')).toEqual(['pact', 'ferry', 'storm']);
  });
});
