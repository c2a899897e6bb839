import type { Provision } from "../../model/act.ts";
import { numberOf } from "./provision-index.ts";

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a whole number in arabic or roman figures; undefined for any other, such as `41-1` or `12a`. */
export function valueOf(num: string): number | undefined {
  if (/^\d+$/.test(num)) return Number(num);
  if (!/^[ivxlc]+$/.test(num)) return undefined;
  let sum = 0;
  for (let at = 0; at < num.length; at++) {
    const value = values[num[at]!]!;
    sum += value < (values[num[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

// Of a series as short as this nobody can tell where it ends.
const shortest = 2;

/**
 * Whether a series of provisions runs from one to an end without a gap (a repealed one aside) and the number lies beyond that end: there is no such provision.
 * Where the series is not whole, or the number is of another style, nothing can be told.
 */
export function isBeyond(num: string, series: readonly Provision[]): boolean {
  // An inserted number such as 4-1 may stand after an unnumbered part.
  if (!/^\d+$/.test(num)) return false;
  const wanted = Number(num);
  const seen = new Set(series.map((each) => whole(numberOf(each))).filter((each) => each !== undefined));
  const last = Math.max(0, ...seen);
  return seen.size >= shortest && seen.has(1) && seen.size === last && wanted > last;
}

/** The whole number that begins `12`, `12-1` or `12a`; letters alone are no series, since lists inside a line are often read in part. */
function whole(num: string): number | undefined {
  const digits = /^(\d+)(?:-\d+|[a-z]{1,2})?$/.exec(num);
  return digits ? Number(digits[1]) : undefined;
}
