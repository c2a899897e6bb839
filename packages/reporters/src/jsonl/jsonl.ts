import type { Reporter } from "@charterlint/core";
import { findingRows } from "../json/finding-row.ts";
import { printJson } from "../json/print.ts";

/** One finding a row, no envelope: `Finding` in `schemas/report.schema.json`. */
export const jsonl: Reporter = {
  streams: true,
  report: (reviews, options) =>
    reviews.flatMap((review) => findingRows(review, options)).map((row) => `${printJson(row)}\n`).join(""),
};
