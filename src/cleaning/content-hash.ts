/** A 106-bit hash of a text as 20 letters and digits: the same on every machine. Two mixes of the cyrb53 kind. */
export function contentHash(text: string): string {
  return mix(text, 0x9e3779b1).padStart(11, '0').slice(0, 10) + mix(text, 0x5f356495).padStart(11, '0').slice(0, 10);
}

function mix(text: string, seed: number): string {
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
