import type { Item } from './item.ts';
import type { Language, Meaning } from './languages/language.ts';
import { numeralsAt } from './numerals.ts';
import { type Token, tokenize } from './tokens.ts';

interface Entry {
  readonly words: readonly string[];
  readonly kind: string;
  readonly meaning: Meaning;
  readonly capital: boolean;
}

/** The vocabulary of a language, by first word. */
export interface Lexicon {
  readonly language: Language;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Words that numbers in words are made of. */
  readonly numerals: ReadonlySet<string>;
}

const lexicons = new Map<string, Lexicon>();

/** Made on first use of a language and kept: a pure function of the vocabulary. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language.code);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  for (const [kind, phrases] of Object.entries(language.words)) {
    const capital = language.capitalised.includes(kind);
    for (const [phrase, meaning] of phrases) {
      const words = tokenize(phrase).map((t) => t.word);
      const list = entries.get(words[0]);
      const entry = { words, kind, meaning, capital };
      if (list) list.push(entry);
      else entries.set(words[0], [entry]);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  const { ones, tens, scales, ordinals } = language.numbers;
  const numerals = new Set([...ones.keys(), ...tens.keys(), ...scales.keys(), ...ordinals.keys()]);
  const lexicon = { language, entries, numerals };
  lexicons.set(language.code, lexicon);
  return lexicon;
}

const NONE: readonly Item[] = [];

/** Looks items up by token, each place once. */
export class ItemTable {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  private readonly cache: (readonly Item[] | undefined)[];

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.cache = new Array(tokens.length);
  }

  /** The readings that begin at token `i`, longest first within a class. */
  at(i: number): readonly Item[] {
    if (i >= this.tokens.length) return NONE;
    const known = this.cache[i];
    if (known) return known;
    const found = this.lookUp(i);
    this.cache[i] = found;
    return found;
  }

  private lookUp(i: number): readonly Item[] {
    const token = this.tokens[i];
    const entries = this.lexicon.entries.get(token.word);
    const numerals =
      token.kind === 'number' || token.word === "'" || this.lexicon.numerals.has(token.word)
        ? numeralsAt(this.tokens, i, this.lexicon.language.numbers)
        : NONE;
    if (!entries) return numerals;
    const found: Item[] = [...numerals];
    for (const entry of entries) {
      if (entry.capital && !token.capital) continue;
      const n = entry.words.length;
      let k = 1;
      while (k < n && this.tokens[i + k]?.word === entry.words[k] && !this.tokens[i + k].barrier) k++;
      if (k === n) found.push({ kind: entry.kind, end: this.afterDot(i + n - 1, entry), meaning: entry.meaning });
    }
    return found;
  }

  /** The full stop of an abbreviation ("Jan.") belongs to it. */
  private afterDot(last: number, entry: Entry): number {
    const dot = this.tokens[last + 1];
    return entry.meaning.short && dot?.word === '.' && dot.glued ? last + 2 : last + 1;
  }
}
