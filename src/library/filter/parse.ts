import type { Span } from '../../model/span.ts';
import { searchWords } from '../search-words.ts';
import { fieldNode } from './field-node.ts';
import type { Filter, FilterNode } from './filter.ts';
import { type Token, tokenise } from './tokens.ts';

/** More than this of a query is not read, deeper than this not nested, more terms than this not looked for. */
const LONGEST = 2_000;
const DEEPEST = 40;
const MOST_TERMS = 100;

type Fault = Span & { readonly message: string };

export interface ParseOptions {
  /**
   * The query is still being typed: its last word counts as the beginning of a word, unless a blank or a quotation mark
   * follows.
   */
  readonly typing?: boolean;
}

/**
 * What a query means. Never fails: faulty parts are left out of the meaning and listed with their place, so that the
 * rest works while it is being typed. Blank means "and"; `|` and OR bind tighter than it; `-` and NOT bind tightest.
 */
export function parseFilter(text: string, options: ParseOptions = {}): Filter {
  const faults: Fault[] = [];
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (read !== text)
    faults.push({ start: LONGEST, end: text.length, message: `only the first ${LONGEST} characters are read` });
  const parser = new Parser(withWordOperators(tokenise(read)), faults, options.typing ? read.length : -1);
  const root = parser.query();
  return { text, root, sort: parser.sort, errors: faults.sort((a, b) => a.start - b.start).slice(0, 20) };
}

/** AND, OR and NOT in capitals work like the signs, where they stand between terms. */
function withWordOperators(tokens: readonly Token[]): Token[] {
  const ends = (token: Token | undefined) => token?.kind === 'term' || token?.kind === 'close';
  const begins = (token: Token | undefined) =>
    token?.kind === 'term' || token?.kind === 'open' || token?.kind === 'minus';
  const kept: Token[] = [];
  tokens.forEach((token, at) => {
    const word = token.kind === 'term' && !token.field && !token.quoted ? token.value : '';
    const { start, end } = token;
    const between = ends(kept.at(-1)) && begins(tokens[at + 1]);
    if (word === 'AND' && between) return;
    if (word === 'OR' && between) kept.push({ kind: 'bar', start, end });
    else if (word === 'NOT' && begins(tokens[at + 1])) kept.push({ kind: 'minus', start, end });
    else kept.push(token);
  });
  return kept;
}

class Parser {
  sort: Filter['sort'] = null;
  readonly #tokens: readonly Token[];
  readonly #faults: Fault[];
  /** Where a word must end to count as unfinished; -1 for none. */
  readonly #typingAt: number;
  #at = 0;
  #depth = 0;
  #terms = 0;

  constructor(tokens: readonly Token[], faults: Fault[], typingAt: number) {
    this.#tokens = tokens;
    this.#faults = faults;
    this.#typingAt = typingAt;
  }

  query(): FilterNode | null {
    const parts: FilterNode[] = [];
    while (this.#at < this.#tokens.length) {
      const part = this.#conjunction();
      if (part) parts.push(part);
      const token = this.#tokens[this.#at];
      if (token) {
        this.#fault(token, 'there is no ( for this )');
        this.#at++;
      }
    }
    return join('and', parts);
  }

  #conjunction(): FilterNode | null {
    const parts: FilterNode[] = [];
    while (this.#at < this.#tokens.length && this.#tokens[this.#at].kind !== 'close') {
      const part = this.#alternatives();
      if (part) parts.push(part);
    }
    return join('and', parts);
  }

  #alternatives(): FilterNode | null {
    const parts: FilterNode[] = [];
    let bar: Token | null = null;
    do {
      const token = this.#tokens[this.#at];
      const empty = !token || token.kind === 'close' || token.kind === 'bar';
      if (empty && (bar ?? token)) this.#fault((bar ?? token) as Token, 'there must be something on both sides of |');
      const part = empty ? null : this.#unary();
      if (part) parts.push(part);
      bar = this.#tokens[this.#at]?.kind === 'bar' ? this.#tokens[this.#at++] : null;
    } while (bar);
    return join('or', parts);
  }

  #unary(): FilterNode | null {
    let negative = false;
    let token = this.#tokens[this.#at];
    while (token?.kind === 'minus') {
      negative = !negative;
      token = this.#tokens[++this.#at];
    }
    if (!token || token.kind === 'close' || token.kind === 'bar') return null;
    this.#at++;
    const part = token.kind === 'open' ? this.#group(token) : token.kind === 'term' ? this.#term(token) : null;
    return part && negative ? { kind: 'not', part } : part;
  }

  #group(open: Token): FilterNode | null {
    if (this.#depth >= DEEPEST) {
      this.#fault(open, `more than ${DEEPEST} parentheses inside each other`);
      return null;
    }
    this.#depth++;
    const inner = this.#conjunction();
    this.#depth--;
    if (this.#tokens[this.#at]?.kind === 'close') this.#at++;
    else this.#fault(open, 'this ( is not closed');
    return inner;
  }

  #term(token: Token & { kind: 'term' }): FilterNode | null {
    if (++this.#terms > MOST_TERMS) {
      if (this.#terms === MOST_TERMS + 1) this.#fault(token, `only the first ${MOST_TERMS} terms count`);
      return null;
    }
    if (!token.closed) this.#fault(token, 'this quotation mark is not closed');
    const unfinished = token.end === this.#typingAt && !token.quoted;
    if (!token.field) return this.#words(token, unfinished);
    const result = fieldNode(token.field.name, token.value, unfinished);
    if ('node' in result) return result.node;
    if ('sort' in result) this.sort = result.sort;
    else if ('words' in result)
      return this.#words({ ...token, value: `${token.field.name}:${token.value}` }, unfinished);
    else this.#fault(result.at === 'value' ? token.valueSpan : token, result.message);
    return null;
  }

  #words(token: Token & { kind: 'term' }, unfinished: boolean): FilterNode | null {
    const starred = token.value.endsWith('*');
    const words = searchWords(token.value).map(({ word }) => word);
    // A query of one or two letters that is not yet finished would match nearly everything, letter by letter.
    const prefix = starred || (unfinished && (words.at(-1)?.length ?? 0) > 1);
    if (words.length === 0) {
      this.#fault(token, `there is no word in ${token.value === '' ? 'it' : `‘${token.value.slice(0, 40)}’`}`);
      return null;
    }
    if (words.length > 1 || (token.quoted && !starred)) return { kind: 'phrase', words, ...(prefix ? { prefix } : {}) };
    return { kind: 'word', word: words[0], prefix };
  }

  #fault({ start, end }: Span, message: string): void {
    this.#faults.push({ start, end, message });
  }
}

/** Parts of the same kind are drawn together and doubles left out. */
function join(kind: 'and' | 'or', parts: readonly FilterNode[]): FilterNode | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const seen = new Set<string>();
  const single = flat.filter((part) => {
    const key = JSON.stringify(part);
    return !seen.has(key) && seen.add(key);
  });
  if (single.length <= 1) return single[0] ?? null;
  return { kind, parts: single };
}
