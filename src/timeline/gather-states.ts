import { Changes, pairsOfAll } from './changes.ts';
import { Cluster } from './cluster.ts';
import { indexClusters } from './cluster-index.ts';
import { type Likest, likest, THRESHOLDS, WORTH } from './cluster-mentions.ts';
import { type PairFilter, RepeatedPairs } from './pair-filter.ts';
import type { Rarity } from './similarity.ts';
import type { StoredMention } from './stored-mention.ts';
import { isFoundBy, type UndatedArticle } from './undated-article.ts';

/** Sentences that speak of the same thing. */
export interface Gathered {
  readonly members: readonly StoredMention[];
  /** Sum of the likeness at which each but the first joined. */
  readonly score: number;
}

const STATE: Likest = { worth: WORTH.undated, least: THRESHOLDS.state };

interface Joining {
  /** The first member of the group. */
  readonly founder: StoredMention;
  readonly score: number;
}

/**
 * Gathers undated sentences: in the order of their articles each joins the likest group before it, or founds one. That
 * is a chain of decisions, so they are kept, and when sentences come or go only those are made anew that could turn out
 * otherwise: of sentences that share a name or a telling word and a doing with a group that changed, until no further
 * group changes. What comes out is the same as if all were gathered from the start.
 */
export class StateGroups {
  readonly #joined = new Map<StoredMention, Joining>();
  readonly #changes = new Changes<StoredMention>();

  /** Groups of at least two. `articles` in their order; sentences in `left` belong elsewhere. */
  update(articles: readonly UndatedArticle[], left: ReadonlySet<StoredMention>, rarity: Rarity): Gathered[] {
    const all = articles.flatMap(({ mentions }) => mentions.filter((mention) => !left.has(mention)));
    const { came, went } = this.#changes.between(all);
    const spoiled = new Set<StoredMention>(came);
    for (const mention of went) {
      spoiled.add(this.#joined.get(mention)?.founder ?? mention);
      this.#joined.delete(mention);
    }
    const open = new Set(came);
    for (let known = -1; spoiled.size > known; ) {
      known = spoiled.size;
      if (open.size < all.length) {
        const pairs = pairsOfAll([...spoiled].map((mention) => Cluster.of(mention, rarity)));
        for (const article of articles)
          for (const [at, mention] of article.mentions.entries())
            if (!left.has(mention) && isFoundBy(article, at, pairs)) open.add(mention);
      }
      const decided = this.#decide(articles, left, open, all.length, rarity);
      for (const mention of open) {
        const before = this.#joined.get(mention);
        const after = decided.get(mention);
        if (before?.founder === after?.founder && before?.score === after?.score) continue;
        spoiled.add(before?.founder ?? mention);
        spoiled.add(after?.founder ?? mention);
      }
      if (spoiled.size > known && open.size < all.length) continue;
      for (const mention of open) {
        const joining = decided.get(mention);
        if (joining) this.#joined.set(mention, joining);
        else this.#joined.delete(mention);
      }
      break;
    }
    return this.#groups(all);
  }

  /** Forgets all decisions, because words weigh otherwise than before. */
  forget(): void {
    this.#joined.clear();
    this.#changes.between([]);
  }

  /** Goes through `all` decisions and makes the open ones; groups that no open sentence can meet are passed over. */
  #decide(
    articles: readonly UndatedArticle[],
    left: ReadonlySet<StoredMention>,
    open: ReadonlySet<StoredMention>,
    all: number,
    rarity: Rarity,
  ): Map<StoredMention, Joining> {
    const decided = new Map<StoredMention, Joining>();
    const everything = open.size === all;
    const wanted = everything
      ? repeatedIn(articles)
      : pairsOfAll([...open].map((mention) => Cluster.of(mention, rarity)));
    const index = indexClusters([], 'doing', wanted);
    const groups = new Map<StoredMention, Cluster>();
    const found = (single: Cluster) => {
      // Who joined whom is known of none then.
      if (!everything) groups.set(single.members[0], single);
      index.add(single);
    };
    for (const article of articles)
      for (const [at, mention] of article.mentions.entries()) {
        if (left.has(mention)) continue;
        if (open.has(mention)) {
          const single = Cluster.of(mention, rarity);
          const home = likest(single, index.like(single, single.from), rarity, STATE);
          if (home) {
            decided.set(mention, { founder: home.rival.members[0], score: home.score });
            home.rival.join(single);
          } else found(single);
          continue;
        }
        const joining = this.#joined.get(mention);
        if (joining) {
          const group = groups.get(joining.founder);
          if (group) group.join(Cluster.of(mention, rarity));
        } else if (isFoundBy(article, at, wanted)) found(Cluster.of(mention, rarity));
      }
    return decided;
  }

  #groups(all: readonly StoredMention[]): Gathered[] {
    const groups = new Map<StoredMention, { members: StoredMention[]; score: number }>();
    for (const mention of all) {
      const joining = this.#joined.get(mention);
      if (!joining) continue;
      const group = groups.get(joining.founder) ?? { members: [joining.founder], score: 0 };
      groups.set(joining.founder, group);
      group.members.push(mention);
      group.score += joining.score;
    }
    return [...groups.values()];
  }
}

function repeatedIn(articles: readonly UndatedArticle[]): PairFilter {
  const repeated = new RepeatedPairs(articles.reduce((sum, { pairs }) => sum + pairs.length, 0));
  for (const { pairs } of articles) for (const pair of pairs) repeated.add(pair);
  return repeated;
}
