import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { stampOf, Watching } from "@charterlint/runner";
import { UsageError } from "../errors.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { packTest } from "./pack-test.ts";
import type { PackTestFlags } from "./pack-test.ts";

/** `charterlint pack test --watch`: tests packs, and each again when something in it changes, until it is interrupted. */
export async function packWatch(paths: readonly string[], flags: PackTestFlags, io: Io): Promise<number> {
  const watched = [...new Set(paths)];
  const missing = watched.find((path) => !existsSync(resolve(io.cwd, path)));
  if (missing !== undefined) throw new UsageError(`${missing}: there is no such folder to watch.`);
  const test = async (changed: readonly string[]): Promise<void> => {
    try {
      await packTest(changed, flags, io);
    } catch (error) {
      // What is half-written now is whole after the next change.
      if (!(error instanceof UsageError)) throw error;
      io.stderr.write(`error: ${error.message}\n`);
    }
  };
  const watching = new Watching();
  for (const path of watched) watching.add(resolve(io.cwd, path));
  const look = (): string[] => watched.map((path) => stampOf(resolve(io.cwd, path)));
  let stamps = look();
  await test(watched);
  const release = io.onInterrupt?.(() => {
    release?.();
    watching.close();
  });
  io.stderr.write("Watching for changes; Ctrl-C ends.\n");
  while (await watching.next()) {
    const before = stamps;
    stamps = look();
    const changed = watched.filter((_, at) => stamps[at] !== before[at]);
    if (changed.length > 0) await test(changed);
  }
  return exit.clean;
}
