/** Two things that may belong together, by number, and how well. */
export interface Candidate {
  readonly old: number;
  readonly new: number;
  readonly score: number;
}

/** Takes the best pair, then the best of those left, and so on: each thing at most once, no pair below `least`. Adds to what is `taken` already. */
export function assign(candidates: readonly Candidate[], least: number, taken: Pairs): void {
  const ranked = candidates.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score || a.new - b.new || a.old - b.old);
  for (const pair of ranked) taken.add(pair.old, pair.new);
}

/** One-to-one pairs of numbers. */
export class Pairs {
  readonly newOf: Map<number, number> = new Map();
  readonly oldOf: Map<number, number> = new Map();

  /** Pairs two numbers if both are free. */
  add(old: number, next: number): void {
    if (this.newOf.has(old) || this.oldOf.has(next)) return;
    this.newOf.set(old, next);
    this.oldOf.set(next, old);
  }
}
