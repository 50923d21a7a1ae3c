import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer } from 'stemmer';

/** N-gram counts of two texts: shared, of the system, of the reference. */
export interface Counts {
  readonly shared: number;
  readonly system: number;
  readonly reference: number;
}

/**
 * ROUGE-N counts as the timeline literature takes them: lower case, split at what is no letter or digit, stop words out,
 * irregular forms by list and all others by Porter, words of three letters as they are.
 */
export function createRouge(
  resources: string,
): (system: readonly string[], reference: readonly string[], n: number) => Counts {
  const lines = (name: string) =>
    existsSync(join(resources, name)) ? readFileSync(join(resources, name), 'utf8').split('\n') : [];
  const stop = new Set(lines('smart-stopwords.txt').map((line) => line.trim()));
  const irregular = new Map(
    lines('irregular-forms.tsv').flatMap((line): [string, string][] => {
      const [form, base] = line.split('\t');
      return base ? [[form, base]] : [];
    }),
  );
  const known = new Map<string, readonly string[]>();
  const tokens = (sentence: string): readonly string[] => {
    let found = known.get(sentence);
    if (!found) {
      found = sentence
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '' && !stop.has(word))
        .map((word) => (word.length > 3 ? (irregular.get(word) ?? stemmer(word)) : word));
      known.set(sentence, found);
    }
    return found;
  };
  const grams = (sentences: readonly string[], n: number): Map<string, number> => {
    const all = sentences.flatMap((sentence) => tokens(sentence));
    const counts = new Map<string, number>();
    for (let i = 0; i + n <= all.length; i++) {
      const gram = all.slice(i, i + n).join(' ');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
  };
  const size = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (system, reference, n) => {
    const s = grams(system, n);
    const r = grams(reference, n);
    let shared = 0;
    for (const [gram, count] of s) shared += Math.min(count, r.get(gram) ?? 0);
    return { shared, system: size(s), reference: size(r) };
  };
}
