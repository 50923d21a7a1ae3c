import type { Mention } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { listedType } from '../layers/list-names.ts';
import { isFirmWord } from '../layers/own-words.ts';
import { isGeneric } from './name-key.ts';

/** A form as the pile counts it: folded, without a possessive. */
export const formKey = (text: string): string =>
  fold(text)
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');

/**
 * What other articles call a full name by: a person by the surname, a firm by what stands before its trade or legal
 * form ("Halvard Ridge" for "Halvard Ridge Mining"). Null for names that have no such form, and where it is a word of
 * many names, a country or a well-known name of its own.
 */
export function shortFormOf({ text, type }: Pick<Mention, 'text' | 'type'>): string | null {
  const words = text.split(/\s+/);
  if (words.length < 2) return null;
  let short: string[] = [];
  if (type === 'person') short = words.slice(-1);
  else if (type === 'organisation') {
    let end = words.length;
    while (end > 1 && isFirmWord(words[end - 1])) end--;
    if (end < words.length) short = words.slice(0, end);
  }
  const form = short.join(' ');
  if (form.length < 3 || listedType(form) || (short.length === 1 && isGeneric(formKey(form)))) return null;
  return formKey(form);
}
