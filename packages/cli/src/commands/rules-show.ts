import { withLinksOf } from "@charterlint/core";
import { printJson } from "@charterlint/reporters";
import { UsageError } from "../errors.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { choosePacks } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { byCheck, isRule, servedBy, unknownRule } from "../rule-index.ts";
import { ruleText } from "../rule-text.ts";
import type { RulesFlags } from "./rules-list.ts";

export interface ShowFlags extends RulesFlags {
  readonly compiled?: boolean;
}

/** `charterlint rules show`: a rule, or all rules of a check, whole. Gives the exit code. */
export async function rulesShow(id: string, flags: ShowFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const chosen = await choosePacks(flags.pack ?? [], await taggingPlugins(), io);
  messages.take(chosen.problems);
  const authorities = withLinksOf(chosen.packs, chosen.authorities);
  const rules = byCheck(chosen.packs.flatMap((pack) => pack.rules));
  const shown = rules.filter((rule) => isRule(rule, id));
  if (shown.length === 0 && !messages.hasErrors) throw new UsageError(unknownRule(id, rules));
  const output = await openOutput(flags.output, io);
  if (flags.compiled || flags.format === "json") await output.write(`${printJson(shown.length === 1 ? shown[0] : shown, 2)}\n`);
  else await output.write(shown.map((rule) => ruleText(rule, servedBy(rule, authorities), flags.reportLanguage)).join("\n"));
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}
