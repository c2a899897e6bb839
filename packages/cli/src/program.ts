import { Argument, Command, Option } from "commander";
import type { Configured, ConfigurableFlags } from "./config/configured.ts";
import { documentFormats } from "./documents/index.ts";
import type { Io, Sink } from "./io.ts";
import { narrowHelp } from "./narrow-help.ts";
import { collect, commaList, isoDate, listOf, numberFrom } from "./option-values.ts";
import { addPack } from "./pack-commands.ts";
import { examples, languages, withReport } from "./shared-options.ts";
import { suggestChoices } from "./suggest-choices.ts";

/** The whole command line. A command's code is loaded when it is called; `done` takes its exit code. */
export function programFor(io: Io, done: (code: number) => void): Command {
  const program = new Command("charterlint")
    .description("Reads bills, tags each provision by theme and checks it against constitutional principles.")
    .version("0.1.0")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
    })
    .configureHelp(narrowHelp)
    .showHelpAfterError("(--help shows what there is)")
    .addHelpText("after", `${examples("charterlint check examples", "charterlint check bill.txt --pack digital-rights --show info", "charterlint tag bills.jsonl --format jsonl", "charterlint rules show DR-01")}\n\nExit code:\n  0  nothing to object to\n  1  a finding at --fail-on or above\n  2  wrong usage, pack or input`);

  withReport(
    program.command("check")
      .summary("review bills")
      .description("Reviews bills: files, folders, globs, or - for standard input; a .jsonl file is a list of texts.")
      .argument("<path...>", "files, folders, globs, or -")
      .addOption(packOption())
      .addOption(languageOption())
      .addOption(new Option("--as-of <date>", "which higher norms are in force (default: today)").argParser(isoDate))
      .addOption(new Option("--base <act>", "the act that the bills amend: what they make of it is checked").conflicts("pair"))
      .addOption(new Option("--show <what>", "show also: info (questions), cured (answered by the text), waived (accepted earlier)").argParser(listOf(["info", "cured", "waived"])))
      .addOption(new Option("--fail-on <severity>", "exit with 1 on an open finding this grave, or graver (default: error)").choices(["error", "warning", "info", "never"]))
      .option("--waivers <file>", "what somebody answers for (default: charterlint.waivers.yaml, where there is one)")
      .option("--baseline <file>", "findings that were there before: charterlint baseline writes it")
      .option("--strict", "neither waivers nor baseline count")
      .addOption(configOption())
      .option("--memo <file>", "with --format memo or memo-docx: addressee, author, date, number and the like, in YAML")
      .option("--points <file>", "with --format memo or memo-docx: which points, in what order and words; --format points begins the file")
      .option("--pair <path>", "the act's other language version: what the two say differently")
      .addOption(jobsOption())
      .option("--no-cache", "check anew what an earlier run has checked, and keep nothing")
      .option("--timings", "say how long each stage took")
      .addOption(new Option("--watch", "check again what changes, until Ctrl-C").conflicts("pair")),
    ["text", "html", "json", "jsonl", "sarif", "junit", "github", "csv", "csv-excel", ...documentFormats],
  )
    .addHelpText("after", examples("charterlint check bill.txt", "charterlint check bill.docx --format docx --output bill.review.docx", "charterlint check 'bills/**/*.md' --format json --output report.json", "charterlint check bill.txt --pack kz-2026 --as-of 2026-07-01 --show info,cured", "charterlint check amendments.docx --base act.docx", "charterlint check bill.ru.docx --pair bill.kk.docx", "charterlint check bills/ --watch", "cat bill.txt | charterlint check - --language ru"))
    .action(async (paths, given) => {
      if (given.watch) await (await import("./commands/check-watch.ts")).checkWatch(paths, () => withConfig(given, io), io);
      const flags = await withConfig(given, io, given.pair === undefined ? undefined : paths[0]);
      done(flags.pair === undefined
        ? await (await import("./commands/check.ts")).check(paths, flags, io)
        : await (await import("./commands/check-pair.ts")).checkPair(paths, flags, io));
    });

  program.command("verify")
    .summary("make a memo's check again")
    .description("Computes the hashes in a memo's last annex anew (program, packs, files, findings) and says which of them hold.")
    .argument("<memo>", "an opinion memo: .docx or .md")
    .argument("[input...]", "the bill and what was checked with it (default: the files that the memo names)")
    .addOption(configOption())
    .option("--quiet", "no warnings")
    .option("--debug", "stack traces of mistakes in the program")
    .addHelpText("after", examples("charterlint verify opinion.docx", "charterlint verify opinion.docx drafts/bill.docx"))
    .action(async (memo, inputs, flags) => done(await (await import("./commands/verify.ts")).verify(memo, inputs, await withConfig(flags, io), io)));

  withReport(
    program.command("tag")
      .summary("themes of each provision")
      .description("Gives the themes of each provision; for a .jsonl list those of each whole text, one row a text.")
      .argument("<path...>", "files, folders, globs, or -")
      .addOption(languageOption())
      .addOption(configOption())
      .addOption(jobsOption()),
    ["text", "json", "jsonl"],
  )
    .addHelpText("after", examples("charterlint tag bill.txt", "charterlint tag texts.jsonl --format jsonl > tags.jsonl"))
    .action(async (paths, flags) => done(await (await import("./commands/tag.ts")).tag(paths, await withConfig(flags, io), io)));

  withReport(
    program.command("structure")
      .summary("the act as it was read")
      .description("Shows one act as it was read: its articles, paragraphs and points.")
      .argument("<path>", "a file, or -")
      .addOption(languageOption())
      .addOption(configOption()),
    ["tree", "json", "akn"],
  )
    .addHelpText("after", examples("charterlint structure bill.txt --format json", "charterlint structure bill.docx --format akn --output bill.akn"))
    .action(async (path, flags) => done(await (await import("./commands/structure.ts")).structure(path, await withConfig(flags, io, path), io)));

  withReport(
    program.command("compare")
      .summary("what changed between two versions of an act")
      .description("Puts two versions of an act, in one language, side by side: provisions matched wherever they moved, the changed words, and which guarantees appeared, vanished, grew weaker or stronger.")
      .argument("<old>", "a file, or -")
      .argument("<new>", "a file, or -")
      .addOption(packOption())
      .addOption(languageOption())
      .addOption(configOption())
      .addOption(new Option("--as-of <date>", "principles of which higher norms to name (default: those in force today)").argParser(isoDate))
      .addOption(new Option("--fail-on <severity>", "exit with 1 on a guarantee that grew weaker this gravely (most are warnings)").choices(["error", "warning", "info", "never"]).default("warning"))
      .option("--no-cache", "compile words anew, and keep nothing"),
    ["text", "json", "jsonl", "html", "markdown"],
  )
    .addHelpText("after", examples("charterlint compare first-reading.docx second-reading.docx", "charterlint compare old.txt new.txt --format html --output changes.html --report-language kk"))
    .action(async (old, next, flags) => done(await (await import("./commands/compare.ts")).compare(old, next, await withConfig(flags, io, next), io)));

  withReport(
    program.command("why")
      .summary("why rules fire at a place, and why others don't")
      .description("Shows, for a line or a provision, each rule near it: every condition, true or false, with the words it saw; where its safeguards were looked for, what was found, and what did not count.")
      .argument("<place>", "FILE:LINE, or FILE#EID as `structure --format json` names provisions")
      .addOption(new Option("--rule <id>", "this rule (pack/rule) or check (DR-01), whole, whether or not anything of it is there"))
      .addOption(packOption())
      .addOption(languageOption())
      .addOption(configOption())
      .addOption(new Option("--as-of <date>", "which higher norms are in force (default: today)").argParser(isoDate))
      .option("--no-cache", "compile packs anew, and keep nothing"),
    ["text", "json"],
  )
    .addHelpText("after", examples("charterlint why bill.txt:37", "charterlint why bill.docx#art_12__para_3 --rule DR-01 --report-language ru"))
    .action(async (place, flags) => done(await (await import("./commands/why.ts")).why(place, await withConfig(flags, io, (await import("./target.ts")).parseTarget(place).file), io)));

  addDecisions(program, io, done);
  addRules(program.command("rules").summary("what is checked").description("Shows what is checked.").addHelpText("after", examples("charterlint rules list", "charterlint rules show DR-01")), io, done);
  addPack(program.command("pack"), io, done);
  addEval(program.command("eval"), io, done);
  addCompletion(program, io);
  suggestChoices(program);
  return program;
}

