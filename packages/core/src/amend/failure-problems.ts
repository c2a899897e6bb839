import type { Act, Problem } from "../model/act.ts";
import type { Failure } from "./edits.ts";

/** What could not be done of a bill's amendments, as sentences for its drafter; amendments of other acts are told together. */
export function failureProblems(bill: Act, failures: readonly Failure[]): Problem[] {
  const problems: Problem[] = failures.filter(({ reason }) => reason !== "other-act").map(({ amendment, reason, sought }) => ({
    severity: "warning",
    code: `amendment-${reason}`,
    message: `${sentences[reason](sought)} The amendment in ${amendment.clause.eId || "the bill"} was left out; compare it with the base act.`,
    ...placeOf(bill, amendment.clause.span.start),
  }));
  const others = new Map<string, number>();
  for (const { reason, sought } of failures) if (reason === "other-act") others.set(sought, (others.get(sought) ?? 0) + 1);
  for (const [title, count] of others) {
    problems.push({ severity: "info", code: "amendment-other-act", message: `${count} amendment${count > 1 ? "s" : ""} of another act (${title}) ${count > 1 ? "were" : "was"} not applied; its base was not given.` });
  }
  return problems;
}

const sentences: Readonly<Record<Failure["reason"], (sought: string) => string>> = {
  "no-target": (sought) => `The base act has no ${sought || "such provision"}.`,
  "no-words": (sought) => `The words “${sought}” do not stand in the provision of the base act that is named.`,
  "overlap": (sought) => `Another amendment changes the same words (${sought || "the act"}).`,
  "no-text": (sought) => `No new text was found for ${sought || "the act"}.`,
  "other-act": (sought) => sought,
};

/** Line and column, 1-based, where they can be looked up: in files that are plain text. */
function placeOf({ text, places }: Act, offset: number): Pick<Problem, "line" | "column"> {
  if (places) return {};
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/u);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
