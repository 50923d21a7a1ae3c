import type { Language } from './languages/language.ts';
import type { FoundSymbol } from './symbol.ts';
import type { Token } from './tokens.ts';

/** A text read word by word, with the expressions found in it. */
export interface ReadText {
  readonly view: string;
  readonly tokens: readonly Token[];
  readonly symbols: readonly FoundSymbol[];
  readonly language: Language;
}
