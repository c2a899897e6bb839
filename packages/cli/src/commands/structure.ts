import { createEngine, parseAmendments } from "@charterlint/core";
import { structureAkn, structureJson, structureTree } from "@charterlint/reporters";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { gather, readingPlugins } from "../plugins.ts";
import { openReading } from "../reading.ts";
import { lookOf, reportOptions } from "../report-options.ts";
import type { ReportFlags } from "../report-options.ts";
import { UsageError } from "../errors.ts";

export interface StructureFlags extends ReportFlags {
  readonly language?: string;
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
}

/** `charterlint structure`: one act as it was read. Gives the exit code. */
export async function structure(path: string, flags: StructureFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const plugins = await readingPlugins();
  const reading = await openReading([path], plugins, flags.language, io);
  messages.take(reading.problems);
  if (reading.inputs.length > 1) throw new UsageError(`${path} holds ${reading.inputs.length} files; name one of them.`);
  const output = await openOutput(flags.output, io, reading.paths);
  const options = reportOptions(lookOf(flags, output, io), plugins);
  const languages = gather(plugins, "languages");
  let first = true;
  for await (const { act, problems } of reading.acts()) {
    if (!first) throw new UsageError(`${path} is a list of several texts; name a file that holds one act.`);
    first = false;
    messages.take(problems);
    if (!act) continue;
    const amendments = parseAmendments(act, languages);
    if (flags.format === "json") await output.write(structureJson(act, { ...createEngine({ plugins }).analyse(act, flags.language), amendments }));
    else await output.write(flags.format === "akn" ? structureAkn(act) : structureTree(act, options, amendments));
  }
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}
