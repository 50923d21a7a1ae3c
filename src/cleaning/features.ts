/** What can be told of a line or block by its letters alone. */
export interface Features {
  readonly words: number;
  /** Ends as a sentence does. */
  readonly ended: boolean;
  /** Reads as running text: long enough and ended, or very long. */
  readonly prose: boolean;
  /** Most longer words begin with a capital. */
  readonly titleCase: boolean;
  readonly allCaps: boolean;
}

const ENDED = /[.!?…。！？؟।][\])"'”’»›]*(?:\s?\[\d{1,3}\])*$/;
const SCRIPT_WITHOUT_BLANKS = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** The steps ask for the same lines again and again: what was told of a text is kept until this many are known. */
const KEPT = 3000;
const knownFeatures = new Map<string, Features>();
const knownKeys = new Map<string, string>();

/** Longer texts are not kept: they are few, and would hold much memory. */
const KEPT_LENGTH = 4000;

function remembered<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  if (text.length > KEPT_LENGTH) return make(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const made = make(text);
  known.set(text, made);
  return made;
}

export function featuresOf(text: string): Features {
  return remembered(knownFeatures, text, makeFeatures);
}

function makeFeatures(text: string): Features {
  const words = countWords(text);
  const ended = ENDED.test(text);
  const capital = text.length < 120 ? capitalShare(text) : 0;
  return {
    words,
    ended,
    prose: (words >= 12 && ended) || words >= 32,
    titleCase: capital >= 0.6,
    allCaps: text.length < 200 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text),
  };
}

/** Words; in scripts that do not part them, two letters count as one. */
export function countWords(text: string): number {
  if (SCRIPT_WITHOUT_BLANKS.test(text)) return Math.ceil(text.replace(/\s/g, '').length / 2);
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const blank = code === 32 || code === 10 || code === 9;
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}

function capitalShare(text: string): number {
  const long = text.match(/[\p{L}][\p{L}'’]{3,}/gu) ?? [];
  return long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
}

/** Key under which two lines are the same: letters and digits only, folded. */
export function sameKey(text: string): string {
  return remembered(knownKeys, text, makeKey);
}

function makeKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Share of words that two texts have in common, 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  const first = new Set(sameKey(a).split(' '));
  const second = new Set(sameKey(b).split(' '));
  let both = 0;
  for (const word of first) if (second.has(word)) both++;
  return both / Math.max(1, first.size + second.size - both);
}