/** Commands that write down what people have decided about findings. */
function addDecisions(program: Command, io: Io, done: (code: number) => void): void {
  program.command("waive")
    .summary("answer for what a rule objects to, until a date")
    .description("Writes a waiver: somebody answers for what a rule objects to at one provision, with a reason, until a date. It follows the provision when that is renumbered, and lapses when its words change.")
    .argument("[place]", "FILE#EID or FILE:LINE, as reports name them")
    .requiredOption("--rule <id>", "the rule (pack/rule) or check (DR-01)")
    .requiredOption("--reason <words>", "why the objection doesn't hold here")
    .requiredOption("--author <name>", "who answers for it")
    .addOption(new Option("--until <date>", "last day on which it holds").argParser(isoDate).makeOptionMandatory())
    .option("--fingerprint <digits>", "the provision by its words, in place of FILE#EID: provision.fingerprint of check --format json")
    .option("--waivers <file>", "file to write it into (default: charterlint.waivers.yaml)")
    .addOption(packOption())
    .addOption(languageOption())
    .addOption(new Option("--as-of <date>", "which higher norms are in force (default: today)").argParser(isoDate))
    .option("--base <act>", "the act that the bill amends, as for check")
    .addOption(configOption())
    .option("--no-cache", "check anew what an earlier run has checked, and keep nothing")
    .option("--quiet", "no progress, no warnings")
    .option("--debug", "stack traces of mistakes in the program")
    .addHelpText("after", examples("charterlint waive bill.docx#art_12__para_3 --rule DR-01 --reason 'The Code has a court confirm it within a day.' --author 'A. Lawyer' --until 2027-01-31"))
    .action(async (place, flags) => done(await (await import("./commands/waive.ts")).waive(place, await withConfig(flags, io), io)));

  program.command("baseline")
    .summary("write down what is objected to now")
    .description("Writes down what is objected to now, by the words of provisions: check --baseline then tells only what is new.")
    .argument("<path...>", "files, folders, globs, or -")
    .option("--output <file>", "file to write (default: the configuration's baseline, or charterlint.baseline.yaml)")
    .option("--waivers <file>", "what somebody answers for, and is left out (default: charterlint.waivers.yaml, where there is one)")
    .addOption(packOption())
    .addOption(languageOption())
    .addOption(new Option("--as-of <date>", "which higher norms are in force (default: today)").argParser(isoDate))
    .option("--base <act>", "the act that the bill amends, as for check")
    .addOption(configOption())
    .addOption(jobsOption())
    .option("--no-cache", "check anew what an earlier run has checked, and keep nothing")
    .option("--quiet", "no progress, no warnings")
    .option("--debug", "stack traces of mistakes in the program")
    .addHelpText("after", examples("charterlint baseline bills/ --output before.yaml", "charterlint check bills/ --baseline before.yaml"))
    .action(async (paths, flags) => done(await (await import("./commands/baseline.ts")).baseline(paths, await withConfig(flags, io), io)));
}

