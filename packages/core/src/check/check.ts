import type { FullAnalysis } from "../analyse/analyse.ts";
import type { Analysis } from "../model/analysis.ts";
import { pathsOf } from "../model/label.ts";
import type { CompiledRule } from "../model/pack.ts";
import type { Finding } from "../model/review.ts";
import { type Binding, bindingsOf, type Seen, seenBy } from "./binding.ts";
import type { CheckContext, Match, Placed } from "./check-context.ts";
import { absorb, Fingerprints, mergeLists, sorted } from "./findings.ts";
import { Places } from "./places.ts";
import { wordFinding } from "./word-finding.ts";

// Other norms of one place that a finding names: no act has so many, only words that go on without end.
const mostRelated = 500;

/** Findings of all rules on the act, in the order of the text. */
export async function check(analysis: FullAnalysis, context: CheckContext): Promise<Finding[]> {
  const places = new Places(analysis, context.base);
  const matches = await matchesOf(analysis, context, places);
  const paths = pathsOf(analysis.act.root);
  const fingerprints = new Fingerprints(analysis.act.text);
  const findings: Placed[] = [];
  for (const match of matches) {
    const finding = await wordFinding(match, analysis, context, places, paths, fingerprints);
    if (finding) findings.push(finding);
  }
  return sorted(absorb(mergeLists(findings), new Map(context.rules.map((rule) => [rule.id, rule.absorbs])), paths));
}

/** Runs candidate rules; of a unit's norms (or of an article's or the act's units) the first that fits is the place, the others are related. */
export async function matchesOf(analysis: Analysis, { candidates, engines }: Pick<CheckContext, "candidates" | "engines">, places: Places): Promise<Match[]> {
  const byPlace = new Map<CompiledRule, Map<unknown, { binding: Binding; seen: readonly Seen[]; related: Seen[][] }>>();
  for (const unit of analysis.units) {
    for (const rule of candidates.of(unit)) {
      const key = rule.scope === "act" ? analysis.act : rule.scope === "article" ? unit.article : unit;
      for (const binding of bindingsOf(unit, rule)) {
        const first = byPlace.get(rule)?.get(key);
        if (first && first.related.length >= mostRelated) break;
        const seen = seenBy(rule, binding, places);
        if (!seen || !(await engines.holds(rule.conditions, binding, places))) continue;
        if (first) {
          first.related.push(seen);
          continue;
        }
        const places_ = byPlace.get(rule) ?? new Map();
        byPlace.set(rule, places_.set(key, { binding, seen, related: [] }));
      }
    }
  }
  return [...byPlace].flatMap(([rule, found]) => [...found.values()].map((match) => ({ rule, ...match })));
}
