import { createEngine } from "@charterlint/core";
import type { Act, Comparison, Plugin } from "@charterlint/core";
import { comparisonReporters, reaches } from "@charterlint/reporters";
import type { FailOn } from "@charterlint/reporters";
import type { ComparisonReporter } from "@charterlint/reporters";
import { phraseCache } from "@charterlint/runner";
import { openCache } from "../cache.ts";
import { UsageError } from "../errors.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { choosePacks } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { openReading, type Reading } from "../reading.ts";
import { lookOf, reportOptions } from "../report-options.ts";
import type { ReportFlags } from "../report-options.ts";
import { today } from "../today.ts";

export interface CompareFlags extends ReportFlags {
  readonly pack?: readonly string[];
  readonly language?: string;
  readonly format: string;
  readonly output?: string;
  readonly asOf?: string;
  readonly failOn: FailOn;
  readonly cache: boolean;
  readonly quiet?: boolean;
}

/** `charterlint compare`: two versions of an act side by side. Gives the exit code. */
export async function compare(oldPath: string, newPath: string, flags: CompareFlags, io: Io): Promise<number> {
  if (oldPath === "-" && newPath === "-") throw new UsageError("Only one of the two texts can come from standard input; name a file for the other.");
  const messages = new Messages(io, flags.quiet);
  const plugins = await taggingPlugins();
  const cache = openCache(flags.cache, io);
  const chosen = await choosePacks(flags.pack ?? [], plugins, io, cache);
  messages.take(chosen.problems);
  const readings = [await openReading([oldPath], plugins, flags.language, io), await openReading([newPath], plugins, flags.language, io)] as const;
  const old = await oneAct(oldPath, readings[0], messages), next = await oneAct(newPath, readings[1], messages);
  if (!old || !next || messages.hasErrors) return messages.end(), exit.wrong;
  checkLanguages(oldPath, old, newPath, next, plugins);
  const engine = createEngine({
    plugins,
    authorities: chosen.authorities,
    measureAgainst: chosen.authoritiesNamed ? "all" : "jurisdiction",
    ...(cache ? { store: phraseCache(cache.store) } : {}),
  });
  const comparison = engine.compare(old, next, {
    asOf: flags.asOf ?? today(io),
    source: { old: oldPath, new: newPath },
    ...(flags.language === undefined ? {} : { language: flags.language }),
  });
  const output = await openOutput(flags.output, io, readings.flatMap(({ paths }) => paths));
  const reporter = comparisonReporters[flags.format] as ComparisonReporter;
  await output.write(reporter.report(comparison, reportOptions(lookOf(flags, output, io), plugins, chosen)));
  await output.close();
  messages.end();
  return hasWeakened(comparison, flags.failOn) ? exit.found : exit.clean;
}

/** The only act that a path holds; undefined where it can't be read, which `messages` then tell. */
async function oneAct(path: string, reading: Reading, messages: Messages): Promise<Act | undefined> {
  messages.take(reading.problems);
  const [input] = reading.inputs;
  if (reading.inputs.length > 1 || input?.kind === "list") throw new UsageError(`${path} holds several texts; name a file that holds one act.`);
  let found: Act | undefined;
  for await (const { act, problems } of reading.acts()) {
    messages.take(problems);
    found = act;
  }
  return found;
}

/** Words of different languages have nothing in common to be matched by. */
function checkLanguages(oldPath: string, old: Act, newPath: string, next: Act, plugins: readonly Plugin[]): void {
  if (old.language === next.language) return;
  const name = (code: string): string => plugins.flatMap(({ languages = {} }) => Object.values(languages)).find(({ language }) => language === code)?.name ?? code;
  throw new UsageError(`${oldPath} is in another language (${name(old.language)}) than ${newPath} (${name(next.language)}); compare two texts in one language.`);
}

function hasWeakened({ guarantees }: Comparison, failOn: FailOn): boolean {
  return guarantees.some(({ direction, severity }) => direction === "weaker" && reaches(severity, failOn));
}
