import { LABELS } from './labels.ts';
import { KeyTable, type Lexicon, wordKey } from './lexicon.ts';

/**
 * The model file, little-endian throughout: nine 32-bit numbers (magic, version, labels, rows, weights, list entries,
 * clustered words, scale × 1e6, 0), then
 *   label moves     labels² × float32
 *   list keys       uint32 each, list bits uint16 each (padded to 4)
 *   cluster keys    uint32 each, clusters uint16 each (padded to 4)
 *   bucket counts   uint8 × 2^18: rows whose key begins with these 18 bits
 *   row keys        uint16 each: the other 14 bits (padded to 4)
 *   row lengths     uint8 each
 *   weight labels   uint8 each
 *   weights         int8 each
 */
const MAGIC = 0x4e4c4444;
const VERSION = 1;
const HEADER = 9;
const BUCKET_BITS = 18;
const REST_BITS = 32 - BUCKET_BITS;
const REST_MASK = (1 << REST_BITS) - 1;

/** Weights by feature key, and the lists; read straight from the file's bytes. */
export interface Model {
  readonly moves: Float32Array;
  readonly lexicon: Lexicon;
  /** Adds the weights of a feature to `LABELS` scores from `offset` on. */
  addWeights(feature: number, scores: Int32Array, offset: number): void;
}

/** Thrown when bytes are not a model of this version. */
export class ModelFileError extends Error {
  override name = 'ModelFileError';
}

const padded = (bytes: number) => (bytes + 3) & ~3;

export function readModel(bytes: Uint8Array): Model {
  if (bytes.byteLength < HEADER * 4) throw new ModelFileError('the name model is cut short');
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const [magic, version, labels, rows, weights, listed, clustered] = new Uint32Array(buffer, 0, HEADER);
  if (magic !== MAGIC || version !== VERSION || labels !== LABELS) {
    throw new ModelFileError('the name model is of another version');
  }
  let at = HEADER * 4;
  const expected =
    at +
    labels * labels * 4 +
    listed * 4 +
    padded(listed * 2) +
    clustered * 4 +
    padded(clustered * 2) +
    (1 << BUCKET_BITS) +
    padded(rows * 2) +
    rows +
    weights * 2;
  if (buffer.byteLength !== expected) throw new ModelFileError('the name model is damaged');
  const take = (size: number) => {
    const start = at;
    at += size;
    return start;
  };
  const moves = new Float32Array(buffer, take(labels * labels * 4), labels * labels);
  const lists = new KeyTable(
    new Uint32Array(buffer, take(listed * 4), listed),
    new Uint16Array(buffer, take(padded(listed * 2)), listed),
  );
  const clusters = new KeyTable(
    new Uint32Array(buffer, take(clustered * 4), clustered),
    new Uint16Array(buffer, take(padded(clustered * 2)), clustered),
  );
  const counts = new Uint8Array(buffer, take(1 << BUCKET_BITS), 1 << BUCKET_BITS);
  const rests = new Uint16Array(buffer, take(padded(rows * 2)), rows);
  const lengths = new Uint8Array(buffer, take(rows), rows);
  const labelsOf = new Uint8Array(buffer, take(weights), weights);
  const values = new Int8Array(buffer, take(weights), weights);
  const bucketStart = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) bucketStart[i + 1] = bucketStart[i] + counts[i];
  const rowStart = new Uint32Array(rows + 1);
  for (let i = 0; i < rows; i++) rowStart[i + 1] = rowStart[i] + lengths[i];
  return {
    moves,
    lexicon: {
      word: (lower) => lists.get(wordKey(lower)),
      phrase: (key) => lists.get(key),
      cluster: (lower) => clusters.get(wordKey(lower)),
    },
    addWeights(feature, scores, offset) {
      const bucket = feature >>> REST_BITS;
      const rest = feature & REST_MASK;
      const end = bucketStart[bucket + 1];
      for (let row = bucketStart[bucket]; row < end; row++) {
        if (rests[row] !== rest) continue;
        const last = rowStart[row + 1];
        for (let k = rowStart[row]; k < last; k++) scores[offset + labelsOf[k]] += values[k];
        return;
      }
    },
  };
}

/** What a model file is made of, before packing. */
export interface ModelParts {
  readonly scale: number;
  readonly moves: Float32Array;
  readonly lists: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
  /** Rows of quantised weights by feature key. */
  readonly rows: readonly {
    readonly key: number;
    readonly labels: readonly number[];
    readonly values: readonly number[];
  }[];
}

export function packModel(parts: ModelParts): Uint8Array {
  const rows = [...parts.rows].sort((a, b) => a.key - b.key);
  const weights = rows.reduce((sum, row) => sum + row.labels.length, 0);
  const counts = new Uint8Array(1 << BUCKET_BITS);
  for (const row of rows) counts[row.key >>> REST_BITS]++;
  const header = Uint32Array.of(
    MAGIC,
    VERSION,
    LABELS,
    rows.length,
    weights,
    parts.lists.size,
    parts.clusters.size,
    Math.round(parts.scale * 1e6),
    0,
  );
  return concat([
    bytesOf(header),
    bytesOf(parts.moves),
    ...keyed(parts.lists),
    ...keyed(parts.clusters),
    counts,
    toFours(bytesOf(Uint16Array.from(rows.map((row) => row.key & REST_MASK)))),
    Uint8Array.from(rows.map((row) => row.labels.length)),
    Uint8Array.from(rows.flatMap((row) => [...row.labels])),
    bytesOf(Int8Array.from(rows.flatMap((row) => [...row.values]))),
  ]);
}

function keyed(map: ReadonlyMap<number, number>): Uint8Array[] {
  const keys = [...map.keys()].sort((a, b) => a - b);
  return [bytesOf(Uint32Array.from(keys)), toFours(bytesOf(Uint16Array.from(keys.map((k) => map.get(k) ?? 0))))];
}

function toFours(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(padded(bytes.byteLength));
  whole.set(bytes);
  return whole;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

function bytesOf(array: Uint32Array | Uint16Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
