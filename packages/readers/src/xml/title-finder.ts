import type { Span } from "@charterlint/core";
import { spanOf, type TextWriter, unset, type Ranged } from "./text-writer.ts";
import type { XmlElement } from "./xml-element.ts";

interface Found {
  readonly rank: number;
  readonly range: Ranged;
  readonly parent: XmlElement | undefined;
}

/** Finds the act's title: the first element of the best of the names that hold one. */
export class TitleFinder {
  readonly #names: readonly string[];
  readonly #writer: TextWriter;
  #best: Found | undefined;

  /** @param names elements that hold titles, the preferred one first. */
  constructor(names: readonly string[], writer: TextWriter) {
    this.#names = names;
    this.#writer = writer;
  }

  get title(): Span | undefined {
    return this.#best && spanOf(this.#best.range);
  }

  /** Writes an element, which may be the title. */
  watch(element: XmlElement, write: () => void): void {
    const rank = this.#names.indexOf(element.name);
    if (rank < 0 || (this.#best !== undefined && rank > this.#best.rank)) {
      write();
      return;
    }
    const found: Found = { rank, range: unset(), parent: element.parent };
    this.#writer.opens(found.range);
    write();
    this.#writer.closes(found.range);
    if (found.range.end > found.range.start) this.#take(found);
  }

  #take(found: Found): void {
    // A better one may have stood inside.
    const best = this.#best;
    if (best === undefined || found.rank < best.rank) this.#best = found;
    // The title's next line.
    else if (found.rank === best.rank && found.parent === best.parent) best.range.end = found.range.end;
  }
}
