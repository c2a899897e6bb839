import type { CompiledCondition, CompiledGroup } from "../model/pack.ts";

/** A condition in json-rules-engine's form. */
export type EngineCondition =
  | { readonly all: readonly EngineCondition[] }
  | { readonly any: readonly EngineCondition[] }
  | { readonly not: EngineCondition }
  | { readonly fact: string; readonly operator: string; readonly value: unknown; readonly params?: Readonly<Record<string, unknown>> };

/** Facts that the engine offers to rules, with what each is. A pack that asks for another one is told so when it is loaded. */
export const facts: Readonly<Record<string, string>> = {
  who: "concepts of the norm's bearers; `unstated` when nobody is named",
  modality: "modalities of the norm; an authority's bare indicative is both power and obligation",
  action: "concepts of the norm's actions that are not denied",
  object: "all concepts in the norm's sentence that are not denied",
  denied: "concepts in the norm's sentence that its words deny",
  negated: "true when the norm denies its action",
  reference: "kinds of the references in the norm's sentence: internal, external, broken, unresolved, self",
  quantities: "quantities in the provision: {unit, value, comparator}",
  concepts: "concepts found in the scopes named by params.in",
};

/** Operators that the engine adds to json-rules-engine's own. */
export const operators: readonly string[] = ["anyOf", "noneOf", "quantity", "equal", "notEqual"];

/** Writes the alternatives of an `if:` as one condition for json-rules-engine. All facts of one run belong to one norm, so all keys bind to it. */
export function engineConditions(alternatives: readonly CompiledCondition[]): EngineCondition {
  return { any: alternatives.map((alternative) => ({ all: parts(alternative) })) };
}

function parts(condition: CompiledCondition): EngineCondition[] {
  const found: EngineCondition[] = [];
  for (const fact of ["who", "modality", "action", "object", "reference"] as const) {
    const value = condition[fact];
    if (value) found.push({ fact, operator: "anyOf", value });
  }
  for (const group of condition.with ?? []) found.push(concepts(group, "anyOf"));
  for (const group of condition.without ?? []) found.push(concepts(group, "noneOf"));
  if (condition.quantity) found.push({ fact: "quantities", operator: "quantity", value: condition.quantity });
  if (bindsNorm(condition)) found.push({ fact: "negated", operator: "equal", value: condition.negated ?? false });
  return found;
}

function concepts(group: CompiledGroup, operator: string): EngineCondition {
  return { fact: "concepts", params: { in: group.in }, operator, value: group.any };
}

/** Whether the condition speaks of a norm, or of words alone. */
export function bindsNorm({ who, modality, action }: CompiledCondition): boolean {
  return who !== undefined || modality !== undefined || action !== undefined;
}
