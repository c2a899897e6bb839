import type { FullAnalysis } from "../analyse/analyse.ts";
import type { Provision, Span } from "../model/act.ts";
import type { Analysis, Unit } from "../model/analysis.ts";
import type { LanguageData } from "../model/language-data.ts";
import { labelOf, pathsOf } from "../model/label.ts";
import type { CompiledAuthority, CompiledRule } from "../model/pack.ts";
import type { Finding, Severity, Status } from "../model/review.ts";
import { type Binding, needs, type Seen } from "./binding.ts";
import { Candidates } from "./candidates.ts";
import { bindsNorm } from "./conditions.ts";
import { absorb, Fingerprints, mergeLists, sorted } from "./findings.ts";
import { Places } from "./places.ts";
import { lesser, supportOf } from "./principles.ts";
import type { RuleEngines } from "./rule-engine.ts";
import { generalLawOf, walkLadder } from "./safeguards.ts";

/** What checking an act takes besides its analysis. */
export interface CheckContext {
  readonly rules: readonly CompiledRule[];
  readonly candidates: Candidates;
  readonly engines: RuleEngines;
  /** Those the act is measured against. */
  readonly authorities: readonly CompiledAuthority[];
  readonly languages: Readonly<Record<string, LanguageData>>;
  /** What the article around a unit speaks of. */
  themes(unit: Unit): ReadonlySet<string>;
  readonly base?: Analysis;
  /** Language of what is said of every provision; default: the provision's own. */
  readonly reportLanguage?: string;
}

type Code = "en" | "ru" | "kk";

/** Rule × place, before it is worded. */
interface Match {
  readonly rule: CompiledRule;
  readonly binding: Binding;
  readonly seen: readonly Seen[];
  readonly related: readonly Seen[][];
}

/** Findings of all rules on the act, in the order of the text. */
export async function check(analysis: FullAnalysis, context: CheckContext): Promise<Finding[]> {
  const places = new Places(analysis, context.base);
  const matches = await matchesOf(analysis, context, places);
  const paths = pathsOf(analysis.act.root);
  const fingerprints = new Fingerprints(analysis.act.text);
  const findings: Finding[] = [];
  for (const match of matches) {
    const finding = await worded(match, analysis, context, places, paths, fingerprints);
    if (finding) findings.push(finding);
  }
  return sorted(absorb(mergeLists(findings), new Map(context.rules.map((rule) => [rule.id, rule.absorbs])), paths));
}

/** Runs candidate rules; of a unit's norms (or of an article's or the act's units) the first that fits is the place, the others are related. */
async function matchesOf(analysis: Analysis, { candidates, engines }: CheckContext, places: Places): Promise<Match[]> {
  const byPlace = new Map<CompiledRule, Map<unknown, { binding: Binding; seen: readonly Seen[]; related: Seen[][] }>>();
  for (const unit of analysis.units) {
    // Definitions, preambles and signatures say nothing that a rule could answer, unless the rule asks for definitions.
    if (unit.role === "preamble" || unit.role === "signature") continue;
    for (const rule of candidates.of(unit)) {
      for (const binding of bindingsOf(unit, rule)) {
        const seen = seenBy(rule, binding, places);
        if (!seen || !(await engines.holds(rule.conditions, binding, places))) continue;
        const key = rule.scope === "act" ? analysis.act : rule.scope === "article" ? unit.article : unit;
        const places_ = byPlace.get(rule) ?? new Map();
        byPlace.set(rule, places_);
        const first = places_.get(key);
        if (first) first.related.push(seen);
        else places_.set(key, { binding, seen, related: [] });
      }
    }
  }
  return [...byPlace].flatMap(([rule, found]) => [...found.values()].map((match) => ({ rule, ...match })));
}

function bindingsOf(unit: Unit, rule: CompiledRule): Binding[] {
  const wantsNorm = rule.alternatives.length === 0 || rule.alternatives.some(bindsNorm);
  if (!wantsNorm) return [{ unit, norm: undefined }];
  const wantsDefinition = rule.alternatives.some(({ modality }) => modality?.includes("definition"));
  const norms = unit.norms.filter(({ modality }) => wantsDefinition || modality !== "definition").map((norm) => ({ unit, norm }));
  return rule.alternatives.every(bindsNorm) ? norms : [...norms, { unit, norm: undefined }];
}

function seenBy(rule: CompiledRule, binding: Binding, places: Places): Seen[] | undefined {
  if (rule.alternatives.length === 0) return (binding.norm?.actions ?? []).map((hit) => ({ what: "action", hit }));
  for (const alternative of rule.alternatives) {
    if (bindsNorm(alternative) !== (binding.norm !== undefined)) continue;
    const seen = needs(alternative, binding, places);
    if (seen) return seen;
  }
  return undefined;
}

