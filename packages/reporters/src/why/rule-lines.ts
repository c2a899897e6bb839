import type { ExplainedCondition, ExplainedRule, ExplainedRung, Provision, Scope } from "@charterlint/core";
import { placeName } from "../places.ts";
import type { Line, Style } from "../terminal/style.ts";
import { paragraph } from "../text/paragraph.ts";
import { askName, conceptList, conceptWords, quoted, sightsName } from "./names.ts";
import type { Naming } from "./names.ts";

/** An act's provisions by eId. */
export type Index = ReadonlyMap<string, Provision>;

/** More words that do not count are counted, not shown. */
const mostUncounted = 3;

/** A rule whole: its question first, then what came of it, its conditions and its safeguards. */
export function ruleLines(rule: ExplainedRule, index: Index, naming: Naming): Line[] {
  const { why, options } = naming;
  return [
    [],
    ...paragraph(rule.question, 2, options.width, rule.check),
    ["    ", ["dim", rule.rule]],
    ...paragraph(verdictWords(rule, naming), 4, options.width),
    ...(rule.alternatives > 1 && rule.conditions.length > 0 ? [["    ", ["dim", `(${why.nearest.replace("{n}", String(rule.alternatives))})`]] satisfies Line] : []),
    ...rule.conditions.flatMap((condition) => conditionLines(condition, naming)),
    ...(rule.ladder.length > 0 ? [["    ", ["bold", `${why.ladder}:`]] satisfies Line] : []),
    ...rule.ladder.flatMap((rung, at) => rungLines(rung, at + 1, index, naming)),
  ];
}

function verdictWords({ verdict, conditions }: ExplainedRule, naming: Naming): string {
  const { why, wording } = naming;
  switch (verdict.kind) {
    case "finding": {
      const { status, severity } = verdict.finding;
      if (status === "cured" || status === "unknown") return why[status];
      return why.fires.replace("{x}", wording.severity[severity].toLowerCase());
    }
    case "elsewhere": return why.elsewhere.replace("{x}", placeOf(verdict.finding.provision, naming));
    case "absorbed": return why.absorbed.replace("{x}", verdict.by.join(", "));
    case "unserved": return why.unserved;
    case "not-asked": return why.notAsked;
    default: return why.conditions.replace("{n}", String(conditions.filter(({ holds }) => !holds).length)).replace("{m}", String(conditions.length));
  }
}

function conditionLines(condition: ExplainedCondition, naming: Naming): Line[] {
  const { why, options } = naming;
  const { holds, seen, instead, operator } = condition;
  const saw = seen.length > 0 ? sightsName(seen, naming) : instead.length > 0 ? why.instead.replace("{x}", sightsName(instead, naming)) : "";
  const missing = !holds && saw === "" && operator === "anyOf" ? why.nothing : saw;
  return marked(holds, `${askName(condition, naming)}${missing === "" ? "" : ` — ${missing}`}`, 4, options.width);
}

function rungLines({ rung, holds, searched, found, uncounted }: ExplainedRung, number: number, index: Index, naming: Naming): Line[] {
  const { why, wording, options } = naming;
  const ids = rung.any ?? rung.all ?? [];
  const wanted = rung.all ? `${ids.map((id) => conceptWords(id, naming)).join(" + ")} (${why.together})` : conceptList(ids, naming);
  const then = rung.then === "cured" ? why.answers : why.lowers.replace("{x}", wording.severity[rung.then].toLowerCase());
  const where = searched.map(({ scope, eIds }) => scopeWords(scope, eIds, index, naming)).join("; ");
  const places = found.map(({ concept, span, label, citation }) => `${conceptWords(concept, naming)}: ${citation ?? (span ? `${quoted(span, naming)}, ${label}` : label)}`).join("; ");
  const detail = (label: string, words: string): Line[] => paragraph(`${words}.`, 9, options.width, label);
  return [
    ...marked(holds, `${number}. ${wanted} — ${then}`, 6, options.width),
    ...detail(wording.searched, where),
    ...(places === "" ? [] : detail(wording.found, places)),
    // Where the safeguard was found, what merely looks like it is of no interest.
    ...(holds ? [] : uncounted.slice(0, mostUncounted)).flatMap((each) => {
      const words = `${quoted(each.span, naming)}, ${scopePlace(each.eId, index, naming)}`;
      const said = each.decoy ? why.decoy.replace("{y}", quoted(each.decoy, naming)) : why.deniedWords;
      return paragraph(`${said.replace("{x}", words)}.`, 9, options.width);
    }),
    ...(holds || uncounted.length <= mostUncounted ? [] : paragraph(`… ${wording.more.replace("{n}", String(uncounted.length - mostUncounted))} (--format json)`, 9, options.width)),
  ];
}

function scopeWords(scope: Scope, eIds: readonly string[], index: Index, naming: Naming): string {
  const names = eIds.filter((eId) => eId !== "").map((eId) => scopePlace(eId, index, naming));
  return `${naming.wording.scope[scope]}${names.length > 0 ? ` (${names.join(", ")})` : ""}`;
}

function scopePlace(eId: string, index: Index, naming: Naming): string {
  const provision = index.get(eId);
  return provision ? placeOf(provision, naming) : eId;
}

function placeOf(provision: Provision, { act, wording, options }: Naming): string {
  return placeName(act, provision, wording.language, options);
}

function marked(holds: boolean, words: string, indent: number, width: number): Line[] {
  const style: Style = holds ? "green" : "red";
  return paragraph(words, indent + 2, width).map((line, at): Line => [" ".repeat(indent), at === 0 ? [style, holds ? "✓" : "✗"] : " ", " ", ...line.slice(1)]);
}
