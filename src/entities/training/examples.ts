import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import { BEGIN, INSIDE, LABELS, LAST, label, TYPES, UNIT } from '../tagger/labels.ts';
import { type Token, tokenize } from '../tagger/tokens.ts';

/** A name to learn from; several types when the corpus does not tell which. */
export interface TaughtName extends Span {
  readonly types: readonly EntityType[];
  /** True when it may also be no name at all. */
  readonly orNone?: boolean;
}

/** A sentence to learn from. `allowed` has one byte a token and label: 1 for what the teacher would accept. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly allowed: Uint8Array;
  /** True when exactly one label sequence is allowed. */
  readonly certain: boolean;
}

const LONGEST = 150;

/**
 * The sentences of a text with what is taught of them. Sentences whose names do
 * not fall on whole words are left out.
 */
export function makeExamples(text: string, names: readonly TaughtName[]): Example[] {
  const examples: Example[] = [];
  for (const sentence of splitSentences(text)) {
    const tokens = tokenize(text, sentence.start, sentence.end);
    if (tokens.length === 0 || tokens.length > LONGEST) continue;
    const inside = names.filter((name) => name.start < sentence.end && sentence.start < name.end);
    const example = makeExample(tokens, inside);
    if (example) examples.push(example);
  }
  return examples;
}

function makeExample(tokens: readonly Token[], names: readonly TaughtName[]): Example | null {
  const n = tokens.length;
  const allowed = new Uint8Array(n * LABELS);
  const taken = new Uint8Array(n);
  let certain = true;
  for (const name of names) {
    const first = tokens.findIndex((token) => token.end > name.start);
    let last = first;
    while (last + 1 < n && tokens[last + 1].start < name.end) last++;
    if (first < 0 || tokens[first].start !== name.start || tokens[last].end !== name.end) return null;
    if (name.types.length > 1 || name.orNone) certain = false;
    for (let i = first; i <= last; i++) {
      if (taken[i]) return null;
      taken[i] = 1;
      const part = first === last ? UNIT : i === first ? BEGIN : i === last ? LAST : INSIDE;
      if (name.orNone) allowed[i * LABELS] = 1;
      for (const type of name.types) allowed[i * LABELS + label(TYPES.indexOf(type), part)] = 1;
    }
  }
  for (let i = 0; i < n; i++) if (!taken[i]) allowed[i * LABELS] = 1;
  return { tokens, allowed, certain };
}
