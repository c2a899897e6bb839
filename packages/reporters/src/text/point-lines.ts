import type { Finding, Point, Provision, ReportOptions, Review, Severity } from "@charterlint/core";
import { articlesOf, listPlaces, placeName, provisionAt } from "../places.ts";
import { positionOf } from "../position.ts";
import type { Line, Style } from "../terminal/style.ts";
import { wordingFor } from "../wording/wording.ts";
import type { Wording } from "../wording/wording.ts";
import { paragraph } from "./paragraph.ts";
import { principleLines } from "./principle-lines.ts";
import { quote } from "./quote.ts";
import { safeguardLines } from "./safeguard-lines.ts";

const colors: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "cyan" };
/** More places than these are counted, not listed. */
const mostPlaces = 12;

/** One point: what it is, its first place quoted, what is asked, found and proposed, and its other places. */
export function pointLines(review: Review, point: Point, options: ReportOptions): Line[] {
  const findings = point.findings.map((index) => review.findings[index]).filter((finding) => finding !== undefined);
  const [first] = findings;
  if (!first) return [];
  const language = options.language ?? first.language;
  const wording = wordingFor(language);
  const sentences = [first.question, first.finding].filter((sentence) => sentence !== "");
  return [
    [],
    headLine(review, point, first, wording, language, options),
    ruleLine(review, first),
    ...quoteLines(review, first, options),
    ...sentences.flatMap((sentence) => paragraph(sentence, 4, options.width)),
    ...safeguardLines(review, first, wording, language, options),
    ...principleLines(first.principles, wording, options),
    ...(first.proposal === "" ? [] : paragraph(first.proposal, 4, options.width, wording.proposal)),
    ...otherPlaces(review, findings, wording, language, options),
  ];
}

function headLine(review: Review, point: Point, first: Finding, wording: Wording, language: string, options: ReportOptions): Line {
  const { act } = review;
  const heading = first.provision.heading ?? articlesOf(act.root).get(first.provision)?.heading;
  const notes = [point.status === "open" ? "" : wording[point.status], first.draft ? wording.draft : ""].filter(Boolean);
  return [
    ["bold", `${String(point.number).padStart(2)}. `],
    [colors[point.severity], wording.severity[point.severity]],
    ` · ${placeName(act, first.provision, language, options)}`,
    ["dim", heading ? `  ${act.text.slice(heading.start, heading.end)}` : ""],
    ["dim", notes.length > 0 ? ` (${notes.join("; ")})` : ""],
  ];
}

function ruleLine(review: Review, finding: Finding): Line {
  const { line, column } = positionOf(review.act, finding.span.start);
  const place = review.source.id === undefined ? `${review.source.file ?? ""}:${line}:${column}` : `${line}:${column}`;
  return ["    ", ["dim", `${finding.check} ${finding.rule}  ${place}`]];
}

function quoteLines(review: Review, finding: Finding, options: ReportOptions): Line[] {
  const number = String(positionOf(review.act, finding.span.start).line);
  const { text, marks } = quote(review.act, finding.span, Math.max(40, options.width - number.length - 8));
  const gutter = " ".repeat(number.length);
  return [
    ["    ", ["dim", `${number} │ `], text],
    ["    ", ["dim", `${gutter} │ `], [colors[finding.severity], marks]],
  ];
}

/** Where else the same point stands: in findings of its own, or again in the first one's provision or article. */
function otherPlaces(review: Review, findings: readonly Finding[], wording: Wording, language: string, options: ReportOptions): Line[] {
  const { root } = review.act;
  const all = findings.flatMap((finding) => [finding.provision, ...finding.related.map((span) => provisionAt(root, span.start))]);
  const places = [...new Set(all)]
    .filter((place: Provision) => place !== findings[0]?.provision)
    .sort((one, other) => one.span.start - other.span.start);
  if (places.length === 0) return [];
  const listed = listPlaces(places.slice(0, mostPlaces), wording, (place) => placeName(review.act, place, language, options));
  const more = places.length > mostPlaces ? ` ${wording.more.replace("{n}", String(places.length - mostPlaces))}` : "";
  return paragraph(`${listed}${more}.`, 4, options.width, wording.alsoAt);
}
