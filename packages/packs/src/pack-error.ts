import type { Problem } from "@charterlint/core";

/** Thrown by `compilePack` for a pack that can't be used. `problems` holds every mistake; `file`, `line`, `column` (1-based) are those of the first. */
export class PackError extends Error {
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly line: number;
  readonly column: number;

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    super(first ? `${first.file}:${first.line}:${first.column} ${first.message}` : "The pack is empty.");
    this.name = "PackError";
    this.problems = problems;
    this.file = first?.file ?? "";
    this.line = first?.line ?? 1;
    this.column = first?.column ?? 1;
  }
}
