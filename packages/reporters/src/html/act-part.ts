import type { Finding, ReportOptions, Review } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import { authorityTitle } from "../remark/authority-title.ts";
import { sourceName } from "../source-name.ts";
import { cellsOf } from "../text/cells.ts";
import { tallyOf, tallySentences } from "../text/tally.ts";
import { wordingFor } from "../wording/wording.ts";
import { partHtml } from "./act-text.ts";
import { contents } from "./contents.ts";
import type { Facets } from "./facets.ts";
import { blocksOf, layOut } from "./layout.ts";
import type { Part } from "./layout.ts";
import { placeRemarks } from "./placed-remarks.ts";
import { rankedPoints } from "./ranked-points.ts";
import { remarkCard } from "./remark-card.ts";
import { themeChart } from "./theme-chart.ts";
import { pageWording } from "./wording/wording.ts";

/** Its sections have headings of the third level, so that those of the act begin with the fourth. */
const firstLevel = 4;

/** What an act is called: its title on one line, else its file. */
export function actName(review: Review): string {
  const { act: { text, title } } = review;
  const words = title ? cellsOf(text, title).map((cell) => cell.text).join("") : "";
  return words === "" ? sourceName(review) : words;
}

/** One act of the page: what it was measured against, its points, its themes, and its text with the remarks beside it. */
export function actPart(review: Review, number: number, facets: Facets, language: string, options: ReportOptions): string {
  const { act, problems, findings } = review;
  const page = pageWording(language);
  const id = `act-${number}`;
  const idOf = (finding: number): string => `${id}-remark-${finding + 1}`;
  const layout = layOut(act, firstLevel);
  const anchors = new Map<Part, string>();
  const anchor = (part: Part): string => anchors.get(part) ?? (anchors.set(part, `${id}-part-${anchors.size + 1}`), anchors.get(part) as string);
  const facts = [
    ...(actName(review) === sourceName(review) ? [] : [sourceName(review)]),
    // Of what could not be read, the problems say all there is.
    ...(act.text === "" ? [] : measureOf(review, language, options)),
  ];
  const setting = { act, anchor, placed: placeRemarks(review, blocksOf(layout), idOf), card: (index: number) => remarkCard(review, findings[index] as Finding, idOf(index), facets, language, options) };
  const chart = themeChart(review, language, options);
  const section = (name: string, title: string, inner: string): string => (inner === "" ? "" : `<section id="${id}-${name}"><h3>${escapeHtml(title)}</h3>\n${inner}</section>\n`);
  return `<article class="act" aria-labelledby="${id}">
<h2 id="${id}" lang="${escapeHtml(act.language)}">${escapeHtml(actName(review))}</h2>
${facts.map((fact) => `<p>${escapeHtml(fact)}</p>`).join("\n")}
${section("reading", page.onReading, problems.length === 0 ? "" : `<ul>${problems.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join("")}</ul>`)}${section("points", page.byRank, review.points.length === 0 ? "" : rankedPoints(review, idOf, language, options))}${section("themes", page.themeChart, chart)}${section("text", page.words, `${contents(act, layout, anchor, page)}${partHtml(layout, setting)}`)}</article>`;
}

/** What it was measured against, and what came of that. */
function measureOf(review: Review, language: string, options: ReportOptions): string[] {
  const { policy: { authorities, asOf }, pair } = review;
  const wording = wordingFor(language);
  const isMeasured = authorities.length > 0;
  return [
    `${wording.measured}: ${authorities.map((name) => authorityTitle(name, review, language, options)).join("; ") || "–"}; ${wording.asOf.replace("{x}", asOf)}.`,
    ...(pair ? [`${wording.sideBySide}: ${sourceName(pair)}`] : []),
    ...(isMeasured ? [] : [wording.unchecked]),
    ...(isMeasured || pair ? tallySentences(tallyOf([review]), ["info", "cured", "waived"], wording) : []),
  ];
}
