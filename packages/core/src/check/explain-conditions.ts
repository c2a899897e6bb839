import type { Hit } from "../model/analysis.ts";
import type { ExplainedCondition, Sight } from "../model/explanation.ts";
import type { CompiledCondition, CompiledRule } from "../model/pack.ts";
import type { Scope } from "../model/review.ts";
import { type Binding, needs } from "./binding.ts";
import { bindsNorm } from "./conditions.ts";
import type { Places } from "./places.ts";
import type { RuleEngines } from "./rule-engine.ts";

/** A single condition in json-rules-engine's form. */
interface Leaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
  readonly params?: { readonly in?: readonly Scope[] };
}

/** The conditions of each alternative of a rule that can be put to the binding, each judged by the rules' own engine, alone. */
export async function explainConditions(rule: CompiledRule, binding: Binding, places: Places, engines: RuleEngines): Promise<ExplainedCondition[][]> {
  const groups = groupsOf(rule).filter((_, index) => {
    const alternative = rule.alternatives[index];
    return !alternative || bindsNorm(alternative) === (binding.norm !== undefined);
  });
  const explained: ExplainedCondition[][] = [];
  for (const leaves of groups) {
    const conditions: ExplainedCondition[] = [];
    for (const leaf of leaves) {
      const holds = await engines.holds({ all: [leaf] }, binding, places);
      conditions.push({
        fact: leaf.fact,
        operator: leaf.operator,
        value: leaf.value,
        scopes: leaf.params?.in ?? [],
        holds,
        seen: seenOf(leaf, binding, places),
        instead: holds ? [] : insteadOf(leaf, binding),
      });
    }
    explained.push(conditions);
  }
  return explained;
}

/** Single conditions by alternative. A rule in json-rules-engine's own form is one group, whatever joins its conditions. */
function groupsOf({ alternatives, conditions }: CompiledRule): Leaf[][] {
  if (alternatives.length === 0) return [leavesOf(conditions)];
  return (conditions as { any: object[] }).any.map(leavesOf);
}

function leavesOf(condition: object): Leaf[] {
  if ("fact" in condition) return [condition as Leaf];
  return Object.values(condition).flatMap((part: unknown) => (Array.isArray(part) ? part : [part]).flatMap((each: unknown) => (typeof each === "object" && each !== null ? leavesOf(each) : [])));
}

/** The words that answer the condition, found as the index of candidates finds them; for `noneOf`, those that break it. */
function seenOf(leaf: Leaf, binding: Binding, places: Places): Sight[] {
  if (leaf.fact === "quantities") return binding.unit.quantities.map(({ comparator, value, unit, start, end }) => ({ concept: `${comparator} ${value} ${unit}`, span: { start, end }, denied: false }));
  const condition = asked(leaf);
  return ((condition && needs(condition, binding, places)) ?? []).map(({ hit }) => sightOf(hit));
}

function asked({ fact, value, params }: Leaf): CompiledCondition | undefined {
  if (!Array.isArray(value)) return undefined;
  if (fact === "concepts") return { with: [{ any: value as string[], in: params?.in ?? ["norm"] }] };
  return ["who", "modality", "action", "object", "reference"].includes(fact) ? { [fact]: value as string[] } : undefined;
}

/** What stands where the condition looked: other bearers, other actions, or the words asked for, but denied. */
function insteadOf({ fact, value }: Leaf, { unit, norm }: Binding): Sight[] {
  const wanted = Array.isArray(value) ? (value as string[]) : [];
  const denied = (norm?.objects ?? unit.hits).filter((hit) => hit.negated && wanted.includes(hit.concept));
  if (fact === "who") return (norm?.bearers ?? []).map(sightOf);
  if (fact === "action") return (norm?.actions ?? []).map(sightOf);
  if (fact === "modality") return norm?.cue ? [sightOf(norm.cue)] : [];
  return fact === "object" || fact === "concepts" ? denied.map(sightOf) : [];
}

function sightOf({ concept, start, end, negated }: Hit): Sight {
  return { concept, span: { start, end }, denied: negated };
}
