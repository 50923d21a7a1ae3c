export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Harmonic mean of precision and recall, 0 when both are. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** From counts: hits, what the system gave, what the gold has. */
export function score(hits: number, system: number, gold: number): Score {
  const precision = system > 0 ? hits / system : 0;
  const recall = gold > 0 ? hits / gold : 0;
  return { precision, recall, f1: harmonic(precision, recall) };
}

export function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
