import type { BaselineEntry } from "@charterlint/core";

/** The text of a baseline: one row a line, sorted, so that two of them can be compared line by line. `file` of rows is relative to the baseline. */
export async function baselineText(rows: readonly BaselineEntry[]): Promise<string> {
  const { Document } = await import("yaml");
  const findings = [...rows]
    .sort((a, b) => compare(a.file ?? "", b.file ?? "") || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
    .map(({ rule, fingerprint, count, file, label }) => ({ rule, fingerprint, count, ...(file === undefined ? {} : { file }), ...(label === undefined ? {} : { label }) }));
  const document = new Document({ version: 1, findings: findings.map((row) => new Document().createNode(row, { flow: true })) });
  document.commentBefore = " Findings that were there when this was written (charterlint baseline). Only what is new counts.";
  return document.toString({ lineWidth: 0 });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
