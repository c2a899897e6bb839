import type { Unit } from "../model/analysis.ts";
import type { CompiledCondition, CompiledRule } from "../model/pack.ts";
import { unstated } from "./binding.ts";

/** Concepts of which the unit's words must name one. */
interface Group {
  readonly any: readonly string[];
  /** Words that are denied will do: whoever "no minister may" speaks of is its bearer. */
  readonly denied: boolean;
}

interface Entry {
  readonly rule: CompiledRule;
  readonly groups: readonly Group[];
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
        const key = groups.reduce((least, group) => (group.any.length < least.any.length ? group : least));
        for (const concept of key.any) {
          const entries = this.#byConcept.get(concept);
          if (entries) entries.push({ rule, groups });
          else this.#byConcept.set(concept, [{ rule, groups }]);
        }
      }
    }
  }

  /** Rules to run on the unit, in no particular order. */
  of(unit: Unit): Set<CompiledRule> {
    const named = new Set<string>(), said = new Set<string>();
    for (const { concept, negated } of unit.hits) {
      named.add(concept);
      if (!negated) said.add(concept);
    }
    const found = new Set<CompiledRule>(this.#always);
    for (const concept of named) {
      for (const { rule, groups } of this.#byConcept.get(concept) ?? []) {
        if (!found.has(rule) && groups.every(({ any, denied }) => any.some((each) => (denied ? named : said).has(each)))) found.add(rule);
      }
    }
    return found;
  }
}

function groupsOf({ who, action, object, with: groups = [] }: CompiledCondition): Group[] {
  const needed: Group[] = [];
  if (who && !who.includes(unstated)) needed.push({ any: who, denied: true });
  for (const any of [action, object]) if (any) needed.push({ any, denied: false });
  for (const group of groups) if (group.in.every((scope) => scope === "norm")) needed.push({ any: group.any, denied: false });
  return needed;
}
