import { hashText } from '../text/hash.ts';

/** A 106-bit hash of a text as 20 letters and digits: the same on every machine. Two mixes of the cyrb53 kind. */
export function contentHash(text: string): string {
  return (
    hashText(text, 0x9e3779b1).padStart(11, '0').slice(0, 10) +
    hashText(text, 0x5f356495).padStart(11, '0').slice(0, 10)
  );
}
