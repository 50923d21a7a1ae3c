import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map([[ENGLISH.code, ENGLISH]]);

/** The vocabulary for a language code ("en", "en-GB"); English for languages that have none. */
export function languageFor(code: string | null): Language {
  return LANGUAGES.get((code ?? '').slice(0, 2).toLowerCase()) ?? ENGLISH;
}
