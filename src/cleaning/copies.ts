import type { Article } from '../model/article.ts';
import { sameKey } from './features.ts';

/** What is looked at of an article to tell copies. */
export type CopyCandidate = Pick<Article, 'id' | 'text'>;

/** Words in a row that count as one piece. */
const SHINGLE = 5;
/** Numbers kept of each article, and how many of them go into one band. */
const HASHES = 64;
const BAND = 4;
/** Share of pieces two articles must have in common, by their sketches and then in truth. */
const LIKELY = 0.35;
const COPY = 0.5;
/** A short article inside a long one is a copy when this share of its pieces stands there. */
const CONTAINED = 0.75;
/** Fewer words than this say too little. */
const SHORTEST = 30;

/** Knows articles by their words, and tells of a new one which earlier one it copies. */
export interface CopyFinder {
  /** The id of the original among the articles added before, or null; the article is then known too. */
  add(article: CopyCandidate): string | null;
}

/**
 * Near-duplicates by MinHash over shingles of five words with banding (Broder 1997), checked against the true overlap.
 * The first article added of a group is its original; order them by publication to have it so.
 */
export function makeCopyFinder(): CopyFinder {
  const bands = new Map<string, string[]>();
  const known = new Map<string, { readonly sketch: Uint32Array; readonly pieces: ReadonlySet<number> }>();
  const originals = new Map<string, string>();
  const exact = new Map<string, string>();
  return {
    add(article) {
      const key = sameKey(article.text);
      const twin = key === '' ? undefined : exact.get(key);
      if (twin !== undefined) return remember(originals, article.id, twin);
      if (key !== '') exact.set(key, article.id);
      const words = key.split(' ');
      if (words.length < SHORTEST) return null;
      const pieces = piecesOf(words);
      const sketch = sketchOf(pieces);
      let best: string | null = null;
      let bestShare = 0;
      const seen = new Set<string>();
      for (let band = 0; band < HASHES / BAND; band++) {
        const name = `${band}:${sketch.slice(band * BAND, band * BAND + BAND).join()}`;
        const list = bands.get(name);
        for (const id of list ?? []) {
          if (seen.has(id)) continue;
          seen.add(id);
          const other = known.get(id)!;
          if (likeness(sketch, other.sketch) < LIKELY && Math.abs(pieces.size - other.pieces.size) < pieces.size * 0.5)
            continue;
          const share = overlap(pieces, other.pieces);
          if (share > bestShare) {
            best = id;
            bestShare = share;
          }
        }
        if (list) list.push(article.id);
        else bands.set(name, [article.id]);
      }
      known.set(article.id, { sketch, pieces });
      return best !== null && bestShare >= 1 ? remember(originals, article.id, best) : null;
    },
  };
}

/** Copies among articles, each with its original: copy → original. The first of a group in the order given is the original. */
export function findCopies(articles: readonly CopyCandidate[]): ReadonlyMap<string, string> {
  const finder = makeCopyFinder();
  const copies = new Map<string, string>();
  for (const article of articles) {
    const original = finder.add(article);
    if (original !== null && original !== article.id) copies.set(article.id, original);
  }
  return copies;
}

function remember(originals: Map<string, string>, id: string, found: string): string {
  const original = originals.get(found) ?? found;
  originals.set(id, original);
  return original;
}

function piecesOf(words: readonly string[]): Set<number> {
  const pieces = new Set<number>();
  const hashes = words.map(hashWord);
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE; j++) hash = Math.imul(hash ^ hashes[j], 0x01000193) + (hash >>> 15);
    pieces.add(hash >>> 0);
  }
  return pieces;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const FACTORS = Uint32Array.from({ length: HASHES }, (_, i) => Math.imul(i * 2 + 1, 0x9e3779b1) | 1);

function sketchOf(pieces: ReadonlySet<number>): Uint32Array {
  const sketch = new Uint32Array(HASHES).fill(0xffffffff);
  for (const piece of pieces)
    for (let i = 0; i < HASHES; i++) {
      let value = Math.imul(piece ^ (piece >>> 16), FACTORS[i]);
      value = (value ^ (value >>> 13)) >>> 0;
      if (value < sketch[i]) sketch[i] = value;
    }
  return sketch;
}

function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) same++;
  return same / HASHES;
}

/** 1 and more for a copy: the share in common over the share that is asked for. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const piece of small) if (large.has(piece)) both++;
  const union = a.size + b.size - both;
  const contained = small.size >= 60 ? both / small.size / CONTAINED : 0;
  return Math.max(both / union / COPY, contained);
}
