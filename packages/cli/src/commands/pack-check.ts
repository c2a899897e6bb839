import type { Problem } from "@charterlint/core";
import { lintExamples, lintPack } from "@charterlint/packs";
import { clean, printJson, reaches } from "@charterlint/reporters";
import type { FailOn } from "@charterlint/reporters";
import { exampleReader } from "../example-reader.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openOutput } from "../output.ts";
import { readPack, sharedConcepts } from "../load-pack-at.ts";
import { taggingPlugins } from "../plugins.ts";
import { problemLine } from "../problem-line.ts";
import { Progress } from "../progress.ts";

export interface PackCheckFlags {
  readonly format: string;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly quick?: boolean;
  readonly quiet?: boolean;
}

/** `charterlint pack check`: what the author of a pack should look at. 1 for a problem at or above `--fail-on`, 2 for a pack that cannot be loaded. */
export async function packCheck(folders: readonly string[], flags: PackCheckFlags, io: Io): Promise<number> {
  const plugins = await taggingPlugins();
  const shared = sharedConcepts(plugins);
  const context = { plugins, read: await exampleReader(plugins) };
  const output = await openOutput(flags.output, io);
  const all: Problem[] = [];
  let broken = false;
  const tell = async (problems: readonly Problem[]): Promise<void> => {
    all.push(...problems);
    if (flags.format !== "json") await output.write(problems.map((problem) => `${problemLine(problem)}\n`).join(""));
  };
  for (const folder of new Set(folders)) {
    const { files, base, problems } = await readPack(folder, [], { plugins, io });
    const before = all.length;
    const loaded = problems.length > 0 ? { problems } : lintPack(files, shared, base);
    await tell(loaded.problems);
    broken ||= !loaded.pack && !loaded.authority;
    if (loaded.pack && !flags.quick) {
      const progress = new Progress(io, loaded.pack.rules.length, flags.quiet);
      for await (const untested of lintExamples(loaded.pack, files, context)) {
        progress.hide();
        await tell(untested);
        await progress.advance();
      }
      progress.end();
    }
    if (flags.format !== "json") await output.write(summary(folder, all.slice(before)));
  }
  if (flags.format === "json") await output.write(`${printJson(all, 2)}\n`);
  await output.close();
  if (broken) return exit.wrong;
  return all.some(({ severity }) => reaches(severity, flags.failOn)) ? exit.found : exit.clean;
}

function summary(folder: string, problems: readonly Problem[]): string {
  const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
  return clean(`${folder}: ${counted(count("error"), "error")}, ${counted(count("warning"), "warning")}`) + "\n";
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
