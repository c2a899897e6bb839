import type { Command } from "commander";
import { bashCompletion } from "./bash.ts";
import { completedCommands } from "./commands.ts";
import type { Completed } from "./commands.ts";
import { fishCompletion } from "./fish.ts";
import { zshCompletion } from "./zsh.ts";

type Shell = "bash" | "zsh" | "fish";
const shells: Readonly<Record<Shell, (commands: readonly Completed[]) => string>> = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** The script that has `shell` complete the command line of `program`: made from its own commands and flags, so that it knows all of them. */
export function completion(program: Command, shell: Shell): string {
  return shells[shell](completedCommands(program));
}
