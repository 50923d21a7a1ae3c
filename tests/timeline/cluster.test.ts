import { describe, expect, it } from 'vitest';
import { Cluster } from '../../src/timeline/cluster.ts';
import { Interner } from '../../src/timeline/interner.ts';
import { packMentions } from '../../src/timeline/packed-mentions.ts';
import { rarityOf } from '../../src/timeline/similarity.ts';
import { recordOf, type StoredArticle } from '../../src/timeline/stored-mention.ts';
import { timelineArticle } from './read-article.ts';

const { article, eventMentions } = timelineArticle({
  id: 'a',
  published: '2031-05-10',
  paragraphs: ['The mayor opened the bridge on 9 May.', 'The ferry sank on 8 May.'],
  dates: { '9 May': '2031-05-09', '8 May': '2031-05-08' },
});
const interner = new Interner();
const stored: StoredArticle = {
  id: 'a',
  published: 0,
  copyOf: null,
  origin: 'a',
  title: '',
  topics: [],
  mentions: [],
};
const records = eventMentions.map((mention) => recordOf(mention, new Map(), interner));
const [bridge, ferry] = packMentions(stored, article.text, records, interner);
const rarity = rarityOf([bridge, ferry]);

describe('a cluster of one mention', () => {
  it('is compared by the same signs however often they were let go', () => {
    const cluster = Cluster.of(bridge, rarity);
    const { centroid } = cluster.signs;
    // As many as would fill the ring of those compared last, with this one at every place of it.
    for (let i = 0; i < 10_000; i++) {
      cluster.rest();
      expect(cluster.signs.centroid.terms.length).toBe(centroid.terms.length);
    }
    expect(cluster.signs.centroid).toEqual(centroid);
  });

  it('stays as it is when others are joined to a copy of it, or follow it', () => {
    const [one, other] = [bridge, ferry].map((mention) => Cluster.of(mention, rarity));
    const both = one.joinedBy([other]);
    expect(both.members).toEqual([bridge, ferry]);
    expect(both.signs.centroid.size).toBe(2);
    const followed = one.followedBy([ferry]);
    expect(followed.members).toEqual([bridge, ferry]);
    expect(followed.signs.centroid).toEqual(one.signs.centroid);
    expect(one.members).toEqual([bridge]);
    expect(one.isLike(Cluster.of(bridge, rarity))).toBe(true);
    expect(one.isLike(other)).toBe(false);
  });
});
