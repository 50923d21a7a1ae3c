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
  readonly captured: Capture | null;
}

/** The captures of a match, the last one first. */
interface Capture extends Captured {
  readonly name: string;
  readonly before: Capture | null;
}

/** The captures of a match by name; of two under one name the later one counts. */
export function capturesOf(match: Match): Captures {
  const captures: Record<string, Captured> = {};
  for (let c = match.captured; c; c = c.before) captures[c.name] ??= c;
  return captures;
}

type Element =
  | { readonly kind: 'class'; readonly name: string; readonly as: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'glue' }
  | { readonly kind: 'either'; readonly options: readonly (readonly Element[])[] };

interface Compiled {
  readonly rule: Rule;
  readonly order: number;
}

/**
 * A place in the tree of all patterns: what has matched so far is the way to it. Grown where texts lead, so that a start costs
 * little and rules with the same beginning share it.
 */
interface Place {
  /** What is still to match here, not yet parted by what comes next. */
  pending: { readonly compiled: Compiled; readonly rest: readonly Element[] }[];
  readonly complete: Compiled[];
  readonly byWord: Map<string, Place>;
  readonly byKind: Map<string, { readonly as: string; readonly place: Place }[]>;
  glued: Place | null;
}

/** The patterns of a language, as a tree. */
export type RuleTree = Place;

const trees = new WeakMap<Lexicon, RuleTree>();

export function ruleTreeOf(lexicon: Lexicon): RuleTree {
  const known = trees.get(lexicon);
  if (known) return known;
  const root = newPlace();
  lexicon.language.rules.forEach((rule, order) => {
    root.pending.push({ compiled: { rule, order }, rest: parsePattern(rule.pattern) });
  });
  trees.set(lexicon, root);
  return root;
}

function newPlace(): Place {
  return { pending: [], complete: [], byWord: new Map(), byKind: new Map(), glued: null };
}

function grow(place: Place): void {
  const { pending } = place;
  place.pending = [];
  for (const { compiled, rest } of pending) part(place, compiled, rest);
}

function part(place: Place, compiled: Compiled, rest: readonly Element[]): void {
  if (rest.length === 0) {
    if (!place.complete.includes(compiled)) place.complete.push(compiled);
    return;
  }
  const [head, ...tail] = rest;
  if (head.kind === 'either') {
    for (const option of head.options) part(place, compiled, [...option, ...tail]);
    return;
  }
  let next: Place | undefined;
  if (head.kind === 'glue') {
    place.glued ??= newPlace();
    next = place.glued;
  } else if (head.kind === 'word') {
    next = place.byWord.get(head.word);
    if (!next) place.byWord.set(head.word, (next = newPlace()));
  } else {
    const ways = place.byKind.get(head.name) ?? [];
    if (ways.length === 0) place.byKind.set(head.name, ways);
    next = ways.find((way) => way.as === head.as)?.place;
    if (!next) ways.push({ as: head.as, place: (next = newPlace()) });
  }
  next.pending.push({ compiled, rest: tail });
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
  const named = /^(?:([A-Za-z]\w*):)?([A-Z]+)$/.exec(text);
  if (named) return { kind: 'class', name: named[2], as: named[1] ?? named[2] };
  return { kind: 'word', word: text };
}

/** All rules that match at token `i`, longest first, then in the order of the rules. */
export function matchesAt(table: ItemTable, tree: RuleTree, i: number): readonly Match[] {
  const found: Match[] = [];
  walk(table, tree, i, i, null, found);
  return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.order - b.order) : found;
}

function walk(
  table: ItemTable,
  place: Place,
  start: number,
  i: number,
  captured: Capture | null,
  found: Match[],
): void {
  if (place.pending.length > 0) grow(place);
  for (const { rule, order } of place.complete) found.push({ rule, order, from: start, to: i, captured });
  const token = table.tokens[i];
  if (!token || (token.barrier && i > start)) return;
  if (place.glued && token.glued) walk(table, place.glued, start, i, captured, found);
  const next = place.byWord.get(token.word);
  if (next) walk(table, next, start, i + 1, captured, found);
  if (place.byKind.size === 0) return;
  for (const item of table.at(i)) {
    const ways = place.byKind.get(item.kind);
    if (!ways) continue;
    for (const way of ways)
      walk(
        table,
        way.place,
        start,
        item.end,
        { name: way.as, meaning: item.meaning, from: i, to: item.end, before: captured },
        found,
      );
  }
}
