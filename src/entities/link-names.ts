import type { Entity, EntityType, LinkedMention, Mention } from '../model/entity.ts';
import { applyToMention, type Correction, isApart, mergesOf } from './corrections.ts';
import { type Block, blockKeys, decide, enter, homeBlock, leave, newBlock } from './linking/blocks.ts';
import { type Chain, chainsOf } from './linking/chains.ts';
import { withDescriptions } from './linking/descriptions.ts';
import { createLedger } from './linking/ledger.ts';
import { createPileTypes } from './linking/pile-types.ts';
import { formKey } from './linking/short-forms.ts';

/** An article as the linker needs it. */
export interface LinkInput {
  readonly id: string;
  /** ISO day. */
  readonly published: string | null;
  readonly text: string;
  readonly title: string;
  /** Who published it, where that is known: an organisation, wherever the pile names it. */
  readonly outlet?: string | null;
  readonly mentions: readonly Mention[];
}

/**
 * Joins mentions of many articles into entities. Articles may come and go in any order; the answer depends on which
 * articles there are, not on how they came, but for the order of `Entity.articles`. The work of a change is in
 * proportion to the article's own mentions (and to those of articles whose names it decides anew); it is done when
 * answers are next asked for.
 */
export interface Linker {
  /** An article with an id that is already there takes its place. */
  add(article: LinkInput): void;
  remove(id: string): void;
  /** Most mentioned first. */
  entities(): readonly Entity[];
  /** In reading order; empty for an unknown article. */
  mentionsOf(articleId: string): readonly LinkedMention[];
}

interface Linked {
  readonly input: LinkInput;
  /** Mentions after the reader's corrections. */
  readonly mentions: readonly Mention[];
  readonly order: number;
  chains: readonly Chain[];
}

