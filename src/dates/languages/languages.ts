import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { SPANISH } from './spanish.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  [ENGLISH.code, ENGLISH],
  [SPANISH.code, SPANISH],
]);

/** The vocabulary for a language code ("en", "en-GB"); English for languages that have none. */
export function languageFor(code: string | null): Language {
  return LANGUAGES.get((code ?? '').slice(0, 2).toLowerCase()) ?? ENGLISH;
}
