import type { Interval, ThemeGroup } from "@charterlint/evaluate";

/** A share with two decimals; a dash where it is undefined. */
export function number(value: number | null): string {
  return value === null ? "–" : value.toFixed(2);
}

/** A difference with its sign. */
export function signed(value: number): string {
  const size = Math.abs(value).toFixed(2);
  return Number(size) === 0 ? size : `${value < 0 ? "−" : "+"}${size}`;
}

/** `0.81–0.92`. */
export function bounds(interval: Interval | null): string {
  return interval ? `${interval[0].toFixed(2)}–${interval[1].toFixed(2)}` : "–";
}

/** What a mean is taken over. */
export function groupName(group: ThemeGroup["name"], minSupport: number): string {
  return { all: "all themes", named: "--themes", supported: `support ≥ ${minSupport}`, top: "top-level themes" }[group];
}
