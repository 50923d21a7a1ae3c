import { describe, expect, it } from 'vitest';
import { articleOf, articlesOf, blocksOf, PROSE, reasonsFor } from './helpers.ts';

const body = PROSE.join('\n\n');

describe('cleaning text', () => {
  it('takes a title only once, however often it stands there', async () => {
    const source = `Old bridge to close\n\nOld bridge to close\n\n${body}`;
    const article = await articleOf(source);
    expect(article.title).toBe('Old bridge to close');
    expect(article.text).not.toContain('Old bridge to close');
    expect(reasonsFor(article, source, 'Old bridge').sort()).toEqual(['repeated-title', 'title']);
  });

  it('makes a title from the lead when there is none, and says so', async () => {
    const article = await articleOf(PROSE.join('\n'));
    expect(article.titleBasis).toBe('derived');
    expect(article.titleSource).toBeNull();
    expect(PROSE[0]).toContain(article.title.replace(/ …$/, ''));
    expect(article.blocks).toHaveLength(3);
  });

  it('joins wrapped lines around a link that was wrapped as one word', async () => {
    const source =
      '# Old bridge to close\n\nOn Monday the harbour council voted to close the old bridge. The cost\nfell on two men:\n[Bo Ek](https://news.example/people/bo-ek-of-the-harbour-council-of-kelmouth),\nthe harbour master, and his deputy, who had looked at the bridge in\nthe spring and found nothing. Nobody had inspected it since 2009.';
    expect((await articleOf(source, 'markdown')).text).toBe(
      'On Monday the harbour council voted to close the old bridge. The cost fell on two men: Bo Ek, the harbour master, and his deputy, who had looked at the bridge in the spring and found nothing. Nobody had inspected it since 2009.',
    );
  });

  it('joins hard-wrapped lines and keeps the paragraphs apart', async () => {
    const wrapped =
      'The harbour council voted on Monday to close the old\nbridge until the end of the year, against the advice of\nthe two engineers who had looked at it in the spring.\nNobody had inspected it since 2009.\n\nThe mayor said that a ferry would run every twenty\nminutes and that nobody would have to pay for it at all\nin the first six months.';
    const article = await articleOf(wrapped);
    expect(article.text).toBe(wrapped.replace(/(?<!\n)\n(?!\n)/g, ' '));
  });

  it('does not join lines that are paragraphs of their own', async () => {
    expect((await articleOf(PROSE.join('\n'))).text.split('\n\n')).toEqual(PROSE);
  });

  it('drops a lone 20 only beside its TT', async () => {
    const source = `Bridge to close at last\n\nTT\n20\n\n${body}\n\n20`;
    const article = await articleOf(source);
    expect(reasonsFor(article, source, 'TT')).toEqual(['widget']);
    const plain = `How many people crossed\n\n${PROSE[0]}\n\nIt was more than anyone had thought, the engineers said:\n\n20 thousand a day crossed it.\n\n${PROSE[1]}`;
    expect((await articleOf(plain)).text).toContain('20 thousand a day');
  });

  it('keeps one caption apart and drops its copies', async () => {
    const caption = 'The old bridge at Kelmouth on Monday. (Photo: Ann Lee/Harbour Post)';
    const article = await articleOf(`Old bridge to close\n\n${caption}\n${caption}\n\n${body}`);
    expect(blocksOf(article).filter((block) => block.includes('(Photo'))).toEqual([`caption: ${caption}`]);
  });

  it('parts two articles that follow each other, and each knows the other is there', async () => {
    const long = [...PROSE, ...PROSE.map((text) => `${text} That was on page two.`)].join('\n\n');
    const source = `Old bridge to close\n\nBy Ann Lee\n\n${long}\n\n\n\nFerry runs at night\n\nBy Bo Ek\n\n${long.replace(/bridge/g, 'pier')}`;
    const articles = await articlesOf(source);
    expect(articles.map((article) => [article.title, article.byline])).toEqual([
      ['Old bridge to close', 'Ann Lee'],
      ['Ferry runs at night', 'Bo Ek'],
    ]);
    expect(reasonsFor(articles[0], source, 'Ferry runs')).toEqual(['other-article']);
    expect(new Set(articles.map((article) => article.id)).size).toBe(2);
  });

  it('does not part an article at a heading, even after a wide gap', async () => {
    const long = [...PROSE, ...PROSE.map((text) => `${text} That was on page two.`)].join('\n\n');
    expect(
      await articlesOf(
        `Old bridge to close\n\n${long}\n\n\nWhat the engineers say\n\n${long.replace(/bridge/g, 'pier')}`,
      ),
    ).toHaveLength(1);
  });

  it('reads headings without mark-up', async () => {
    const article = await articleOf(
      `Old bridge to close\n\n${PROSE[0]}\n\nWhat happens next\n\n${PROSE[1]}\n\nA FERRY INSTEAD\n\n${PROSE[2]}`,
    );
    expect(blocksOf(article).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: What happens next',
      'heading: A FERRY INSTEAD',
    ]);
  });

  it('reads lists with heads that run in', async () => {
    const article = await articleOf(
      `Old bridge to close\n\n${PROSE[0]}\n\n- The cost: about four million crowns over three years\n- The wait: twenty minutes at most, said the mayor\n\n${PROSE[2]}`,
    );
    const list = article.blocks.find((block) => block.type === 'list')!;
    expect(list.items!.map((item) => article.text.slice(item.head!.start, item.head!.end))).toEqual([
      'The cost:',
      'The wait:',
    ]);
  });

  it('sets a quotation with its speaker apart', async () => {
    const quote = '“We told them in the spring that it would not hold.” — Ann Lee, engineer';
    const article = await articleOf(`Old bridge to close\n\n${PROSE[0]}\n\n${quote}\n\n${PROSE[1]}`);
    const block = article.blocks.find((each) => each.type === 'quote')!;
    expect(article.text.slice(block.attribution!.start, block.attribution!.end)).toBe('Ann Lee, engineer');
    expect(article.byline).toBeNull();
  });

  it('keeps the words of a broken translation and flags it', async () => {
    const article = await articleOf(
      PROSE.map((text, i) => `${text}${[' are.', ' is.', ' sent to the.'][i]}`).join('\n'),
    );
    expect(article.flags).toContain('machine-translated');
    expect(article.text).toContain('year. are.');
  });

  it('does not flag ordinary text as translated', async () => {
    expect((await articleOf(body)).flags).not.toContain('machine-translated');
  });

  it('finds the outlet in a legal foot, not in whom the text quotes', async () => {
    const article = await articleOf(
      `Old bridge to close\n\n${body}\n\nThe plan was first reported by Reuters, and Politico said it would cost four million.\n\n© 2031 Kelmouth Gazette. All rights reserved.`,
    );
    expect(article.outlet).toBe('Kelmouth Gazette');
    expect(
      (
        await articleOf(
          `Old bridge to close\n\n${body}\n\nA spokesman confirmed the plan to reporters, Reuters reported later.`,
        )
      ).outlet,
    ).toBeNull();
  });

  it('reads labels and front matter, plain scalars only', async () => {
    const article = await articleOf(
      `---\ntitle: !!js/function "function(){}"\nauthor: Ann Lee\n__proto__: {polluted: true}\ndate: 2031-05-03\n---\n\n# Old bridge to close\n\n${body}`,
      'markdown',
    );
    expect([article.title, article.byline]).toEqual(['Old bridge to close', 'Ann Lee']);
    expect(article.statedDates.map((date) => date.text)).toContain('2031-05-03');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('marks a wall and a cut end', async () => {
    const article = await articleOf(
      `Old bridge to close\n\n${PROSE[0]}\n\nSubscribe to continue reading\nAlready a subscriber? Log in`,
    );
    expect(article.flags).toContain('paywall-stub');
    expect(article.text).toBe(PROSE[0]);
  });

  it('gives the same id for the same file and text, another for another', async () => {
    const one = await articleOf(body);
    expect((await articleOf(body)).id).toBe(one.id);
    expect((await articleOf(`${body} More.`)).id).not.toBe(one.id);
  });

  it('keeps a text of another language whole', async () => {
    const german =
      'Der Rat hat am Montag beschlossen, die alte Brücke bis zum Ende des Jahres zu sperren.\nNiemand hatte sie seit 2009 geprüft, wie aus einem Bericht hervorgeht, der am Abend erschien.';
    const article = await articleOf(german);
    expect([article.language, article.text]).toEqual(['de', german.replace('\n', '\n\n')]);
  });

  it('reports a document without text instead of an empty article', async () => {
    expect(await articlesOf('Home\nNews\nSport\nWeather\nLog in')).toEqual([]);
  });
});
