import type { Meaning } from './languages/language.ts';
import type { ItemTable, Lexicon } from './lexicon.ts';
import type { Rule } from './rule.ts';

/**
 * Patterns over tokens. Elements are parted by spaces: `CLASS` is an item of that class, kept under its name; `name:CLASS` keeps it
 * under another name; `word` is that word; `a|b` is either; `( … )` groups; `?` after an element or group makes it optional (tried with
 * it first); `-` is a hyphen; `~` says that no space may follow. Depth is bound by the pattern, never by the text.
 */
export interface Captured {
  readonly meaning: Meaning;
  /** Token indices. */
  readonly from: number;
  readonly to: number;
}

export type Captures = Readonly<Record<string, Captured | undefined>>;

export interface Match {
  readonly rule: Rule;
  readonly order: number;
  readonly from: number;
  /** Index of the token after the last one. */
  readonly to: number;
  readonly captures: Captures;
}

type Element =
  | { readonly kind: 'class'; readonly name: string; readonly as: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'glue' }
  | { readonly kind: 'either'; readonly options: readonly (readonly Element[])[] };

interface Compiled {
  readonly rule: Rule;
  readonly order: number;
  readonly elements: readonly Element[];
}

/** The rules of a language by what they may begin with. */
export interface RuleIndex {
  readonly byKind: ReadonlyMap<string, readonly Compiled[]>;
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>;
}

const indexes = new WeakMap<Lexicon, RuleIndex>();

export function ruleIndexOf(lexicon: Lexicon): RuleIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const byKind = new Map<string, Compiled[]>();
  const byWord = new Map<string, Compiled[]>();
  lexicon.language.rules.forEach((rule, order) => {
    const compiled = { rule, order, elements: parsePattern(rule.pattern) };
    for (const first of firstOf(compiled.elements)) {
      const map = first.kind === 'class' ? byKind : byWord;
      const key = first.kind === 'class' ? first.name : first.word;
      const list = map.get(key);
      if (!list) map.set(key, [compiled]);
      else if (!list.includes(compiled)) list.push(compiled);
    }
  });
  const index = { byKind, byWord };
  indexes.set(lexicon, index);
  return index;
}

export function parsePattern(pattern: string): readonly Element[] {
  const parts = pattern.match(/[()]\??|[^\s()]+/g) ?? [];
  let at = 0;
  const sequence = (): readonly Element[] => {
    const elements: Element[] = [];
    while (at < parts.length && !parts[at].startsWith(')')) {
      const part = parts[at++];
      if (part === '(') {
        const inner = sequence();
        const close = parts[at++];
        if (close === undefined) throw new Error(`date pattern without closing bracket: ${pattern}`);
        elements.push(...(close === ')?' ? [{ kind: 'either' as const, options: [inner, []] }] : inner));
        continue;
      }
      const optional = part.length > 1 && part.endsWith('?');
      const options = (optional ? part.slice(0, -1) : part).split('|').map((x) => [elementOf(x)]);
      if (options.length === 1 && !optional) elements.push(options[0][0]);
      else elements.push({ kind: 'either', options: optional ? [...options, []] : options });
    }
    return elements;
  };
  const elements = sequence();
  if (at < parts.length) throw new Error(`date pattern with a stray bracket: ${pattern}`);
  return elements;
}

function elementOf(text: string): Element {
  if (text === '~') return { kind: 'glue' };
  const named = /^(?:([a-z]\w*):)?([A-Z]+)$/.exec(text);
  if (named) return { kind: 'class', name: named[2], as: named[1] ?? named[2] };
  return { kind: 'word', word: text };
}

type First = Extract<Element, { kind: 'class' | 'word' }>;

function firstOf(elements: readonly Element[]): readonly First[] {
  const firsts: First[] = [];
  for (const element of elements) {
    if (element.kind === 'glue') continue;
    if (element.kind !== 'either') return [...firsts, element];
    for (const option of element.options) firsts.push(...firstOf(option));
    if (element.options.every((option) => option.length > 0)) return firsts;
  }
  return firsts;
}

/** All rules that match at token `i`, longest first, then in the order of the rules. */
export function matchesAt(table: ItemTable, index: RuleIndex, i: number): readonly Match[] {
  const items = table.at(i);
  const byWord = index.byWord.get(table.tokens[i].word);
  if (items.length === 0 && !byWord) return [];
  const found: Match[] = [];
  const tried = new Set<Compiled>();
  const attempt = (rules: readonly Compiled[] | undefined): void => {
    if (!rules) return;
    for (const compiled of rules) {
      if (tried.has(compiled)) continue;
      tried.add(compiled);
      const stack: [string, Captured][] = [];
      run(table, compiled.elements, 0, i, i, stack, null, (to) => {
        if (to === i) return false;
        found.push({
          rule: compiled.rule,
          order: compiled.order,
          from: i,
          to,
          captures: Object.fromEntries(stack),
        });
        return true;
      });
    }
  };
  attempt(byWord);
  for (const item of items) attempt(index.byKind.get(item.kind));
  return found.sort((a, b) => b.to - a.to || a.order - b.order);
}

type Then = (to: number) => boolean;

function run(
  table: ItemTable,
  elements: readonly Element[],
  k: number,
  start: number,
  i: number,
  stack: [string, Captured][],
  outer: Then | null,
  done: Then,
): boolean {
  if (k === elements.length) return outer ? outer(i) : done(i);
  const element = elements[k];
  if (element.kind === 'either') {
    for (const option of element.options) {
      const height = stack.length;
      const after: Then = (to) => run(table, elements, k + 1, start, to, stack, outer, done);
      if (run(table, option, 0, start, i, stack, after, done)) return true;
      stack.length = height;
    }
    return false;
  }
  const token = table.tokens[i];
  if (element.kind === 'glue')
    return token?.glued === true && run(table, elements, k + 1, start, i, stack, outer, done);
  if (!token || (token.barrier && i > start)) return false;
  if (element.kind === 'word')
    return token.word === element.word && run(table, elements, k + 1, start, i + 1, stack, outer, done);
  for (const item of table.at(i)) {
    if (item.kind !== element.name) continue;
    const height = stack.length;
    stack.push([element.as, { meaning: item.meaning, from: i, to: item.end }]);
    if (run(table, elements, k + 1, start, item.end, stack, outer, done)) return true;
    stack.length = height;
  }
  return false;
}
