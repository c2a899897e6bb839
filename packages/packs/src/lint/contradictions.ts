import type { Problem } from "@charterlint/core";
import { type Alternative, alternativesOf } from "./implies.ts";
import type { LintContext, LintedRule } from "./lint-context.ts";

const places = ["norm", "provision", "article", "chapter", "act"];

/** Rules at odds with themselves: answered by their own trigger, or asking for what they exclude. */
export function contradictions({ rules, concepts }: LintContext): Problem[] {
  return rules.flatMap((each) => [...selfAnswered(each), ...selfExcluded(each)]);

  /** Concept groups that must be found in the norm's sentence. */
  function required(alternative: Alternative): string[][] {
    return alternative.filter(({ fact, operator, params }) => operator === "anyOf" && (fact === "action" || fact === "object" || (fact === "concepts" && String(params?.["in"]) === "norm"))).map(({ value }) => value as string[]);
  }

  function selfAnswered({ rule, source, at }: LintedRule): Problem[] {
    const all = alternativesOf(rule.conditions);
    if (!all || all.length === 0) return [];
    return rule.unless.flatMap((rung, index) => {
      if (rung.then !== "cured" || !rung.any || !rung.in.some((scope) => places.includes(scope))) return [];
      const answers = all.every((alternative) => required(alternative).some((group) => group.every((concept) => concepts.covers(rung.any!, concept))));
      return answers ? [source.problem("contradictory", `${rule.id}: what "if" looks for is what rung ${index + 1} of "unless" takes for an answer, so the rule never gives an open finding; name another safeguard there.`, [...at, "unless", index])] : [];
    });
  }

  function selfExcluded({ rule, source, at }: LintedRule): Problem[] {
    const all = alternativesOf(rule.conditions) ?? [];
    return all.flatMap((alternative, index) => {
      const excluded = alternative.filter(({ fact, operator }) => fact === "concepts" && operator === "noneOf");
      const clash = excluded.some(({ value }) => required(alternative).some((group) => group.every((concept) => concepts.covers(value as string[], concept))));
      return clash ? [source.problem("contradictory", `${rule.id}: "without" excludes what "if" asks for, so it never holds; narrow "without".`, all.length > 1 ? [...at, "if", index] : [...at, "if"])] : [];
    });
  }
}
