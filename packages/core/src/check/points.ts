import type { Finding, Point } from "../model/review.ts";
import { rankOf } from "./principles.ts";

const statuses = ["open", "unknown", "waived", "cured"];

/**
 * Groups findings into points: one objection, that is one rule with one outcome, with all its places. Ranked by status, severity, reviewer's step,
 * then by weight and first place. Each
 * divergence of two language versions is an objection of its own.
 */
export function pointsOf(findings: readonly Finding[]): Point[] {
  const groups = new Map<string, number[]>();
  findings.forEach(({ rule, status, severity, counterpart }, index) => {
    const key = counterpart ? `${rule} ${index}` : `${rule} ${status} ${severity}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const first = (indices: readonly number[]): Finding => findings[indices[0]!]!;
  return [...groups.values()]
    .sort((a, b) => {
      const one = first(a), other = first(b);
      return (
        statuses.indexOf(one.status) - statuses.indexOf(other.status) ||
        rankOf(other.severity) - rankOf(one.severity) ||
        one.step - other.step ||
        (other.counterpart?.weight ?? 0) - (one.counterpart?.weight ?? 0) ||
        one.span.start - other.span.start ||
        (one.rule < other.rule ? -1 : 1)
      );
    })
    .map((indices, index) => {
      const { check, severity, status } = first(indices);
      return { number: index + 1, check, severity, status, findings: indices };
    });
}
