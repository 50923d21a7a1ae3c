import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { bestLabels } from './decode.ts';
import {
  EDGE,
  jointFeatures,
  MOST_JOINT_FEATURES,
  type SentenceView,
  viewSentence,
  type WordFacts,
  wordFacts,
} from './features.ts';
import { BEGIN, LABELS, LAST, label, partOf, TYPES, typeOf, UNIT } from './labels.ts';
import type { Model } from './model-file.ts';
import type { Token } from './tokens.ts';

/** A name as the tagger sees it: tokens `first` to `last`, both inclusive. */
export interface TaggedName extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** 0 to 1, from how far the labels stand above "no name". */
  readonly confidence: number;
  /** How likely each of `TYPES` is on this span; the sum is 1. */
  readonly shares: Float32Array;
}

export interface Tagger {
  /** Names of one sentence. Long sentences are tagged in pieces, so time stays linear. */
  tag(tokens: readonly Token[]): TaggedName[];
  facts(word: string): WordFacts;
}

const PIECE = 256;
const FIRST_SUMS = 4_096;
const REACH = 2;
/** In units of quantised weights, as all scores. */
const CLEAR = 100;
const REMEMBERED_WORDS = 40_000;

/** A word with the places of its sums in the store; -1 where a sum was not needed yet. */
interface Known {
  readonly facts: WordFacts;
  own: number;
  asNext: number;
  asPrevious: number;
  asSecondNext: number;
  asSecondPrevious: number;
}

/** A linear tagger over hashed features; sums that depend on one word only are remembered. */
export function createTagger(model: Model): Tagger {
  let known = new Map<string, Known>();
  let store = new Int32Array(FIRST_SUMS * LABELS);
  let used = 0;
  let edge = newKnown(EDGE);
  const scores = new Int32Array(PIECE * LABELS);
  const joint = new Uint32Array(MOST_JOINT_FEATURES);

  /** Never while a sentence is being scored: its words hold places in the store. */
  function forget(): void {
    known = new Map();
    edge = newKnown(EDGE);
    store = new Int32Array(FIRST_SUMS * LABELS);
    used = 0;
  }

  function recall(word: string): Known {
    let entry = known.get(word);
    if (!entry) {
      entry = newKnown(wordFacts(word, model.lexicon));
      known.set(word, entry);
    }
    return entry;
  }

  function sum(features: readonly number[]): number {
    if ((used + 1) * LABELS > store.length) {
      const larger = new Int32Array(store.length * 2);
      larger.set(store);
      store = larger;
    }
    const row = used++ * LABELS;
    for (let k = 0; k < features.length; k++) model.addWeights(features[k], store, row);
    return row;
  }

  function scoreToken(view: SentenceView, words: readonly Known[], i: number, row: number): void {
    const at = (k: number) => (k < 0 || k >= words.length ? edge : words[k]);
    const word = words[i];
    const next = at(i + 1);
    const previous = at(i - 1);
    const next2 = at(i + 2);
    const previous2 = at(i - 2);
    if (word.own < 0) word.own = sum(word.facts.own);
    if (next.asNext < 0) next.asNext = sum(next.facts.asNext);
    if (previous.asPrevious < 0) previous.asPrevious = sum(previous.facts.asPrevious);
    if (next2.asSecondNext < 0) next2.asSecondNext = sum(next2.facts.asSecondNext);
    if (previous2.asSecondPrevious < 0) previous2.asSecondPrevious = sum(previous2.facts.asSecondPrevious);
    const a = word.own;
    const b = next.asNext;
    const c = previous.asPrevious;
    const d = next2.asSecondNext;
    const e = previous2.asSecondPrevious;
    for (let l = 0; l < LABELS; l++) {
      scores[row + l] = store[a + l] + store[b + l] + store[c + l] + store[d + l] + store[e + l];
    }
    if (word.facts.capital === 0 && isClearlyNone(scores, row)) return;
    const count = jointFeatures(view, i, joint);
    for (let k = 0; k < count; k++) model.addWeights(joint[k], scores, row);
  }

  function tagPiece(tokens: readonly Token[], from: number, to: number, names: TaggedName[]): void {
    if (known.size >= REMEMBERED_WORDS) forget();
    const words: Known[] = [];
    for (let i = from; i < to; i++) words.push(recall(tokens[i].text));
    const facts = words.map((word) => word.facts);
    const view = viewSentence(facts, model.lexicon);
    for (let start = 0; start < words.length; ) {
      if (!nearCapital(facts, start)) {
        start++;
        continue;
      }
      let end = start + 1;
      while (end < words.length && nearCapital(facts, end)) end++;
      for (let i = start; i < end; i++) scoreToken(view, words, i, (i - start) * LABELS);
      const within = { after: start > 0, before: end < words.length };
      const labels = bestLabels(scores, end - start, model.moves, undefined, within);
      namesOf(tokens, from + start, labels, scores, names);
      start = end;
    }
  }

  return {
    facts: (word) => recall(word).facts,
    tag(tokens) {
      const names: TaggedName[] = [];
      for (let from = 0; from < tokens.length; from += PIECE) {
        tagPiece(tokens, from, Math.min(tokens.length, from + PIECE), names);
      }
      return names;
    },
  };
}

