import { withLinksOf } from "@charterlint/core";
import { printJson } from "@charterlint/reporters";
import { coverageOf } from "../coverage.ts";
import { coverageText } from "../coverage-text.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { choosePacks } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { byCheck } from "../rule-index.ts";
import type { RulesFlags } from "./rules-list.ts";

/** `charterlint rules coverage`: for each authority its articles, the principles in them, the checks that rest on those. Gives the exit code. */
export async function rulesCoverage(flags: RulesFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const chosen = await choosePacks(flags.pack ?? [], await taggingPlugins(), io);
  messages.take(chosen.problems);
  const rules = byCheck(chosen.packs.flatMap((pack) => pack.rules));
  const coverage = withLinksOf(chosen.packs, chosen.authorities).map((authority) => coverageOf(authority, rules));
  const language = flags.reportLanguage === "ru" || flags.reportLanguage === "kk" ? flags.reportLanguage : "en";
  const output = await openOutput(flags.output, io);
  await output.write(flags.format === "json" ? `${printJson(coverage, 2)}\n` : coverage.map((each) => coverageText(each, language)).join("\n"));
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}
