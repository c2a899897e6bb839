import type { Finding, Point, Reporter, ReportOptions, Review } from "@charterlint/core";
import { headingOf, placeName } from "../places.ts";
import { pointsByFinding } from "../points-by-finding.ts";
import { positionOf, sourceOf } from "../position.ts";
import { citation, strongestOf } from "../remark/principle-words.ts";
import { quotationOf } from "../remark/quotation.ts";
import { sayingOf } from "../remark/saying.ts";
import { row } from "./cell.ts";

/** One finding a row, of any status, under names of columns that stay the same in every language. */
export const csv: Reporter = { streams: false, report: (reviews, options) => table(reviews, ",", options) };

/**
 * The same for a spreadsheet that is opened by a double click: with a byte-order mark, by which it knows UTF-8, and for Russian and Kazakh with the semicolon
 * that it expects there.
 */
export const csvExcel: Reporter = {
  streams: false,
  report: (reviews, options) => `\ufeff${table(reviews, (options.language ?? reviews[0]?.act.language) === "en" ? "," : ";", options)}`,
};

const columns = [
  "file", "id", "point", "check", "rule", "severity", "status", "draft", "place", "eid", "heading", "line", "column", "page", "paragraph", "language", "quotation", "words",
  "question", "finding", "proposal", "principles", "waived", "fingerprint",
] as const;

function table(reviews: readonly Review[], delimiter: "," | ";", options: ReportOptions): string {
  const rows = reviews.flatMap((review) => {
    const points = pointsByFinding(review);
    return review.findings.map((finding, index) => cellsOf(review, finding, points.get(index), options));
  });
  return [row(columns, delimiter), ...rows.map((cells) => row(columns.map((name) => cells[name]), delimiter))].join("");
}

function cellsOf(review: Review, finding: Finding, point: Point | undefined, options: ReportOptions): Record<(typeof columns)[number], string | number | undefined> {
  const { act, source: { file, id } } = review;
  const { wording, language, waived } = sayingOf(review, finding, options);
  const { provision, span } = finding;
  const place = sourceOf(act, span.start);
  // The lines of a text that was read from a word processor's file are nobody's.
  const position = act.places === undefined && id === undefined ? positionOf(act, span.start) : undefined;
  return {
    file, id,
    point: point?.number,
    check: finding.check,
    rule: finding.rule,
    severity: finding.severity,
    status: finding.status,
    draft: finding.draft ? "yes" : "no",
    place: placeName(act, provision, language, options),
    eid: provision.eId,
    heading: headingOf(act, provision),
    line: position?.line,
    column: position?.column,
    page: place?.page,
    paragraph: place?.paragraph,
    language: finding.language,
    quotation: quotationOf(act, finding, options),
    words: act.text.slice(span.start, span.end),
    question: finding.question,
    // What the text answers was found, and needs no proposal.
    finding: finding.status === "cured" ? "" : finding.finding,
    proposal: finding.status === "cured" ? "" : finding.proposal,
    principles: strongestOf(finding.principles).map((link) => citation(link, wording)).join("; "),
    waived,
    fingerprint: finding.fingerprint,
  };
}
