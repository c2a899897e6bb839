/** Tags with a score in one bin, and how many of them the labels bear out. */
export interface ReliabilityBin {
  /** Lowest score of the bin, 0…1; the next bin's is the end, left out. */
  readonly from: number;
  readonly tags: number;
  readonly right: number;
}

/** Bins in a unit of score: 0.80 to 0.89 is one. */
const bins = 10;

/** Counts, for each theme, of its tags by score and of those that are labelled: tells what a score means. */
export class Reliability {
  readonly #themes = new Map<string, { readonly tags: number[]; readonly right: number[] }>();

  /** @param score 0…1, as the engine gave it. */
  add(theme: string, score: number, isRight: boolean): void {
    const empty = (): number[] => Array.from({ length: bins }, () => 0);
    const counts = this.#themes.get(theme) ?? { tags: empty(), right: empty() };
    this.#themes.set(theme, counts);
    // A score of 1 belongs to the last bin; 0.7 * 10 is a little under 7.
    const bin = Math.min(bins - 1, Math.floor(score * bins + 1e-9));
    counts.tags[bin]!++;
    if (isRight) counts.right[bin]!++;
  }

  /** Bins of these themes together, lowest first; empty ones are left out. */
  of(themes: readonly string[]): ReliabilityBin[] {
    const counts = themes.flatMap((theme) => this.#themes.get(theme) ?? []);
    const sum = (bin: number, kind: "tags" | "right"): number => counts.reduce((total, each) => total + each[kind][bin]!, 0);
    return Array.from({ length: bins }, (_, bin) => ({ from: bin / bins, tags: sum(bin, "tags"), right: sum(bin, "right") })).filter(({ tags }) => tags > 0);
  }
}
