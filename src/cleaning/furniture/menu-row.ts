import { fold } from '../../text/fold.ts';
import { isMenuEntry } from './menu-words.ts';

/** Entries that a row must have to be a menu, and the share of its words that must be names of entries. */
const LEAST_ENTRIES = 3;
const LEAST_SHARE = 0.65;
/** Without marks between the entries more must be names. */
const LEAST_SHARE_UNMARKED = 0.8;
/** Words that one name of an entry has at most. */
const LONGEST_ENTRY = 3;

/**
 * True for a menu in one line: "Home Politics Business Sport", "EN | FR | AR". Without marks between them the entries
 * are told by the longest names that fit, and every word must begin with a capital: a sentence about politics and sport
 * does not.
 */
export function isMenuRow(text: string): boolean {
  if (text.length > 400 || /[.!?…:;"”]$/.test(text)) return false;
  const parts = text.split(/\s*[|•·›»/]\s*/).filter((part) => part !== '');
  if (parts.length >= LEAST_ENTRIES && parts.every((part) => part.length <= 30)) {
    const known = parts.filter((part) => isMenuEntry(fold(part))).length;
    return known >= parts.length * LEAST_SHARE;
  }
  const words = text.split(/\s+/).filter((word) => !/^[&|•·-]$/.test(word));
  if (words.length < 2 || words.length > 40) return false;
  if (words.some((word) => /^\p{Ll}/u.test(word) && !/^(?:in|us|up|out|and|e-?paper|paper|news)$/i.test(word)))
    return false;
  const { entries, covered } = readEntries(words.map(fold));
  if (entries === words.length && entries === 2) return words.every((word) => isService(fold(word)));
  return covered === words.length
    ? entries >= LEAST_ENTRIES || isService(fold(words.slice(0, 2).join(' ')))
    : entries > LEAST_ENTRIES && covered >= words.length * LEAST_SHARE_UNMARKED;
}

function readEntries(words: readonly string[]): { readonly entries: number; readonly covered: number } {
  let entries = 0;
  let covered = 0;
  for (let i = 0; i < words.length; ) {
    let length = Math.min(LONGEST_ENTRY, words.length - i);
    while (length > 0 && !isMenuEntry(words.slice(i, i + length).join(' '))) length--;
    if (length > 0) {
      entries++;
      covered += length;
    }
    i += Math.max(1, length);
  }
  return { entries, covered };
}

/** What a site does rather than what it writes about. */
function isService(entry: string): boolean {
  return /^(?:menu|search|log ?in|log ?out|sign (?:in|up|out)|register|subscribe|share|save|print|donate|follow us|contact us|my account)$/.test(
    entry,
  );
}
