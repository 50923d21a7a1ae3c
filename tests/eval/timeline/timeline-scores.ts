import { harmonic, mean, type Score, score } from '../metrics/f1.ts';
import type { Counts } from './rouge.ts';

/** ISO day → sentences. */
export type DayTimeline = ReadonlyMap<string, readonly string[]>;

const DAY = 86_400_000;
const dayNumber = (iso: string) => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);

/** Days that both have. */
export function dateScore(system: DayTimeline, reference: DayTimeline): Score {
  let hits = 0;
  for (const day of system.keys()) if (reference.has(day)) hits++;
  return score(hits, system.size, reference.size);
}

/**
 * ROUGE after alignment of days, many to one, by nearness and content; each match counts 1/(days apart + 1)
 * (Martschat & Markert 2017, 2018: "align+ m:1").
 */
export function alignedRouge(
  system: DayTimeline,
  reference: DayTimeline,
  rouge: (system: readonly string[], reference: readonly string[], n: number) => Counts,
  n: number,
): Score {
  const mine = [...system.keys()].sort();
  const theirs = [...reference.keys()].sort();
  if (mine.length === 0 || theirs.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const apart = (a: string, b: string) => Math.abs(dayNumber(a) - dayNumber(b));
  const cost = (a: string, b: string) =>
    (1 - 1 / (apart(a, b) + 1)) * (1 - surfaceLikeness(system.get(a)!, reference.get(b)!));
  const likest = <T>(options: readonly T[], costOf: (option: T) => number): T =>
    options.reduce((best, option) => (costOf(option) < costOf(best) ? option : best));
  let precisionHits = 0;
  let systemGrams = 0;
  for (const day of mine) {
    const match = likest(theirs, (other) => cost(day, other));
    const counts = rouge(system.get(day)!, reference.get(match)!, n);
    systemGrams += counts.system;
    precisionHits += counts.shared / (apart(day, match) + 1);
  }
  let recallHits = 0;
  let referenceGrams = 0;
  for (const day of theirs) {
    const match = likest(mine, (other) => cost(other, day));
    const counts = rouge(system.get(match)!, reference.get(day)!, n);
    referenceGrams += counts.reference;
    recallHits += counts.shared / (apart(day, match) + 1);
  }
  const precision = systemGrams > 0 ? precisionHits / systemGrams : 0;
  const recall = referenceGrams > 0 ? recallHits / referenceGrams : 0;
  return { precision, recall, f1: harmonic(precision, recall) };
}

const PUNCTUATION = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');
const bags = new WeakMap<readonly string[], { readonly counts: ReadonlyMap<string, number>; readonly size: number }>();

function bagOf(sentences: readonly string[]) {
  const known = bags.get(sentences);
  if (known) return known;
  const counts = new Map<string, number>();
  let size = 0;
  for (const sentence of sentences)
    for (const token of sentence.split(/\s+/)) {
      if (token === '' || PUNCTUATION.has(token)) continue;
      counts.set(token, (counts.get(token) ?? 0) + 1);
      size++;
    }
  const bag = { counts, size };
  bags.set(sentences, bag);
  return bag;
}

function surfaceLikeness(a: readonly string[], b: readonly string[]): number {
  const x = bagOf(a);
  const y = bagOf(b);
  let shared = 0;
  for (const [token, count] of x.counts) shared += Math.min(count, y.counts.get(token) ?? 0);
  return score(shared, x.size, y.size).f1;
}

/** F1 of mean precision and mean recall over timelines, as published. */
export function overTimelines(scores: readonly Score[]): Score {
  const precision = mean(scores.map((s) => s.precision));
  const recall = mean(scores.map((s) => s.recall));
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Plain text split around punctuation, so that it can be compared with tokenised references. */
export function tokenised(sentence: string): string {
  const text = sentence.trim();
  if (/\s[.?!'`]+$/.test(text) || / (,|''|``|'s) /.test(text)) return text;
  return text
    .replace(/([A-Za-z])(n't|'s|'re|'ve|'ll|'d)\b/g, '$1 $2')
    .replace(/([.,!?;:()"“”‘’[\]]+)(?=\s|$)/g, (marks) => ` ${[...marks].join(' ')}`)
    .replace(/(^|\s)([("“”‘’[\]])/g, '$1$2 ')
    .replace(/\s+/g, ' ')
    .trim();
}
