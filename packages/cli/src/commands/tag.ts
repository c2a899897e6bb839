import { tagReporters } from "@charterlint/reporters";
import type { Tagged, TagReporter } from "@charterlint/reporters";
import { cacheFolder } from "@charterlint/runner";
import type { Config } from "@charterlint/runner";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { taggingPlugins } from "../plugins.ts";
import { Progress } from "../progress.ts";
import { openReading } from "../reading.ts";
import { lookOf, reportOptions } from "../report-options.ts";
import type { ReportFlags } from "../report-options.ts";
import { jobsFor } from "../work/jobs.ts";
import { runWork } from "../work/run-work.ts";
import type { TagSetUp } from "../work/set-up.ts";

export interface TagFlags extends ReportFlags {
  readonly language?: string;
  readonly format: string;
  readonly output?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly settings?: Config;
}

/** `charterlint tag`: themes of each provision, or of each text of a list. Gives the exit code. */
export async function tag(paths: readonly string[], flags: TagFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const plugins = await taggingPlugins();
  const reading = await openReading(paths, plugins, flags.language, io);
  messages.take(reading.problems);
  const output = await openOutput(flags.output, io, reading.paths);
  const look = lookOf(flags, output, io);
  const reporter = tagReporters[flags.format] as TagReporter;
  const progress = new Progress(io, reading.inputs.length, flags.quiet);
  messages.progress = progress;
  const release = io.onInterrupt?.(() => progress.end());
  const kept: Tagged[] = [];
  const phrases = cacheFolder(io.env, process.platform);
  const setUp: TagSetUp = {
    kind: "tag",
    files: flags.settings?.overrides ?? [],
    cwd: io.cwd,
    format: flags.format,
    look,
    ...(flags.language === undefined ? {} : { language: flags.language }),
    ...(phrases === undefined ? {} : { phrases }),
  };
  for await (const { result, problems, thrown } of runWork(reading.tasks(), setUp, jobsFor(flags.jobs, reading.inputs))) {
    messages.take(problems);
    if (flags.debug && thrown !== undefined) messages.say(thrown);
    if (result && "tagged" in result) kept.push(result.tagged);
    else if (result) {
      if (output.isTerminal) progress.hide();
      await output.write(result.report);
    }
    await progress.advance();
  }
  progress.end();
  release?.();
  if (!reporter.streams) await output.write(reporter.report(kept, reportOptions(look, plugins)));
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}
