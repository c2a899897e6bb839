import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Act, Problem } from "@charterlint/core";
import { createEngine } from "@charterlint/core";
import { readBase } from "../base.ts";
import { readDecisions } from "../decisions/read-decisions.ts";
import type { DecisionFlags } from "../decisions/read-decisions.ts";
import { settleFile } from "../decisions/settle-file.ts";
import { UsageError } from "../errors.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { originOf, type OriginLine, parseOrigin } from "../memo/origin.ts";
import { Messages } from "../messages.ts";
import { choosePacks } from "../packs.ts";
import { pairingPlugins } from "../plugins.ts";
import { openReading } from "../reading.ts";

export interface VerifyFlags extends DecisionFlags {
  readonly quiet?: boolean;
}

/**
 * `charterlint verify MEMO [INPUT…]`: makes the check of a memo again and says which of its lines hold. Files are those named, by their names, else those
 * that the memo names, from the working directory or beside the memo. Gives the exit code: 1 where a line doesn't hold.
 */
export async function verify(memo: string, inputs: readonly string[], flags: VerifyFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const plugins = await pairingPlugins();
  const said = parseOrigin((await readOne(memo, plugins, io)).text);
  if (said === undefined) throw new UsageError(`${memo}: holds no lines to verify; expected an opinion memo with the line "charterlint-verify 1" in its last annex.`);
  const value = (key: string): string | undefined => said.find((line) => line.key === key)?.name;
  const file = (role: string): string | undefined => fileOf(value(role), role, inputs, memo, io);
  const asked = said.filter(({ key }) => key === "asked-pack").map(({ name }) => name);
  const chosen = await choosePacks(asked, plugins, io);
  messages.take(chosen.problems);
  const [input, base, pair, language, asOf] = [file("input"), file("base"), file("pair"), value("language"), value("as-of")];
  if (input === undefined || asOf === undefined) throw new UsageError(`${memo}: its lines name no input or no date; they were cut.`);
  const act = await readOne(input, plugins, io, language);
  const engine = createEngine({ plugins, packs: chosen.packs, authorities: chosen.authorities, measureAgainst: chosen.authoritiesNamed ? "all" : "jurisdiction" });
  const terms = { asOf, ...(language === undefined ? {} : { language }) };
  const found = pair === undefined
    ? await engine.check(act, { ...terms, ...(base === undefined ? {} : { base: await readBase(base, plugins, language, io) }) })
    : await engine.checkPair(act, await readOne(pair, plugins, io), { ...terms, source: { file: input }, otherSource: { file: pair } });
  const { uses: _, ...review } = settleFile({ ...found, source: { file: input } }, await readDecisions(flags, io), io.cwd);
  const files = ([["input", input], ["base", base], ["pair", pair]] as const).flatMap(([role, name]) => (name === undefined ? [] : [{ role, name }]));
  const now = await originOf(review, { files, packs: asked, ...terms }, chosen, io.cwd);
  const results = said.filter(({ hash }) => hash !== undefined).map((line) => ({ line, ...holds(line, now) }));
  for (const { line, text } of results) io.stdout.write(`${text === "" ? "holds  " : "DIFFERS"}  ${line.key} ${line.name}${text === "" ? "" : `: ${text}`}\n`);
  // A pack that the memo doesn't name may have found more.
  const more = now.filter(({ key, name }) => (key === "pack" || key === "authority") && !said.some((line) => line.key === key && line.name === name));
  for (const { key, name } of more) io.stdout.write(`DIFFERS  ${key} ${name}: the memo does not name it.\n`);
  messages.end();
  if (messages.hasErrors) return exit.wrong;
  return results.some(({ text }) => text !== "") || more.length > 0 ? exit.found : exit.clean;
}

/** What is not as the memo says of a line; empty where it holds. Files may have other names now. */
function holds(line: OriginLine, now: readonly OriginLine[]): { text: string } {
  const isFile = line.key === "input" || line.key === "base" || line.key === "pair";
  const same = now.find(({ key, name }) => key === line.key && (isFile || key === "engine" || key === "findings" || name === line.name));
  if (same === undefined) return { text: "it is not here." };
  if (same.hash === line.hash && (isFile || same.name === line.name)) return { text: "" };
  return { text: isFile ? `${same.name} has other bytes.` : line.key === "findings" ? `${same.name} are found now${same.name === line.name ? ", and not the same ones" : ""}.` : `it is ${same.name === line.name ? "not the same" : same.name} here.` };
}

/** The file that was named outright by the name it has in the memo, the bill also as the only one; else the memo's own path for it. */
function fileOf(named: string | undefined, role: string, inputs: readonly string[], memo: string, { cwd }: Io): string | undefined {
  if (named === undefined) return undefined;
  const given = inputs.find((path) => basename(path) === basename(named)) ?? (role === "input" && inputs.length === 1 ? inputs[0] : undefined);
  if (given !== undefined) return given;
  const beside = join(dirname(memo), basename(named));
  const found = [named, beside].find((path) => existsSync(resolve(cwd, path)));
  if (found === undefined) throw new UsageError(`${named}: is not here, nor beside ${memo}; name it after the memo: charterlint verify ${memo} ${basename(named)}.`);
  return relative(cwd, resolve(cwd, found)) || found;
}

async function readOne(path: string, plugins: Parameters<typeof openReading>[1], io: Io, language?: string): Promise<Act> {
  const reading = await openReading([path], plugins, language, io);
  const told: Problem[] = [...reading.problems];
  if (reading.inputs.length > 1) throw new UsageError(`${path}: holds several files; name one.`);
  for await (const { act, problems } of reading.acts()) {
    if (act) return act;
    told.push(...problems);
  }
  throw new UsageError(`${path}: ${told.find(({ severity }) => severity === "error")?.message ?? "could not be read."}`);
}
