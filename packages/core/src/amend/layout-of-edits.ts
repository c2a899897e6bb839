import type { Span } from "../model/act.ts";
import type { Edit } from "./edits.ts";
import { firstIndex } from "../model/first-index.ts";

/** A stretch of the amended act: from the base, from the bill, or glue between. `at` is where it begins in its source. */
export interface Origin extends Span {
  readonly source: "base" | "bill" | "glue";
  readonly at: number;
  /** Index into the edits, for all but the base's words. */
  readonly edit?: number;
}

/** The amended text and how its offsets answer to those of base and bill. */
export class EditedText {
  readonly text: string;
  /** Sorted, without gaps. */
  readonly origins: readonly Origin[];
  readonly #edits: readonly Edit[];
  /** Where each edit's new text begins and ends. */
  readonly #places: readonly Span[];

  /** @param edits sorted by start, not overlapping */
  constructor(base: string, edits: readonly Edit[]) {
    const parts: string[] = [], origins: Origin[] = [], places: Span[] = [];
    let at = 0, length = 0;
    const put = (text: string, origin: Omit<Origin, keyof Span>): void => {
      if (text === "") return;
      parts.push(text);
      origins.push({ ...origin, start: length, end: (length += text.length) });
    };
    edits.forEach(({ span, pieces }, edit) => {
      put(base.slice(at, span.start), { source: "base", at });
      const start = length;
      for (const { text, from } of pieces) put(text, { source: from ? "bill" : "glue", at: from?.start ?? 0, edit });
      places.push({ start, end: length });
      at = span.end;
    });
    put(base.slice(at), { source: "base", at });
    this.text = parts.join("");
    this.origins = origins;
    this.#edits = edits;
    this.#places = places;
  }

  /** Where a provision of the base begins now: after what was put in right before it. */
  startOf(offset: number): number {
    return this.#moved(offset, true);
  }

  /** Where a provision of the base ends now: before what was put in right behind it. */
  endOf(offset: number): number {
    return this.#moved(offset, false);
  }

  /** Where an edit's new text stands. */
  placeOf(edit: number): Span {
    return this.#places[edit]!;
  }

  /** Where an offset of the bill stands that an edit has put in. */
  fromBill(edit: number, offset: number): number {
    const { start, end } = this.#places[edit]!;
    let last = start;
    for (let at = firstIndex(this.origins.length, (index) => this.origins[index]!.end > start); at < this.origins.length && this.origins[at]!.start < end; at++) {
      const origin = this.origins[at]!;
      if (origin.edit !== edit || origin.source !== "bill") continue;
      if (offset <= origin.at) return origin.start;
      if (offset <= origin.at + origin.end - origin.start) return origin.start + offset - origin.at;
      last = origin.end;
    }
    return last;
  }

  #moved(offset: number, past: boolean): number {
    const first = firstIndex(this.#edits.length, (index) => {
      const { start, end } = this.#edits[index]!.span;
      return end > offset || (end === offset && !past && start === end);
    });
    const next = this.#edits[first];
    if (next && next.span.start < offset && offset < next.span.end) return past ? this.#places[first]!.end : this.#places[first]!.start;
    const before = this.#edits[first - 1];
    return before ? this.#places[first - 1]!.end + offset - before.span.end : offset;
  }
}
