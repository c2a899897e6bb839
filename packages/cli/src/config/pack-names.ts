import { statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Problem } from "@charterlint/core";
import { findUpward } from "@charterlint/runner";
import type { Config, PackName } from "@charterlint/runner";
import { MistakesError } from "../errors.ts";
import type { Io } from "../io.ts";

/**
 * The packs and authorities that a configuration names, as `--pack` would: built-in ones and npm packages by name, others by their path from the working directory.
 * @throws MistakesError for those that are not there, at their places in the configuration.
 */
export async function packNames({ packs, authorities, file }: Config, { cwd }: Io): Promise<string[]> {
  const all = [...packs, ...authorities];
  if (all.length === 0) return [];
  const rules = await import("@charterlint/rules");
  const known = new Set([...Object.keys(rules.packs), ...Object.keys(rules.authorities)]);
  const found = all.map((pack) => ({ pack, name: known.has(pack.name) ? pack.name : pathOrPackage(pack, dirname(file), cwd) }));
  const missing = found.filter(({ name }) => name === undefined).map(({ pack }) => unknown(pack, [...known]));
  if (missing.length > 0) throw new MistakesError(missing);
  return found.flatMap(({ name }) => name ?? []);
}

function pathOrPackage({ name }: PackName, folder: string, cwd: string): string | undefined {
  const path = isAbsolute(name) ? name : resolve(folder, name);
  if (statSync(path, { throwIfNoEntry: false })) return relative(cwd, path) || ".";
  return !isAbsolute(name) && findUpward(folder, [join("node_modules", name, "package.json")]) ? name : undefined;
}

function unknown({ name, at }: PackName, known: readonly string[]): Problem {
  const message = isAbsolute(name)
    ? `There is no pack in ${name}; name the folder that holds its pack.yaml or authority.yaml.`
    : `There is no pack "${name}"; name a folder beside this file (./my-pack), or one of: ${known.join(", ")}.`;
  return { severity: "error", code: "unknown-pack", message, ...at };
}
