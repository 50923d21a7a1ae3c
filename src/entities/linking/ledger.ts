import type { Entity } from '../../model/entity.ts';
import type { Chain } from './chains.ts';
import { bestName, describeEntity, entityId } from './describe-entity.ts';

/** Which chains go by which key, with running counts, so that a frequent name costs no more than a rare one. */
export interface Ledger {
  file(chain: Chain, key: string): void;
  unfile(chain: Chain): void;
  keyOf(chain: Chain): string | undefined;
  keys(): Iterable<string>;
  idOf(key: string): string;
  /** The entity of several keys that a correction joined; the first one gives its name. */
  entityOf(keys: readonly string[]): Entity;
}

interface Account {
  readonly forms: Map<string, number>;
  readonly descriptions: Map<string, number>;
  /** Chains by article. */
  readonly articles: Map<string, number>;
  mentions: number;
  id: string | null;
  entity: Entity | null;
}

/** @param orderOf place of an article among those given */
export function createLedger(orderOf: (article: string) => number): Ledger {
  const keyOf = new Map<Chain, string>();
  const accounts = new Map<string, Account>();

  function book(account: Account, chain: Chain, sign: 1 | -1): void {
    for (const form of chain.forms) count(account.forms, form, sign);
    for (const words of chain.descriptions) count(account.descriptions, words, sign);
    count(account.articles, chain.article, sign);
    account.mentions += sign * chain.forms.length;
    account.id = null;
    account.entity = null;
  }

  return {
    file(chain, key) {
      const account = accounts.get(key) ?? {
        forms: new Map(),
        descriptions: new Map(),
        articles: new Map(),
        mentions: 0,
        id: null,
        entity: null,
      };
      accounts.set(key, account);
      keyOf.set(chain, key);
      book(account, chain, 1);
    },
    unfile(chain) {
      const key = keyOf.get(chain);
      const account = key === undefined ? undefined : accounts.get(key);
      if (key === undefined || !account) return;
      keyOf.delete(chain);
      book(account, chain, -1);
      if (account.articles.size === 0) accounts.delete(key);
    },
    keyOf: (chain) => keyOf.get(chain),
    keys: () => accounts.keys(),
    idOf(key) {
      const account = accounts.get(key);
      if (!account) return entityId(key, key);
      account.id ??= entityId(key, bestName(key, account.forms));
      return account.id;
    },
    entityOf(keys) {
      const own = accounts.get(keys[0])!;
      if (keys.length === 1 && own.entity) return own.entity;
      const forms = new Map<string, number>();
      const descriptions = new Map<string, number>();
      const articles = new Set<string>();
      for (const key of keys) {
        for (const [form, times] of accounts.get(key)!.forms) forms.set(form, (forms.get(form) ?? 0) + times);
        for (const [words, times] of accounts.get(key)!.descriptions) {
          descriptions.set(words, (descriptions.get(words) ?? 0) + times);
        }
        for (const article of accounts.get(key)!.articles.keys()) articles.add(article);
      }
      const inOrder = [...articles].map((id) => ({ id, order: orderOf(id) })).sort((a, b) => a.order - b.order);
      const entity = describeEntity(
        keys[0],
        bestName(keys[0], own.forms),
        forms,
        descriptions,
        inOrder.map(({ id }) => id),
      );
      if (keys.length === 1) own.entity = entity;
      return entity;
    },
  };
}

function count(map: Map<string, number>, key: string, sign: 1 | -1): void {
  const now = (map.get(key) ?? 0) + sign;
  if (now > 0) map.set(key, now);
  else map.delete(key);
}
