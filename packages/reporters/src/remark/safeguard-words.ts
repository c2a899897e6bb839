import type { Finding, ReportOptions, Review, SafeguardFound, Scope } from "@charterlint/core";
import { conceptName } from "../concept-name.ts";
import { articlesOf, placeName, provisionAt } from "../places.ts";
import { alternatives } from "../wording/wording.ts";
import type { Wording } from "../wording/wording.ts";
import type { Labelled } from "./labelled.ts";

/** What would have answered the point, where it was looked for, and where else, if anywhere, it stands. */
export function safeguardWords(review: Review, finding: Finding, wording: Wording, language: string, options: ReportOptions): Labelled[] {
  const { wanted, searched, found } = finding.safeguards;
  const names = wanted.flat().map((id) => conceptName(id, finding.rule, wording, options));
  const list = alternatives(names.filter((name) => name !== undefined), wording);
  if (list === "" && found.length === 0) return [];
  const scopes = searched.map((scope) => scopeName(review, finding, scope, wording)).join("; ");
  const said = (words: string, label: string): Labelled[] => (words === "" ? [] : [{ label, words: `${words}.` }]);
  if (found.length === 0) return [...said(list, wording.missing), ...said(scopes, wording.searched)];
  const once = new Map(found.map((one): [string, SafeguardFound] => [`${one.concept} ${one.span?.start ?? one.label}`, one]).reverse());
  const places = [...once.values()].reverse().map((one) => foundName(review, finding, one, wording, language, options)).join("; ");
  return [
    ...said(list, wording.wanted),
    ...said(scopes, wording.searched),
    ...said(places, finding.status === "cured" ? wording.found : wording.foundOnly),
  ];
}

function foundName(review: Review, finding: Finding, found: SafeguardFound, wording: Wording, language: string, options: ReportOptions): string {
  const { act } = review;
  const place = found.citation ?? (found.span
    ? placeName(act, provisionAt(act.root, found.span.start), language, options)
    : found.label);
  const quoted = found.text === undefined ? "" : `${wording.quotes[0]}${found.text}${wording.quotes[1]}`;
  const what = [conceptName(found.concept, finding.rule, wording, options), quoted].filter(Boolean).join(" ");
  return `${what === "" ? place : `${what}, ${place}`} (${scopeName(review, finding, found.scope, wording)})`;
}

function scopeName({ act }: Review, { provision }: Finding, scope: Scope, wording: Wording): string {
  const isSection = scope === "article" && articlesOf(act.root).get(provision)?.kind === "section";
  return isSection ? wording.section : wording.scope[scope];
}
