import type { ReportFile, Reporter, ReportOptions, Review } from "@charterlint/core";
import { findingRows, sourceRow } from "./finding-row.ts";
import { printJson } from "./print.ts";

/** All reviews as one document (`schemas/report.schema.json`); cured findings and questions included. */
export const json: Reporter = {
  streams: false,
  report: (reviews, options) => `${printJson(reportFile(reviews, options), 2)}\n`,
};

/** What `json` prints, as a value. Indices in `points` are of `findings` of the whole report. */
export function reportFile(reviews: readonly Review[], options: ReportOptions): ReportFile {
  const findings: ReportFile["findings"] = [];
  const points: ReportFile["points"] = [];
  for (const review of reviews) {
    const first = findings.length;
    for (const row of findingRows(review, options)) findings.push(row);
    for (const { number, check, severity, status, findings: own } of review.points) {
      points.push({ point: number, check, severity, status, ...sourceRow(review), findings: own.map((index) => first + index) });
    }
  }
  return {
    version: "1",
    engine: options.engine,
    asOf: reviews[0]?.policy.asOf ?? "",
    packs: [...new Set(reviews.flatMap((review) => [...review.policy.packs, ...review.policy.authorities]))].sort(),
    files: reviews.map((review) => ({
      ...sourceRow(review),
      language: review.act.language,
      problems: review.problems.map(({ severity, code, message, line, column }) => ({
        severity, code, message, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }),
      })),
    })),
    findings,
    points,
  };
}