async function worded(
  { rule, binding, seen, related }: Match,
  analysis: Analysis,
  context: CheckContext,
  places: Places,
  paths: ReturnType<typeof pathsOf>,
  fingerprints: Fingerprints,
): Promise<Finding | undefined> {
  const { unit } = binding;
  const language = codeOf(context.reportLanguage ?? unit.language);
  const support = supportOf(rule, context.authorities, language, context.themes(unit));
  if (!support) return undefined;
  const data = context.languages[context.reportLanguage ?? unit.language];
  const label = (eId: string): string => (data ? labelOf(paths.get(eId) ?? [], data) : eId);
  const excluded = (concept: string): boolean => places.concepts(unit, "act").has(concept);
  const ladder = walkLadder(rule.unless, binding, places, generalLawOf(context.authorities, language, excluded), label);
  let severity: Severity = rule.severity;
  for (const { conditions, severity: inCase } of rule.cases) {
    if (await context.engines.holds(conditions, binding, places)) {
      severity = inCase;
      break;
    }
  }
  if (ladder.outcome !== "open" && ladder.outcome !== "cured") severity = lesser(severity, ladder.outcome);
  const draft = !rule.tested.includes(codeOf(unit.language));
  severity = lesser(severity, support.atMost);
  if (draft || !rule.tried) severity = "info";
  const { text } = analysis.act;
  const wording = rule.text[language] ?? rule.text["en"]!;
  const path = paths.get(unit.provision.eId) ?? [];
  const main = placeOf(unit, seen, path);
  const { provision, span } = main ?? { provision: unit.provision, span: binding.norm?.span ?? unit.own[0]! };
  return {
    rule: rule.id,
    check: rule.check,
    step: rule.step,
    severity,
    status: statusOf(ladder.outcome, rule, analysis, context),
    draft,
    principles: support.principles,
    ...wording,
    language: unit.language,
    provision,
    span,
    evidence: seen.map(({ what, hit }) => ({ what, concept: publicName(hit.concept), span: { start: hit.start, end: hit.end }, text: text.slice(hit.start, hit.end) })),
    safeguards: {
      wanted: ladder.wanted.map((rung) => rung.map(publicName)),
      searched: ladder.searched,
      found: ladder.found.map((each) => ({ ...each, concept: publicName(each.concept), ...(each.span ? { text: text.slice(each.span.start, each.span.end) } : {}) })),
    },
    related: related.flatMap((each) => {
      const place = placeOf(unit, each, path) ?? (each[0] && { span: { start: each[0].hit.start, end: each[0].hit.end } });
      return place ? [place.span] : [];
    }),
    fingerprint: fingerprints.of(rule.id, unit),
  };
}

/** Languages without wording of their own are answered in English. */
function codeOf(language: string): Code {
  return (["en", "ru", "kk"].includes(language) ? language : "en") as Code;
}

function statusOf(outcome: string, rule: CompiledRule, analysis: Analysis, { base }: CheckContext): Status {
  if (outcome === "cured") return "cured";
  // Without the act that is amended, nobody can say that a safeguard is missing from it.
  const looksBeyond = rule.unless.some((rung) => rung.in.some((scope) => scope === "article" || scope === "chapter" || scope === "act" || scope === "base"));
  return outcome === "open" && analysis.amending && !base && looksBeyond ? "unknown" : "open";
}

const order = ["action", "object", "with", "who"];

/**
 * The words on which the finding stands: the norm's action first, then what the rule names first; words of its own before those of the lead-in, and those
 * at the provision whose lead-in it is.
 * @param path from the root to the unit's provision.
 */
function placeOf(unit: Unit, seen: readonly Seen[], path: readonly Provision[]): { provision: Provision; span: Span } | undefined {
  const inside = ({ hit }: Seen): boolean => unit.own.some(({ start, end }) => start <= hit.start && hit.end <= end);
  const ranked = [...seen].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  const best = ranked.find(inside) ?? ranked[0];
  if (!best) return undefined;
  const { start, end } = best.hit;
  const holder = inside(best) ? unit.provision : path.findLast(({ span }) => span.start <= start && end <= span.end);
  return { provision: holder ?? unit.provision, span: { start, end } };
}

/** `limits:refuse` and `limits/rule:refuse` are `refuse` to a reader. */
function publicName(concept: string): string {
  return concept.slice(concept.lastIndexOf(":") + 1);
}
