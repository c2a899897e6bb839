/**
 * Numbers the different words of one text in order of their first place. Words are told apart where they stand, without cutting each out of the text.
 * Hash: FNV-1a over UTF-16 units (Fowler, Noll, Vo) from a random basis, open addressing.
 */
export class Surfaces {
  /** The words, by number. */
  readonly all: string[] = [];
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #hashes: number[] = [];
  /** Numbers + 1 by hash; 0 is free. */
  #slots = new Int32Array(1_024);

  constructor(text: string) {
    this.#text = text;
  }

  /** The number of the word from `start` (inclusive) to `end` (exclusive). @param hash what `hashed` gives for its characters in order. */
  numberOf(start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) return this.#add(start, end, hash, slot);
      if (this.#hashes[number] === hash && this.#isSame(number, start, end)) return number;
    }
  }

  #isSame(number: number, start: number, end: number): boolean {
    const text = this.#text, known = this.#starts[number]!;
    if (this.all[number]!.length !== end - start) return false;
    for (let at = start, other = known; at < end; at++, other++) if (text.charCodeAt(at) !== text.charCodeAt(other)) return false;
    return true;
  }

  #add(start: number, end: number, hash: number, slot: number): number {
    const number = this.all.push(this.#text.slice(start, end)) - 1;
    this.#starts.push(start);
    this.#hashes.push(hash);
    this.#slots[slot] = number + 1;
    if (this.all.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4), mask = slots.length - 1;
    this.#hashes.forEach((hash, number) => {
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    });
    this.#slots = slots;
  }
}

/** The hash of no characters. It differs from process to process, so that no document can be made of words that fall together; no result depends on it. */
export const unhashed: number = Math.floor(Math.random() * 2 ** 32) | 0;

/** The hash of some characters and one more. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const spread = (hash: number): number => hash ^ (hash >>> 15);
