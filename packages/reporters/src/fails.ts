import type { Finding, ReportOptions, Severity } from "@charterlint/core";

/** How grave an open finding must be to fail a run. */
export type FailOn = NonNullable<ReportOptions["failOn"]>;

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether the severity is at or above `failOn`. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && rank[severity] >= rank[failOn];
}

/** Whether the finding fails a run: it is open, and as grave as `failOn` or graver. */
export function failsRun({ status, severity }: Pick<Finding, "status" | "severity">, failOn: FailOn): boolean {
  return status === "open" && reaches(severity, failOn);
}
