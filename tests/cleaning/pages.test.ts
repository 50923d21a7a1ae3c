import { describe, expect, it } from 'vitest';
import { articleOf, articlesOf, blocksOf, PROSE, reasonsFor } from './helpers.ts';

const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const page = (inner: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Old bridge to close - Kelmouth Gazette</title>${head}</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><h1>Old bridge to close</h1>${inner}</main><footer><p>All rights reserved</p></footer></body></html>`;

describe('cleaning pages', () => {
  it('keeps title, outlet, byline and date from linked data', async () => {
    const article = await articleOf(
      page(
        paragraphs,
        '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Old bridge to close","datePublished":"2031-05-03T08:00:00Z","author":[{"@type":"Person","name":"Ann Lee"}],"publisher":{"@id":"#p"}},{"@id":"#p","@type":"Organization","name":"Kelmouth Gazette"}]}</script>',
      ),
      'html',
    );
    expect([article.title, article.outlet, article.byline, article.statedDates[0]]).toEqual([
      'Old bridge to close',
      'Kelmouth Gazette',
      'Ann Lee',
      { text: '2031-05-03T08:00:00Z', where: 'metadata', source: null },
    ]);
  });

  it('drops the section above the title where the metadata name it', async () => {
    const linked =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge to close","articleSection":"Transport"}</script>';
    const source = page('', linked).replace('<h1>', '<div>Transport</div><h1>').replace('</h1>', `</h1>${paragraphs}`);
    const article = await articleOf(source, 'html');
    expect([article.section, article.text]).toEqual(['Transport', PROSE.join('\n\n')]);
  });

  it('reads the outlet from the name of the publication', async () => {
    const source = `<html><head><title>Old bridge to close</title><meta name="publication" content="The Kelmouth Packet"></head><body><h1>Old bridge to close</h1>${paragraphs}<footer>© Packet Newspapers</footer></body></html>`;
    expect((await articleOf(source, 'html')).outlet).toBe('The Kelmouth Packet');
  });

  it('reads the line under the title that ends with the number of comments', async () => {
    const line =
      '<p class="note">Gazette staff and Coast Wire, Tuesday 6 May 2031, 8:15 | <a href="#c">14 comments</a></p>';
    const article = await articleOf(page(`${line}${paragraphs}`), 'html');
    expect(article.statedDates[0]?.text).toBe('Tuesday 6 May 2031, 8:15');
    expect(article.text).toBe(PROSE.join('\n\n'));
  });

  it('survives broken linked data', async () => {
    const article = await articleOf(
      page(
        paragraphs,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge",}</script><script type="application/ld+json">{{{</script>',
      ),
      'html',
    );
    expect(article.text).toBe(PROSE.join('\n\n'));
  });

  it('keeps the first paragraph that stands outside the body, and drops related links inside it', async () => {
    const source = page(
      `<div class="lead"><p>${PROSE[0]}</p></div><div class="text"><p>${PROSE[1]}</p><p><a href="/2">Night trains return to the coast after years</a></p><p>${PROSE[2]}</p></div>`,
    );
    const article = await articleOf(source, 'html');
    expect(article.text).toBe(PROSE.join('\n\n'));
    expect(reasonsFor(article, source, 'Night trains')).toEqual(['related']);
  });

  it('leaves out what a browser does not show', async () => {
    const source = page(
      `${paragraphs}<p style="display:none">Secret words that nobody can see here.</p><p hidden>More secret words that nobody sees.</p><div aria-hidden="true">Yet more secret words.</div>`,
    );
    const article = await articleOf(source, 'html');
    expect(article.text).not.toContain('ecret');
    expect(reasonsFor(article, source, 'Secret words that')).toEqual(['hidden']);
  });

  it('reads tables of data as rows and layout tables as text', async () => {
    const article = await articleOf(
      page(`${paragraphs}<table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2030</td><td>41</td></tr></table>`),
      'html',
    );
    const table = article.blocks.find((block) => block.type === 'table')!;
    expect(table.rows!.map((row) => row.map((cell) => article.text.slice(cell.start, cell.end)))).toEqual([
      ['Year', 'Ferries'],
      ['2030', '41'],
    ]);
    const layout = await articleOf(
      `<html><body><table><tr><td><h1>Old bridge to close</h1>${PROSE.join('<br><br>')}</td></tr></table></body></html>`,
      'html',
    );
    expect(blocksOf(layout)).toEqual(PROSE.map((text) => `paragraph: ${text}`));
  });

  it('reads references once, and leaves doubly escaped ones as they stand', async () => {
    const article = await articleOf(
      page(`<p>Caf&eacute; &amp; bar: &amp;lt;b&amp;gt; and &#8217;t.</p>${paragraphs}`),
      'html',
    );
    expect(article.text).toContain('Café & bar: &lt;b&gt; and ’t.');
  });

  it('parts lines at breaks but not inside a wrapped sentence', async () => {
    const article = await articleOf(
      page(
        `<div>${PROSE[0]}<br>${PROSE[1]}<br>The mayor said that a ferry would run every<br>twenty minutes and that nobody would have to pay.</div>`,
      ),
      'html',
    );
    expect(article.blocks).toHaveLength(3);
    expect(article.text).toContain('run every twenty minutes');
  });

  it('keeps the host of a link that says something else', async () => {
    const article = await articleOf(
      page(
        `${paragraphs}<p>Pay at <a href="https://evil.example/x">https://bank.example/login</a> now, the mail said.</p>`,
      ),
      'html',
    );
    expect(article.links.map((link) => link.url)).toEqual(['https://evil.example/x']);
  });

  it('gives nothing for a page without an article', async () => {
    expect(await articlesOf('<html><body><script>render()</script><div id="app"></div></body></html>', 'html')).toEqual(
      [],
    );
  });

  it('reads on after tags that are never closed', async () => {
    const article = await articleOf(
      page(`<p>${PROSE[0]}</p>${'<b><i><a href=x>'.repeat(20_000)}<p>${PROSE[1]}</p>`),
      'html',
    );
    expect(article.text).toContain(PROSE[0]);
  });
});
