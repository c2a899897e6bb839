import type { CompiledRung, EngineCondition } from "@charterlint/core";
import type { ConceptIndex } from "./concept-index.ts";

type Fact = Extract<EngineCondition, { fact: string }>;
/** Conditions of which all must hold. */
export type Alternative = readonly Fact[];

/** Conditions as alternatives of plain facts; undefined where they are nested deeper (a rule's own `conditions:`). */
export function alternativesOf(conditions: object): Alternative[] | undefined {
  const node = conditions as EngineCondition;
  if (!("any" in node)) return undefined;
  const flat = node.any.map((each) => ("all" in each && each.all.every((part) => "fact" in part) ? (each.all as readonly Fact[]) : undefined));
  return flat.every((each) => each !== undefined) ? flat : undefined;
}

/** Whether what fulfils `special` fulfils `general` too. Where it can't be told: no. */
export function implies(special: Alternative, general: Alternative, concepts: ConceptIndex): boolean {
  return general.every((wanted) => special.some((given) => factImplies(given, wanted, concepts)));
}

function factImplies(given: Fact, wanted: Fact, concepts: ConceptIndex): boolean {
  if (given.fact !== wanted.fact || given.operator !== wanted.operator) return false;
  if (wanted.operator === "anyOf") return scopesWithin(given, wanted) && within(given.value, wanted.value, concepts);
  if (wanted.operator === "noneOf") return scopesWithin(wanted, given) && within(wanted.value, given.value, concepts);
  return JSON.stringify(given) === JSON.stringify(wanted);
}

function within(special: unknown, general: unknown, concepts: ConceptIndex): boolean {
  return (special as string[]).every((each) => concepts.covers(general as string[], each));
}

function scopesWithin(special: Fact, general: Fact): boolean {
  return scopesOf(special).every((scope) => reaches(scopesOf(general), scope));
}

function scopesOf({ params }: Fact): string[] {
  return (params?.["in"] as string[] | undefined) ?? ["norm"];
}

const nested = ["norm", "provision", "article", "chapter", "act"];

/** Whether looking in these scopes looks in that one: an article holds its paragraphs. */
function reaches(scopes: readonly string[], scope: string): boolean {
  return scopes.includes(scope) || (nested.includes(scope) && scopes.some((each) => nested.indexOf(each) > nested.indexOf(scope)));
}

/** Whether wherever the rung `special` is found, `general` is found too. */
export function rungCovers(general: CompiledRung, special: CompiledRung, concepts: ConceptIndex): boolean {
  if (!special.in.every((scope) => reaches(general.in, scope))) return false;
  const { any = [], all = [] } = general;
  // A scope found counts one concept after the other: what `all` asks may lie in several.
  if (all.length > 0) return (special.all ?? []).length > 0 && all.every((each) => special.all!.some((given) => concepts.covers([each], given)));
  if (special.all && special.all.length > 0) return special.all.some((each) => concepts.covers(any, each));
  return (special.any ?? []).every((each) => concepts.covers(any, each));
}
