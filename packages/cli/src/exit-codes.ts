import type { Review } from "@charterlint/core";
import { failsRun } from "@charterlint/reporters";
import type { FailOn } from "@charterlint/reporters";

/** All was well; there is an open finding at or above `--fail-on`; usage, a pack or an input was wrong. */
export const exit = { clean: 0, found: 1, wrong: 2 } as const;

/** Whether the review has an open finding at or above `failOn`. */
export function fails(review: Review, failOn: FailOn): boolean {
  return review.findings.some((finding) => failsRun(finding, failOn));
}
