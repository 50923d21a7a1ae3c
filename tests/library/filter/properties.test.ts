import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSpans } from '../../../src/library/filter/match-spans.ts';
import { parseFilter } from '../../../src/library/filter/parse.ts';
import { addToQuery, daysForFilter, nameForFilter, quoteForFilter } from '../../../src/library/filter/quote.ts';
import { createMemoryStore } from '../../../src/library/memory/memory-store.ts';
import { makeArticle, makeRead, noMarks } from '../made-articles.ts';

const VOCABULARY = ['iran', 'storm', 'port', 'pact', 'ferry', 'oslo'];
const word = fc.constantFrom(...VOCABULARY);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

/** A query with what it asks of the words of an article, told a second time in the plainest way. */
interface Asked {
  readonly query: string;
  readonly holds: (words: readonly string[]) => boolean;
}

const term: fc.Arbitrary<Asked> = fc.oneof(
  word.map((one) => ({ query: one, holds: (words: readonly string[]) => words.includes(one) })),
  fc.tuple(word, fc.integer({ min: 1, max: 3 })).map(([one, length]) => ({
    query: `${one.slice(0, length)}*`,
    holds: (words: readonly string[]) => words.some((other) => other.startsWith(one.slice(0, length))),
  })),
  fc.tuple(word, word).map(([a, b]) => ({
    query: `"${a} ${b}"`,
    holds: (words: readonly string[]) => words.some((one, at) => one === a && words[at + 1] === b),
  })),
);

const asked: fc.Arbitrary<Asked> = fc.letrec<{ query: Asked }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small' },
    term,
    fc.array(tie('query'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      query: `(${parts.map((part) => part.query).join(' ')})`,
      holds: (words: readonly string[]) => parts.every((part) => part.holds(words)),
    })),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((parts) => ({
      query: `(${parts.map((part) => part.query).join(' | ')})`,
      holds: (words: readonly string[]) => parts.some((part) => part.holds(words)),
    })),
    tie('query').map((part) => ({
      query: `-(${part.query})`,
      holds: (words: readonly string[]) => !part.holds(words),
    })),
  ),
})).query;

describe('any filter', () => {
  it('finds what it asks for, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), asked, (texts, { query, holds }) => {
        const store = createMemoryStore();
        store.putArticles(
          texts.map((one, at) => makeRead(makeArticle(`a${at}`, one, { title: '' }))),
          [],
        );
        const filter = parseFilter(query);
        expect(filter.errors).toEqual([]);
        const list = store.list({ filter, sort: 'date', marks: noMarks, folded: new Set() });
        const found = texts.filter((_, at) => list.indexOf(`a${at}`) >= 0);
        expect(found).toEqual(texts.filter((one) => holds(one.split(' '))));
      }),
      { numRuns: 300 },
    );
  });

  it('is read without a fault, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (query, typing) => {
        const { errors } = parseFilter(query, { typing });
        for (const { start, end } of errors) expect(0 <= start && start <= end && end <= query.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is read without a fault, whatever its signs', () => {
    const sign = fc.constantFrom(
      '(',
      ')',
      '|',
      '-',
      '"',
      '*',
      ':',
      ' ',
      'a',
      'title:',
      'on:',
      '2025',
      'is:',
      'OR',
      'NOT',
      '“',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const query = signs.join('');
        const filter = parseFilter(query);
        const store = createMemoryStore();
        store.putArticles([makeRead(makeArticle('a', 'a storm', { day: '2025-01-01' }))], []);
        store.list({ filter, sort: 'relevance', marks: noMarks, folded: new Set() });
        store.complete(query, query.length);
        matchSpans(filter, query);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a part that is written for the reader', () => {
  it('finds the outlet it was made from, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        const outlet = `A ${name}`;
        const store = createMemoryStore();
        store.putArticles([makeRead(makeArticle('a', 'Text.', { outlet }))], []);
        const filter = parseFilter(quoteForFilter('outlet', outlet));
        expect(filter.errors).toEqual([]);
        expect(store.list({ filter, sort: 'date', marks: noMarks, folded: new Set() }).length).toBe(1);
      }),
    );
  });

  it.each([
    [{ from: '2025-01-17', to: '2025-01-17' }, 'about:2025-01-17'],
    [{ from: '2024-02-01', to: '2024-02-29' }, 'about:2024-02'],
    [{ from: '2024-01-01', to: '2024-12-31' }, 'about:2024'],
    [{ from: '2025-01-13', to: '2025-01-19' }, 'about:2025-01-13..2025-01-19'],
    [{ from: '2025-01-13', to: null }, null],
  ])('asks for the days %o', (days, written) => {
    expect(daysForFilter(days)).toBe(written);
  });

  it('asks the field of its type', () => {
    expect(nameForFilter({ name: 'Ola Dahl', type: 'person' })).toBe('person:"Ola Dahl"');
    expect(nameForFilter({ name: 'Bergen', type: 'facility' })).toBe('place:Bergen');
    expect(nameForFilter({ name: 'S-300', type: 'product' })).toBe('name:S-300');
  });

  it('is added once', () => {
    expect(addToQuery('iran', 'place:oslo')).toBe('iran place:oslo');
    expect(addToQuery('iran place:oslo ', 'place:oslo')).toBe('iran place:oslo');
    expect(addToQuery('', 'place:oslo')).toBe('place:oslo');
  });
});
