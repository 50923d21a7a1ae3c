import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../src/library/filter/parse.ts';
import { cpuTime } from '../../clock/cpu-time.ts';

const root = (query: string) => parseFilter(query).root;
const word = (text: string, prefix = false) => ({ kind: 'word', word: text, prefix });
const faults = (query: string) =>
  parseFilter(query).errors.map(({ start, end, message }) => [query.slice(start, end), message]);

describe('words', () => {
  it('means both for two words', () => {
    expect(root('iran drones')).toEqual({ kind: 'and', parts: [word('iran'), word('drones')] });
  });

  it('folds case, marks and quotes away', () => {
    expect(root('Erdoğan')).toEqual(word('erdogan'));
  });

  it('takes a star as the beginning of a word', () => {
    expect(root('sanct*')).toEqual(word('sanct', true));
  });

  it('takes quoted words as a phrase, also with curly marks', () => {
    const phrase = { kind: 'phrase', words: ['partnership', 'pact'] };
    expect(root('"partnership pact"')).toEqual(phrase);
    expect(root('“Partnership pact”')).toEqual(phrase);
  });

  it('reads what is written together as words in a row', () => {
    expect(root('AT&T')).toEqual({ kind: 'phrase', words: ['at', 't'] });
    expect(root('U.S.')).toEqual({ kind: 'phrase', words: ['u', 's'] });
    expect(root('12:30')).toEqual({ kind: 'phrase', words: ['12', '30'] });
    expect(root('https://example.org/a')).toEqual({ kind: 'phrase', words: ['https', 'example', 'org', 'a'] });
  });

  it('searches scripts without blanks by character', () => {
    expect(root('日本')).toEqual({ kind: 'phrase', words: ['日', '本'] });
  });

  it('counts a word that is still being typed as a beginning', () => {
    expect(parseFilter('iran dro', { typing: true }).root).toEqual({
      kind: 'and',
      parts: [word('iran'), word('dro', true)],
    });
    expect(parseFilter('iran dro ', { typing: true }).root).toEqual({
      kind: 'and',
      parts: [word('iran'), word('dro')],
    });
    expect(parseFilter('person:put', { typing: true }).root).toMatchObject({ value: 'put', prefix: true });
  });
});

describe('operators', () => {
  it('binds | tighter than a blank, and - tightest', () => {
    expect(root('iran | israel -trump')).toEqual({
      kind: 'and',
      parts: [
        { kind: 'or', parts: [word('iran'), word('israel')] },
        { kind: 'not', part: word('trump') },
      ],
    });
  });

  it('groups with parentheses', () => {
    expect(root('(iran drones) | israel')).toEqual({
      kind: 'or',
      parts: [{ kind: 'and', parts: [word('iran'), word('drones')] }, word('israel')],
    });
    expect(root('-(iran drones)')).toMatchObject({ kind: 'not', part: { kind: 'and' } });
  });

  it('takes AND, OR and NOT in capitals between terms, and as words elsewhere', () => {
    expect(root('iran OR israel')).toEqual(root('iran | israel'));
    expect(root('iran AND israel')).toEqual(root('iran israel'));
    expect(root('iran NOT israel')).toEqual(root('iran -israel'));
    expect(root('OR')).toEqual(word('or'));
    expect(root('iran or israel')).toMatchObject({ parts: [{}, word('or'), {}] });
  });

  it('takes a hyphen inside a word as no minus', () => {
    expect(root('long-range')).toEqual({ kind: 'phrase', words: ['long', 'range'] });
  });
});

