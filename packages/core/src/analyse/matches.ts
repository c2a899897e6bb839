import { firstIndex } from "../model/first-index.ts";

/** Matches in order of their first word, then the longer first, in parallel arrays. */
export class Matches {
  readonly output: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly denied: boolean[] = [];

  get length(): number {
    return this.output.length;
  }

  add(output: number, from: number, to: number, denied: boolean): void {
    this.output.push(output);
    this.from.push(from);
    this.to.push(to);
    this.denied.push(denied);
  }

  /** The index of one that covers the tokens `from` to `to` wholly; -1 where none does. */
  covering(from: number, to: number): number {
    const past = firstIndex(this.length, (index) => this.from[index]! > from);
    for (let at = past - 1; at >= 0 && this.from[at]! > from - longestPhrase; at--) if (this.to[at]! >= to) return at;
    return -1;
  }
}

// No phrase is longer: gaps are bounded, and so is a phrase's length.
const longestPhrase = 60;
