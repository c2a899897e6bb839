import type { Act, Plugin } from "@charterlint/core";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { openReading } from "./reading.ts";

/** Reads the one act that `--base` names; a UsageError says why it could not be read. */
export async function readBase(path: string, plugins: readonly Plugin[], language: string | undefined, io: Io): Promise<Act> {
  const reading = await openReading([path], plugins, language, io);
  const refused = reading.problems.find(({ severity }) => severity === "error");
  if (refused) throw new UsageError(`--base ${path}: ${refused.message}`);
  if (reading.inputs.length !== 1) throw new UsageError(`--base ${path} holds ${reading.inputs.length} files; name the one act that is amended.`);
  const acts: Act[] = [];
  for await (const { act, problems } of reading.acts()) {
    if (!act) throw new UsageError(`--base ${path}: ${problems.find(({ severity }) => severity === "error")?.message ?? "It could not be read."}`);
    acts.push(act);
    if (acts.length > 1) throw new UsageError(`--base ${path} is a list of several texts; name a file that holds one act.`);
  }
  if (!acts[0]) throw new UsageError(`--base ${path} holds no text; name the act that is amended.`);
  return acts[0];
}
