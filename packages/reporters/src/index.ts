import { definePlugin } from "@charterlint/core";
import type { Plugin } from "@charterlint/core";
import { comparisonHtml } from "./compare/comparison-html.ts";
import { comparisonJson, comparisonJsonl } from "./compare/comparison-json.ts";
import { comparisonMarkdown } from "./compare/comparison-markdown.ts";
import { comparisonText } from "./compare/comparison-text.ts";
import type { ComparisonReporter } from "./compare/compared.ts";
import { csv, csvExcel } from "./csv/csv.ts";
import { github } from "./github/github.ts";
import { html } from "./html/html.ts";
import { json } from "./json/json.ts";
import { jsonl } from "./jsonl/jsonl.ts";
import { junit } from "./junit/junit.ts";
import { sarif } from "./sarif/sarif.ts";
import { tagJson } from "./tags/tag-json.ts";
import { tagJsonl } from "./tags/tag-jsonl.ts";
import { tagText } from "./tags/tag-text.ts";
import type { TagReporter } from "./tags/tagged.ts";
import { text } from "./text/text.ts";

/** The reporters of reviews that the project itself offers. They run in a browser as well. */
const reporters: Plugin = definePlugin({ name: "reporters", reporters: { text, html, json, jsonl, sarif, junit, github, csv, "csv-excel": csvExcel } });
export default reporters;

/** Reporters of themes, by format. */
export const tagReporters: Readonly<Record<string, TagReporter>> = { text: tagText, json: tagJson, jsonl: tagJsonl };

/** Reporters of two versions compared, by format. */
export const comparisonReporters: Readonly<Record<string, ComparisonReporter>> = {
  text: comparisonText, json: comparisonJson, jsonl: comparisonJsonl, html: comparisonHtml, markdown: comparisonMarkdown,
};

export type { ComparisonReporter } from "./compare/compared.ts";
export { structureAkn } from "./akn/structure-akn.ts";
export { structureJson } from "./structure/structure-json.ts";
export type { ProvisionNode } from "./structure/structure-json.ts";
export { structureTree } from "./structure/structure-tree.ts";
export { reportFile } from "./json/json.ts";
export { failsRun, reaches } from "./fails.ts";
export type { FailOn } from "./fails.ts";
export { printJson } from "./json/print.ts";
export { pointComments } from "./comments/point-comments.ts";
export { choosePoints, pointsToEdit } from "./memo/memo-point.ts";
export type { Chosen, MemoPoint, PointEdits } from "./memo/memo-point.ts";
export type { Memo } from "./memo/memo.ts";
export { placeName } from "./places.ts";
export { memoDocx, memoMarkdown } from "./memo/write-memo.ts";
export { clean } from "./terminal/clean.ts";
export { tallyOf } from "./text/tally.ts";
export type { Tally } from "./text/tally.ts";
export { closingWords } from "./text/text.ts";
export { lineRange } from "./position.ts";
export { whyFile } from "./why/why-json.ts";
export { whyText } from "./why/why-text.ts";
export { wordingFor } from "./wording/wording.ts";
export type { Wording } from "./wording/wording.ts";
export type { TagRow, ThemeRow } from "./tags/tag-rows.ts";
export type { Tagged, TagReporter } from "./tags/tagged.ts";
