import type { Unit } from "../model/analysis.ts";
import type { CompiledAuthority, CompiledRung } from "../model/pack.ts";
import type { SafeguardFound, Scope, Severity } from "../model/review.ts";
import type { Binding } from "./binding.ts";
import type { Places } from "./places.ts";

/** What the walk up the ladder gives. */
export interface Ladder {
  /** What the first rung found makes of the finding; `open` when none was. */
  readonly outcome: "open" | "cured" | Severity;
  readonly wanted: readonly (readonly string[])[];
  readonly searched: readonly Scope[];
  readonly found: readonly SafeguardFound[];
}

/** What a country's general law gives by default, from its authority pack; empty when the act switches it off. */
export interface GeneralLaw {
  readonly safeguards: ReadonlyMap<string, string>;
}

/** General law of the active authorities, with citations in a language. */
export function generalLawOf(authorities: readonly CompiledAuthority[], language: "en" | "ru" | "kk", excluded: (concept: string) => boolean): GeneralLaw {
  const safeguards = new Map<string, string>();
  for (const { generalLaw } of authorities) {
    if (!generalLaw || (generalLaw.excludedBy ?? []).some(excluded)) continue;
    for (const { safeguard, citation } of generalLaw.gives) safeguards.set(safeguard, citation[language]);
  }
  return { safeguards };
}

/** Walks the whole ladder, also when a safeguard was found, so that the finding can say where each was looked for and where it stands. */
export function walkLadder(rungs: readonly CompiledRung[], binding: Binding, places: Places, general: GeneralLaw, label: (eId: string) => string): Ladder {
  const found: SafeguardFound[] = [];
  const searched = new Set<Scope>();
  let outcome: Ladder["outcome"] = "open";
  for (const rung of rungs) {
    for (const scope of rung.in) searched.add(scope);
    const answer = answerOf(rung, binding, places, general, label);
    if (answer.length === 0) continue;
    if (outcome === "open") outcome = rung.then;
    for (const each of answer) if (!found.some(({ concept, scope }) => concept === each.concept && scope === each.scope)) found.push(each);
  }
  return { outcome, wanted: rungs.map((rung) => rung.any ?? rung.all ?? []), searched: [...searched], found };
}

function answerOf(rung: CompiledRung, binding: Binding, places: Places, general: GeneralLaw, label: (eId: string) => string): SafeguardFound[] {
  const found: SafeguardFound[] = [];
  const all = rung.all ?? [];
  for (const scope of rung.in) {
    for (const concept of [...(rung.any ?? []), ...all]) {
      if (found.some((each) => each.concept === concept)) continue;
      const place = placeOf(concept, scope, binding, places, general, label);
      if (place) found.push(place);
    }
  }
  return all.every((concept) => found.some((each) => each.concept === concept)) ? found : [];
}

function placeOf(
  concept: string,
  scope: Scope,
  { unit, norm }: Binding,
  places: Places,
  general: GeneralLaw,
  label: (eId: string) => string,
): SafeguardFound | undefined {
  if (scope === "general-law") {
    const citation = general.safeguards.get(concept);
    return citation ? { concept, scope, eId: "", label: citation, citation } : undefined;
  }
  const occurrence = scope === "norm" ? inNorm(concept, unit, norm?.objects ?? unit.hits) : places.concepts(unit, scope).get(concept);
  if (!occurrence) return undefined;
  const { hit, provision } = occurrence;
  return { concept, scope, eId: provision.eId, label: label(provision.eId), span: { start: hit.start, end: hit.end } };
}

function inNorm(concept: string, unit: Unit, hits: Unit["hits"]): { hit: Unit["hits"][number]; provision: Unit["provision"] } | undefined {
  const hit = hits.find((each) => each.concept === concept && !each.negated);
  return hit && { hit, provision: unit.provision };
}
