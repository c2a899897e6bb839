import { type Command, InvalidArgumentError } from "commander";
import { capital, didYouMean } from "./nearest.ts";

/** Has every option and argument that takes one of some words say which may have been meant, in this command and all below it. */
export function suggestChoices(command: Command): void {
  for (const taking of [...command.options, ...command.registeredArguments]) {
    const { argChoices: choices } = taking;
    if (!choices) continue;
    taking.argParser((value: string) => {
      if (choices.includes(value)) return value;
      const hint = didYouMean(value, choices);
      throw new InvalidArgumentError(`${hint === "" ? "" : `${capital(hint)} `}Allowed: ${choices.join(", ")}.`);
    });
  }
  command.commands.forEach(suggestChoices);
}
