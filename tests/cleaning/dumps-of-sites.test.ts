import { describe, expect, it } from 'vitest';
import { articleOf, articlesOf, blocksOf } from './helpers.ts';

const LEAD =
  'The coalition has agreed on a fund of 2.4 billion crowns for towns hit by last month’s floods, ending a dispute of four weeks.';
const SECOND =
  'Half of the money will come from the reserve and half from a levy on insurers, the minister said on Thursday.';
const QUOTE = '“The water took four hours,” said Mayor Tilde Berg. “The paperwork must not take four years.”';
const bare = (texts: readonly string[]) => texts.map((text) => `paragraph: ${text}`);

describe('text copied from news sites', () => {
  it('reads past buttons, picture labels and links of a broadcaster', async () => {
    const article = await articleOf(
      `BBC News\nFlood fund agreed after night of talks\nPublished\n3 August 2028\nShare\nclose panel\nShare page\nCopy link\nAbout sharing\nImage source, Getty Images\nImage caption,\nHomes along the Ulva are under water\nBy Edda Halloran\nBBC News, Oslo\n${LEAD}\n${SECOND}\n${QUOTE}\nRelated Topics\nFloods\nNorway\nRelated Internet Links\nGovernment of Norway\nThe BBC is not responsible for the content of external sites.`,
    );
    expect([article.title, article.byline, article.outlet]).toEqual([
      'Flood fund agreed after night of talks',
      'Edda Halloran',
      'BBC News',
    ]);
    expect(blocksOf(article)).toEqual([
      'caption: Homes along the Ulva are under water',
      ...bare([LEAD, SECOND, QUOTE]),
    ]);
  });

  it('reads past appeals, ages and share lines of a newspaper', async () => {
    const article = await articleOf(
      `Skip to main content\nSupport the Guardian\nContribute\nSubscribe\nSign in\nNews\nOpinion\nSport\nNorway\nThis article is more than 2 years old\nMinisters agree on fund for flooded towns\nThis article is more than 2 years old\nInsurers will have to pay half of the sum, and threaten to go to court\nEdda Halloran in Oslo\n@eddahalloran\nThu 3 Aug 2028 10.22 BST\nShare on Facebook\nShare via Email\n${LEAD}\n${SECOND}\nSign up to Today in Focus, our daily podcast\nRead more\n${QUOTE}\nTopics\nNorway\nnews\nReuse this content\nMost viewed`,
    );
    expect([article.title, article.byline]).toEqual(['Ministers agree on fund for flooded towns', 'Edda Halloran']);
    expect(blocksOf(article)).toEqual(bare([LEAD, SECOND, QUOTE]));
  });

  it('prefers the bare title to the one with the name of the site', async () => {
    const article = await articleOf(
      `Flood fund agreed after night of talks - CNN\nEdition\nU.S.\nInternational\nSearch CNN\nFlood fund agreed after night of talks\nBy Edda Halloran, CNN\nUpdated 1022 GMT (1822 HKT) August 3, 2028\nNow Playing\nSee homes along the Ulva 01:12\n(CNN)${LEAD}\n${SECOND}\nRead More\n${QUOTE}\nCNN's Jan Moe contributed to this report.`,
    );
    expect([article.title, article.byline, article.outlet]).toEqual([
      'Flood fund agreed after night of talks',
      'Edda Halloran',
      'CNN',
    ]);
    expect(blocksOf(article)).toEqual(bare([`(CNN)${LEAD}`, SECOND, QUOTE]));
  });

  it('parts and labels the documents of an archive', async () => {
    const entry = (n: number, title: string, byline: string) =>
      `${n} of 2 DOCUMENTS\n\nCopyright 2028 Capital Wire Ltd\nAll Rights Reserved\n\nCapital Wire\n\nAugust ${n}, 2028 Thursday\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 612 words\n\nHEADLINE: ${title}\n\nBYLINE: ${byline}\n\nBODY:\n\n${LEAD}\n\n${SECOND} That was number ${n}.\n\n${QUOTE}\n\nLOAD-DATE: August ${n}, 2028`;
    const articles = await articlesOf(
      `${entry(1, 'Ministers agree on fund', 'Edda Halloran')}\n\n${entry(2, 'Insurers go to court', 'Jan Moe')}`,
    );
    expect(articles.map((each) => [each.title, each.byline, each.outlet, each.blocks.length])).toEqual([
      ['Ministers agree on fund', 'Edda Halloran', 'Capital Wire', 3],
      ['Insurers go to court', 'Jan Moe', 'Capital Wire', 3],
    ]);
  });

  it('keeps a digest together, its short items under their headings', async () => {
    const article = await articleOf(
      `The Morning Letter\nThursday, August 3, 2028\n\nGood morning. Here is what you need to know today.\n\nFLOOD FUND\n${LEAD}\n\nINSURERS\n${SECOND}\n\nUnsubscribe | Manage preferences`,
    );
    expect(article.title).toBe('The Morning Letter');
    expect(blocksOf(article).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: FLOOD FUND',
      'heading: INSURERS',
    ]);
  });

  it('takes the questions of an interview for headings', async () => {
    const article = await articleOf(
      `An interview with the mayor of Ulvafors\nJan Moe\n3 Aug 2028\n${LEAD}\nHow are you?\nTired, as everybody is who has slept four hours a night since the water came.\nWill the fund help?\n${SECOND}`,
    );
    expect(article.byline).toBe('Jan Moe');
    expect(blocksOf(article).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: How are you?',
      'heading: Will the fund help?',
    ]);
  });
});
