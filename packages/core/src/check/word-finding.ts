import type { Provision, Span } from "../model/act.ts";
import type { Analysis, Unit } from "../model/analysis.ts";
import { labelOf, type pathsOf } from "../model/label.ts";
import type { CompiledRule } from "../model/pack.ts";
import type { Finding, Severity, Status } from "../model/review.ts";
import type { Seen } from "./binding.ts";
import type { CheckContext, Match, Placed } from "./check-context.ts";
import type { Fingerprints } from "./findings.ts";
import type { Places } from "./places.ts";
import { lesser, supportOf } from "./principles.ts";
import { generalLawOf, walkLadder } from "./safeguards.ts";
import { wordingOf } from "./wording.ts";

type Code = "en" | "ru" | "kk";

/** Words a match as a finding; undefined when no authority serves the rule. */
export async function wordFinding(
  { rule, binding, seen, related }: Match,
  analysis: Analysis,
  context: CheckContext,
  places: Places,
  paths: ReturnType<typeof pathsOf>,
  fingerprints: Fingerprints,
): Promise<Placed | undefined> {
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
  const draft = !rule.tried || !rule.tested.includes(codeOf(unit.language));
  const found = ladder.outcome === "open" || ladder.outcome === "cured" ? "error" : ladder.outcome;
  const atMost = draft ? "info" : lesser(found, support.atMost);
  const { text } = analysis.act;
  const wording = wordingOf(rule, language);
  const path = paths.get(unit.provision.eId) ?? [];
  const list = listOf(unit, seen, path) ?? banOf(binding, path);
  // What is said once for the whole article stands on the list, not on its first point, where the action is in the lead-in.
  const main = placeOf(unit, list && rule.scope !== "provision" ? seen.filter((each) => !isOwn(unit, each)) : seen, path);
  const { provision, span } = main ?? { provision: unit.provision, span: binding.norm?.span ?? unit.own[0]! };
  const finding: Finding = {
    rule: rule.id,
    check: rule.check,
    step: rule.step,
    severity: lesser(severity, atMost),
    atMost,
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
  return { finding: atOffence(finding, binding, path), list };
}

/** A penalty graded by points stands at the provision that makes the offence, whose lead-in the points share. */
function atOffence(finding: Finding, { unit, norm }: Match["binding"], path: readonly Provision[]): Finding {
  if (norm?.modality !== "penalty" || !norm.cue) return finding;
  const { start, end } = norm.cue;
  if (unit.own.some((own) => own.start <= start && end <= own.end)) return finding;
  const provision = path.findLast(({ span }) => span.start <= start && end <= span.end && span.start <= finding.span.start && finding.span.end <= span.end);
  return provision ? { ...finding, provision } : finding;
}

/** The norm's action, where it stands in a list's lead-in and not in the point's own words, and the provision whose lead-in it is. */
function listOf(unit: Unit, seen: readonly Seen[], path: readonly Provision[]): Placed["list"] {
  const actions = seen.filter(({ what }) => what === "action");
  if (actions.length === 0 || actions.some((each) => isOwn(unit, each))) return undefined;
  const { start, end } = actions[0]!.hit;
  const holder = path.findLast(({ span }) => span.start <= start && end <= span.end);
  return holder && { start, holder };
}

/** A ban whose cue stands in the lead-in ("No person shall— (a) …; (b) …"), and the provision whose lead-in it is: one ban, whatever its points add. */
function banOf({ unit, norm }: Match["binding"], path: readonly Provision[]): Placed["list"] {
  if (norm?.modality !== "prohibition" || !norm.cue) return undefined;
  const { start, end } = norm.cue;
  if (unit.own.some((own) => own.start <= start && end <= own.end)) return undefined;
  const holder = path.findLast(({ span }) => span.start <= start && end <= span.end);
  return holder && { start, holder };
}

function isOwn(unit: Unit, { hit }: Seen): boolean {
  return unit.own.some(({ start, end }) => start <= hit.start && hit.end <= end);
}

/** Languages without wording of their own are answered in English. */
export function codeOf(language: string): Code {
  return (["en", "ru", "kk"].includes(language) ? language : "en") as Code;
}

function statusOf(outcome: string, rule: CompiledRule, analysis: Analysis, { base }: CheckContext): Status {
  if (outcome === "cured") return "cured";
  // Without the act that is amended, nobody can say that a safeguard is missing from it.
  const looksBeyond = rule.unless.some((rung) => rung.in.some((scope) => scope === "article" || scope === "chapter" || scope === "act" || scope === "base"));
  return outcome === "open" && analysis.amending && !base && looksBeyond ? "unknown" : "open";
}

const order = ["action", "object", "reference", "with", "who", "modality"];

/**
 * The words on which the finding stands: the norm's action first, then what the rule names first; words of its own before those of the lead-in, and those
 * at the provision whose lead-in it is.
 * @param path from the root to the unit's provision.
 */
function placeOf(unit: Unit, seen: readonly Seen[], path: readonly Provision[]): { provision: Provision; span: Span } | undefined {
  const ranked = [...seen].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  const best = ranked.find((each) => isOwn(unit, each)) ?? ranked[0];
  if (!best) return undefined;
  const { start, end } = best.hit;
  const holder = isOwn(unit, best) ? unit.provision : path.findLast(({ span }) => span.start <= start && end <= span.end);
  return { provision: holder ?? unit.provision, span: { start, end } };
}

/** `limits:refuse` and `limits/rule:refuse` are `refuse` to a reader. */
function publicName(concept: string): string {
  return concept.slice(concept.lastIndexOf(":") + 1);
}
