import type { Quantity } from "../../model/analysis.ts";
import type { Direction } from "../../model/comparison.ts";
import type { Statement } from "./statements.ts";

const hours: Readonly<Record<string, number>> = { hour: 1, day: 24, "working-day": 24, week: 168, month: 720, year: 8760 };
const burdened = ["intermediary", "legal-person", "media-outlet", "nature-user", "association", "political-party", "religious-organisation", "employer", "data-controller", "citizen", "everyone", "person", "foreigner"];
const detaining = ["detain", "arrest", "administrative-arrest", "imprisonment", "detainee", "restrictive-measure", "adverse-decision", "measure-time-limit", "intercept", "monitor"];
const examining = ["examine-application", "authority-deadline", "decide", "notice", "reasons"];

/** What a greater number does to the person concerned; undefined where it depends. "Numbers have direction": a longer detention is worse, a longer time to obey is better. */
export function greaterIs({ concepts, norms }: Statement, { unit, comparator }: Quantity): Exclude<Direction, "changed"> | undefined {
  if (concepts.has("appoint") || concepts.has("dismiss")) return undefined;
  const has = (ids: readonly string[]): boolean => ids.some((id) => concepts.has(id));
  const obliged = norms.some(({ modality, negated, bearers }) => modality === "obligation" && !negated && bearers.some(({ concept }) => burdened.includes(concept)));
  if (hours[unit] !== undefined) {
    if (obliged) return "stronger";
    if (has(["appeal", "appeal-to-court"])) return "stronger";
    return has(detaining) || has(examining) ? "weaker" : undefined;
  }
  if (has(["fine-sanction"])) return "weaker";
  return unit === "person" && comparator === "at-least" && has(["association", "political-party", "religious-organisation", "freedom-of-assembly"]) ? "weaker" : undefined;
}

/** A change of one number: undefined on the side where no such number stands. */
export interface TermChange {
  readonly old?: Quantity;
  readonly new?: Quantity;
}

/** Which numbers of a sentence are other numbers, or none, in those that stand for it. Equal ones pair off first, then those of like units in order. */
export function termChanges(old: readonly Quantity[], next: readonly Quantity[]): TermChange[] {
  const right = [...next];
  const take = (fits: (quantity: Quantity) => boolean): Quantity | undefined => {
    const at = right.findIndex(fits);
    return at < 0 ? undefined : right.splice(at, 1)[0];
  };
  const alike = (one: Quantity, other: Quantity): boolean => one.unit === other.unit || (hours[one.unit] !== undefined && hours[other.unit] !== undefined);
  const left = old.filter((one) => !take((other) => alike(one, other) && sizeOf(other) === sizeOf(one)));
  const changes = left.map((one): TermChange => {
    const other = take((each) => alike(one, each));
    return other ? { old: one, new: other } : { old: one };
  });
  return [...changes, ...right.map((each): TermChange => ({ new: each }))];
}

/** A number in the least of its kind of unit, so that days and hours compare. */
export function sizeOf({ value, unit }: Quantity): number {
  return value * (hours[unit] ?? 1);
}
