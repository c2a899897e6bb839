import type { CancelledHit } from "../analyse/hits.ts";
import type { Provision, Span } from "../model/act.ts";
import type { Analysis, Unit } from "../model/analysis.ts";
import type { ExplainedCondition, ExplainedPlace, ExplainedRule } from "../model/explanation.ts";
import { labelOf, pathsOf } from "../model/label.ts";
import type { CompiledRule } from "../model/pack.ts";
import type { Finding } from "../model/review.ts";
import { type Binding, bindingsOf, seenBy } from "./binding.ts";
import type { CheckContext } from "./check-context.ts";
import { explainConditions } from "./explain-conditions.ts";
import { explainLadder } from "./explain-ladder.ts";
import { verdictOf } from "./explain-verdict.ts";
import { Places } from "./places.ts";
import { rankOf, supportOf } from "./principles.ts";
import { generalLawOf } from "./safeguards.ts";
import { codeOf } from "./word-finding.ts";
import { wordingOf } from "./wording.ts";

/** A place to explain: a range of the text (a line), or a provision. */
export type Place = Span | { readonly eId: string };

interface Matter {
  readonly analysis: Analysis;
  readonly context: CheckContext;
  /** What the check found in the whole act. */
  readonly findings: readonly Finding[];
  /** Hits that decoys cancelled. */
  readonly cancelled: readonly CancelledHit[];
}

/**
 * Explains rules at a place: their conditions one by one, and their ladders. Judged by what judges in `check`: the index of candidates, json-rules-engine and
 * the walk up the ladder.
 * @param wanted these rules alone, whether or not anything of them holds; left out: candidates, and rules of which a concept is there.
 */
export async function explain(matter: Matter, place: Place, wanted?: ReadonlySet<CompiledRule>): Promise<ExplainedPlace[]> {
  const places = new Places(matter.analysis, matter.context.base);
  const explained: ExplainedPlace[] = [];
  for (const unit of unitsAt(matter.analysis, place)) {
    const candidates = matter.context.candidates.of(unit);
    const rules: ExplainedRule[] = [];
    for (const rule of wanted ?? matter.context.rules) {
      const one = await explainRule(rule, unit, candidates.has(rule), places, matter);
      if (wanted || one.candidate || one.conditions.some(isTelling)) rules.push(one);
    }
    rules.sort((a, b) => nearness(b) - nearness(a) || (a.rule < b.rule ? -1 : 1));
    explained.push({ provision: unit.provision, language: unit.language, own: unit.own, leadIn: unit.leadIn, norms: unit.norms, rules });
  }
  return explained;
}

/** Units whose own words the place touches; for a heading or a lead-in those beneath it. */
function unitsAt({ act, units }: Analysis, place: Place): readonly Unit[] {
  const beneath = (holder: Provision | undefined): Unit[] =>
    units.filter(({ provision }) => holder !== undefined && holder.span.start <= provision.span.start && provision.span.end <= holder.span.end);
  if ("eId" in place) return beneath(find(act.root, ({ eId }) => eId === place.eId));
  const touching = (pieces: readonly Span[]): boolean => pieces.some(({ start, end }) => start < place.end && place.start < end);
  const own = units.filter((unit) => touching(unit.own));
  if (own.length > 0) return own;
  const inherited = units.filter(({ leadIn, tail }) => touching([...leadIn, ...tail]));
  return inherited.length > 0 ? inherited : beneath(find(act.root, ({ head }) => head !== undefined && touching([head])));
}

function find(provision: Provision, isIt: (provision: Provision) => boolean): Provision | undefined {
  if (isIt(provision)) return provision;
  for (const child of provision.children) {
    const found = find(child, isIt);
    if (found) return found;
  }
  return undefined;
}

async function explainRule(rule: CompiledRule, unit: Unit, candidate: boolean, places: Places, matter: Matter): Promise<ExplainedRule> {
  const { analysis, context, findings } = matter;
  const language = codeOf(context.reportLanguage ?? unit.language);
  const asked = bindingsOf(unit, rule);
  let nearest: { binding: Binding; conditions: ExplainedCondition[]; holds: boolean } | undefined;
  for (const binding of asked) {
    const holds = candidate && seenBy(rule, binding, places) !== undefined && (await context.engines.holds(rule.conditions, binding, places));
    for (const conditions of await explainConditions(rule, binding, places, context.engines)) {
      const isNearer = !nearest || (holds && !nearest.holds) || (holds === nearest.holds && shareOf(conditions) > shareOf(nearest.conditions));
      if (isNearer) nearest = { binding, conditions, holds };
    }
  }
  const head = {
    rule: rule.id,
    check: rule.check,
    title: rule.title,
    severity: rule.severity,
    question: wordingOf(rule, language).question,
    candidate,
    norm: nearest?.binding.norm,
    conditions: nearest?.conditions ?? [],
    alternatives: rule.alternatives.length,
  };
  if (!nearest) return { ...head, ladder: [], verdict: { kind: "not-asked" } };
  if (!nearest.holds) return { ...head, ladder: [], verdict: { kind: "conditions" } };
  const data = context.languages[context.reportLanguage ?? unit.language];
  const paths = pathsOf(analysis.act.root);
  const label = (eId: string): string => (data ? labelOf(paths.get(eId) ?? [], data) : eId);
  const general = generalLawOf(context.authorities, language, (concept) => places.concepts(unit, "act").has(concept));
  const served = supportOf(rule, context.authorities, language, context.themes(unit)) !== undefined;
  return {
    ...head,
    ladder: explainLadder(rule.unless, nearest.binding, { analysis, places, general, cancelled: matter.cancelled, label }),
    verdict: verdictOf(rule, unit, findings, served, new Map(context.rules.map((each) => [each.id, each.absorbs]))),
  };
}

function shareOf(conditions: readonly ExplainedCondition[]): number {
  return conditions.filter(({ holds }) => holds).length / Math.max(1, conditions.length);
}

/** A concept that the rule asks for is there; that a norm is a power, or that something is absent, tells nothing. */
function isTelling({ holds, seen, operator, fact }: ExplainedCondition): boolean {
  return holds && operator === "anyOf" && fact !== "modality" && fact !== "who" && seen.length > 0;
}

/** For sorting: open findings by severity, other findings, what holds otherwise, candidates, and of the rest those of which most holds. */
function nearness({ verdict, conditions, candidate }: ExplainedRule): number {
  const { kind } = verdict;
  const rank = kind === "conditions" || kind === "not-asked" ? 0 : kind !== "finding" ? 2 : verdict.finding.status === "cured" ? 4 : 6 + 2 * rankOf(verdict.finding.severity);
  return rank + (candidate ? 1 : 0) + shareOf(conditions) / 2;
}
