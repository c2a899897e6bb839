import type { Finding, ReportOptions, Review, SafeguardFound } from "@charterlint/core";
import { placeName, provisionAt } from "../places.ts";
import type { Line } from "../terminal/style.ts";
import { alternatives, conceptName } from "../wording/wording.ts";
import type { Wording } from "../wording/wording.ts";
import { paragraph } from "./paragraph.ts";

/** What would have answered the point, where it was looked for, and where else, if anywhere, it stands. */
export function safeguardLines(review: Review, finding: Finding, wording: Wording, language: string, options: ReportOptions): Line[] {
  const { wanted, searched, found } = finding.safeguards;
  if (wanted.length === 0) return [];
  const list = alternatives(wanted.flat(), wording);
  const scopes = searched.map((scope) => wording.scope[scope]).join("; ");
  const lines = (words: string, label: string): Line[] => (words === "" ? [] : paragraph(`${words}.`, 4, options.width, label));
  if (found.length === 0) return [...lines(list, wording.missing), ...lines(scopes, wording.searched)];
  const places = found.map((one) => foundName(review, one, wording, language, options)).join("; ");
  return [
    ...lines(list, wording.wanted),
    ...lines(scopes, wording.searched),
    ...lines(places, finding.status === "cured" ? wording.found : wording.foundOnly),
  ];
}

function foundName(review: Review, found: SafeguardFound, wording: Wording, language: string, options: ReportOptions): string {
  const place = found.citation ?? (found.span
    ? placeName(review.act, provisionAt(review.act.root, found.span.start), language, options)
    : found.label);
  const quoted = found.text === undefined ? "" : `${wording.quotes[0]}${found.text}${wording.quotes[1]}`;
  const what = [conceptName(found.concept, wording), quoted].filter(Boolean).join(" ");
  return `${what === "" ? place : `${what}, ${place}`} (${wording.scope[found.scope]})`;
}
