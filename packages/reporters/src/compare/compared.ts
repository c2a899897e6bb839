import type { Comparison, ReportOptions } from "@charterlint/core";

/** Writes a comparison of two versions in one format: a pure function. */
export interface ComparisonReporter {
  report(comparison: Comparison, options: ReportOptions): string;
}
