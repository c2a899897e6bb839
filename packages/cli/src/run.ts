import { CommanderError } from "commander";
import { discardDrafts } from "./draft.ts";
import { MistakesError, UsageError } from "./errors.ts";
import { exit } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { ReaderGone } from "./output.ts";
import { problemLine } from "./problem-line.ts";
import { programFor } from "./program.ts";

/**
 * Runs the command line.
 * @param argv arguments, without `node` and the script.
 * @returns the exit code: 0 nothing to object to, 1 an open finding at or above `--fail-on`, 2 wrong usage, pack or input.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.clean;
  io.stderr.on("error", () => undefined);
  try {
    await programFor(io, (result) => { code = result; }).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof ReaderGone) return code;
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.wrong;
    if (error instanceof MistakesError) io.stderr.write(error.problems.map((problem) => `${problemLine(problem)}\n`).join(""));
    else if (error instanceof UsageError) io.stderr.write(`error: ${error.message}\n`);
    else io.stderr.write(unexpected(error, argv.includes("--debug")));
    return exit.wrong;
  } finally {
    discardDrafts(io);
  }
}

function unexpected(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const detail = debug && error instanceof Error ? `${error.stack ?? message}\n` : "";
  return `${detail}error: a mistake in the program (${message}); please report it, with what --debug prints.\n`;
}
