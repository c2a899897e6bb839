import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { EntryPlace, Problem } from "@charterlint/core";
import type { SchemaName, YamlPath, YamlSource } from "@charterlint/packs";
import { systemReason } from "../inputs/system-reason.ts";

/** A YAML file that follows its schema; problems name it as it is seen from the working directory. */
export interface ReadYaml<Data> {
  /** Missing where a problem of severity `error` says why. */
  readonly data?: Data;
  readonly source?: YamlSource;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file and holds it against a schema. Nothing is thrown for a bad file. `path` is absolute. */
export async function readYaml<Data>(path: string, schema: SchemaName, cwd: string): Promise<ReadYaml<Data>> {
  const file = shownPath(path, cwd);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return { problems: [{ severity: "error", code: "unreadable", message: `Cannot be read: ${systemReason(error)}.`, file }] };
  }
  const packs = await import("@charterlint/packs");
  const source = new packs.YamlSource({ path: file, text });
  const problems = source.problems.length > 0 ? source.problems : packs.validate(source, schema);
  return problems.length > 0 ? { source, problems } : { data: source.data as Data, source, problems };
}

/** Where a node stands, for messages about it later on. */
export function placeIn(source: YamlSource, path: YamlPath): EntryPlace {
  return { file: source.path, ...source.position(path) };
}

/** A path as it is seen from the working directory. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path) || ".";
}
