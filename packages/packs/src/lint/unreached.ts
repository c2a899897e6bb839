import type { Problem } from "@charterlint/core";
import { alternativesOf, implies, rungCovers } from "./implies.ts";
import type { LintContext, LintedRule } from "./lint-context.ts";

/** Parts of a rule that never decide anything: alternatives that another one makes needless, rungs and cases that an earlier one forestalls. */
export function unreachedParts({ rules, concepts }: LintContext): Problem[] {
  return rules.flatMap((each) => [...needlessAlternatives(each), ...needlessRungs(each), ...needlessCases(each)]);

  function needlessAlternatives({ rule, source, at }: LintedRule): Problem[] {
    const all = alternativesOf(rule.conditions) ?? [];
    return all.flatMap((special, index) => {
      // Of two that say the same the later one is needless.
      const other = all.findIndex((general, place) => place !== index && implies(special, general, concepts) && (place < index || !implies(general, special, concepts)));
      return other < 0 ? [] : [source.problem("unreached", `${rule.id}: alternative ${index + 1} of "if" adds nothing, since alternative ${other + 1} holds wherever it does; delete it, or narrow the other.`, [...at, "if", index], "warning")];
    });
  }

  function needlessRungs({ rule, source, at }: LintedRule): Problem[] {
    return rule.unless.flatMap((rung, index) => {
      const before = rule.unless.slice(0, index).findIndex((earlier) => rungCovers(earlier, rung, concepts));
      return before < 0 ? [] : [source.problem("unreached", `${rule.id}: rung ${index + 1} of "unless" is never reached, since rung ${before + 1} is found wherever it is; put the stronger one first, or delete one.`, [...at, "unless", index], "warning")];
    });
  }

  function needlessCases({ rule, source, at }: LintedRule): Problem[] {
    const main = alternativesOf(rule.conditions);
    const cases = rule.cases.map(({ conditions }) => alternativesOf(conditions)?.[0]);
    return cases.flatMap((special, index) => {
      if (!special) return [];
      const tell = (message: string): Problem[] => [source.problem("unreached", `${rule.id}: ${message}`, [...at, "cases", index], "warning")];
      const before = cases.slice(0, index).findIndex((earlier) => earlier && implies(special, earlier, concepts));
      if (before >= 0) return tell(`case ${index + 1} is never reached, since case ${before + 1} holds wherever it does; put the narrower one first.`);
      if (main?.every((alternative) => implies(alternative, special, concepts))) return tell(`case ${index + 1} always holds, so the rule's own severity is never used; set that one, and delete the case.`);
      return [];
    });
  }
}
