import { lesser } from "../check/principles.ts";
import type { Finding } from "../model/review.ts";
import type { RuleOverride, Uses } from "../model/waiver.ts";

/**
 * Gives findings the severities that `layers` ask for, though never above what they rest on allows: the force of the principles behind them, a weaker safeguard that
 * was found, a rule that is still a draft.
 * @returns the findings that are left, and the overrides that asked for more, each with the number of findings
 */
export function overridden(findings: readonly Finding[], layers: readonly (readonly RuleOverride[])[]): { readonly findings: Finding[]; readonly capped: Uses["capped"] } {
  const capped = new Map<RuleOverride, number>();
  const known = new Map<string, RuleOverride | undefined>();
  const left = findings.flatMap((finding): Finding[] => {
    if (!known.has(finding.rule)) known.set(finding.rule, overrideFor(finding, layers));
    const override = known.get(finding.rule);
    if (!override) return [finding];
    const { severity } = override;
    if (severity === "off") return [];
    const given = lesser(severity, finding.atMost);
    if (given !== severity) capped.set(override, (capped.get(override) ?? 0) + 1);
    return [{ ...finding, severity: given }];
  });
  return { findings: left, capped: [...capped].map(([override, count]) => ({ override, findings: count })) };
}

function overrideFor(finding: Finding, layers: readonly (readonly RuleOverride[])[]): RuleOverride | undefined {
  for (const layer of layers.toReversed()) {
    const fitting = layer.map((override) => ({ override, fit: fitOf(override.rule, finding) })).filter(({ fit }) => fit > 0);
    const [best] = fitting.sort((one, other) => other.fit - one.fit);
    if (best) return best.override;
  }
  return undefined;
}

/** How exactly the name means the finding's rule: not at all (0), by a `*` (the more characters beside it the better), by code, by id. */
function fitOf(name: string, { rule, check }: Pick<Finding, "rule" | "check">): number {
  if (name === rule) return Infinity;
  if (name === check) return Number.MAX_SAFE_INTEGER;
  return name.includes("*") && (meets(name, rule) || meets(name, check)) ? name.length : 0;
}

/** Whether the name fits the pattern, in which `*` stands for any characters. Never backtracks beyond the last `*`. */
export function meets(pattern: string, name: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === name;
  if (!name.startsWith(first)) return false;
  const last = rest.pop()!;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
