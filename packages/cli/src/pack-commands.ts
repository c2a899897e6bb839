import { type Command, Option } from "commander";
import type { Io } from "./io.ts";
import { collect, listOf } from "./option-values.ts";
import { examples, languages, withReport } from "./shared-options.ts";

/** Adds what `charterlint pack` can do; `done` takes the exit code. */
export function addPack(pack: Command, io: Io, done: (code: number) => void): void {
  pack.summary("make and test rule packs").description("Makes and tests rule packs.").addHelpText("after", examples("charterlint pack init water", "charterlint pack test water"));
  pack.command("init")
    .summary("make a pack with a working rule")
    .description("Asks four questions and writes a pack: a rule, the words it looks for and those that answer, examples that test it. Flags answer beforehand; --asks and --clause are given once a language (kk=…).")
    .argument("[folder]", "a new folder (default: the pack's name)")
    .option("--name <name>", "what the pack is called")
    .addOption(new Option("--language <codes>", "languages of the bills, with commas between them").argParser(listOf(languages)))
    .addOption(new Option("--asks <question>", "what the rule asks").argParser(collect))
    .addOption(new Option("--clause <clause>", "a clause to be remarked on: telling words between *asterisks*, those that answer in [brackets]").argParser(collect))
    .addOption(new Option("--principle <authority/principle>", "a principle the rule rests on; may be given several times").argParser(collect))
    .addOption(new Option("--report-language <code>", "language of the questions").choices(languages).default("en"))
    .option("--yes", "ask nothing: take what would be offered")
    .option("--debug", "stack traces of mistakes in the program")
    .addHelpText("after", examples("charterlint pack init", "charterlint pack init water --language kk,ru --yes", "charterlint pack init water --name Water --language en --asks 'Are people warned?' --clause 'The supplier may *cut off* the water [after *written notice*].'"))
    .action(async (folder, flags) => done(await (await import("./commands/pack-init.ts")).packInit(folder, flags, io)));
  withReport(
    pack.command("test")
      .summary("run a pack's examples")
      .description("Loads packs and runs the examples of all their rules on the engine.")
      .argument("<path...>", "folders of packs, or names of built-in ones")
      .option("--watch", "test again what changes, until Ctrl-C"),
    ["text", "json"],
  )
    .addHelpText("after", examples("charterlint pack test my-pack", "charterlint pack test my-pack --watch"))
    .action(async (paths, flags) => done(flags.watch
      ? await (await import("./commands/pack-watch.ts")).packWatch(paths, flags, io)
      : await (await import("./commands/pack-test.ts")).packTest(paths, flags, io)));
  withReport(
    pack.command("check")
      .summary("lint packs")
      .description("Reads packs and tells what their authors should look at: unknown keys, rules that never fire or that another one makes needless, contradictions, parts that no example tests, phrases that find too much, missing languages.")
      .argument("<folder...>", "folders of packs")
      .addOption(new Option("--fail-on <severity>", "exit with 1 on a problem this grave, or graver").choices(["error", "warning", "never"]).default("error"))
      .option("--quick", "leave out whether each part of a rule is tested, which runs the examples without it"),
    ["text", "json"],
  )
    .addHelpText("after", examples("charterlint pack check my-pack", "charterlint pack check my-pack --fail-on warning --format json"))
    .action(async (folders, flags) => done(await (await import("./commands/pack-check.ts")).packCheck(folders, flags, io)));
  pack.command("build")
    .summary("one file of a pack")
    .description("Writes a pack, with what it takes over from others, as one file that --pack takes; its SHA-256 is in it, and is verified when it is loaded.")
    .argument("<folder>", "folder of a pack")
    .option("--output <file>", "write to a file instead of standard output")
    .option("--debug", "stack traces of mistakes in the program")
    .addHelpText("after", examples("charterlint pack build my-pack --output my-pack.json", "charterlint check bill.txt --pack my-pack.json"))
    .action(async (folder, flags) => done(await (await import("./commands/pack-build.ts")).packBuild(folder, flags, io)));
}
