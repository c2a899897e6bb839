import type { Finding, Problem, Reporter, ReportOptions, Review, Severity } from "@charterlint/core";
import { pointsByFinding } from "../points-by-finding.ts";
import { placeName } from "../places.ts";
import { positionOf } from "../position.ts";
import { plainLines } from "../remark/plain-text.ts";
import { sayingOf } from "../remark/saying.ts";
import { isShown } from "../shown.ts";
import { sourceName } from "../source-name.ts";
import { clean } from "../terminal/clean.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Commands of GitHub's workflows: each finding that a report for people shows, and each problem, becomes an annotation of its line. */
export const github: Reporter = {
  streams: false,
  report: (reviews, options) => reviews.flatMap((review) => annotations(review, options)).map((line) => `${line}\n`).join(""),
};

function annotations(review: Review, options: ReportOptions): string[] {
  const points = pointsByFinding(review);
  const shown = review.findings.filter((_, index) => {
    const point = points.get(index);
    return point !== undefined && isShown(point, options.show);
  });
  return [...review.problems.map((problem) => problemLine(problem, review)), ...shown.map((finding) => findingLine(review, finding, options))];
}

function findingLine(review: Review, finding: Finding, options: ReportOptions): string {
  const { act, source } = review;
  const saying = sayingOf(review, finding, options);
  const name = finding.status === "open" ? commands[finding.severity] : "notice";
  const place = placeName(act, finding.provision, saying.language, options);
  const title = [finding.check, saying.wording.severity[finding.severity], ...(source.id === undefined ? [] : [source.id]), place].join(" · ");
  return command(name, { file: source.file, ...rangeOf(review, finding), title }, plainLines(saying).join("\n"));
}

function problemLine({ code, severity, message, file, line, column }: Problem, review: Review): string {
  const where = file ?? review.source.file;
  return command(commands[severity], { file: where, line, col: column, title: code }, where === undefined ? `${sourceName(review)}: ${message}` : message);
}

/** Line and columns, the last inclusive; none where the lines of the text are not those of the file. Columns only count within one line. */
function rangeOf({ act, source }: Review, { span }: Finding): Readonly<Record<string, number>> {
  if (act.places !== undefined || source.id !== undefined) return {};
  const from = positionOf(act, span.start);
  const to = positionOf(act, Math.max(span.start, span.end - 1));
  return from.line === to.line ? { line: from.line, col: from.column, endColumn: to.column } : { line: from.line, endLine: to.line };
}

function command(name: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]));
  return `::${name} ${given.join(",")}::${escapeData(message)}`;
}

/** As GitHub's own toolkit escapes the data of a command; what a terminal would obey is taken out of each line first. */
function escapeData(words: string): string {
  return words.split("\n").map(clean).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function escapeProperty(words: string): string {
  return escapeData(clean(words)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
