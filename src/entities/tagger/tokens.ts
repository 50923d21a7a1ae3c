import type { Span } from '../../model/span.ts';

/** A word, number or single mark of a text. */
export interface Token extends Span {
  readonly text: string;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

const CLASS_OF = new Uint8Array(0x2000);
let classesReady = false;

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;

function charClass(code: number): number {
  if (!classesReady) {
    for (let c = 0; c < CLASS_OF.length; c++) CLASS_OF[c] = slowClass(c);
    classesReady = true;
  }
  return code < CLASS_OF.length ? CLASS_OF[code] : slowClass(code);
}

function slowClass(code: number): number {
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return LETTER; // either half of an astral letter stays in its word
  if (LETTER_OR_MARK.test(char) || code === 0x200c || code === 0x200d || code === 0xad) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\s/.test(char) ? SPACE : OTHER;
}

const isWordClass = (c: number) => c === LETTER || c === DIGIT;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
const isUpper = (code: number) => code >= 0x41 && code <= 0x5a;

/** Abbreviations that keep their full stop, so that a name is not cut at it. */
const DOTTED = new Set(
  'mr mrs ms dr gen col lt sgt sen rep gov st jr sr inc corp co ltd no prof maj capt adm rev hon brig cpl pres amb jan feb aug sept oct nov dec'.split(
    ' ',
  ),
);

/**
 * Words of a stretch of text, in order: letters and digits with inner apostrophes ("Sana'a", "O'Neill") and ampersands,
 * a possessive "'s" on its own, "U.S." and initials with their full stops, numbers with inner points and commas, and
 * every other mark alone. Linear in the text.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = kind === OTHER ? markEnd(text, at, to) : wordEnd(text, at, to, kind);
    tokens.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return tokens;
}

function markEnd(text: string, at: number, to: number): number {
  if (isApostrophe(text.charCodeAt(at)) && at + 1 < to && /s/i.test(text[at + 1])) {
    const after = at + 2 < to ? charClass(text.charCodeAt(at + 2)) : OTHER;
    if (!isWordClass(after) && at > 0 && isWordClass(charClass(text.charCodeAt(at - 1)))) return at + 2;
  }
  return at + 1;
}

/** Initials in a row, with their stops; a bound, so that endless ones are not looked through again from each of them. */
const LONGEST_INITIALS = 24;

function wordEnd(text: string, at: number, to: number, kind: number): number {
  if (isUpper(text.charCodeAt(at)) && text[at + 1] === '.') {
    let dotted = at;
    const furthest = Math.min(to, at + LONGEST_INITIALS);
    while (dotted + 1 < furthest && isUpper(text.charCodeAt(dotted)) && text[dotted + 1] === '.') dotted += 2;
    const next = dotted < to ? charClass(text.charCodeAt(dotted)) : SPACE;
    const single = dotted === at + 2;
    if (next !== LETTER && (!single || initialFollows(text, dotted, to))) return dotted;
  }
  let end = at;
  while (end < to) {
    const code = text.charCodeAt(end);
    const here = charClass(code);
    if (isWordClass(here)) end++;
    else if (end + 1 < to && joins(text, end, code, kind, to)) end++;
    else break;
  }
  if (end < to && text[end] === '.' && end - at <= 5 && DOTTED.has(text.slice(at, end).toLowerCase())) {
    if (end + 1 >= to || charClass(text.charCodeAt(end + 1)) === SPACE) return end + 1;
  }
  return end;
}

/** An initial is kept whole before another capital; "vitamin D. The" cannot be told apart and costs nothing. */
function initialFollows(text: string, at: number, to: number): boolean {
  let next = at;
  while (next < to && next - at < 3 && charClass(text.charCodeAt(next)) === SPACE) next++;
  return next < to && isUpper(text.charCodeAt(next));
}

function joins(text: string, at: number, code: number, kind: number, to: number): boolean {
  const after = charClass(text.charCodeAt(at + 1));
  if (isApostrophe(code)) {
    if (after !== LETTER) return false;
    const possessive = /s/i.test(text[at + 1]) && (at + 2 >= to || !isWordClass(charClass(text.charCodeAt(at + 2))));
    return !possessive;
  }
  if (code === 0x26) return after === LETTER;
  return kind === DIGIT && (code === 0x2e || code === 0x2c || code === 0x3a) && after === DIGIT;
}
