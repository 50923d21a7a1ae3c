import { LABELS } from '../tagger/labels.ts';
import { packModel } from '../tagger/model-file.ts';
import type { Weights } from './perceptron.ts';

/** How weights are cut down to bytes. */
export interface Cut {
  /** Weights beyond this value are clipped. */
  readonly clip: number;
  /** Rows without a weight of this size are left out. */
  readonly leastRow: number;
  /** Single weights below this size are left out. */
  readonly leastWeight: number;
}

export function packWeights(
  weights: Weights,
  keys: Uint32Array,
  lists: ReadonlyMap<number, number>,
  clusters: ReadonlyMap<number, number>,
  cut: Cut,
): Uint8Array {
  const scale = cut.clip / 127;
  const rows: { key: number; labels: number[]; values: number[] }[] = [];
  for (let r = 0; r < keys.length; r++) {
    const labels: number[] = [];
    const values: number[] = [];
    let largest = 0;
    for (let l = 0; l < LABELS; l++) {
      const weight = weights.rows[r * LABELS + l];
      const size = Math.abs(weight);
      if (size > largest) largest = size;
      const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (size < cut.leastWeight || value === 0) continue;
      labels.push(l);
      values.push(value);
    }
    if (largest >= cut.leastRow && labels.length > 0) rows.push({ key: keys[r], labels, values });
  }
  return packModel({ scale, moves: weights.moves.map((move) => move / scale), lists, clusters, rows });
}
