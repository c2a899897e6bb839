import type { Problem } from "@charterlint/core";

/** Wrong usage, configuration or pack: the run ends with exit code 2 and this one sentence. */
export class UsageError extends Error {}

/** Mistakes in files that the run was told to go by (configuration, waivers, baseline): the run ends with exit code 2 and a line for each. */
export class MistakesError extends UsageError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message ?? "");
    this.problems = problems;
  }
}
