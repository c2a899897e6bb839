import type { Command, Option } from "commander";

/** One command as a shell has to know it. */
export interface Completed {
  /** As it is typed: `charterlint pack test`. */
  readonly path: string;
  readonly summary: string;
  /** The commands below it, and what they do. */
  readonly commands: readonly { readonly name: string; readonly summary: string }[];
  /** Words that its first argument is one of; empty where it is a file or anything else. */
  readonly words: readonly string[];
  readonly flags: readonly Flag[];
}

export interface Flag {
  /** As it is typed: `--format`. */
  readonly name: string;
  readonly description: string;
  /** Whether a value follows, and which it may be; any, or a file, where none is named. */
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

/** All commands from `command` down, that one first. */
export function completedCommands(command: Command, above = ""): Completed[] {
  const path = above === "" ? command.name() : `${above} ${command.name()}`;
  const own: Completed = {
    path,
    summary: command.summary(),
    commands: command.commands.map((each) => ({ name: each.name(), summary: each.summary() })),
    words: command.registeredArguments[0]?.argChoices ?? [],
    flags: [...command.options.filter(({ hidden }) => !hidden).map(flagOf), { name: "--help", description: "what the command does", takesValue: false, values: [] }],
  };
  return [own, ...command.commands.flatMap((each) => completedCommands(each, path))];
}

function flagOf(option: Option): Flag {
  return { name: option.long ?? option.short ?? "", description: option.description, takesValue: option.required || option.optional, values: option.argChoices ?? [] };
}
