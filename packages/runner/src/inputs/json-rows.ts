import { createReadStream } from "node:fs";
import type { Problem } from "@charterlint/core";
import { readJsonLine } from "./json-line.ts";
import { isBlank, linesOf } from "./lines.ts";
import { systemReason } from "./system-reason.ts";

/** A parsed line of a list and its 1-based number, or why it could not be parsed. */
export type JsonRow = { readonly line: number; readonly value: unknown } | { readonly problem: Problem };

/**
 * The rows of a `.jsonl` list, one in memory at a time; blank lines are passed over. A bad row is a problem and the next goes on; so
 * is a file that cannot be read, which ends it.
 * @param name what problems call the file. @param shape an example of a row.
 */
export async function* jsonRows({ path, name, shape }: { readonly path: string; readonly name: string; readonly shape: string }): AsyncGenerator<JsonRow> {
  const problem = (code: string, message: string, place: { line?: number; column?: number } = {}): JsonRow => ({ problem: { severity: "error", code, message, file: name, ...place } });
  try {
    for await (const row of linesOf(createReadStream(path))) {
      if (isBlank(row)) continue;
      const { number } = row;
      const parsed = readJsonLine(row, shape);
      if ("value" in parsed) yield { line: number, value: parsed.value };
      else yield problem(parsed.code, parsed.message, { line: number, ...(parsed.column === undefined ? {} : { column: parsed.column }) });
    }
  } catch (error) {
    yield problem("unreadable", `Cannot be read: ${systemReason(error)}.`);
  }
}
