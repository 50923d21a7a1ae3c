/** A 53-bit hash of a text in base 36, the same on every machine (cyrb53). Different seeds give independent hashes. */
export function hashText(text: string, seed = 0): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** A hash of a text in so many bits, at most 32 (FNV-1a, mixed once more so that its low bits are as good as its high ones). */
export function textNumber(text: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}

/** One number of 32 bits with sign for an ordered pair of numbers. */
export function pairNumber(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b ^ (b >>> 15), 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
