import { describe, expect, it } from 'vitest';
import { articleOf, blocksOf, PROSE } from './helpers.ts';

const bare = PROSE.map((text) => `paragraph: ${text}`);
const summary = (article: Awaited<ReturnType<typeof articleOf>>) => [article.title, article.outlet, article.byline];

describe('dumps of text browsers', () => {
  it('takes numbers of links, menus and the list of addresses away', async () => {
    const article = await articleOf(
      `   #[1]Marshland Gazette RSS [2]alternate\n\n   [3]Marshland Gazette\n\n     * [4]Home\n     * [5]Farming\n     * [6]What's on in the Marsh\n\n   [7]Log in | [8]Subscribe\n\nOld bridge to close for repairs\n\n   By [9]Nell Harker\n   12 May 2032\n\n   ${PROSE.join('\n\n   ').replace('old bridge', '[10]old bridge')}\n\n   [11]About [12]Contact [13]Terms of the house\n\nReferences\n\n   Visible links\n   1. https://gazette.example/rss\n   2. https://gazette.example/alt`,
    );
    expect(summary(article)).toEqual(['Old bridge to close for repairs', 'Marshland Gazette', 'Nell Harker']);
    expect(blocksOf(article)).toEqual(bare);
  });

  it('keeps numbers of notes, which stand behind words', async () => {
    const notes = PROSE.map((text, i) => text.replace(/\.$/, `.[${i + 1}]`));
    const article = await articleOf(`Old bridge to close for repairs\n\n${notes.join('\n\n')}`);
    expect(article.text).toContain('evening.[2]');
  });

  it('keeps a list below the lead and a list of long points above it', async () => {
    const article = await articleOf(
      `Old bridge to close for repairs\n\n${PROSE[0]}\n\n* Monday\n* Tuesday\n* Wednesday\n\n${PROSE[1]}`,
    );
    expect(blocksOf(article)).toContain('list: Monday\nTuesday\nWednesday');
  });
});

describe('pages of print', () => {
  it('takes no label of the page for the outlet, and drops the heads of its pages', async () => {
    const article = await articleOf(
      `Printable page\nThe Harlow Examiner - www.examiner.example\n\nOld bridge to close for repairs\nBy Sue Dench, 22 February 2028\n\n${PROSE[0]}\n\n${PROSE[1]}\n\nPage 1 of 2\n\nThe Harlow Examiner                      22 February 2028\n\n${PROSE[2]}\n\nLENGTH: 98 words\n[Print] [Close window]`,
    );
    expect(summary(article)).toEqual(['Old bridge to close for repairs', 'The Harlow Examiner', 'Sue Dench']);
    expect(blocksOf(article)).toEqual(bare);
  });

  it('drops the fields of a database and the label before the text', async () => {
    const article = await articleOf(
      `Document 3 of 41\n\nTitle: Old bridge to close for repairs\nAuthor: Sue Dench\nPublication title: The Fen Herald; Ely\nPublication date: Feb 9, 2027\nSource type: Newspaper\nLanguage of publication: English\nFull text: ${PROSE.join('\n\n')}\nWord count: 43\nDatabase: Regional Newsstream`,
    );
    expect(summary(article)).toEqual(['Old bridge to close for repairs', 'The Fen Herald', 'Sue Dench']);
    expect(blocksOf(article)).toEqual(bare);
  });
});

describe('what sites set into clipped pages', () => {
  it('drops menus of links, boxes that ask for money and signed comments', async () => {
    const article = await articleOf(
      `- [Latest](/l)\n- [Notebook](/n)\n- [Our people](/p)\n\n# Old bridge to close for repairs\n\n${PROSE[0]}\n\n> **Support our work**\n> We have no owner but our readers. From £3 you can keep us going. [Donate](/d)\n\n${PROSE[1]}\n\n${PROSE[2]}\n\n## Comments\n\n**tramfan** 4 February 2030 at 18:02\n\nLonger walk for everyone!\n\n**Jen** 5 February 2030 at 08:11\n\nWhere do the taxis go?`,
      'markdown',
    );
    expect(blocksOf(article)).toEqual(bare);
  });

  it('keeps the times of a live report', async () => {
    const article = await articleOf(
      `Live: the vote on the bridge\nThe Bay Herald, 19 October 2033\n\n14:32\n${PROSE[0]}\nShare this update\n\n14:55\n${PROSE[1]}`,
    );
    expect(blocksOf(article)).toEqual(['heading: 14:32', bare[0], 'heading: 14:55', bare[1]]);
  });
});

describe('outlets that only the text names', () => {
  it.each([
    ['The Daily Sentinel', `${PROSE[0].slice(0, -1)}, The Daily Sentinel has learned.\n\n${PROSE[2]}`],
    [
      'Arden Courier',
      `${PROSE[0]}\n\nFigures seen by the Arden Courier show 640 cracks.\n\n"We are drowning," he told the Courier.`,
    ],
    ['Northern Press', `ARDEN (Northern Press) - ${PROSE[0]}\n\n${PROSE[2]}`],
    ['Telegraph-Herald', `Telegraph-Herald staff reporter\n\n${PROSE[0]}\n\n${PROSE[2]}`],
    ['Coast FM News', `${PROSE[0]}\n\n${PROSE[2]}\n\n- Jo Pratt, Coast FM News`],
  ])('finds %s', async (outlet, text) => {
    expect((await articleOf(`Old bridge to close for repairs\n\n${text}`)).outlet).toBe(outlet);
  });

  it('takes no sentence that ends in a job for a byline', async () => {
    const article = await articleOf(`Court frees editor\n\n${PROSE.join('\n\n')}`);
    expect(article.byline).toBeNull();
  });
});
