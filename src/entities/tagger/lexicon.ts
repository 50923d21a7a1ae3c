import { hashText, mix } from './hash.ts';

/** What the lists know of a phrase: one bit each. Their meaning is part of the model file. */
export const LISTS = {
  country: 1,
  city: 2,
  bigCity: 4,
  demonym: 8,
  givenName: 16,
  surname: 32,
  organisation: 64,
  placeHead: 128,
  calendar: 256,
  title: 512,
  commonWord: 1024,
  organisationHead: 2048,
  facilityHead: 4096,
  eventHead: 8192,
  region: 16384,
  /** Not a list: a longer phrase of the lists begins with this word. */
  opens: 32768,
} as const;

export const LIST_BITS = 15;
export const LONGEST_PHRASE = 6;

/** Phrases of lower-case words, kept as hashes only. */
export interface Lexicon {
  /** The lists that hold the one-word phrase. */
  word(lower: string): number;
  /** The lists that hold the phrase with this key. */
  phrase(key: number): number;
  /** Word cluster, 0 when the word has none. */
  cluster(lower: string): number;
}

export const wordKey = (lower: string) => hashText(lower, 0x1234567);
export const extendKey = (key: number, nextWord: number) => mix(99, key, nextWord);

/** Open addressing over 32-bit keys, for values up to 65,535. */
export class KeyTable {
  private readonly keys: Uint32Array;
  private readonly values: Uint16Array;
  private readonly shift: number;

  constructor(keys: Uint32Array, values: Uint16Array) {
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.shift = 32 - bits;
    this.keys = new Uint32Array(1 << bits);
    this.values = new Uint16Array(1 << bits);
    for (let i = 0; i < keys.length; i++) {
      const slot = this.slot(keys[i]);
      this.keys[slot] = keys[i];
      this.values[slot] = values[i];
    }
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  get(key: number): number {
    return this.values[this.slot(key)];
  }
}
