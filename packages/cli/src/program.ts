import { Command, Option } from "commander";
import type { Io } from "./io.ts";
import { collect, isoDate, listOf } from "./option-values.ts";

const languages = ["en", "ru", "kk"];

/** The whole command line. A command's code is loaded when it is called; `done` takes its exit code. */
export function programFor(io: Io, done: (code: number) => void): Command {
  const program = new Command("charterlint")
    .description("Reads bills, tags each provision by theme and checks it against constitutional principles.")
    .version("0.1.0")
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError("(--help shows what there is)")
    .addHelpText("after", `${examples("charterlint check examples", "charterlint check bill.txt --pack digital-rights --show info", "charterlint tag bills.jsonl --format jsonl", "charterlint rules show DR-01")}\n\nExit code: 0 nothing to object to, 1 an open finding at or above --fail-on, 2 wrong usage, pack or input.`);

  withReport(
    program.command("check")
      .summary("review bills")
      .description("Reviews bills: files, folders, globs, or - for standard input; a .jsonl file is a list of texts.")
      .argument("<path...>", "files, folders, globs, or -")
      .addOption(packOption())
      .addOption(languageOption())
      .addOption(new Option("--as-of <date>", "which higher norms are in force (default: today)").argParser(isoDate))
      .addOption(new Option("--show <what>", "show also: info (questions), cured (answered by the text)").argParser(listOf(["info", "cured"])))
      .addOption(new Option("--fail-on <severity>", "exit with 1 on an open finding this grave, or graver").choices(["error", "warning", "info", "never"]).default("error"))
      .option("--timings", "say how long each stage took"),
    ["text", "json", "jsonl"],
  )
    .addHelpText("after", examples("charterlint check bill.txt", "charterlint check 'bills/**/*.md' --format json --output report.json", "charterlint check bill.txt --pack kz-2026 --as-of 2026-07-01 --show info,cured", "cat bill.txt | charterlint check - --language ru"))
    .action(async (paths, flags) => done(await (await import("./commands/check.ts")).check(paths, flags, io)));

  withReport(
    program.command("tag")
      .summary("themes of each provision")
      .description("Gives the themes of each provision; for a .jsonl list those of each whole text, one row a text.")
      .argument("<path...>", "files, folders, globs, or -")
      .addOption(languageOption()),
    ["text", "json", "jsonl"],
  )
    .addHelpText("after", examples("charterlint tag bill.txt", "charterlint tag texts.jsonl --format jsonl > tags.jsonl"))
    .action(async (paths, flags) => done(await (await import("./commands/tag.ts")).tag(paths, flags, io)));

  withReport(
    program.command("structure")
      .summary("the act as it was read")
      .description("Shows one act as it was read: its articles, paragraphs and points.")
      .argument("<path>", "a file, or -")
      .addOption(languageOption()),
    ["tree", "json"],
  )
    .addHelpText("after", examples("charterlint structure bill.txt --format json"))
    .action(async (path, flags) => done(await (await import("./commands/structure.ts")).structure(path, flags, io)));

  addRules(program.command("rules").summary("what is checked").description("Shows what is checked."), io, done);
  addPack(program.command("pack").summary("test rule packs").description("Tests rule packs."), io, done);
  return program;
}

function addRules(rules: Command, io: Io, done: (code: number) => void): void {
  withReport(
    rules.command("list")
      .summary("all rules")
      .description("Lists rules by check: code, severity, id and title, and whether a real act has tried them.")
      .addOption(packOption()),
    ["text", "json"],
  )
    .action(async (flags) => done(await (await import("./commands/rules-list.ts")).rulesList(flags, io)));
  withReport(
    rules.command("show")
      .summary("one rule whole")
      .description("Shows one rule whole: conditions, safeguards, wording, principles and examples.")
      .argument("<id>", "a rule (pack/rule) or a check (DR-01)")
      .addOption(packOption())
      .option("--compiled", "as the engine takes it, as JSON"),
    ["text", "json"],
  )
    .addHelpText("after", examples("charterlint rules show DR-01", "charterlint rules show media-freedom/closure-by-authority --compiled"))
    .action(async (id, flags) => done(await (await import("./commands/rules-show.ts")).rulesShow(id, flags, io)));
}

function addPack(pack: Command, io: Io, done: (code: number) => void): void {
  withReport(
    pack.command("test")
      .summary("run a pack's examples")
      .description("Loads packs and runs the examples of all their rules on the engine.")
      .argument("<path...>", "folders of packs, or names of built-in ones"),
    ["text", "json"],
  )
    .addHelpText("after", examples("charterlint pack test my-pack"))
    .action(async (paths, flags) => done(await (await import("./commands/pack-test.ts")).packTest(paths, flags, io)));
}

function examples(...commands: readonly string[]): string {
  return `\nExample${commands.length > 1 ? "s" : ""}:\n${commands.map((command) => `  $ ${command}`).join("\n")}`;
}

/** Flags that every command that prints a report has. */
function withReport(command: Command, formats: readonly [string, ...string[]]): Command {
  return command
    .addOption(new Option("--format <format>", "how to print it").choices(formats).default(formats[0]))
    .option("--output <file>", "write to a file instead of standard output")
    .addOption(new Option("--report-language <code>", "language of what is said (default: the provision's)").choices(languages))
    .addOption(new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto"))
    .option("--quiet", "no progress, no warnings")
    .option("--debug", "stack traces of mistakes in the program");
}

function packOption(): Option {
  return new Option("--pack <name|path>", "a check pack or an authority; may be given several times (default: all)").argParser(collect);
}

function languageOption(): Option {
  return new Option("--language <code>", "language of the document (default: detected for each provision)").choices(languages);
}