export function createLinker(options: { readonly corrections?: readonly Correction[] } = {}): Linker {
  const corrections = options.corrections ?? [];
  const articles = new Map<string, Linked>();
  const articlesByForm = new Map<string, Set<string>>();
  const types = createPileTypes();
  const blocks = new Map<string, Block>();
  const unsettled = new Set<string>();
  const touched = new Set<string>();
  const ledger = createLedger((id) => articles.get(id)?.order ?? 0);
  let redirects: ReadonlyMap<string, string> | null = null;
  let sorted: readonly Entity[] | null = null;
  let counter = 0;

  const splitOff = (mention: Mention) => isApart(corrections, mention);

  function forget(linked: Linked): void {
    for (const chain of linked.chains) {
      for (const key of blockKeys(chain)) {
        const block = blocks.get(key);
        if (block) leave(block, chain);
        touched.add(key);
      }
      ledger.unfile(chain);
    }
    linked.chains = [];
  }

  function file(chain: Chain): void {
    const key = goesBy(chain);
    if (ledger.keyOf(chain) === key) return;
    ledger.unfile(chain);
    ledger.file(chain, key);
  }

  /** Follows the blocks' answers from the chain's own key to the one it goes by. */
  function goesBy(chain: Chain): string {
    if (chain.apart) return `${chain.type}/${chain.key.key}!`;
    let key = chain.key.key;
    let words: readonly string[] = chain.key.words;
    for (let step = 0; step < 3; step++) {
      const home = homeBlock(chain.type, words);
      const next = home === null ? undefined : blocks.get(home)?.answers.get(key);
      if (next === undefined || next === key) break;
      if (next.endsWith(' ?')) return `${chain.type}/${next}${chain.article}`;
      key = next;
      words = key.split(' ');
    }
    return `${chain.type}/${key}`;
  }

  function settle(): void {
    if (unsettled.size === 0 && touched.size === 0) return;
    const fresh: Chain[] = [];
    for (const id of unsettled) {
      const linked = articles.get(id);
      if (!linked) continue;
      forget(linked);
      const { text } = linked.input;
      linked.chains = withDescriptions(
        chainsOf(id, text, linked.mentions, types.typeOf, splitOff),
        text,
        linked.mentions,
      );
      for (const chain of linked.chains) {
        fresh.push(chain);
        for (const key of blockKeys(chain)) {
          const block = blocks.get(key) ?? newBlock();
          enter(block, chain);
          blocks.set(key, block);
          touched.add(key);
        }
      }
    }
    const refile = new Set<Chain>(fresh);
    for (const key of touched) {
      const block = blocks.get(key);
      if (!block) continue;
      const slash = key.indexOf('/');
      const changed = decide(block, key.slice(0, slash) as EntityType, key.slice(slash + 1));
      if (changed) for (const member of block.members.values()) for (const chain of member.chains) refile.add(chain);
      if (block.members.size === 0) blocks.delete(key);
    }
    for (const chain of refile) file(chain);
    unsettled.clear();
    touched.clear();
    sorted = null;
    redirects = null;
  }

  function drop(id: string): void {
    const linked = articles.get(id);
    if (!linked) return;
    forget(linked);
    articles.delete(id);
    for (const form of formsOf(linked.mentions)) articlesByForm.get(form)?.delete(id);
    retype(types.tally(linked.mentions, linked.input.outlet ?? null, -1));
    unsettled.delete(id);
  }

  function retype(forms: readonly string[]): void {
    for (const form of forms) for (const id of articlesByForm.get(form) ?? []) unsettled.add(id);
  }

  /** The keys that the reader's merges lead elsewhere. */
  function redirected(): ReadonlyMap<string, string> {
    if (redirects) return redirects;
    const table = new Map<string, string>();
    for (const { from, into } of mergesOf(corrections)) {
      const source = keyWithForm(from.form, from.type);
      const target = keyWithForm(into.form, into.type);
      if (source && target && source !== target) table.set(source, table.get(target) ?? target);
    }
    redirects = table;
    return table;
  }

  function keyWithForm(form: string, type: EntityType): string | undefined {
    const wanted = formKey(form);
    for (const id of articlesByForm.get(wanted) ?? []) {
      for (const chain of articles.get(id)?.chains ?? []) {
        const has = chain.mentions.some((i) => formKey(articles.get(id)!.mentions[i].text) === wanted);
        if (chain.type === type && has) return ledger.keyOf(chain);
      }
    }
    return undefined;
  }

  function finalKey(key: string): string {
    return redirected().get(key) ?? key;
  }

  function mergedEntities(): Entity[] {
    const parts = new Map<string, string[]>();
    for (const key of ledger.keys()) {
      const to = finalKey(key);
      const own = parts.get(to) ?? [];
      if (key === to) own.unshift(key);
      else own.push(key);
      parts.set(to, own);
    }
    return [...parts.values()].map((keys) => ledger.entityOf(keys));
  }

  return {
    add(input) {
      drop(input.id);
      const mentions = input.mentions.flatMap((mention) => applyToMention(corrections, mention));
      articles.set(input.id, { input, mentions, order: counter++, chains: [] });
      for (const form of formsOf(mentions)) {
        const ids = articlesByForm.get(form) ?? new Set<string>();
        articlesByForm.set(form, ids.add(input.id));
      }
      retype(types.tally(mentions, input.outlet ?? null, 1));
      unsettled.add(input.id);
      sorted = null;
    },
    remove(id) {
      drop(id);
      sorted = null;
    },
    entities() {
      settle();
      if (sorted) return sorted;
      const list: Entity[] = [];
      if (redirected().size === 0) for (const key of ledger.keys()) list.push(ledger.entityOf([key]));
      else list.push(...mergedEntities());
      sorted = list.sort((a, b) => b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1));
      return sorted;
    },
    mentionsOf(articleId) {
      settle();
      const linked = articles.get(articleId);
      if (!linked) return [];
      const found: LinkedMention[] = [];
      for (const chain of linked.chains) {
        const entity = ledger.idOf(finalKey(ledger.keyOf(chain)!));
        for (const i of chain.mentions) {
          found.push({ ...linked.mentions[i], type: chain.type, article: articleId, entity });
        }
      }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}

function formsOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.map((mention) => formKey(mention.text)));
}
