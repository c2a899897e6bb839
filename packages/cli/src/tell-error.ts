import { MistakesError, UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { problemLine } from "./problem-line.ts";

/** Says on standard error why a run ended: mistakes by file, line and column, wrong usage in a sentence; a stack only to who debugs. */
export function tellError(error: unknown, debug: boolean, io: Io): void {
  if (error instanceof MistakesError) io.stderr.write(error.problems.map((problem) => `${problemLine(problem)}\n`).join(""));
  else if (error instanceof UsageError) io.stderr.write(`error: ${error.message}\n`);
  else io.stderr.write(unexpected(error, debug));
}

function unexpected(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const detail = debug && error instanceof Error ? `${error.stack ?? message}\n` : "";
  return `${detail}error: a mistake in the program (${message}); please report it, with what --debug prints.\n`;
}
