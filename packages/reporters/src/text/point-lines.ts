import type { Finding, Point, Provision, ReportOptions, Review } from "@charterlint/core";
import { listPlaces } from "../place-list.ts";
import { provisionAt } from "../places.ts";
import { sayingOf, waiverWords } from "../remark/saying.ts";
import type { Line } from "../terminal/style.ts";
import type { Wording } from "../wording/wording.ts";
import { colors, headLines, ruleLine } from "./head-lines.ts";
import { paragraph } from "./paragraph.ts";
import { counterpartLines, quoteLines } from "./quote-lines.ts";

/** More places than these are counted, not listed. */
const mostPlaces = 12;

/** One point: what it is, its first place quoted, what is asked, found and proposed, and its other places. */
export function pointLines(review: Review, point: Point, options: ReportOptions): Line[] {
  const findings = point.findings.map((index) => review.findings[index]).filter((finding) => finding !== undefined);
  const [first] = findings;
  if (!first) return [];
  const { language, wording, sentences, facts, notes } = sayingOf(review, first, options);
  return [
    [],
    ...headLines(review, point, first, { wording, language, notes }, options),
    ruleLine(review, first, wording, options),
    ...quoteLines(review, first, colors[first.severity], options),
    ...counterpartLines(review, first, colors[first.severity], wording, language, options),
    ...(first.amends ? paragraph(amendedPlaces(findings), 4, options.width, wording.amended) : []),
    ...sentences.flatMap((sentence) => paragraph(sentence, 4, options.width)),
    ...facts.flatMap(({ label, words }) => paragraph(words, 4, options.width, label)),
    ...waiverLines(findings, wording, options),
    ...otherPlaces(review, findings, wording, language, options),
  ];
}

/** Who answers for the point: each waiver once. */
function waiverLines(findings: readonly Finding[], wording: Wording, options: ReportOptions): Line[] {
  const said = new Set(findings.flatMap(({ waiver }) => (waiver ? [waiverWords(waiver, wording)] : [])));
  return [...said].flatMap((words) => paragraph(words, 4, options.width));
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
