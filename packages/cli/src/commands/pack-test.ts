import type { CompiledPack, Plugin } from "@charterlint/core";
import { testPack } from "@charterlint/packs";
import type { ExampleResult } from "@charterlint/packs";
import { clean, printJson } from "@charterlint/reporters";
import { exit } from "../exit-codes.ts";
import { exampleReader } from "../example-reader.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { loadPackAt } from "../load-pack-at.ts";
import { taggingPlugins } from "../plugins.ts";

export interface PackTestFlags {
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
}

/** An example's result, and where its rule stands. */
type Row = ExampleResult & { readonly file: string; readonly line: number };

/** `charterlint pack test`: loads packs and runs the examples of their rules. 1 where an example fails, 2 where a pack has a mistake. */
export async function packTest(paths: readonly string[], flags: PackTestFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const plugins = await taggingPlugins();
  const context = { plugins, read: await exampleReader(plugins) };
  const output = await openOutput(flags.output, io);
  const all: Row[] = [];
  for (const path of new Set(paths)) {
    const pack = await packAt(path, plugins, messages, io);
    if (!pack) continue;
    const places = new Map(pack.rules.map((rule) => [rule.id, { file: rule.file, line: rule.line }]));
    const results = await testPack(pack, context);
    const rows = results.map((result) => ({ ...result, ...(places.get(result.rule) ?? { file: path, line: 1 }) }));
    all.push(...rows);
    if (flags.format !== "json") await output.write(packText(pack, rows));
  }
  if (flags.format === "json") await output.write(`${printJson(all, 2)}\n`);
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : all.every(({ ok }) => ok) ? exit.clean : exit.found;
}

/** The check pack of that name or in that folder; its mistakes go to `messages`. An authority pack has no examples: loading it is its test. */
async function packAt(path: string, plugins: readonly Plugin[], messages: Messages, io: Io): Promise<CompiledPack | undefined> {
  const { packs } = await import("@charterlint/rules");
  if (packs[path]) return packs[path];
  const loaded = await loadPackAt(path, Object.keys(packs), { plugins, io });
  messages.take(loaded.problems);
  if (loaded.authority) messages.say(clean(`${path}: the authority ${loaded.authority.authority} loads; it has no examples to run.`));
  return loaded.pack;
}

function packText(pack: CompiledPack, rows: readonly Row[]): string {
  const failed = rows.filter(({ ok }) => !ok);
  const untested = pack.rules.filter((rule) => Object.keys(rule.text).some((language) => !rule.tested.includes(language)));
  const lines = [
    ...failed.flatMap(({ file, line, rule, language, kind, text, why }) => [`${file}:${line}: ${rule} (${language}, ${kind}): ${why}`, `    ${text}`]),
    ...untested.map((rule) => `${rule.file}:${rule.line}: ${rule.id} is a draft in ${Object.keys(rule.text).filter((language) => !rule.tested.includes(language)).join(", ")}: give it a violating and a complying example.`),
    `${pack.name}: ${pack.rules.length} rules, ${rows.length} examples, ${failed.length} failed`,
  ];
  return lines.map((line) => `${clean(line)}\n`).join("");
}
