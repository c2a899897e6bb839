import type { Problem } from "@charterlint/core";
import type { Source } from "../inputs/task.ts";

/** What came of one text: a result, or problems that say why there is none. Plain data, so that a worker can send it. */
export interface Outcome<Result> {
  readonly source: Source;
  readonly result?: Result;
  readonly problems: readonly Problem[];
  /** The result was kept by an earlier run. */
  readonly cached?: boolean;
  /** Stack of what was thrown, for a developer's eyes. */
  readonly thrown?: string;
  /** Milliseconds spent on reading and on the work. */
  readonly spent: { readonly read: number; readonly work: number };
}

/** A mistake in the program on one text: its problem alone. */
export function failed<Result>(source: Source, problems: readonly Problem[], thrown: unknown, spent: Outcome<Result>["spent"]): Outcome<Result> {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const message = `${whichText(source)} could not be worked on because of a mistake in the program (${reason}); please report it, with what --debug prints.`;
  return { source, problems: [...problems, problemOf(source, "internal", message)], thrown: thrown instanceof Error ? (thrown.stack ?? reason) : reason, spent };
}

/** A text whose worker ended, or gave no answer in `seconds`. */
export function abandoned<Result>(source: Source, { reason, seconds }: { readonly reason?: string; readonly seconds?: number }): Outcome<Result> {
  const message = seconds === undefined
    ? `${whichText(source)} could not be worked on: the program stopped on it (${reason ?? "no reason was given"}); please report it.`
    : `${whichText(source)} was given up after ${seconds} seconds of work; the others were not. Cut it into smaller files, and please report it.`;
  return { source, problems: [problemOf(source, seconds === undefined ? "internal" : "too-slow", message)], spent: { read: 0, work: 0 } };
}

function whichText({ id }: Source): string {
  return id === undefined ? "This text" : `The text “${id}”`;
}

function problemOf({ file }: Source, code: string, message: string): Problem {
  return { severity: "error", code, message, ...(file === undefined ? {} : { file }) };
}
