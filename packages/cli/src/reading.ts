import type { Plugin, Problem, Reader } from "@charterlint/core";
import { findInputs, readActs } from "@charterlint/runner";
import type { ReadAct, ReadOptions } from "@charterlint/runner";
import type { Io } from "./io.ts";
import { gather } from "./plugins.ts";

/** Inputs that were found: how many, their acts one by one, and what was named and is not there. */
export interface Reading {
  readonly count: number;
  readonly acts: AsyncIterable<ReadAct>;
  readonly problems: readonly Problem[];
  /** Absolute paths of the files read. */
  readonly paths: readonly string[];
}

/** Finds what `paths` name, and reads it with the plugins' readers. */
export async function openReading(paths: readonly string[], plugins: readonly Plugin[], language: string | undefined, io: Io): Promise<Reading> {
  const options = readOptions(plugins, language, io);
  const { inputs, problems } = await findInputs(paths, { cwd: io.cwd, extensions: new Set(options.readers.keys()) });
  const acts = readActs(inputs, options);
  return { count: inputs.length, acts, problems, paths: inputs.map((input) => input.path).filter((path) => path !== "") };
}

/** What the plugins' readers read with. */
export function readOptions(plugins: readonly Plugin[], language: string | undefined, io: Io): ReadOptions {
  const readers = new Map<string, Reader>();
  for (const plugin of plugins) {
    for (const reader of Object.values(plugin.readers ?? {})) for (const extension of reader.extensions) readers.set(extension, reader);
  }
  return {
    readers,
    context: { structures: gather(plugins, "structures"), languages: gather(plugins, "languages") },
    stdin: io.stdin,
    ...(language === undefined ? {} : { language }),
  };
}
