import type { Point } from "@charterlint/core";

/**
 * Whether a report for people shows the point. Open ones and those that cannot be told show, but for questions: `info` asks for
 * them, `pair` for those that two language versions raise. `cured` and `waived` ask for points with that status.
 */
export function isShown(point: Point, show: readonly string[]): boolean {
  if (point.status === "cured" || point.status === "waived") return show.includes(point.status);
  return point.severity !== "info" || show.includes("info") || (show.includes("pair") && point.check.startsWith("PAIR-"));
}
