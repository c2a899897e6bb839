import type { CancelledHit } from "../analyse/hits.ts";
import type { Provision } from "../model/act.ts";
import type { Analysis } from "../model/analysis.ts";
import type { ExplainedRung, Uncounted } from "../model/explanation.ts";
import type { CompiledRung } from "../model/pack.ts";
import type { Binding } from "./binding.ts";
import type { Places } from "./places.ts";
import { type GeneralLaw, walkLadder } from "./safeguards.ts";

/** Each rung of a ladder, walked alone: where it looked, what it found, and what stands there without counting. */
export function explainLadder(
  rungs: readonly CompiledRung[],
  binding: Binding,
  { analysis, places, general, cancelled, label }: { analysis: Analysis; places: Places; general: GeneralLaw; cancelled: readonly CancelledHit[]; label: (eId: string) => string },
): ExplainedRung[] {
  return rungs.map((rung) => {
    const { outcome, found } = walkLadder([rung], binding, places, general, label);
    const searched = rung.in.map((scope) => ({ scope, places: places.around(binding.unit, scope) }));
    return {
      rung,
      searched: searched.map(({ scope, places: reached }) => ({ scope, eIds: reached.map(({ eId }) => eId) })),
      holds: outcome !== "open",
      found,
      uncounted: uncountedIn(searched.flatMap((each) => each.places), [...(rung.any ?? []), ...(rung.all ?? [])], analysis, cancelled),
    };
  });
}

/** Words of the safeguards wanted that stand in the places searched and are denied, or part of a decoy. */
function uncountedIn(reached: readonly Provision[], wanted: readonly string[], analysis: Analysis, cancelled: readonly CancelledHit[]): Uncounted[] {
  const found: Uncounted[] = [];
  const seen = new Set<string>();
  for (const { provision, hits, own, leadIn, tail } of analysis.units) {
    if (!reached.some(({ span }) => span.start <= provision.span.start && provision.span.end <= span.end)) continue;
    const denied = hits.filter((hit) => hit.negated).map(({ concept, start, end }) => ({ concept, span: { start, end }, denied: true }));
    const within = cancelled.filter(({ start, end }) => [...leadIn, ...own, ...tail].some((piece) => piece.start <= start && end <= piece.end));
    const decoys = within.map(({ concept, start, end, decoy }) => ({ concept, span: { start, end }, denied: false, decoy }));
    for (const each of [...denied, ...decoys]) {
      const key = `${each.concept} ${each.span.start}`;
      if (!wanted.includes(each.concept) || seen.has(key)) continue;
      seen.add(key);
      found.push({ ...each, eId: provision.eId });
    }
  }
  return found;
}
