/** Words of a text in lower case, punctuation left out; letters of scripts without blanks stand alone. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Precision, recall and F1 of runs of `size` words, as bags. */
export function shingleScore(
  got: string,
  want: string,
  size = 4,
): { readonly p: number; readonly r: number; readonly f: number } {
  const a = shingles(got, size);
  const b = shingles(want, size);
  let hit = 0;
  for (const [key, count] of a) hit += Math.min(count, b.get(key) ?? 0);
  const p = total(a) === 0 ? 0 : hit / total(a);
  const r = total(b) === 0 ? 0 : hit / total(b);
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function shingles(text: string, size: number): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= Math.max(words.length, size); i++) {
    const key = words.slice(i, i + size).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Equal but for white space and the style of quotation marks and dashes. */
export function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return squeeze(a) === squeeze(b);
}

export function squeeze(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