function addEval(command: Command, io: Io, done: (code: number) => void): void {
  command
    .summary("measure themes against labels")
    .description("Measures themes against labels: precision, recall, F1 and support. GOLD is a list with a labelled text a line: {\"id\": \"…\", \"text\": \"…\", \"themes\": […]}; the text may stand elsewhere (--texts, --corpus).")
    .argument("<gold.jsonl>", "the labelled list")
    .option("--map <file>", "table (.tsv with a header): first column a theme, last the labels that count as it (default: labels are themes)")
    .option("--texts <file>", "list that holds the texts of the rows, by id")
    .option("--corpus <folder>", 'acts that rows quote from: {"doc": "path", "quote": "words that occur once", "themes": […]}')
    .option("--labels <key>", "field that holds the labels", "themes")
    .option("--no-parents", "a label of a subtheme doesn't count for its parent")
    .addOption(new Option("--words <file>", "a theme's words in YAML, in place of the program's own; may be given several times").argParser(collect))
    .addOption(languageOption())
    .addOption(new Option("--threshold <score>", "a theme counts as predicted from this score on").argParser(numberFrom(0, 1)).default(0.5))
    .addOption(new Option("--themes <ids>", "give the mean over these themes too, with commas between them").argParser(commaList))
    .addOption(new Option("--min-support <n>", "give the mean over themes with this many positives too").argParser(numberFrom(0, Infinity, true)).default(10))
    .option("--split <key>", "field to halve the texts by (alternate values, sorted), and compare the halves")
    .addOption(new Option("--worst <n>", "how many misses and false alarms to show of each theme").argParser(numberFrom(0, Infinity, true)).default(5))
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .option("--output <file>", "write to a file instead of standard output")
    .option("--quiet", "no progress, no warnings")
    .option("--debug", "stack traces of mistakes in the program")
    .addHelpText("after", examples("charterlint eval labelled.jsonl", "charterlint eval labelled.jsonl --words water.yaml --worst 20", "charterlint eval topics.jsonl --labels topics --map themes.tsv --split country"))
    .action(async (path, flags) => done(await (await import("./commands/eval.ts")).evaluateGold(path, flags, io)));
}

