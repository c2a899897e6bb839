import type { Counts } from "./figures.ts";

/** Texts whose labels and predictions are the same, and how many of them there are. */
export interface Pattern {
  readonly labelled: ReadonlySet<string>;
  readonly predicted: ReadonlySet<string>;
  readonly count: number;
}

/**
 * Counts texts by what was labelled and predicted. It keeps one pattern for all texts that are alike, so memory grows with the number
 * of different answers, not of texts; the order in which they came is forgotten.
 */
export class Tally {
  readonly #patterns = new Map<string, Pattern>();

  /** @param count how many such texts. */
  add(labelled: ReadonlySet<string>, predicted: ReadonlySet<string>, count = 1): void {
    const key = `${keyOf(labelled)}\n${keyOf(predicted)}`;
    const before = this.#patterns.get(key)?.count ?? 0;
    this.#patterns.set(key, { labelled, predicted, count: before + count });
  }

  /** Takes in another tally's texts. */
  addAll(other: Tally): void {
    for (const { labelled, predicted, count } of other.#patterns.values()) this.add(labelled, predicted, count);
  }

  get texts(): number {
    return [...this.#patterns.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** In an order that does not depend on that of the texts. */
  get patterns(): Pattern[] {
    return [...this.#patterns].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pattern]) => pattern);
  }

  countsOf(theme: string): Counts {
    const counts = { both: 0, missed: 0, falseAlarms: 0 };
    for (const { labelled, predicted, count } of this.#patterns.values()) {
      const outcome = outcomeOf(theme, labelled, predicted);
      if (outcome) counts[outcome] += count;
    }
    return counts;
  }
}

/** What a text counts as for a theme; undefined where it was neither labelled nor predicted. */
export function outcomeOf(theme: string, labelled: ReadonlySet<string>, predicted: ReadonlySet<string>): keyof Counts | undefined {
  if (labelled.has(theme)) return predicted.has(theme) ? "both" : "missed";
  return predicted.has(theme) ? "falseAlarms" : undefined;
}

function keyOf(themes: ReadonlySet<string>): string {
  return JSON.stringify([...themes].sort());
}
