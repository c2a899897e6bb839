import type { Provision } from "../../model/act.ts";
import { numberOf, valueOf } from "./number-values.ts";

// Of a series as short as this nobody can tell where it ends.
const shortest = 2;

/** Provisions of one kind in the order of the act, found by number. */
export class Series {
  readonly list: readonly Provision[];
  readonly #byNumber = new Map<string, Provision[]>();
  /** Last whole number, when the series runs from one to it without a gap; else undefined. Found when first asked for. */
  #last: number | undefined | null = null;

  constructor(list: readonly Provision[]) {
    this.list = list;
    for (const each of list) {
      const key = keyOf(numberOf(each));
      const same = this.#byNumber.get(key);
      if (same) same.push(each);
      else this.#byNumber.set(key, [each]);
    }
  }

  /** Those with the number; roman and arabic figures of one value are the same. */
  withNumber(num: string): readonly Provision[] {
    return this.#byNumber.get(keyOf(num)) ?? [];
  }

  /**
   * Whether the series runs from one to an end without a gap and the number lies beyond that end: there is no such provision. Where the series is not
   * whole, or the number is inserted (4-1) or a letter, nothing can be told: inserted ones may stand after an unnumbered part, and lists of letters
   * inside a line are often read in part.
   */
  endsBefore(num: string): boolean {
    if (!/^\d+$/.test(num)) return false;
    if (this.#last === null) this.#last = this.#end();
    return this.#last !== undefined && Number(num) > this.#last;
  }

  #end(): number | undefined {
    const seen = new Set<number>();
    let last = 0;
    for (const each of this.list) {
      const digits = /^(\d+)(?:-\d+|[a-z]{1,2})?$/.exec(numberOf(each));
      if (!digits) continue;
      seen.add(Number(digits[1]));
      last = Math.max(last, Number(digits[1]));
    }
    return seen.size >= shortest && seen.has(1) && seen.size === last ? last : undefined;
  }
}

function keyOf(num: string): string {
  return String(valueOf(num) ?? num);
}
