import { MAX_LINES, TOO_LONG } from "../bounds.ts";
import { Unreadable } from "./unreadable.ts";

/** Counts a file's paragraphs where they stand, whatever story they are part of. */
export class ParagraphCounter {
  #count = 0;

  /** The next paragraph's place, 1-based. Throws `Unreadable` when there are more than an act has. */
  next(): number {
    if (++this.#count > MAX_LINES) throw new Unreadable("too-large", TOO_LONG);
    return this.#count;
  }
}
