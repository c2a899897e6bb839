import { CommanderError } from "commander";
import { discardDrafts } from "./draft.ts";
import { exit } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { ReaderGone } from "./output.ts";
import { programFor } from "./program.ts";
import { tellError } from "./tell-error.ts";

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
    tellError(error, argv.includes("--debug"), io);
    return exit.wrong;
  } finally {
    discardDrafts(io);
  }
}
