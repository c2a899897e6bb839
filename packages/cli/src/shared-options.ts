import { type Command, Option } from "commander";

/** Codes of the languages of documents and reports. */
export const languages: readonly string[] = ["en", "ru", "kk"];

/** The examples at the end of a command's help. */
export function examples(...commands: readonly string[]): string {
  return `\nExample${commands.length > 1 ? "s" : ""}:\n${commands.map((command) => `  $ ${command}`).join("\n")}`;
}

/** Flags that every command that prints a report has. */
export function withReport(command: Command, formats: readonly [string, ...string[]]): Command {
  return command
    .addOption(new Option("--format <format>", "how to print it").choices(formats).default(formats[0]))
    .option("--output <file>", "write to a file instead of standard output")
    .addOption(new Option("--report-language <code>", "language of what is said (default: the provision's)").choices(languages))
    .addOption(new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto"))
    .option("--quiet", "no progress, no warnings")
    .option("--debug", "stack traces of mistakes in the program");
}
