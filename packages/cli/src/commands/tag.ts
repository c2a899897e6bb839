import { createEngine } from "@charterlint/core";
import type { Act } from "@charterlint/core";
import { tagReporters } from "@charterlint/reporters";
import type { Tagged, TagReporter } from "@charterlint/reporters";
import { runActs } from "@charterlint/runner";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { taggingPlugins } from "../plugins.ts";
import { Progress } from "../progress.ts";
import { openReading } from "../reading.ts";
import { reportOptions } from "../report-options.ts";
import type { ReportFlags } from "../report-options.ts";

export interface TagFlags extends ReportFlags {
  readonly language?: string;
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** `charterlint tag`: themes of each provision, or of each text of a list. Gives the exit code. */
export async function tag(paths: readonly string[], flags: TagFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const plugins = await taggingPlugins();
  const reading = await openReading(paths, plugins, flags.language, io);
  messages.take(reading.problems);
  const engine = createEngine({ plugins });
  const output = await openOutput(flags.output, io, reading.paths);
  const options = reportOptions(flags, plugins, {}, output, io);
  const reporter = tagReporters[flags.format] as TagReporter;
  const progress = new Progress(io, reading.count, flags.quiet);
  messages.progress = progress;
  const kept: Tagged[] = [];
  const work = (act: Act, source: Tagged["source"]): Tagged => {
    const read = source.id === undefined ? act : undivided(act);
    return { source, act: read, tags: engine.tag(read, flags.language) };
  };
  for await (const { result, problems, thrown } of runActs(reading.acts, work)) {
    messages.take(problems);
    if (flags.debug && thrown instanceof Error) messages.say(thrown.stack ?? "");
    if (result && reporter.streams) {
      const text = reporter.report([result], options);
      if (output.isTerminal) progress.hide();
      await output.write(text);
    } else if (result) kept.push(result);
    await progress.advance();
  }
  progress.end();
  if (!reporter.streams) await output.write(reporter.report(kept, options));
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}

/** A text of a list is tagged as a whole: as one provision. */
function undivided(act: Act): Act {
  return { ...act, root: { ...act.root, children: [] } };
}
