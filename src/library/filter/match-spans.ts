import type { Span } from '../../model/span.ts';
import { type SearchWord, searchStem, searchWords } from '../search-words.ts';
import type { Filter, FilterNode } from './filter.ts';

type WordsNode = Extract<FilterNode, { kind: 'word' | 'phrase' }>;

/** Places of a text where the words of a filter stand, in order, without overlaps; negated words are passed over. */
export function matchSpans(filter: Filter, text: string): Span[] {
  const wanted = filter.root ? wordsOfFilter(filter.root) : [];
  return wanted.length === 0 ? [] : spansIn(wanted, searchWords(text), Number.POSITIVE_INFINITY);
}

/** The first of these places. Only as much of the text is looked at as is needed. */
export function firstMatch(filter: Filter, text: string): Span | null {
  const wanted = filter.root ? wordsOfFilter(filter.root) : [];
  if (wanted.length === 0) return null;
  for (let from = 0; from < text.length; ) {
    const to = cutAfter(text, from + STRETCH);
    const [span] = spansIn(wanted, searchWords(text.slice(from, to)), 1);
    if (span) return { start: from + span.start, end: from + span.end };
    from = to;
  }
  return null;
}

/** A text is looked through in stretches of about this length, cut where a block ends. */
const STRETCH = 600;

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const end = text.indexOf('\n\n', at);
  return end < 0 ? text.length : end;
}

function spansIn(wanted: readonly WordsNode[], words: readonly SearchWord[], most: number): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length && spans.length < most; ) {
    const length = Math.max(0, ...wanted.map((node) => lengthAt(node, words, at)));
    if (length > 0) spans.push({ start: words[at].start, end: words[at + length - 1].end });
    at += Math.max(1, length);
  }
  return spans;
}

/** True when a filter looks for words, so that counting and ranking by them means something. */
export function hasWords(filter: Filter | null): boolean {
  return filter?.root ? wordsOfFilter(filter.root).length > 0 : false;
}

function wordsOfFilter(node: FilterNode): WordsNode[] {
  if (node.kind === 'word' || node.kind === 'phrase') return [node];
  if (node.kind === 'and' || node.kind === 'or') return node.parts.flatMap(wordsOfFilter);
  return [];
}

/** How many words from `at` on the node covers; 0 for none. */
function lengthAt(node: WordsNode, words: readonly SearchWord[], at: number): number {
  if (node.kind === 'word') {
    const { word } = words[at];
    const fits = node.prefix ? word.startsWith(node.word) : searchStem(word) === searchStem(node.word);
    return fits ? 1 : 0;
  }
  const last = node.words.length - 1;
  const fits = node.words.every((wanted, step) => {
    const word = words[at + step]?.word;
    if (word === undefined) return false;
    return node.prefix && step === last ? word.startsWith(wanted) : word === wanted;
  });
  return fits ? node.words.length : 0;
}
