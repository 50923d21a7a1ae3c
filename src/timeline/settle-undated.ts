import { homesOf, type Placed } from './article-homes.ts';
import { Changes, kept, pairsOfAll, sameList } from './changes.ts';
import { Cluster } from './cluster.ts';
import { indexClusters } from './cluster-index.ts';
import { THRESHOLDS } from './cluster-mentions.ts';
import { type Gathered, StateGroups } from './gather-states.ts';
import { type PairFilter, PairSet } from './pair-filter.ts';
import type { Rarity } from './similarity.ts';
import type { StoredArticle, StoredMention } from './stored-mention.ts';
import { gatherTolls, mayCount } from './tolls.ts';
import { isFoundBy, type UndatedArticle, undatedArticle } from './undated-article.ts';

/** Where the undated sentences of a pile went. */
export interface Settled {
  /** Events that no sentence dates. */
  readonly states: readonly Cluster[];
  /** Undated sentences by the dated event they speak of, in the order of their articles. */
  readonly followers: ReadonlyMap<Cluster, readonly StoredMention[]>;
}

/**
 * Sentences without a date of their own go to the event they speak of. Those of several independent articles that agree
 * with each other better than with any dated event become an undated event: it happened before the first of them was
 * published, or is a state as of the last. What is found is kept, and found anew only where it could turn out otherwise.
 */
export class UndatedSentences {
  readonly #articles = new Map<StoredArticle, UndatedArticle>();
  readonly #changes = new Changes<Cluster>();
  readonly #groups = new StateGroups();
  #states = new Map<StoredMention, Cluster>();
  readonly #counting = kept((cluster: Cluster) => cluster.members.filter(mayCount));

  /** Both lists in their order; clusters that did not change are the same objects as the last time. */
  update(articles: readonly StoredArticle[], dated: readonly Cluster[], rarity: Rarity): Settled {
    this.#findHomes(articles, dated, rarity);
    const inOrder = articles.map((article) => this.#articles.get(article)!);
    const counting = [...inOrder.flatMap(({ counting }) => counting), ...dated.flatMap(this.#counting)];
    const tolls = gatherTolls(counting, rarity);
    const left = new Set(tolls.flatMap((toll) => toll.members));
    const gathered = this.#groups.update(inOrder, left, rarity);
    const states = gathered.filter((group) => this.#isState(group));
    for (const state of states) for (const member of state.members) left.add(member);
    const followers = new Map<Cluster, StoredMention[]>();
    for (const { mentions, homes } of inOrder)
      for (const [at, mention] of mentions.entries()) {
        const home = homes[at];
        if (!home || left.has(mention)) continue;
        const known = followers.get(home);
        if (known) known.push(mention);
        else followers.set(home, [mention]);
      }
    return {
      states: [...tolls, ...this.#clustersOf(states, rarity)].map(asState),
      followers,
    };
  }

  /** Forgets what was found, because words weigh otherwise than before. */
  forget(): void {
    this.#articles.clear();
    this.#states.clear();
    this.#groups.forget();
  }

  #findHomes(articles: readonly StoredArticle[], dated: readonly Cluster[], rarity: Rarity): void {
    const here = new Set(articles);
    for (const article of this.#articles.keys()) if (!here.has(article)) this.#articles.delete(article);
    const { came, went } = this.#changes.between(dated);
    const changed = [...came, ...went];
    const pairs = this.#articles.size > 0 ? pairsOfAll(changed) : new Set<number>();
    const telling = new Set(changed.flatMap((cluster) => cluster.members.map((member) => member.article)));
    const open = new Map<StoredArticle, Placed[]>();
    for (const article of articles) {
      const known = this.#articles.get(article);
      if (!known || telling.has(article) || known.mentions.some((_, at) => isFoundBy(known, at, pairs)))
        open.set(article, []);
    }
    for (const cluster of dated)
      for (const mention of cluster.members) open.get(mention.article)?.push({ mention, cluster });
    const index = indexClusters(open.size > 0 ? dated : [], 'doing', this.#pairsOf(open.keys(), rarity));
    for (const [article, told] of open) {
      const singles = singlesOf(article, rarity);
      const undated = this.#articles.get(article)!;
      const homes = homesOf(singles, told, index, rarity);
      undated.homes = homes.map(({ cluster, score }) => (score < THRESHOLDS.weak ? null : cluster));
      undated.alike = homes.map(({ alike }) => alike);
    }
  }

  /** What the sentences of some articles are found by. */
  #pairsOf(some: Iterable<StoredArticle>, rarity: Rarity): PairFilter {
    const lists = [...some].map((article) => {
      const undated = this.#articles.get(article) ?? undatedArticle(singlesOf(article, rarity));
      this.#articles.set(article, undated);
      return undated.pairs;
    });
    const pairs = new PairSet(lists.reduce((sum, list) => sum + list.length, 0));
    for (const list of lists) for (const pair of list) pairs.add(pair);
    return pairs;
  }

  /** Those of groups that are as they were are kept. */
  #clustersOf(groups: readonly Gathered[], rarity: Rarity): Cluster[] {
    const before = this.#states;
    const clusters = groups.map(({ members }) => {
      const known = before.get(members[0]);
      return known && sameList(known.members, members) ? known : Cluster.ofAll(members, rarity).trimmed();
    });
    this.#states = new Map(clusters.map((cluster) => [cluster.members[0], cluster]));
    return clusters;
  }

  #isState({ members, score }: Gathered): boolean {
    const originals = new Set(members.map((m) => m.article.origin));
    const agreement = score / (members.length - 1);
    const elsewhere = members.reduce((sum, m) => sum + this.#alikeOf(m), 0) / members.length;
    const told = members.some((m) => m.modality !== 'denied');
    return originals.size >= 2 && told && agreement > elsewhere;
  }

  #alikeOf(mention: StoredMention): number {
    const { mentions, alike } = this.#articles.get(mention.article)!;
    return alike[mentions.indexOf(mention)];
  }
}

function singlesOf(article: StoredArticle, rarity: Rarity): Cluster[] {
  return article.mentions.filter((m) => m.tie === 'inherited').map((m) => Cluster.of(m, rarity));
}

function asState(group: Cluster): Cluster {
  const published = group.members.map((m) => m.article.published).filter((day) => day !== null);
  const first = published.length > 0 ? Math.min(...published) : Number.POSITIVE_INFINITY;
  const counted = group.members.some((m) => m.quantities.length > 0);
  const last = published.length > 0 ? Math.max(...published) : Number.POSITIVE_INFINITY;
  group.from = Number.NEGATIVE_INFINITY;
  group.to = counted ? last : first;
  group.granularity = counted ? 'as-of' : 'before';
  group.why = counted
    ? 'No source dates it: as of the last article that says so'
    : 'No source dates it: before the first article that says so';
  return group;
}
