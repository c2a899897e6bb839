import { type CompiledCondition, type CompiledRule, engineConditions } from "@charterlint/core";
import type { YamlPath } from "../yaml-source.ts";

/** A rule without one of its parts. */
export interface Mutant {
  /** The part that was dropped: keys and indices from the rule, as it was compiled. */
  readonly part: YamlPath;
  readonly rule: CompiledRule;
}

/** The rule without each key of `if` in turn, each group of `with` and `without`, and each rung that cures. */
export function* mutantsOf(rule: CompiledRule): Generator<Mutant> {
  const several = rule.alternatives.length > 1;
  for (const [index, alternative] of rule.alternatives.entries()) {
    const at = several ? ["if", index] : ["if"];
    const changed = (condition: CompiledCondition): CompiledRule => {
      const alternatives = rule.alternatives.map((each, place) => (place === index ? condition : each));
      return { ...rule, alternatives, conditions: engineConditions(alternatives) };
    };
    for (const key of ["who", "modality", "action", "object", "reference", "quantity"] as const) {
      const { [key]: dropped, ...rest } = alternative;
      if (dropped !== undefined && Object.keys(rest).length > 0) yield { part: [...at, key], rule: changed(rest) };
    }
    for (const key of ["with", "without"] as const) {
      const groups = alternative[key] ?? [];
      for (const group of groups.keys()) {
        const { [key]: _, ...rest } = alternative;
        if (groups.length === 1 && Object.keys(rest).length === 0) continue;
        yield { part: [...at, key, group], rule: changed({ ...alternative, [key]: groups.filter((__, place) => place !== group) }) };
      }
    }
  }
  // A rung that lowers the severity leaves the finding open: examples, which ask open or not, can't show it; nor has an example a country's general law behind it.
  for (const [index, { then, in: scopes }] of rule.unless.entries()) {
    if (then === "cured" && scopes.some((scope) => scope !== "general-law")) yield { part: ["unless", index], rule: { ...rule, unless: rule.unless.filter((_, place) => place !== index) } };
  }
}
