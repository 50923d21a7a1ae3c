import { describe, expect, it } from 'vitest';
import { dropSharedFurniture, findCopies, makeCopyFinder } from '../../src/cleaning/clean.ts';
import { articleOf } from './helpers.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `word${(from + i) * 7919}`).join(' ');

describe('copies', () => {
  const story = words(0, 200);
  it('finds the same text, a cut one and one with other paragraphs round it', () => {
    const copies = findCopies([
      { id: 'a', text: story },
      { id: 'same', text: story.toUpperCase() },
      { id: 'cut', text: words(0, 150) },
      { id: 'longer', text: `${story} ${words(5000, 60)}` },
      { id: 'other', text: words(9000, 200) },
    ]);
    expect([...copies]).toEqual([
      ['same', 'a'],
      ['cut', 'a'],
      ['longer', 'a'],
    ]);
  });
  it('does not take two reports of one event for copies', () => {
    const shared = 'the council voted on monday to close the old bridge until the end of the year';
    expect(
      findCopies([
        { id: 'a', text: `${words(0, 60)} ${shared} ${words(100, 60)}` },
        { id: 'b', text: `${words(500, 60)} ${shared} ${words(700, 60)}` },
      ]).size,
    ).toBe(0);
  });
  it('leads a copy of a copy to the first of all, one article at a time', () => {
    const finder = makeCopyFinder();
    expect(finder.add({ id: 'a', text: words(0, 200) })).toBeNull();
    expect(finder.add({ id: 'b', text: words(30, 200) })).toBe('a');
    expect(finder.add({ id: 'c', text: words(60, 200) })).toBe('a');
  });
});

describe('lines that the articles of an outlet share', () => {
  it('takes them out, keeps the way back, and leaves other outlets alone', async () => {
    const line = 'Kelmouth Gazette readers know that the best stories start in the market square.';
    const sources = [1, 2, 3].map(
      (n) =>
        `A story of the day number ${n}\n\nBy Ann Lee\n\nThe council of town ${n} voted on Monday to close bridge ${n} for the year.\n\nNobody had looked at bridge ${n} since the year ${2000 + n}, said the mayor.\n\n${line}\n\n© 2031 Kelmouth Gazette. All rights reserved.`,
    );
    const articles = await Promise.all(sources.map((source) => articleOf(source)));
    const cleaned = dropSharedFurniture(articles, (article) => sources[articles.indexOf(article)]);
    for (const [i, article] of cleaned.entries()) {
      expect(article.text).not.toContain(line);
      expect(article.blocks.map((block) => article.text.slice(block.start, block.end)).join('\n\n')).toBe(article.text);
      expect(
        article.removed.some(
          (each) => each.reason === 'repeated-text' && sources[i].slice(each.start, each.end) === line,
        ),
      ).toBe(true);
      for (const run of article.origins)
        if (run.exact)
          expect(sources[i].slice(run.source.start, run.source.end)).toBe(article.text.slice(run.start, run.end));
    }
    expect(dropSharedFurniture(articles.slice(0, 2), () => sources[0])).toEqual(articles.slice(0, 2));
  });
});
