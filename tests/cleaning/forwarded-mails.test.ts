import { describe, expect, it } from 'vitest';
import { articleOf, blocksOf, reasonsFor } from './helpers.ts';

const RELEASE = [
  'Lowland Water Board lifts hosepipe ban in four districts',
  'The Lowland Water Board will lift the hosepipe ban in four districts from Monday, after three weeks of rain filled its reservoirs.',
  '"Customers have been patient and we thank them," said chief executive Morag Finlay.',
];
const BODY = RELEASE.slice(1).map((text) => `paragraph: ${text}`);
const quoted = (text: string) => text.replace(/^/gm, '> ');
const FROM = 'Tamsin Oyelaran <tamsin@lowlandwater.example>';

const LAYOUTS: readonly (readonly [name: string, text: string])[] = [
  [
    'with dashes, remarks and marks of a release',
    `Marta, one for tomorrow?\nJ\n\n---------- Forwarded message ----------\nFrom: ${FROM}\nDate: Wed, 14 Sep 2033 at 07:40\nSubject: Fwd: Hosepipe ban\nTo: desk@paper.example\n\nFOR IMMEDIATE RELEASE\n\n${RELEASE.join('\n\n')}\n\n###\n\nMedia contact:\nTamsin Oyelaran\nTel: +00 555 0134`,
  ],
  [
    'quoted, with headers in another order',
    `FYI\n\nBegin forwarded message:\n\n${quoted(`From: ${FROM}\nSubject: Hosepipe ban\nDate: 14 September 2033 at 16:05:22 BST\nTo: Undisclosed recipients\n\n${RELEASE.join('\n\n')}\n\nENDS`)}`,
  ],
  [
    'below the line of an answer',
    `Can we use this?\n\nOn Wed, 14 Sep 2033 at 08:15, ${FROM} wrote:\n\n${quoted(RELEASE.join('\n\n'))}`,
  ],
  [
    'as an office program sets it',
    `See below.\n\n-----Original Message-----\nFrom: Lowland Water Board Press Office [mailto:press@post.example]\nSent: 14 September 2033 09:12\nTo: News\nSubject: RE: Hosepipe ban\n\n${RELEASE.join('\n\n')}\n\n-ends-`,
  ],
];

describe('mails that are passed on', () => {
  it.each(LAYOUTS)('reads the release in a text: %s', async (_, text) => {
    const article = await articleOf(text);
    expect([article.title, article.outlet, article.byline]).toEqual([RELEASE[0], 'Lowland Water Board', null]);
    expect(article.statedDates.map((each) => each.text).join()).toMatch(/14 Sep/);
    expect(blocksOf(article)).toEqual(BODY);
  });

  it('says why the remarks and the headers are gone', async () => {
    const [, text] = LAYOUTS[0];
    const article = await articleOf(text);
    expect(reasonsFor(article, text, 'Marta')).toEqual(['comment']);
    expect(reasonsFor(article, text, 'Forwarded message')).toEqual(['headers']);
  });

  it('takes the subject where the text has no headline', async () => {
    const article = await articleOf(
      `---------- Forwarded message ---------\nFrom: ${FROM}\nDate: 14 September 2033\nSubject: Fwd: Press release: Ban on hosepipes ends\n\n${RELEASE.slice(1).join('\n\n')}`,
    );
    expect(article.title).toBe('Ban on hosepipes ends');
  });

  it('leaves a text alone that only speaks of mails', async () => {
    const text = `${RELEASE[1]}\n\nFrom: a window on the third floor\n\n${RELEASE[2]}`;
    const article = await articleOf(text);
    expect(article.text).toContain('From: a window');
  });

  it('keeps the written text of a mail that answers a short one', async () => {
    const long = Array.from({ length: 12 }, () => RELEASE[1]).join('\n\n');
    const article = await articleOf(`${long}\n\nOn Wed, 14 Sep 2033 at 08:15, ${FROM} wrote:\n\n${quoted(RELEASE[2])}`);
    expect(article.text).toContain('three weeks of rain');
  });
});
