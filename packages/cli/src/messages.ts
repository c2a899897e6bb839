import type { Problem } from "@charterlint/core";
import type { Io } from "./io.ts";
import { problemLine } from "./problem-line.ts";
import type { Progress } from "./progress.ts";

/** What a run says on standard error: warnings and how a file was read as they come, errors once more at the end, where they are not lost. */
export class Messages {
  readonly #io: Io;
  readonly #quiet: boolean;
  readonly #errors: Problem[] = [];
  #progress: Progress | undefined;

  constructor(io: Io, quiet = false) {
    this.#io = io;
    this.#quiet = quiet;
  }

  /** The bar that has to make room for what is said. */
  set progress(progress: Progress) {
    this.#progress = progress;
  }

  get hasErrors(): boolean {
    return this.#errors.length > 0;
  }

  take(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (problem.severity === "error") this.#errors.push(problem);
      else if (!this.#quiet) this.say(problemLine(problem));
    }
  }

  say(line: string): void {
    this.#progress?.hide();
    this.#io.stderr.write(`${line}\n`);
  }

  /** Names every error: inputs that could not be read, packs that could not be loaded. */
  end(): void {
    for (const problem of this.#errors) this.say(problemLine(problem));
  }
}
