import type { Span } from "../../model/act.ts";
import type { Reference, Unit } from "../../model/analysis.ts";
import { firstIndex } from "../../model/first-index.ts";

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
    const first = firstIndex(this.#starts.length, (index) => this.#starts[index]! >= start);
    let past = first;
    while (past < this.#references.length && this.#references[past]!.end <= end) past++;
    return this.#references.slice(first, past);
  }
}
