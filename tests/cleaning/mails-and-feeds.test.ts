import { describe, expect, it } from 'vitest';
import { clean } from '../../src/cleaning/clean.ts';
import { articleOf, articlesOf, blocksOf, documentOf, PROSE, reasonsFor } from './helpers.ts';

const html = PROSE.map((text) => `<p>${text}</p>`).join('');

describe('cleaning mails', () => {
  const headers =
    'From: Kelmouth Gazette <news@gazette.example>\nSubject: Fwd: Old bridge to close\nDate: Sat, 03 May 2031 08:00:00 +0000\n\n';
  const mail = async (body: string, mediaType: 'text' | 'html') =>
    (await clean(documentOf(headers + body, 'mail', { body: { start: headers.length, mediaType } }))).articles[0];

  it('takes title, outlet and date from the headers', async () => {
    const article = await mail(html, 'html');
    expect([article.title, article.outlet, article.statedDates[0].text]).toEqual([
      'Old bridge to close',
      'Kelmouth Gazette',
      'Sat, 03 May 2031 08:00:00 +0000',
    ]);
    expect(article.text).toBe(PROSE.join('\n\n'));
  });
  it('drops the hidden preview line and the subscription foot', async () => {
    const source = `<div style="display:none;max-height:0">Preview of the letter</div>${html}<p>You are receiving this because ann@reader.example is subscribed. <a href="https://x.example/u">Unsubscribe</a></p>`;
    const article = await mail(source, 'html');
    expect(article.text).toBe(PROSE.join('\n\n'));
    expect(JSON.stringify({ ...article, origins: [], removed: [] })).not.toContain('reader.example');
  });
  it('drops what is answered, below its opening line', async () => {
    const article = await mail(
      `${PROSE.join('\n\n')}\n\nOn Friday, 2 May 2031, Bo Ek wrote:\n\n> Is the bridge closed or is it not closed?\n`,
      'text',
    );
    expect(article.text).toBe(PROSE.join('\n\n'));
    expect(article.removed.map((each) => each.reason)).toContain('quoted-reply');
  });
});

describe('cleaning feeds', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>Kelmouth Gazette</title><language>en</language>${items}</channel></rss>`;

  it('makes an article of every item, full text before summary', async () => {
    const source = rss(
      `<item><title>Old bridge &amp; new ferry</title><link>https://gazette.example/1?utm_source=rss</link><dc:creator>Ann Lee</dc:creator><category>Town</category><pubDate>Sat, 03 May 2031 08:00:00 GMT</pubDate><description>Short […]</description><content:encoded><![CDATA[${html}]]></content:encoded></item><item><title>Second</title><description>&lt;p&gt;${PROSE[0]} &amp;amp; more&lt;/p&gt;</description></item>`,
    );
    const articles = await articlesOf(source, 'feed');
    expect(articles.map((a) => [a.title, a.outlet, a.byline, a.section, a.url])).toEqual([
      ['Old bridge & new ferry', 'Kelmouth Gazette', 'Ann Lee', 'Town', 'https://gazette.example/1'],
      ['Second', 'Kelmouth Gazette', null, null, null],
    ]);
    expect(articles[0].text).toBe(PROSE.join('\n\n'));
    expect(articles[1].text).toBe(`${PROSE[0]} & more`);
    expect(reasonsFor(articles[0], source, '<title>Second')).toEqual(['other-article']);
  });
  it('reads a raw ampersand, a missing end and an entity that a DTD defines', async () => {
    const source = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY lol "lollollol">]><rss><channel><title>G</title><item><title>A & B &lol;</title><description>${PROSE[0]}</description></item><item><title>Cut`;
    const articles = await articlesOf(source, 'feed');
    expect(articles[0].title).toBe('A & B &lol;');
    expect(articles[0].flags).toContain('damaged-source');
  });
  it('reads Atom, with links as attributes', async () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Kelmouth Gazette</title><entry><title>Old bridge</title><link rel="self" href="https://gazette.example/self"/><link href="https://gazette.example/1"/><author><name>Ann Lee</name></author><published>2031-05-03T08:00:00Z</published><content type="html">${html.replace(/</g, '&lt;')}</content></entry></feed>`;
    const [article] = await articlesOf(source, 'feed');
    expect([article.url, article.byline, article.statedDates[0].text]).toEqual([
      'https://gazette.example/1',
      'Ann Lee',
      '2031-05-03T08:00:00Z',
    ]);
    expect(blocksOf(article)).toHaveLength(3);
  });
  it('reads a JSON feed and leads back to its letters', async () => {
    const source = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kelmouth Gazette',
      items: [
        {
          id: '1',
          url: 'https://gazette.example/1',
          title: 'Old bridge',
          content_html: html,
          date_published: '2031-05-03T08:00:00Z',
          authors: [{ name: 'Ann Lee' }],
        },
      ],
    });
    const [article] = await articlesOf(source, 'feed');
    expect([article.title, article.byline, article.text]).toEqual(['Old bridge', 'Ann Lee', PROSE.join('\n\n')]);
    const run = article.origins.find((each) => each.exact)!;
    expect(source.slice(run.source.start, run.source.end)).toBe(article.text.slice(run.start, run.end));
  });
  it('takes the same item once and another text under the same name too', async () => {
    const item = (text: string) => `<item><guid>1</guid><title>Same</title><description>${text}</description></item>`;
    expect(await articlesOf(rss(item(PROSE[0]) + item(PROSE[1]) + item(PROSE[0])), 'feed')).toHaveLength(2);
  });
});

describe('lines of JSON', () => {
  it('keeps a clean article as it is, with its own id', async () => {
    const source = JSON.stringify({
      id: 'n-7',
      title: 'Old bridge',
      date: '2031-05-03',
      outlet: 'Gazette',
      url: 'https://gazette.example/1',
      text: `${PROSE[0]}\n\nSubscribe \u001b[31mnow`,
    });
    const article = await articleOf(source, 'clean-article');
    expect([article.id, article.outlet, article.statedDates[0].text]).toEqual(['n-7', 'Gazette', '2031-05-03']);
    expect(article.text).toBe(`${PROSE[0]}\n\nSubscribe \ufffd[31mnow`);
  });
  it('takes sentences as blocks', async () => {
    expect((await articleOf(JSON.stringify({ id: 1, sentences: PROSE }), 'clean-article')).text).toBe(
      PROSE.join('\n\n'),
    );
  });
});
