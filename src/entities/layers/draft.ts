import type { EntityType, Mention } from '../../model/entity.ts';
import { splitSentences } from '../../text/sentences.ts';
import { settingOf, type WordFacts } from '../tagger/features.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { type Token, tokenize } from '../tagger/tokens.ts';

/** A sentence as a run of tokens, `to` exclusive. */
export interface DraftSentence {
  readonly from: number;
  readonly to: number;
  /** 0 as usual, 1 in capitals, 2 every word with a capital. */
  readonly setting: 0 | 1 | 2;
}

/** A text cut into tokens, with what the lists know of each: what all layers look at. */
export interface Draft {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
  readonly sentences: readonly DraftSentence[];
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
}

/** A name under work: tokens `first` to `last`, both inclusive, of one sentence. */
export interface DraftName {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly confidence: number;
  readonly origin: Mention['origin'];
  /** What the tagger gives each of its types; left out when something else named the span. */
  readonly shares?: Float32Array;
}

export function draftOf(text: string, factsOf: (word: string) => WordFacts): Draft {
  const tokens: Token[] = [];
  const facts: WordFacts[] = [];
  const sentences: DraftSentence[] = [];
  for (const span of splitSentences(text)) {
    const from = tokens.length;
    const own: WordFacts[] = [];
    for (const token of tokenize(text, span.start, span.end)) {
      tokens.push(token);
      own.push(factsOf(token.text));
    }
    for (const word of own) facts.push(word);
    sentences.push({ from, to: tokens.length, setting: settingOf(own) });
  }
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, i) => {
    sentenceOf.fill(i, sentence.from, sentence.to);
  });
  return { text, tokens, facts, sentences, sentenceOf };
}

/** What the tagger finds, sentence by sentence. */
export function tagDraft(draft: Draft, tagger: Tagger): DraftName[] {
  const names: DraftName[] = [];
  for (const { from, to } of draft.sentences) {
    for (const name of tagger.tag(draft.tokens.slice(from, to))) {
      const { first, last, type, confidence, shares } = name;
      names.push({ first: from + first, last: from + last, type, confidence, origin: 'tagger', shares });
    }
  }
  return names;
}

/** The words of a name joined by single blanks, as the text has them elsewhere too. */
export function formOf(draft: Draft, first: number, last: number): string {
  const { tokens, text } = draft;
  if (first === last) return tokens[first].text;
  const form = text.slice(tokens[first].start, tokens[last].end);
  return form.includes('\n') || form.includes('  ') || form.includes('\t') ? form.replace(/\s+/g, ' ') : form;
}

export const isCapital = (facts: WordFacts) => facts.capital === 1 || facts.capital === 2;

/** Names in reading order without overlaps: where two share a token, the one that stands first in `names` stays. */
export function withoutOverlaps(draft: Draft, names: readonly DraftName[]): DraftName[] {
  const taken = new Uint8Array(draft.tokens.length);
  const kept: DraftName[] = [];
  for (const name of names) {
    let free = true;
    for (let i = name.first; i <= name.last && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, name.first, name.last + 1);
    kept.push(name);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Small words that may stand inside a name. */
export const CONNECTORS: ReadonlySet<string> = new Set("of the on for and - – & 's ’s de against to in".split(' '));

export function patternName(
  first: number,
  last: number,
  type: EntityType,
  origin: 'list' | 'pattern' = 'pattern',
): DraftName {
  return { first, last, type, confidence: origin === 'list' ? 0.9 : 0.8, origin };
}
