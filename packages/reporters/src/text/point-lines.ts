import type { Finding, Point, Provision, ReportOptions, Review } from "@charterlint/core";
import { listPlaces } from "../place-list.ts";
import { provisionAt } from "../places.ts";
import type { Line } from "../terminal/style.ts";
import { wordingFor } from "../wording/wording.ts";
import type { Wording } from "../wording/wording.ts";
import { colors, headLines, ruleLine } from "./head-lines.ts";
import { paragraph } from "./paragraph.ts";
import { principleLines } from "./principle-lines.ts";
import { counterpartLines, quoteLines } from "./quote-lines.ts";
import { safeguardLines } from "./safeguard-lines.ts";

/** More places than these are counted, not listed. */
const mostPlaces = 12;

/** One point: what it is, its first place quoted, what is asked, found and proposed, and its other places. */
export function pointLines(review: Review, point: Point, options: ReportOptions): Line[] {
  const findings = point.findings.map((index) => review.findings[index]).filter((finding) => finding !== undefined);
  const [first] = findings;
  if (!first) return [];
  const language = options.language ?? first.language;
  const wording = wordingFor(language);
  // What the text answers was found, and needs no proposal.
  const [said, proposal] = point.status === "cured" ? ["", ""] : [first.finding, first.proposal];
  const sentences = [first.question, said].filter((sentence) => sentence !== "");
  return [
    [],
    ...headLines(review, point, first, wording, language, options),
    ruleLine(review, first, wording, options),
    ...quoteLines(review, first, colors[first.severity], options),
    ...counterpartLines(review, first, colors[first.severity], wording, language, options),
    ...(first.amends ? paragraph(amendedPlaces(findings), 4, options.width, wording.amended) : []),
    ...sentences.flatMap((sentence) => paragraph(sentence, 4, options.width)),
    ...safeguardLines(review, first, wording, language, options),
    ...principleLines(first.principles, wording, options),
    ...(proposal === "" ? [] : paragraph(proposal, 4, options.width, wording.proposal)),
    ...waiverLines(findings, wording, options),
    ...otherPlaces(review, findings, wording, language, options),
  ];
}

/** Who answers for the point: each waiver once. */
function waiverLines(findings: readonly Finding[], wording: Wording, options: ReportOptions): Line[] {
  const said = findings.flatMap(({ waiver }) => (waiver ? [waiver.kind === "baseline" ? wording.inBaseline : fill(wording.waivedBy, waiver)] : []));
  return [...new Set(said)].flatMap((words) => paragraph(words, 4, options.width));
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Where else the same point stands: in findings of its own, or again in the first one's provision or article. */
function otherPlaces(review: Review, findings: readonly Finding[], wording: Wording, language: string, options: ReportOptions): Line[] {
  const { root } = review.act;
  const all = findings.flatMap((finding) => [finding.provision, ...finding.related.map((span) => provisionAt(root, span.start))]);
  const places = [...new Set(all)]
    .filter((place: Provision) => place !== findings[0]?.provision)
    .sort((one, other) => one.span.start - other.span.start);
  if (places.length === 0) return [];
  const listed = listPlaces(review.act, places.slice(0, mostPlaces), wording, language, options);
  const more = places.length > mostPlaces ? ` ${wording.more.replace("{n}", String(places.length - mostPlaces))}` : "";
  return paragraph(`${listed}${more}.`, 4, options.width, wording.alsoAt);
}

/** The provisions of the amended act on which findings stand. */
function amendedPlaces(findings: readonly Finding[]): string {
  return `${[...new Set(findings.flatMap(({ amends }) => amends?.label ?? []))].join("; ")}.`;
}
