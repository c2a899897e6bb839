import { resolve } from "node:path";
import { stampOf, Watching } from "@charterlint/runner";
import type { Configured } from "../config/configured.ts";
import { waiversFile } from "../decisions/read-decisions.ts";
import { discardDrafts } from "../draft.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { readingPlugins } from "../plugins.ts";
import { openReading } from "../reading.ts";
import { tellError } from "../tell-error.ts";
import { check } from "./check.ts";
import type { CheckFlags } from "./check.ts";

/**
 * `charterlint check --watch`: checks, and then again what has changed, until it is interrupted. Where a pack, the settings, a waiver or the base has changed, or
 * the report goes to a file, all is checked again. What stands on the screen stays.
 * @param readFlags the flags, with the settings as they are now.
 */
export async function checkWatch(paths: readonly string[], readFlags: () => Promise<Configured<CheckFlags>>, io: Io): Promise<never> {
  if (paths.includes("-")) throw new UsageError("Standard input cannot be watched; name files or folders.");
  let flags = await readFlags();
  const watching = new Watching();
  let inputs = new Map<string, string>();
  let terms = "";

  /** What to check now: all, or the inputs that are new or changed since the last look. */
  const changed = async (): Promise<readonly string[]> => {
    const on = termsOf(flags, io);
    const { inputs: found } = await openReading(paths, await readingPlugins(), flags.language, io);
    const [before, termsBefore] = [inputs, terms];
    inputs = new Map(found.map(({ path }) => [path, stampOf(path)]));
    terms = on.map((path) => `${path} ${stampOf(path)}`).join("\n");
    for (const path of [...paths.map((each) => resolve(io.cwd, fixedPart(each))), ...on]) watching.add(path);
    const names = found.filter(({ path }) => before.get(path) !== inputs.get(path)).map(({ name }) => name);
    return terms !== termsBefore || (names.length > 0 && flags.output !== undefined) ? paths : names;
  };

  for (;;) {
    try {
      flags = await readFlags();
      const names = await changed();
      if (names.length > 0) {
        await check(names, flags, io);
        if (!flags.quiet) io.stderr.write(`Watching ${inputs.size} file${inputs.size === 1 ? "" : "s"}; Ctrl-C ends it.\n`);
      }
    } catch (error) {
      tellError(error, flags.debug ?? false, io);
      discardDrafts(io);
    }
    await watching.next();
  }
}

/** Files and folders, absolute, on which a review depends beside the bills. */
function termsOf(flags: Configured<CheckFlags>, io: Io): string[] {
  const named = [...(flags.pack ?? []), flags.base, flags.baseline].flatMap((path) => (path === undefined ? [] : [resolve(io.cwd, path)]));
  return [...named, ...[waiversFile(flags, io), flags.settings?.file, flags.settings?.baseline].flatMap((path) => path ?? [])];
}

/** Of a glob the folder in which it begins; any other path whole. */
function fixedPart(path: string): string {
  const glob = path.search(/[*?[{]/);
  return glob < 0 ? path : path.slice(0, path.lastIndexOf("/", glob) + 1) || ".";
}
