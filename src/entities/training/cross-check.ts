import { bestLabels } from '../tagger/decode.ts';
import { LABELS } from '../tagger/labels.ts';
import type { Lexicon } from '../tagger/lexicon.ts';
import type { Example } from './examples.ts';
import { type Prepared, type Schedule, scoreExample, train } from './perceptron.ts';
import { prepare } from './prepare.ts';

/** Examples of a noisy set, to be checked against what the rest teaches. */
export interface Checked {
  readonly trusted: readonly Example[];
  readonly noisy: readonly Example[];
}

/**
 * Relabels a noisy set: two taggers, each taught by the trusted sets and one half of the noisy one, read the other
 * half. Where a tagger differs from the annotation, both readings are allowed from then on, and the final training
 * follows the one that fits the rest better. Returns the noisy examples in their order.
 */
export function crossCheck({ trusted, noisy }: Checked, lexicon: Lexicon, schedule: Schedule): Example[] {
  const checked: Example[] = [...noisy];
  for (const side of [0, 1]) {
    const taught = [...trusted, ...noisy.filter((_, i) => i % 2 === side)];
    const { prepared, keys } = prepare([...taught, ...noisy.filter((_, i) => i % 2 !== side)], lexicon, 2);
    const weights = train(prepared.slice(0, taught.length), keys.length, schedule);
    prepared.slice(taught.length).forEach((example, k) => {
      checked[2 * k + (1 - side)] = withReading(example, weights);
    });
  }
  return checked;
}

function withReading(prepared: Prepared, weights: { rows: Float32Array; moves: Float32Array }): Example {
  const { example } = prepared;
  const n = example.tokens.length;
  const reading = bestLabels(scoreExample(prepared, weights.rows), n, weights.moves);
  const allowed = example.allowed.slice();
  let differs = false;
  for (let i = 0; i < n; i++) {
    if (allowed[i * LABELS + reading[i]]) continue;
    allowed[i * LABELS + reading[i]] = 1;
    differs = true;
  }
  return differs ? { ...example, allowed, certain: false } : example;
}