/** A small word whose single features speak so strongly against a name is not looked at more closely. */
function isClearlyNone(scores: Int32Array, row: number): boolean {
  const least = scores[row] - CLEAR;
  for (let l = 1; l < LABELS; l++) if (scores[row + l] > least) return false;
  return true;
}

/** Names lie where capitals are: words far from any are not scored. */
function nearCapital(facts: readonly WordFacts[], i: number): boolean {
  for (let k = Math.max(0, i - REACH); k <= i + REACH && k < facts.length; k++) {
    const { capital } = facts[k];
    if (capital === 1 || capital === 2) return true;
  }
  return false;
}

function newKnown(facts: WordFacts): Known {
  return { facts, own: -1, asNext: -1, asPrevious: -1, asSecondNext: -1, asSecondPrevious: -1 };
}

/** One unit of margin is one unit of quantised weight; about this many make a name certain. */
const CERTAIN = 400;

function namesOf(
  tokens: readonly Token[],
  offset: number,
  labels: Uint8Array,
  scores: Int32Array,
  names: TaggedName[],
): void {
  let open = -1;
  for (let i = 0; i < labels.length; i++) {
    const l = labels[i];
    if (l === 0) continue;
    const part = partOf(l);
    if (part === BEGIN || part === UNIT) open = i;
    if (part !== LAST && part !== UNIT) continue;
    let margin = 0;
    for (let k = open; k <= i; k++) margin += scores[k * LABELS + labels[k]] - scores[k * LABELS];
    margin /= i - open + 1;
    names.push({
      first: offset + open,
      last: offset + i,
      start: tokens[offset + open].start,
      end: tokens[offset + i].end,
      type: TYPES[typeOf(l)],
      confidence: Math.round(1000 * Math.max(0.05, Math.min(0.99, 0.5 + margin / CERTAIN / 2))) / 1000,
      shares: sharesOf(labels, scores, open, i),
    });
  }
}

/** So many units of mean score make one type e times as likely as another. */
const TEMPERATURE = 150;

function sharesOf(labels: Uint8Array, scores: Int32Array, first: number, last: number): Float32Array {
  const shares = new Float32Array(TYPES.length);
  for (let type = 0; type < TYPES.length; type++) {
    let total = 0;
    for (let i = first; i <= last; i++) total += scores[i * LABELS + label(type, partOf(labels[i]))];
    shares[type] = total / (last - first + 1);
  }
  const best = Math.max(...shares);
  let sum = 0;
  for (let type = 0; type < TYPES.length; type++) {
    shares[type] = Math.exp((shares[type] - best) / TEMPERATURE);
    sum += shares[type];
  }
  for (let type = 0; type < TYPES.length; type++) shares[type] /= sum;
  return shares;
}
