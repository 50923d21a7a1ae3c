import {
  EDGE,
  jointFeatures,
  MOST_JOINT_FEATURES,
  viewSentence,
  type WordFacts,
  wordFacts,
} from '../tagger/features.ts';
import type { Lexicon } from '../tagger/lexicon.ts';
import type { Example } from './examples.ts';
import type { Prepared } from './perceptron.ts';

const SLOTS = 1 << 25;
const joint = new Uint32Array(MOST_JOINT_FEATURES);

/** Examples with numbered features; features seen fewer than `atLeast` times are left out. */
export function prepare(
  examples: readonly Example[],
  lexicon: Lexicon,
  atLeast: number,
): { prepared: Prepared[]; keys: Uint32Array } {
  const keyOf = new Uint32Array(SLOTS);
  const seen = new Int32Array(SLOTS);
  const slotOf = (key: number) => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    while (keyOf[slot] !== 0 && keyOf[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  const words = new Map<string, WordFacts>();
  const recall = (word: string) => {
    let facts = words.get(word);
    if (!facts) {
      facts = wordFacts(word, lexicon);
      words.set(word, facts);
    }
    return facts;
  };
  const prepared = examples.map((example) => {
    const { flat, starts } = featuresOf(example, recall, lexicon);
    for (let k = 0; k < flat.length; k++) {
      const key = flat[k] >>> 0 || 1;
      const slot = slotOf(key);
      keyOf[slot] = key;
      seen[slot]++;
      flat[k] = slot;
    }
    return { example, features: flat, starts };
  });
  const number = new Int32Array(SLOTS).fill(-1);
  const keys: number[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    if (seen[slot] < atLeast) continue;
    number[slot] = keys.length;
    keys.push(keyOf[slot]);
  }
  for (const { features } of prepared) for (let k = 0; k < features.length; k++) features[k] = number[features[k]];
  return { prepared, keys: Uint32Array.from(keys) };
}

function featuresOf(example: Example, recall: (word: string) => WordFacts, lexicon: Lexicon) {
  const facts = example.tokens.map((token) => recall(token.text));
  const lists: number[][] = facts.map((word, i) => [
    ...word.own,
    ...(facts[i + 1] ?? EDGE).asNext,
    ...(facts[i - 1] ?? EDGE).asPrevious,
    ...(facts[i + 2] ?? EDGE).asSecondNext,
    ...(facts[i - 2] ?? EDGE).asSecondPrevious,
  ]);
  const view = viewSentence(facts, lexicon);
  lists.forEach((list, i) => {
    const count = jointFeatures(view, i, joint);
    for (let k = 0; k < count; k++) list.push(joint[k]);
  });
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i] + list.length;
  });
  return { flat: Int32Array.from(lists.flat()), starts };
}
