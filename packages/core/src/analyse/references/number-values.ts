import type { Provision } from "../../model/act.ts";

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

/** A provision's number as references are compared with it: lower case, plain hyphens. */
export function numberOf({ num = "" }: Provision): string {
  return num.toLowerCase().replaceAll(/[\u2010-\u2015]/g, "-").replaceAll(/[\s().]/g, "");
}

/** Roman and arabic figures of one value are the same number. */
export function sameNumber(a: string, b: string): boolean {
  return a === b || (valueOf(a) !== undefined && valueOf(a) === valueOf(b));
}
