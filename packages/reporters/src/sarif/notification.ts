import type { Problem, Review } from "@charterlint/core";
import { artifactLocation } from "./artifact-uri.ts";
import { message } from "./message.ts";
import { levels } from "./level.ts";

/** What there was to say of the inputs, for `invocations`; executed well if none of it is an error. */
export function invocation(reviews: readonly Review[]): { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly object[] } {
  const problems = reviews.flatMap((review) => review.problems.map((problem) => ({ problem, file: problem.file ?? review.source.file })));
  return {
    executionSuccessful: problems.every(({ problem }) => problem.severity !== "error"),
    toolExecutionNotifications: problems.map(({ problem, file }) => notification(problem, file)),
  };
}

/** Codes of those problems, each once, for the descriptors of notifications. */
export function problemCodes(reviews: readonly Review[]): string[] {
  return [...new Set(reviews.flatMap(({ problems }) => problems.map(({ code }) => code)))].sort();
}

function notification({ code, severity, message: words, line, column }: Problem, file: string | undefined): object {
  const region = line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return {
    descriptor: { id: code },
    level: levels[severity],
    message: message(words),
    ...(file === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(file), ...region } }] }),
  };
}
