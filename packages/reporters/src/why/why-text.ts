import type { ExplainedPlace, ExplainedRule, Explanation, Norm, Provision, ReportOptions } from "@charterlint/core";
import { placeName } from "../places.ts";
import { positionName } from "../text/position-name.ts";
import { paragraph } from "../text/paragraph.ts";
import { paint } from "../terminal/style.ts";
import type { Line } from "../terminal/style.ts";
import { wordingFor } from "../wording/wording.ts";
import { askName, quoted } from "./names.ts";
import type { Naming } from "./names.ts";
import { ruleLines } from "./rule-lines.ts";
import type { Index } from "./rule-lines.ts";
import { whyWordingFor } from "./wording.ts";

/** More rules of which not everything is there are counted, not named. */
const mostOthers = 8;
/** More of a provision's own words are not repeated. */
const mostWords = 400;

/**
 * For a lawyer: how each place was read, then rule by rule why it speaks or why it doesn't.
 * @param whole every rule with all its conditions, also those of which little is there: somebody asked for them.
 */
export function whyText(explanation: Explanation, file: string, whole: boolean, options: ReportOptions): string {
  const index = indexOf(explanation.act.root);
  return paint(explanation.places.flatMap((place) => placeLines(explanation, place, file, whole, index, options)), options.color);
}

function indexOf(root: Provision): Index {
  const found = new Map<string, Provision>();
  const visit = (provision: Provision): void => {
    found.set(provision.eId, provision);
    provision.children.forEach(visit);
  };
  visit(root);
  return found;
}

function placeLines({ act }: Explanation, place: ExplainedPlace, file: string, whole: boolean, index: Index, options: ReportOptions): Line[] {
  const language = options.language ?? place.language;
  const naming: Naming = { act, wording: wordingFor(language), why: whyWordingFor(language), options };
  const { provision, own, norms, rules } = place;
  const near = rules.filter((rule) => whole || isNear(rule));
  const others = rules.filter((rule) => !near.includes(rule));
  const start = own[0]?.start ?? provision.span.start;
  return [
    [["bold", `${file}, ${positionName(act, start, naming.wording)} · ${placeName(act, provision, naming.wording.language, options)}`], ["dim", `  #${provision.eId}`]],
    ...paragraph(excerpt(own.map((piece) => act.text.slice(piece.start, piece.end)).join(" … ")), 2, options.width),
    ...(norms.length === 0 ? paragraph(naming.why.noNorm, 2, options.width) : norms.flatMap((norm) => paragraph(normWords(norm, naming), 2, options.width, naming.why.readAs))),
    ...near.flatMap((rule) => ruleLines(rule, index, naming)),
    ...(others.length > 0 ? otherLines(others, naming) : []),
    ...(rules.length === 0 ? [[], ...paragraph(naming.why.noRules, 2, options.width)] : []),
    [],
  ];
}

/** All that the rule needs was there, or it was asked all the same. */
function isNear({ candidate, verdict }: ExplainedRule): boolean {
  return candidate || (verdict.kind !== "conditions" && verdict.kind !== "not-asked");
}

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= mostWords ? line : `${line.slice(0, mostWords).trimEnd()}…`;
}

function normWords({ modality, indicative, bearers, actions }: Norm, naming: Naming): string {
  const { why } = naming;
  const each = (hits: Norm["actions"]): string => widest(hits).map((hit) => `${quoted(hit, naming)}${hit.negated ? `, ${why.denied}` : ""}`).join(", ");
  const parts = [
    indicative ? why.indicative : why.modality[modality],
    `${why.who}: ${bearers.length > 0 ? each(bearers) : why.nobody}`,
    ...(actions.length > 0 ? [`${why.does}: ${each(actions)}`] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** Each place once, by the longest phrase that stands there. */
function widest(hits: Norm["actions"]): Norm["actions"] {
  const isInside = (hit: Norm["actions"][number], other: Norm["actions"][number]): boolean =>
    other.start <= hit.start && hit.end <= other.end && (other.end - other.start > hit.end - hit.start || hits.indexOf(other) < hits.indexOf(hit));
  return hits.filter((hit) => !hits.some((other) => other !== hit && isInside(hit, other)));
}

/** Rules in a line each: what of them is not here. */
function otherLines(others: readonly ExplainedRule[], naming: Naming): Line[] {
  const { why, wording, options } = naming;
  const left = others.length - mostOthers;
  return [
    [],
    ["  ", ["bold", `${why.others}:`]],
    ...others.slice(0, mostOthers).flatMap(({ check, rule, conditions }) => {
      const missing = conditions.filter(({ holds }) => !holds).map((condition) => askName(condition, naming)).join("; ");
      return paragraph(`${check} ${rule} — ${why.lacks}: ${missing}.`, 4, options.width);
    }),
    ...(left > 0 ? [["    ", ["dim", `… ${wording.more.replace("{n}", String(left))} (--format json)`]] satisfies Line] : []),
  ];
}
