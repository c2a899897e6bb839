import { lesser } from "../check/principles.ts";
import type { Finding } from "../model/review.ts";
import type { RuleOverride } from "../model/waiver.ts";

/** An override and where it stands in the layers: `layer.index`. */
interface Found {
  readonly override: RuleOverride;
  readonly key: string;
}

/**
 * Gives findings the severities that `layers` ask for, though never above what they rest on allows: the force of the principles behind them, a weaker safeguard that
 * was found, a rule that is still a draft.
 * @returns the findings that are left, and of how many an override asked for more, by its place (`layer.index`)
 */
export function overridden(findings: readonly Finding[], layers: readonly (readonly RuleOverride[])[]): { findings: Finding[]; capped: Record<string, number> } {
  const capped: Record<string, number> = {};
  const known = new Map<string, Found | undefined>();
  const left = findings.flatMap((finding): Finding[] => {
    if (!known.has(finding.rule)) known.set(finding.rule, overrideFor(finding, layers));
    const found = known.get(finding.rule);
    if (!found) return [finding];
    const { severity } = found.override;
    if (severity === "off") return [];
    const given = lesser(severity, finding.atMost);
    if (given !== severity) capped[found.key] = (capped[found.key] ?? 0) + 1;
    return [{ ...finding, severity: given }];
  });
  return { findings: left, capped };
}

function overrideFor(finding: Finding, layers: readonly (readonly RuleOverride[])[]): Found | undefined {
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const fitting = layers[layer]!.map((override, index) => ({ override, key: `${layer}.${index}`, fit: fitOf(override.rule, finding) })).filter(({ fit }) => fit > 0);
    const [best] = fitting.sort((one, other) => other.fit - one.fit);
    if (best) return best;
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
