import { BEFORE, LABELS, mayFollow } from './labels.ts';

const FORBIDDEN = -1e9;

/** What stands around a stretch of a sentence: a word that is no name after which it comes, or before which. */
export interface Within {
  readonly after: boolean;
  readonly before: boolean;
}

/**
 * The best legal label sequence (Viterbi). `scores` holds `LABELS` values a token, `moves` the value of going from one
 * label to the next; `allowed`, when given, holds one byte per token and label, 0 forbids.
 */
export function bestLabels(
  scores: Float32Array | Int32Array,
  length: number,
  moves: Float32Array,
  allowed?: Uint8Array,
  within?: Within,
): Uint8Array {
  let before = new Float64Array(LABELS);
  let here = new Float64Array(LABELS);
  const back = new Uint8Array(length * LABELS);
  for (let b = 0; b < LABELS; b++) {
    const move = within?.after ? moves[b] : 0;
    before[b] = mayFollow(-1, b) && (!allowed || allowed[b]) ? scores[b] + move : FORBIDDEN;
  }
  for (let i = 1; i < length; i++) {
    const row = i * LABELS;
    for (let b = 0; b < LABELS; b++) {
      const sources = BEFORE[b];
      let best = -Infinity;
      let from = 0;
      for (let k = 0; k < sources.length; k++) {
        const a = sources[k];
        const value = before[a] + moves[a * LABELS + b];
        if (value > best) {
          best = value;
          from = a;
        }
      }
      here[b] = best + (allowed && !allowed[row + b] ? FORBIDDEN : scores[row + b]);
      back[row + b] = from;
    }
    [before, here] = [here, before];
  }
  let last = 0;
  let best = -Infinity;
  for (let a = 0; a < LABELS; a++) {
    const value = before[a] + (within?.before ? moves[a * LABELS] : 0);
    if (mayFollow(a, 0) && value > best) {
      best = value;
      last = a;
    }
  }
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  labels[length - 1] = last;
  for (let i = length - 1; i > 0; i--) labels[i - 1] = back[i * LABELS + labels[i]];
  return labels;
}
