import { describe, expect, it } from 'vitest';
import { articleOf, blocksOf, PROSE, reasonsFor } from './helpers.ts';

const body = PROSE.join('\n\n');

describe('heads of text files', () => {
  it('tells a menu in one line from a headline of the same words', async () => {
    const source = `Home Politics Business Sport Culture Weather\n\nOld bridge to close\n\n${body}`;
    const article = await articleOf(source);
    expect(article.title).toBe('Old bridge to close');
    expect(reasonsFor(article, source, 'Politics')).toEqual(['navigation']);
    const headline = 'World Business Leaders Back Climate Fund';
    expect((await articleOf(`${headline}\n\n${body}`)).title).toBe(headline);
  });

  it('reads past the note of a translator, and a day with its hour', async () => {
    const source = `This article was translated automatically from Finnish.\nThursday 6 October 2033, 0745 GMT\n\nOld bridge to close\n\n${body}`;
    const article = await articleOf(source);
    expect([article.title, article.statedDates[0].text]).toEqual([
      'Old bridge to close',
      'Thursday 6 October 2033, 0745 GMT',
    ]);
    expect(reasonsFor(article, source, 'Finnish')).toEqual(['metadata']);
  });

  it('takes a doubled line below the byline for a caption, not for the title', async () => {
    const caption = 'The old bridge at Kelmouth on Monday morning';
    const article = await articleOf(
      `Town loses its way across\n\nBy Ann Lee\n3 May 2031\n\n${caption}\n${caption}\n\n${body}`,
    );
    expect(article.title).toBe('Town loses its way across');
    expect(blocksOf(article)[0]).toBe(`caption: ${caption}`);
  });

  it('parts a byline from the headline above it in a wrapped text', async () => {
    const article = await articleOf(
      `Harbour council votes to close the old bridge until the end of the year\nBy Ann Lee\n\nThe harbour council voted on Monday to close the old bridge until the\nend of the year, against the advice of the two engineers who had looked\nat it in the spring. Nobody had inspected it since 2009.\n\nThe mayor said that a ferry would run every twenty minutes.`,
    );
    expect(article.byline).toBe('Ann Lee');
    expect(article.title).toMatch(/end of the year$/);
  });

  it('parts a byline in small letters from the headline above it', async () => {
    const article = await articleOf(`Explained: the bridge in seven questions\nby Ann Lee\n\n${body}`);
    expect([article.title, article.byline]).toEqual(['Explained: the bridge in seven questions', 'Ann Lee']);
  });

  it('learns the outlet from a paper that says what it has learned', async () => {
    const article = await articleOf(
      `Old bridge to close\n\nThe newspaper Le Phare has learned that the harbour council will close the old bridge.\n\n${body}`,
    );
    expect(article.outlet).toBe('Le Phare');
  });

  it.each([
    ['Issue 58 · 9 January 2030 · by Wim Terpstra', 'Wim Terpstra'],
    ['No. 14 | Friday, November 27, 2026 | Priya Raman', 'Priya Raman'],
    ['Maria Ioannou and agencies', 'Maria Ioannou and agencies'],
    ['Staff writer, Alpine News Agency', 'Staff writer, Alpine News Agency'],
    ['Mere Paki, environment correspondent', 'Mere Paki'],
    ['Our Correspondent, Pathein', 'Our Correspondent'],
    ['Interview: Tomasz Wrona', 'Tomasz Wrona'],
  ])('reads the byline of %j', async (line, byline) => {
    const article = await articleOf(`Old bridge to close\n\n${line}\n\n${body}`);
    expect([article.title, article.byline]).toEqual(['Old bridge to close', byline]);
    expect(article.text).toBe(body);
  });

  it.each([
    ['BALTIC MARITIME NEWS SERVICE   BULLETIN NO. 212\n14 March 2029, 0915 GMT', 'BALTIC MARITIME NEWS SERVICE'],
    ['The Evening Chronicle', 'The Evening Chronicle'],
    ['CARGO & QUAY NEWSLETTER 14', 'CARGO & QUAY'],
  ])('finds the outlet in the masthead %j', async (masthead, outlet) => {
    const article = await articleOf(`${masthead}\n\nOld bridge to close\n\n${body}\n\n© Chronicle Newspapers Ltd 2029`);
    expect([article.title, article.outlet]).toEqual(['Old bridge to close', outlet]);
  });

  it.each([
    ['The council knew of the cracks for two years, The Hobart Examiner has learned.', 'The Hobart Examiner'],
    ['“Nobody asked me,” the engineer told the Rhondda Herald in his first interview.', 'Rhondda Herald'],
  ])('finds the outlet in %j', async (sentence, outlet) => {
    const article = await articleOf(`Old bridge to close\n\n${sentence}\n\n${body}`);
    expect([article.outlet, article.outletBasis]).toEqual([outlet, 'derived']);
  });

  it('does not take a paper that everybody quotes for the outlet', async () => {
    const article = await articleOf(
      `Old bridge to close\n\nThe engineer told the Financial Times that nobody had asked.\n\n${body}`,
    );
    expect(article.outlet).toBeNull();
  });

  it('drops a standfirst that the text says again, and keeps one with news of its own', async () => {
    const said = 'The old bridge is closed until the end of the year, the harbour council has voted.';
    const source = `Town loses its way across\n\n${said}\n\nBy Ann Lee\n\n${body}`;
    const article = await articleOf(source);
    expect([article.byline, article.text]).toEqual(['Ann Lee', body]);
    expect(reasonsFor(article, source, said)).toEqual(['repeated-text']);
    const own = 'Two dockers were slightly hurt, and their union has called a strike for Friday.';
    expect((await articleOf(source.replace(said, own))).text).toContain(own);
  });

  it('goes on with a paragraph where a link begins a line', async () => {
    const article = await articleOf(
      `# Old bridge to close\n\n${PROSE[0]}\n\nThe engineer who was asked about it was\n[Bo Ek](https://news.example/ek), and he said no.`,
      'markdown',
    );
    expect(blocksOf(article).at(-1)).toBe('paragraph: The engineer who was asked about it was Bo Ek, and he said no.');
  });
});
