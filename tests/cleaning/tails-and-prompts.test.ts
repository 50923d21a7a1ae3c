import { describe, expect, it } from 'vitest';
import { articleOf, blocksOf, PROSE, reasonsFor } from './helpers.ts';

const body = PROSE.join('\n\n');
const withTail = (tail: string) => `Old bridge to close\n\nBy Ann Lee\n\n${body}\n\n${tail}`;

describe('what stands under a text', () => {
  it.each([
    ['-30-', 'noise'],
    ['(ends)', 'noise'],
    ['.....PNS (ENDS)', 'noise'],
    ['mk/jt', 'credit'],
    ['Was this article helpful? Yes No', 'widget'],
    ['Rate this story', 'widget'],
    ['Spotted a mistake? Let us know.', 'widget'],
    ['Send this story | Print this story | Save', 'share'],
    ['Share: Facebook | X | Telegram | Link', 'share'],
    ['This bulletin is licensed under CC BY-NC 4.0. You may copy it if you name the source.', 'legal'],
    ['This bulletin may be passed on to members.', 'legal'],
    ['https://news.example/2031/bridge 1/1', 'link-target'],
    ['(END) Northern Wire', 'noise'],
    ['nw/ab/0312', 'credit'],
    ['» Send this story to a friend » Printer version', 'share'],
    ['For the press: +44 20 7555 0190', 'metadata'],
    ['This announcement contains statements about the future, which may prove wrong.', 'legal'],
    ['The statements about future sales are subject to risks.', 'legal'],
    ['f XTelegram 48 shares', 'share'],
    ['Send to a friend | Change your address | Unsubscribe', 'newsletter'],
    ['This bulletin was sent to .', 'newsletter'],
    ['Having problems viewing this? Open it on the web', 'newsletter'],
    ['Cookies allow us to remember you. OK', 'cookie-notice'],
    ['[ Read also: The week on the river ]', 'read-more'],
    ['This wire is for subscribers only. Redistribution is not permitted without consent.', 'legal'],
  ])('removes %j as %s', async (line, reason) => {
    const source = withTail(line);
    const article = await articleOf(source);
    expect(article.text).toBe(body);
    expect(reasonsFor(article, source, line)).toEqual([reason]);
  });

  it('keeps a last line that only ends in the word', async () => {
    expect((await articleOf(withTail('MARKER-END'))).text).toContain('MARKER-END');
    expect((await articleOf(withTail('The ferry has come to an end.'))).text).toContain('to an end.');
  });

  it('removes a contact block as a whole', async () => {
    const block =
      'Media contact:\nBo Ek\nHead of Communications\n+47 555 0137\npress@harbour.example\nQuay 4, 5003 Bergen';
    const source = withTail(block);
    const article = await articleOf(source);
    expect(article.text).toBe(body);
    expect(reasonsFor(article, source, 'Quay 4')).toEqual(['metadata']);
  });

  it('removes a disclaimer with its heading', async () => {
    const article = await articleOf(
      withTail(
        'Forward-looking statements\nThis release contains forward-looking statements that are subject to risks and uncertainties. Actual results may differ.',
      ),
    );
    expect(article.text).toBe(body);
  });

  it('removes items under "Keep reading", marked or not', async () => {
    const article = await articleOf(
      `Old bridge to close\n\n${PROSE[0]}\n\nKeep reading:\n• Why the old port will get a roof\n• Opinion: the bridge we do not need\n\n${PROSE[1]}`,
    );
    expect(article.text).toBe(`${PROSE[0]}\n\n${PROSE[1]}`);
  });

  it('removes comments of readers only where their buttons show what they are', async () => {
    expect(
      (await articleOf(withTail('Comments (2)\nbo: Every word is true.\nReport\ncy: Who paid?\nReport'))).text,
    ).toBe(body);
  });

  it.each([
    'The press contact named in the report had retired, and his number was answered by a bakery.',
    'Machine translation has reached the harbour: each announcement is now made in nine languages.',
    'Copyright in the plans lies with the Crown, but nobody knows where the plans are kept today.',
    'You receive it if you live there, and nobody has ever managed to unsubscribe from it so far.',
    'The fund’s disclaimer said that its forward-looking statements “should not be read by anybody”.',
    'The site asked 40,000 readers a day to accept all cookies, and in four years eleven refused.',
  ])('keeps what only tells of such lines: %j', async (paragraph) => {
    expect((await articleOf(`Old bridge to close\n\n${PROSE[0]}\n\n${paragraph}\n\n${PROSE[1]}`)).text).toContain(
      paragraph,
    );
  });
});

describe('headings', () => {
  const headings = async (source: string, type: 'text' | 'html' = 'text') =>
    blocksOf(await articleOf(source, type)).filter((block) => block.startsWith('heading'));

  it('takes questions with answers for headings, long and numbered ones too', async () => {
    expect(
      await headings(
        `Questions about the bridge\n\n1. Why was the old bridge closed in the middle of the summer, when most of the boats are out?\n${PROSE[0]}\n\n2. Will there be a ferry?\nNot at first.\n${PROSE[2]}`,
      ),
    ).toHaveLength(2);
  });

  it('takes the times of a live report for headings', async () => {
    expect(await headings(`Bridge closed: live\n\n5.58pm\n${PROSE[0]}\n\n4.20pm\n${PROSE[1]}`)).toEqual([
      'heading: 5.58pm',
      'heading: 4.20pm',
    ]);
  });

  it('reads headings that only a role marks', async () => {
    expect(
      await headings(
        `<html><body><h1>Old bridge to close</h1><div>${PROSE[0]}</div><div role="heading" aria-level="3">What happens next</div><div>${PROSE[1]}</div><div>${PROSE[2]}</div></body></html>`,
        'html',
      ),
    ).toEqual(['heading: What happens next']);
  });
});
