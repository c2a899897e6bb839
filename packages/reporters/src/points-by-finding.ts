import type { Point, Review } from "@charterlint/core";

/** The point that each finding belongs to, by the finding's index in `review.findings`. */
export function pointsByFinding({ points }: Pick<Review, "points">): ReadonlyMap<number, Point> {
  return new Map(points.flatMap((point) => point.findings.map((index) => [index, point] as const)));
}