describe('fields', () => {
  it('reads names, outlets, titles and stories', () => {
    expect(root('person:putin')).toEqual({ kind: 'field', field: 'person', value: 'putin', prefix: false });
    expect(root('outlet:"Daily News"')).toMatchObject({ field: 'outlet', value: 'Daily News' });
    expect(root('group:kurd*')).toMatchObject({ field: 'group', value: 'kurd', prefix: true });
  });

  it('reads dates by day, month, quarter and year, so that after and before leave no gap', () => {
    expect(root('after:2025-01')).toEqual({ kind: 'published', from: '2025-01-01', to: null });
    expect(root('before:2025-02-15')).toEqual({ kind: 'published', from: null, to: '2025-02-14' });
    expect(root('on:2025-02')).toEqual({ kind: 'published', from: '2025-02-01', to: '2025-02-28' });
    expect(root('on:2024-02')).toEqual({ kind: 'published', from: '2024-02-01', to: '2024-02-29' });
    expect(root('about:2024')).toEqual({ kind: 'about', from: '2024-01-01', to: '2024-12-31' });
    expect(root('about:2024-Q4')).toEqual({ kind: 'about', from: '2024-10-01', to: '2024-12-31' });
    expect(root('about:2025-01-13..2025-01-19')).toEqual({ kind: 'about', from: '2025-01-13', to: '2025-01-19' });
  });

  it('reads states, parts and the order', () => {
    expect(root('is:unread')).toEqual({ kind: 'is', what: 'unread' });
    expect(root('has:captions')).toEqual({ kind: 'has', what: 'caption' });
    expect(parseFilter('iran sort:outlet')).toMatchObject({ root: word('iran'), sort: 'outlet' });
  });
});

describe('mistakes', () => {
  it.each([
    ['(iran', '(', 'this ( is not closed'],
    ['iran)', ')', 'there is no ( for this )'],
    ['iran |', '|', 'there must be something on both sides of |'],
    ['| iran', '|', 'there must be something on both sides of |'],
    ['"iran pact', '"iran pact', 'this quotation mark is not closed'],
    ['title:', 'title:', 'title: needs a value, such as title:…'],
    ['on:2025-02-30', '2025-02-30', '‘2025-02-30’ is no day, month or year'],
    ['before:9999-99-99', '9999-99-99', '‘9999-99-99’ is no day, month or year'],
    ['is:new', 'new', 'is: can be unread, read, starred, inferred'],
    ['*', '*', 'there is no word in ‘*’'],
  ])('tells where in %s', (query, at, message) => {
    expect(faults(query)).toEqual([[at, message]]);
  });

  it('suggests a field that is near, and names the fields else', () => {
    expect(faults('outlets:cnn')[0]).toEqual(['outlets:cnn', 'there is no field outlets: — did you mean outlet:?']);
    expect(faults('colour:red')[0][1]).toMatch(/^there is no field colour: — fields are person, place/);
  });

  it('keeps the rest of the meaning', () => {
    expect(root('iran is:new drones)')).toEqual({ kind: 'and', parts: [word('iran'), word('drones')] });
    expect(root('"iran pact')).toEqual({ kind: 'phrase', words: ['iran', 'pact'] });
    expect(root('(iran')).toEqual(word('iran'));
  });

  it('means everything when nothing is left', () => {
    expect(root('')).toBeNull();
    expect(root('()')).toBeNull();
    expect(root('after:')).toBeNull();
  });
});

describe('hostile queries', () => {
  it.each([
    '(((((((((',
    '('.repeat(60_000),
    'a AND '.repeat(8_000),
    'x'.repeat(60_000),
    '-'.repeat(20_000),
    '"'.repeat(20_001),
    '| '.repeat(20_000),
    'person:'.repeat(10_000),
    "' OR 1=1 --",
    ');DROP TABLE article;--',
    '\u202eabc',
    '\u001b]0;x\u0007',
    '\ud800',
    '/(a+)+$/',
    'NEAR(a b, 99999999999)',
  ])('answers at once: %.30s', (query) => {
    const start = cpuTime();
    const filter = parseFilter(query);
    expect(cpuTime() - start).toBeLessThan(200);
    expect(filter.errors.length).toBeLessThanOrEqual(20);
    for (const { start: from, end } of filter.errors)
      expect(0 <= from && from <= end && end <= query.length).toBe(true);
  });

  it('says so when a query is longer than is read', () => {
    expect(parseFilter('iran '.repeat(1_000)).errors.at(-1)?.message).toBe('only the first 2000 characters are read');
  });
});
