import type { Language } from './languages/language.ts';
import type { ItemTable } from './lexicon.ts';
import type { Captures, Match } from './patterns.ts';
import type { Meant } from './symbol.ts';
import type { Token } from './tokens.ts';

/** What a builder makes of a match; `from` and `to` are token indices when the expression is narrower than the match. */
export interface Built {
  readonly meant: Meant;
  readonly mod?: string;
  /** The half of the period that is meant. */
  readonly half?: 1 | 2;
  readonly approximate?: boolean;
  readonly from?: number;
  readonly to?: number;
  /** Index of the token to go on from, when words after `to` are used up too. */
  readonly consumed?: number;
}

/** Makes an expression of a match, or refuses it by what stands around it. */
export type Builder = (c: Captures, at: Surroundings) => Built | null;

/** The match and the words around it. */
export class Surroundings {
  readonly match: Match;
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** Year of publication, for two-digit years and doubtful orders. */
  readonly year: number | null;

  constructor(table: ItemTable, match: Match, year: number | null) {
    this.match = match;
    this.tokens = table.tokens;
    this.language = table.lexicon.language;
    this.year = year;
  }

  /** The n-th word before, counted from 1; "" at the edge of a paragraph. */
  before(n = 1): string {
    const { from } = this.match;
    for (let i = from; i > from - n; i--) if (i <= 0 || this.tokens[i].barrier) return '';
    return this.tokens[from - n].word;
  }

  /** The n-th word after, counted from 1; "" at the edge of a paragraph. */
  after(n = 1): string {
    const { to } = this.match;
    for (let i = to; i < to + n; i++) if (i >= this.tokens.length || this.tokens[i].barrier) return '';
    return this.tokens[to + n - 1].word;
  }

  tokenBefore(): Token | undefined {
    return this.match.from > 0 && !this.tokens[this.match.from].barrier ? this.tokens[this.match.from - 1] : undefined;
  }

  tokenAfter(): Token | undefined {
    const token = this.tokens[this.match.to];
    return token && !token.barrier ? token : undefined;
  }

  /** True when the token names a month. */
  isMonth(i: number): boolean {
    const word = this.tokens[i]?.word;
    return word !== undefined && this.language.words.MONTH.some(([name]) => name.toLowerCase() === word);
  }

  /** True when the word behind the match is a time zone: the number before it is a clock time. */
  beforeZone(): boolean {
    const next = this.tokenAfter();
    return next?.capital === true && this.language.words.ZONE.some(([name]) => name.toLowerCase() === next.word);
  }

  /** True when the match begins a paragraph or sentence. */
  opens(): boolean {
    const word = this.before();
    return word === '' || word === '.' || word === '?' || word === '!' || word === '"' || word === ':';
  }
}

/** A captured number, unless it is vague or was not captured. */
export function numberOf(c: Captures, name: string): number | undefined {
  const n = c[name]?.meaning.n;
  return typeof n === 'number' ? n : undefined;
}
