import { describe, expect, it } from 'vitest';
import { Cluster } from '../../src/timeline/cluster.ts';
import { Interner } from '../../src/timeline/interner.ts';
import { joinSameDay } from '../../src/timeline/join-same-day.ts';
import { packMentions } from '../../src/timeline/packed-mentions.ts';
import { rarityOf } from '../../src/timeline/similarity.ts';
import { recordOf, type StoredArticle } from '../../src/timeline/stored-mention.ts';
import { type Told, timelineArticle } from './read-article.ts';

const NAMES = { Lund: ['place', 'lund'], Riga: ['place', 'riga'] } as const;

/** The members of each cluster that comes out when each sentence comes in as a cluster of its own. */
function joined(sentences: readonly string[], dates: Told['dates'] = { '9 May': '2031-05-09' }): number[] {
  const interner = new Interner();
  const mentions = sentences.map((sentence, at) => {
    const id = `a${at}`;
    const told = timelineArticle({ id, published: '2031-05-10', paragraphs: [sentence], dates, names: NAMES });
    const article: StoredArticle = { id, published: 0, copyOf: null, origin: id, title: '', topics: [], mentions: [] };
    const linked = new Map(told.mentions.map((m) => [`${m.start}:${m.end}`, m]));
    const records = told.eventMentions.map((mention) => recordOf(mention, linked, interner));
    return packMentions(article, told.article.text, records, interner)[0];
  });
  const rarity = rarityOf(mentions);
  const clusters = mentions.map((mention) => Cluster.of(mention, rarity));
  return joinSameDay(clusters, rarity).map(({ members }) => members.length);
}

describe('clusters of one day', () => {
  const lapsed = 'The ferry licence lapsed at noon on 9 May.';
  const ranOut = 'The ferry licence ran out on 9 May.';

  it('are one event where their telling words agree, though they name nobody', () => {
    expect(joined([lapsed, ranOut])).toEqual([2]);
  });

  it('stay apart where they name different places', () => {
    const mass = 'A Mass for the drowned sailors was said on 9 May in';
    expect(joined([`${mass} Lund.`, `${mass} Riga.`])).toEqual([1, 1]);
    expect(joined([`${mass} Lund.`, `${mass} Lund at noon.`])).toEqual([2]);
  });

  it('stay apart where their words differ', () => {
    expect(joined([ranOut, 'Nine riders won a race around the lake on 9 May.'])).toEqual([1, 1]);
  });

  it('are left as they are where the date is no day', () => {
    expect(joined([lapsed, ranOut], { '9 May': ['2031-05-01', '2031-05-31', 'month'] })).toEqual([1, 1]);
  });
});
