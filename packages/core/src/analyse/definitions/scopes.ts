import type { Span } from "../../model/act.ts";
import type { Reference, Unit } from "../../model/analysis.ts";

/** Tells how far a definition reaches: "in this section" before the term, in its sentence or in the lead-in; else the whole act. */
export class ScopeFinder {
  readonly #references: readonly Reference[];
  readonly #starts: Int32Array;

  /** @param references sorted by start. */
  constructor(references: readonly Reference[]) {
    this.#references = references;
    this.#starts = Int32Array.from(references, ({ start }) => start);
  }

  /** eId of the provision in which a term defined at an offset has its meaning; empty for the act. */
  of(unit: Unit, at: number): string {
    const before = [...unit.own.filter(({ start }) => start < at).map(({ start }) => ({ start, end: at })), ...unit.leadIn].flatMap((span) => this.#within(span));
    // The nearest one that the definition itself lies in.
    return before.findLast(({ kind, relative, targets }) => kind === "internal" && relative && targets.length === 1)?.targets[0] ?? "";
  }

  #within({ start, end }: Span): readonly Reference[] {
    let low = 0, high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    let past = low;
    while (past < this.#references.length && this.#references[past]!.end <= end) past++;
    return this.#references.slice(low, past);
  }
}