function addRules(rules: Command, io: Io, done: (code: number) => void): void {
  withReport(
    rules.command("list")
      .summary("all rules")
      .description("Lists rules by check: code, severity, id and title, and whether a real act has tried them.")
      .addOption(packOption())
      .addOption(configOption()),
    ["text", "json"],
  )
    .addHelpText("after", examples("charterlint rules list", "charterlint rules list --pack media-freedom --format json"))
    .action(async (flags) => done(await (await import("./commands/rules-list.ts")).rulesList(await withConfig(flags, io), io)));
  withReport(
    rules.command("show")
      .summary("one rule whole")
      .description("Shows one rule whole: conditions, safeguards, wording, principles and examples.")
      .argument("<id>", "a rule (pack/rule) or a check (DR-01)")
      .addOption(packOption())
      .addOption(configOption())
      .option("--compiled", "as the engine takes it, as JSON"),
    ["text", "json"],
  )
    .addHelpText("after", examples("charterlint rules show DR-01", "charterlint rules show media-freedom/closure-by-authority --compiled"))
    .action(async (id, flags) => done(await (await import("./commands/rules-show.ts")).rulesShow(id, await withConfig(flags, io), io)));
  withReport(
    rules.command("coverage")
      .summary("principles × checks, and articles with none")
      .description("Shows of each authority, article by article, its principles, the checks that rest on them and with what force, and the articles with none.")
      .addOption(packOption())
      .addOption(configOption()),
    ["text", "json"],
  )
    .addHelpText("after", examples("charterlint rules coverage --pack kz-2026", "charterlint rules coverage --pack iccpr --format json"))
    .action(async (flags) => done(await (await import("./commands/rules-coverage.ts")).rulesCoverage(await withConfig(flags, io), io)));
}

/** Columns to set help in. */
function widthOf({ isTTY, columns }: Sink): number {
  return isTTY === true ? (columns ?? 80) : 80;
}

function addCompletion(program: Command, io: Io): void {
  program.command("completion")
    .summary("complete commands and flags in a shell")
    .description("Prints a script that has a shell complete commands, flags and their values.")
    .addArgument(new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", examples("source <(charterlint completion bash)   # in ~/.bashrc", "source <(charterlint completion zsh)    # in ~/.zshrc, after compinit", "charterlint completion fish > ~/.config/fish/completions/charterlint.fish"))
    .action(async (shell) => { io.stdout.write((await import("./completion/completion.ts")).completion(program, shell)); });
}

/** The flags of a command with what the configuration says where they say nothing. */
async function withConfig<Flags extends ConfigurableFlags>(flags: Flags, io: Io, file?: string): Promise<Configured<Flags>> {
  return (await import("./config/configured.ts")).configured(flags, io, file);
}

function packOption(): Option {
  return new Option("--pack <name|path>", "a check pack or an authority; may be given several times (default: all)").argParser(collect);
}

function configOption(): Option {
  return new Option("--config <file>", "settings (default: the nearest charterlint.config.yaml, here or in a folder above)");
}

function jobsOption(): Option {
  return new Option("--jobs <n>", "how many texts to work on at once (default: one for each core, if there is enough to do)").argParser(numberFrom(1, 256, true));
}

function languageOption(): Option {
  return new Option("--language <code>", "language of the document (default: detected for each provision)").choices(languages);
}
