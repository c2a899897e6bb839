import type { Unit } from "../model/analysis.ts";
import type { CompiledCondition, CompiledRule } from "../model/pack.ts";
import { unstated } from "./binding.ts";

interface Entry {
  readonly rule: CompiledRule;
  /** Each group must have a concept among the unit's. */
  readonly groups: readonly (readonly string[])[];
}

/** Finds the rules whose necessary concepts all occur in a unit, without going through the others. */
export class Candidates {
  readonly #byConcept = new Map<string, Entry[]>();
  /** Rules that need no concept of the unit itself. */
  readonly #always: CompiledRule[] = [];

  constructor(rules: readonly CompiledRule[]) {
    for (const rule of rules) {
      const all = rule.alternatives.map(groupsOf);
      if (all.length === 0 || all.some((groups) => groups.length === 0)) {
        this.#always.push(rule);
        continue;
      }
      for (const groups of all) {
        // The group with the fewest concepts is the rarest one to begin with.
        const key = groups.reduce((least, group) => (group.length < least.length ? group : least));
        for (const concept of key) {
          const entries = this.#byConcept.get(concept);
          if (entries) entries.push({ rule, groups });
          else this.#byConcept.set(concept, [{ rule, groups }]);
        }
      }
    }
  }

  /** Rules to run on the unit, in no particular order. */
  of(unit: Unit): Set<CompiledRule> {
    const concepts = new Set(unit.hits.filter(({ negated }) => !negated).map(({ concept }) => concept));
    const found = new Set<CompiledRule>(this.#always);
    for (const concept of concepts) {
      for (const { rule, groups } of this.#byConcept.get(concept) ?? []) {
        if (!found.has(rule) && groups.every((group) => group.some((each) => concepts.has(each)))) found.add(rule);
      }
    }
    return found;
  }
}

function groupsOf({ who, action, object, with: groups = [] }: CompiledCondition): (readonly string[])[] {
  const needed: (readonly string[])[] = [];
  if (who && !who.includes(unstated)) needed.push(who);
  if (action) needed.push(action);
  if (object) needed.push(object);
  for (const group of groups) if (group.in.every((scope) => scope === "norm")) needed.push(group.any);
  return needed;
}
