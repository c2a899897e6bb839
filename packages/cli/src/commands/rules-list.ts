import { withLinksOf } from "@charterlint/core";
import { clean, printJson, wordingFor } from "@charterlint/reporters";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { choosePacks } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { byCheck, servedBy } from "../rule-index.ts";

export interface RulesFlags {
  readonly pack?: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly reportLanguage?: string;
  readonly quiet?: boolean;
}

/** `charterlint rules list`: a line a rule. Gives the exit code. */
export async function rulesList(flags: RulesFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const chosen = await choosePacks(flags.pack ?? [], await taggingPlugins(), io);
  messages.take(chosen.problems);
  const authorities = withLinksOf(chosen.packs, chosen.authorities);
  const rows = byCheck(chosen.packs.flatMap(({ rules }) => rules)).map((rule) => ({
    check: rule.check,
    rule: rule.id,
    severity: rule.severity,
    step: rule.step,
    title: rule.title,
    themes: rule.themes,
    languages: rule.tested,
    tried: rule.tried,
    authorities: [...new Set(servedBy(rule, authorities).map(({ authority }) => authority.authority))],
  }));
  const output = await openOutput(flags.output, io);
  if (flags.format === "json") await output.write(`${printJson(rows, 2)}\n`);
  else {
    const { severity } = wordingFor(flags.reportLanguage ?? "en");
    const lines = rows.map((row) => [row.check, severity[row.severity], row.rule, row.tried ? row.title : `${row.title} (untried: shown as a question)`]);
    await output.write(table(lines));
  }
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}

/** Rows with their columns in line, but for the last. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)), []);
  return rows
    .map((row) => row.map((cell, index) => clean(index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join("  "))
    .map((line) => `${line}\n`).join("");
}
