import { textNumber } from '../text/hash.ts';
import { sameList } from './changes.ts';
import { type Rarity, rarityOf } from './similarity.ts';
import type { StoredArticle } from './stored-mention.ts';

/** Of larger piles, half as many to so many articles are counted. */
const MOST_COUNTED = 512;

/**
 * How telling words are in a pile, counted over a sample of it. Were all articles counted, each new one would change the
 * weight of its words a little, and with it everything that was ever compared. Which articles are counted follows from
 * their ids and from the size of the pile, so the same pile always has the same weights.
 */
export class SampledRarity {
  readonly #most: number;
  #counted: readonly StoredArticle[] = [];
  #rarity: Rarity = rarityOf([]);

  constructor(most = MOST_COUNTED) {
    this.#most = most;
  }

  /** The same object as the last time while the same articles are counted. */
  of(articles: readonly StoredArticle[]): Rarity {
    const halvings = Math.max(0, Math.ceil(Math.log2(articles.length / this.#most)));
    const counted = articles.filter(({ id }) => halvings === 0 || textNumber(id, halvings) === 0);
    if (sameList(counted, this.#counted)) return this.#rarity;
    this.#counted = counted;
    this.#rarity = rarityOf(counted.flatMap((article) => article.mentions));
    return this.#rarity;
  }
}
