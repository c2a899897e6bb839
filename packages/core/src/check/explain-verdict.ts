import type { Span } from "../model/act.ts";
import type { Unit } from "../model/analysis.ts";
import type { Verdict } from "../model/explanation.ts";
import type { CompiledRule } from "../model/pack.ts";
import type { Finding } from "../model/review.ts";

/**
 * What came of a rule that holds of a unit, by the findings of the whole check.
 * @param served an active authority serves the rule.
 * @param absorbs checks absorbed, by rule id.
 */
export function verdictOf(rule: CompiledRule, unit: Unit, findings: readonly Finding[], served: boolean, absorbs: ReadonlyMap<string, readonly string[]>): Verdict {
  if (!served) return { kind: "unserved" };
  const own = findings.filter((finding) => finding.rule === rule.id);
  const here = own.find((finding) => [finding.span, ...finding.related].some((span) => standsIn(span, unit)));
  if (here) return { kind: "finding", finding: here };
  const around = rule.scope === "act" ? own : rule.scope === "article" ? own.filter(({ span }) => within(span, unit.article.span)) : [];
  if (around[0]) return { kind: "elsewhere", finding: around[0] };
  const live = findings.filter(({ status, span, provision }) => status !== "cured" && (standsIn(span, unit) || within(unit.provision.span, provision.span)));
  const direct = live.filter((finding) => finding.check === rule.check || absorbs.get(finding.rule)?.includes(rule.check));
  // What absorbs may be absorbed in turn: then it is one of those that are left.
  return { kind: "absorbed", by: [...new Set((direct.length > 0 ? direct : live).map((finding) => finding.rule))] };
}

function standsIn(span: Span, { leadIn, own, tail }: Unit): boolean {
  return [...leadIn, ...own, ...tail].some((piece) => within(span, piece));
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
