import type { Hit, Modality, Norm, Reference, Unit } from "../model/analysis.ts";
import type { CompiledCondition, CompiledGroup, CompiledRule } from "../model/pack.ts";
import type { Evidence } from "../model/review.ts";
import { bindsNorm } from "./conditions.ts";
import { Named, namedConcepts, saying } from "./named-concepts.ts";
import type { Places } from "./places.ts";

/** What one run of a rule sees: a unit and one of its norms, or the unit's words alone. */
export interface Binding {
  readonly unit: Unit;
  readonly norm: Norm | undefined;
}

/** A hit, and which part of the condition it answered. */
export interface Seen {
  readonly what: Evidence["what"];
  readonly hit: Hit;
}

/** Bearer of a norm that names nobody. */
export const unstated = "unstated";

/** Modalities that a norm answers to: an authority's bare indicative is both power and obligation. */
function modalitiesOf(norm: Norm | undefined): readonly Modality[] {
  if (!norm) return [];
  return norm.indicative ? ["power", "obligation"] : [norm.modality];
}

/** References in the norm's sentence, or in all the unit's words. */
function referencesOf({ unit, norm }: Binding, places: Places): Reference[] {
  return (norm?.parts ?? [...unit.leadIn, ...unit.own]).flatMap((span) => places.references(span));
}

/** What a condition may ask of a reference. */
function kindsOf({ kind, self }: Reference): (Reference["kind"] | "self")[] {
  return self ? [kind, "self"] : [kind];
}

/** The facts of one run, by the names in `conditions.ts`. */
export function factsOf({ unit, norm }: Binding, places: Places): Record<string, unknown> {
  const sentence = norm?.objects ?? unit.hits;
  return {
    who: norm ? (norm.bearers.length > 0 ? norm.bearers.map(({ concept }) => concept) : [unstated]) : [],
    modality: modalitiesOf(norm),
    action: new Named(norm ? [namedConcepts(norm.actions).by] : []),
    object: new Named([namedConcepts(sentence).by]),
    denied: new Named([namedConcepts(sentence).denied]),
    negated: norm?.negated ?? false,
    reference: referencesOf({ unit, norm }, places).flatMap(kindsOf),
    quantities: unit.quantities.map(({ unit: measure, value, comparator }) => ({ unit: measure, value, comparator })),
    concepts: (params: { in?: readonly CompiledGroup["in"][number][] }) =>
      new Named((params.in ?? ["norm"]).map((scope) => (scope === "norm" ? namedConcepts(sentence).by : places.concepts(unit, scope)))),
  };
}

/**
 * Whether what the condition needs is there, and the hits that show it. It is the index of candidates: a rule is run only where this holds, and where
 * it doesn't the rule's engine could not say yes. Absences (`without`) and quantities are left to the engine.
 */
export function needs(condition: CompiledCondition, { unit, norm }: Binding, places: Places): Seen[] | undefined {
  const seen: Seen[] = [];
  const sentence = norm?.objects ?? unit.hits;
  const require = (what: Seen["what"], wanted: readonly string[] | undefined, hits: readonly Hit[]): boolean => {
    if (!wanted) return true;
    const found = saying(hits, wanted);
    seen.push(...found.map((hit) => ({ what, hit })));
    return found.length > 0;
  };
  if (condition.modality) {
    const modalities = modalitiesOf(norm);
    if (!condition.modality.some((wanted) => modalities.includes(wanted))) return undefined;
    if (norm?.cue) seen.push({ what: "modality", hit: norm.cue });
  }
  if (!require("action", condition.action, norm?.actions ?? [])) return undefined;
  const anonymous = condition.who?.includes(unstated) && norm?.bearers.length === 0;
  if (!anonymous && !require("who", condition.who, norm?.bearers.map((hit) => ({ ...hit, negated: false })) ?? [])) return undefined;
  if (!require("object", condition.object, sentence)) return undefined;
  if (condition.reference) {
    const wanted = referencesOf({ unit, norm }, places).filter((reference) => kindsOf(reference).some((kind) => condition.reference!.includes(kind)));
    if (wanted.length === 0) return undefined;
    // A reference is no concept, and stands for itself: its kind and its place.
    for (const { kind, start, end } of wanted) seen.push({ what: "reference", hit: { concept: `reference:${kind}`, start, end, from: -1, to: -1, negated: false } });
  }
  for (const group of condition.with ?? []) {
    const near = group.in.includes("norm") ? saying(sentence, group.any) : [];
    if (near.length > 0) {
      seen.push(...near.map((hit) => ({ what: "with" as const, hit })));
      continue;
    }
    const scope = group.in.find((each) => each !== "norm" && group.any.some((concept) => places.concepts(unit, each).has(concept)));
    if (!scope) return undefined;
    const concepts = places.concepts(unit, scope);
    const first = group.any.map((concept) => concepts.get(concept)).find((occurrence) => occurrence !== undefined);
    if (first) seen.push({ what: "with", hit: first.hit });
  }
  return seen;
}

/** What a rule is put to in a unit: each of its norms, or the unit's words alone. Signatures are asked nothing, a preamble only by rules that name it. */
export function bindingsOf(unit: Unit, rule: CompiledRule): Binding[] {
  if (unit.role === "signature" || (unit.role === "preamble" && !rule.preamble)) return [];
  const wantsNorm = rule.alternatives.length === 0 || rule.alternatives.some(bindsNorm);
  if (!wantsNorm) return [{ unit, norm: undefined }];
  const wantsDefinition = rule.alternatives.some(({ modality }) => modality?.includes("definition"));
  const norms = unit.norms.filter(({ modality }) => wantsDefinition || modality !== "definition").map((norm) => ({ unit, norm }));
  return rule.alternatives.every(bindsNorm) ? norms : [...norms, { unit, norm: undefined }];
}

/** The hits that show what the first alternative that fits needs; undefined where none fits. */
export function seenBy(rule: CompiledRule, binding: Binding, places: Places): Seen[] | undefined {
  if (rule.alternatives.length === 0) return (binding.norm?.actions ?? []).map((hit) => ({ what: "action", hit }));
  for (const alternative of rule.alternatives) {
    if (bindsNorm(alternative) !== (binding.norm !== undefined)) continue;
    const seen = needs(alternative, binding, places);
    if (seen) return seen;
  }
  return undefined;
}
