import type { Passage } from "./passages.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Stems of a stretch of text with how often each occurs, sorted by stem; `weight` is what they weigh together. */
export interface Bag {
  readonly stems: Int32Array;
  readonly counts: Int32Array;
  readonly weight: number;
}

/** Makes bags, and weighs stems: one that stands in few passages of the two texts weighs much, one that stands everywhere next to nothing. */
export class Bags {
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<Passage, Bag>();
  /** By stem. */
  readonly weights: Float64Array;

  /** @param passages those of both texts. */
  constructor(vocabulary: Vocabulary, passages: readonly Passage[]) {
    this.#vocabulary = vocabulary;
    const seenIn = new Int32Array(vocabulary.stems).fill(-1), frequency = new Int32Array(vocabulary.stems);
    passages.forEach(({ words }, index) => {
      for (const word of words) {
        const stem = vocabulary.stemOf[word]!;
        if (seenIn[stem] === index) continue;
        seenIn[stem] = index;
        frequency[stem]!++;
      }
    });
    this.weights = Float64Array.from(frequency, (count) => Math.log(1 + passages.length / Math.max(1, count)));
  }

  of(words: Iterable<number>): Bag {
    const counted = new Map<number, number>();
    for (const word of words) {
      const stem = this.#vocabulary.stemOf[word]!;
      counted.set(stem, (counted.get(stem) ?? 0) + 1);
    }
    return this.#bag(counted);
  }

  ofPassage(passage: Passage): Bag {
    let bag = this.#known.get(passage);
    if (!bag) this.#known.set(passage, (bag = this.of(passage.words)));
    return bag;
  }

  /** Weight of what both bags hold. */
  shared(one: Bag, other: Bag): number {
    let weight = 0;
    for (let at = 0, to = 0; at < one.stems.length && to < other.stems.length; ) {
      const difference = one.stems[at]! - other.stems[to]!;
      if (difference === 0) weight += this.weights[one.stems[at]!]! * Math.min(one.counts[at++]!, other.counts[to++]!);
      else if (difference < 0) at++;
      else to++;
    }
    return weight;
  }

  /** From 0 (nothing in common) to 1 (the same words): shared weight, twice, over that of both. */
  likeness(one: Bag, other: Bag): number {
    const both = one.weight + other.weight;
    return both === 0 ? 0 : (2 * this.shared(one, other)) / both;
  }

  /** What `one` holds beyond `other`. */
  without(one: Bag, other: Bag): Bag {
    const left = new Map(Array.from(one.stems, (stem, at) => [stem, one.counts[at]!]));
    other.stems.forEach((stem, at) => {
      const rest = (left.get(stem) ?? 0) - other.counts[at]!;
      if (rest > 0) left.set(stem, rest);
      else left.delete(stem);
    });
    return this.#bag(left);
  }

  #bag(counted: ReadonlyMap<number, number>): Bag {
    const stems = Int32Array.from(counted.keys()).sort();
    const counts = Int32Array.from(stems, (stem) => counted.get(stem)!);
    return { stems, counts, weight: stems.reduce((sum, stem, at) => sum + this.weights[stem]! * counts[at]!, 0) };
  }
}
