import { bestLabels } from '../tagger/decode.ts';
import { LABELS } from '../tagger/labels.ts';
import type { Example } from './examples.ts';

/** An example with its features as row numbers: those of token i stand from `starts[i]` to `starts[i + 1]`. */
export interface Prepared {
  readonly example: Example;
  readonly features: Int32Array;
  readonly starts: Int32Array;
}

export interface Weights {
  readonly rows: Float32Array;
  readonly moves: Float32Array;
}

export interface Schedule {
  readonly passes: number;
  /** Share of features left out at each visit, so that no single word decides. */
  readonly dropout: number;
  readonly random: () => number;
  readonly report: (line: string) => void;
}

/**
 * Structured averaged perceptron (Collins 2002). Where the teaching leaves labels open, the best sequence among the
 * allowed ones is the one to learn (Fernandes and Brefeld 2011).
 */
export function train(examples: readonly Prepared[], rowCount: number, schedule: Schedule): Weights {
  const rows = new Float32Array(rowCount * LABELS);
  const rowSums = new Float32Array(rowCount * LABELS);
  const moves = new Float32Array(LABELS * LABELS);
  const moveSums = new Float32Array(LABELS * LABELS);
  const scores = new Float32Array(256 * LABELS);
  const order = examples.map((_, i) => i);
  let time = 1;
  for (let pass = 0; pass < schedule.passes; pass++) {
    shuffle(order, schedule.random);
    let wrong = 0;
    let total = 0;
    for (const index of order) {
      const { example, features, starts } = examples[index];
      const n = example.tokens.length;
      time++;
      total += n;
      const kept = schedule.dropout > 0 ? thin(features, schedule) : features;
      score(kept, starts, n, rows, scores);
      const guess = bestLabels(scores, n, moves);
      if (accepted(guess, example.allowed)) continue;
      const goal = bestLabels(scores, n, moves, example.allowed);
      for (let i = 0; i < n; i++) {
        const g = goal[i];
        const p = guess[i];
        if (g !== p) {
          wrong++;
          for (let k = starts[i]; k < starts[i + 1]; k++) {
            if (kept[k] < 0) continue;
            const row = kept[k] * LABELS;
            rows[row + g] += 1;
            rowSums[row + g] += time;
            rows[row + p] -= 1;
            rowSums[row + p] -= time;
          }
        }
        if (i === 0 || (g === p && goal[i - 1] === guess[i - 1])) continue;
        const right = goal[i - 1] * LABELS + g;
        const left = guess[i - 1] * LABELS + p;
        moves[right] += 1;
        moveSums[right] += time;
        moves[left] -= 1;
        moveSums[left] -= time;
      }
    }
    schedule.report(`pass ${pass + 1}: ${((100 * wrong) / total).toFixed(2)} % of labels wrong`);
  }
  for (let i = 0; i < rows.length; i++) rows[i] -= rowSums[i] / time;
  for (let i = 0; i < moves.length; i++) moves[i] -= moveSums[i] / time;
  return { rows, moves };
}

function score(features: Int32Array, starts: Int32Array, n: number, rows: Float32Array, scores: Float32Array): void {
  scores.fill(0, 0, n * LABELS);
  for (let i = 0; i < n; i++) {
    const to = i * LABELS;
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      if (features[k] < 0) continue;
      const from = features[k] * LABELS;
      for (let l = 0; l < LABELS; l++) scores[to + l] += rows[from + l];
    }
  }
}

/** Scores of all labels of an example, `LABELS` a token. */
export function scoreExample({ features, starts, example }: Prepared, rows: Float32Array): Float32Array {
  const scores = new Float32Array(example.tokens.length * LABELS);
  score(features, starts, example.tokens.length, rows, scores);
  return scores;
}

function accepted(labels: Uint8Array, allowed: Uint8Array): boolean {
  for (let i = 0; i < labels.length; i++) if (!allowed[i * LABELS + labels[i]]) return false;
  return true;
}

function thin(features: Int32Array, schedule: Schedule): Int32Array {
  const kept = features.slice();
  for (let k = 0; k < kept.length; k++) if (schedule.random() < schedule.dropout) kept[k] = -1;
  return kept;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
