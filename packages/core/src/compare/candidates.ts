import type { Bag, Bags } from "./bags.ts";

// The rarest stems of a text tell it apart; a stem that very many texts have tells nothing, and would make the search slower than linear.
const telling = 24, commonest = 60, kept = 6;

/** Finds the texts that have most in common with a given one, by the rarest stems. Cost of a search doesn't grow with how many texts there are. */
export class TextIndex {
  readonly #bags: Bags;
  readonly #entries: readonly Bag[];
  readonly #byStem = new Map<number, number[]>();

  constructor(bags: Bags, entries: readonly Bag[]) {
    this.#bags = bags;
    this.#entries = entries;
    entries.forEach((bag, index) => {
      for (const stem of bag.stems) {
        const found = this.#byStem.get(stem);
        if (found) found.push(index);
        else this.#byStem.set(stem, [index]);
      }
    });
  }

  /** Indices of the entries nearest to `bag`, the nearest first. */
  near(bag: Bag): number[] {
    const { weights } = this.#bags;
    const scores = new Map<number, number>();
    const rarest = [...bag.stems].sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, telling);
    for (const stem of rarest) {
      const entries = this.#byStem.get(stem) ?? [];
      if (entries.length > commonest) continue;
      for (const entry of entries) scores.set(entry, (scores.get(entry) ?? 0) + weights[stem]!);
    }
    const measured = [...scores].map(([entry, score]): [number, number] => [entry, score / Math.sqrt(1 + this.#entries[entry]!.weight)]);
    return measured.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, kept).map(([entry]) => entry);
  }
}
