import type { Divergence, DivergenceSide } from "./divergence.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { PassagePair } from "./passages.ts";
import type { Reliability } from "./reliability.ts";
import type { Passage, Sign } from "./signs.ts";

type NumberSign = Sign & { readonly what: "number" };

const weights = { number: 2.2, date: 2.2, reference: 1.8, unit: 2 };
const firstCalendarYear = 1_500;

/** Divergences of numbers, units, years and references between two passages that stand side by side. */
export function numbersDiffer({ first, second, pairing }: PassagePair, reliability: Reliability, elsewhere: Elsewhere): Divergence[] {
  const [one, two] = [pairing.first[0], pairing.second[0]];
  if (!first || !second || !one || !two) return [];
  const [a, b] = [numbersOf(first), numbersOf(second)];
  const left = without(a, b).filter(({ value }) => !elsewhere.second.has(`n${value}`)), right = without(b, a).filter(({ value }) => !elsewhere.first.has(`n${value}`));
  const other = left.length + right.length > 0 ? [] : unitsDiffer(a, b);
  const all = [...left, ...right, ...other];
  if (all.length === 0) return [];
  const kind = all.some(({ value, reference }) => !reference && value >= firstCalendarYear) ? "date" : all.every(({ reference }) => reference) ? "reference" : "number";
  const score = weights[kind] * reliability.ofNumbers() * (left.length > 0 && right.length > 0 ? 1.2 : 1);
  const side = (passage: Passage, provision: typeof one, words: readonly NumberSign[]): DivergenceSide => ({ provision, span: { start: passage.start, end: passage.end }, words });
  return [{
    kind,
    severity: score >= 2.5 ? "warning" : "info",
    score,
    first: side(first, one, [...left, ...other.filter((sign) => a.includes(sign))]),
    second: side(second, two, [...right, ...other.filter((sign) => b.includes(sign))]),
    ...(other.length > 0 || (left.length > 0 && right.length > 0) ? {} : { missingIn: left.length === 0 ? ("first" as const) : ("second" as const) }),
  }];
}

function numbersOf({ signs }: Passage): NumberSign[] {
  return signs.filter((sign): sign is NumberSign => sign.what === "number");
}

/** Numbers of one list that the other lacks, each as often as it lacks them. */
function without(numbers: readonly NumberSign[], others: readonly NumberSign[]): NumberSign[] {
  const left = others.map(({ value }) => value);
  return numbers.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

const times = new Set(["hour", "day", "working-day", "week", "month", "year"]);

/** The same numbers of other units of time: "ten days" and "ten working days". */
function unitsDiffer(a: readonly NumberSign[], b: readonly NumberSign[]): NumberSign[] {
  const units = (numbers: readonly NumberSign[]): NumberSign[] => numbers.filter(({ unit }) => unit !== undefined && times.has(unit));
  const [one, two] = [units(a), units(b)];
  if (one.length !== two.length) return [];
  const key = ({ value, unit }: NumberSign): string => `${value} ${unit}`;
  const missing = (from: readonly NumberSign[], other: readonly NumberSign[]): NumberSign[] => from.filter((sign) => !other.some((each) => key(each) === key(sign)));
  return [...missing(one, two), ...missing(two, one)];
}
