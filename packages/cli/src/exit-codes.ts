import type { Review, Severity } from "@charterlint/core";

/** All was well; there is an open finding at or above `--fail-on`; usage, a pack or an input was wrong. */
export const exit = { clean: 0, found: 1, wrong: 2 } as const;

export type FailOn = Severity | "never";
const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether the review has an open finding at or above `failOn`. */
export function fails(review: Review, failOn: FailOn): boolean {
  return review.findings.some(({ status, severity }) => status === "open" && reaches(severity, failOn));
}

/** Whether the severity is at or above `failOn`. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && rank[severity] >= rank[failOn];
}
