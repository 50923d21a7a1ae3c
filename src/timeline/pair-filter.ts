/** Tells of a pair whether it is worth looking at; it may say yes to a few more than it should. */
export interface PairFilter {
  has(pair: number): boolean;
}

const BITS_A_PAIR = 8;
const SPREAD = 0x9e3779b1;

/** A set of pairs in a few bits each: has all that were added and, now and then, another. `count` is how many will come. */
export class PairSet implements PairFilter {
  readonly #bits: Uint32Array;
  readonly #shift: number;

  constructor(count: number) {
    const size = Math.min(31, Math.max(10, Math.ceil(Math.log2(1 + BITS_A_PAIR * count))));
    this.#shift = 32 - size;
    this.#bits = new Uint32Array(1 << (size - 5));
  }

  add(pair: number): void {
    const slot = this.#slotOf(pair);
    this.#bits[slot >>> 5] |= 1 << (slot & 31);
  }

  has(pair: number): boolean {
    const slot = this.#slotOf(pair);
    return (this.#bits[slot >>> 5] & (1 << (slot & 31))) !== 0;
  }

  #slotOf(pair: number): number {
    return Math.imul(pair, SPREAD) >>> this.#shift;
  }
}

/** Pairs that were added more than once: by any other, no two things are found. */
export class RepeatedPairs implements PairFilter {
  readonly #once: PairSet;
  readonly #again: PairSet;

  constructor(count: number) {
    this.#once = new PairSet(count);
    this.#again = new PairSet(count);
  }

  add(pair: number): void {
    (this.#once.has(pair) ? this.#again : this.#once).add(pair);
  }

  has(pair: number): boolean {
    return this.#again.has(pair);
  }
}
