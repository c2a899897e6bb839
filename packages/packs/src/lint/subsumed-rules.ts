import type { Problem } from "@charterlint/core";
import { alternativesOf, implies, rungCovers } from "./implies.ts";
import type { LintContext, LintedRule } from "./lint-context.ts";

/** Rules that never say anything which another rule of the same check does not say as well. */
export function subsumedRules({ rules, concepts }: LintContext): Problem[] {
  return rules.flatMap((special, index) => {
    const general = rules.find((other, place) => place !== index && subsumes(other, special) && (place < index || !subsumes(special, other)));
    if (!general) return [];
    const { source, at, rule } = special;
    return [source.problem("subsumed", `${rule.id}: ${general.rule.id} of the same check fires wherever this rule does; delete this one, or give one of them what tells them apart.`, [...at, "id"], "warning")];
  });

  /** Whether `general` has an open finding wherever `special` has one. */
  function subsumes({ rule: general }: LintedRule, { rule: special }: LintedRule): boolean {
    if (general.check !== special.check || general.scope !== special.scope) return false;
    const wide = alternativesOf(general.conditions), narrow = alternativesOf(special.conditions);
    if (!wide || !narrow) return false;
    const curing = (rule: typeof general): typeof general.unless => rule.unless.filter(({ then }) => then === "cured");
    return narrow.every((each) => wide.some((other) => implies(each, other, concepts)))
      && curing(general).every((rung) => curing(special).some((other) => rungCovers(other, rung, concepts)));
  }
}
