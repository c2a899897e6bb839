import type { Plugin, Problem, Reader } from "@charterlint/core";
import { findInputs, readActs, tasksOf } from "@charterlint/runner";
import type { Input, ReadAct, ReadOptions, Refused, Task } from "@charterlint/runner";
import type { Io } from "./io.ts";
import { gather } from "./plugins.ts";

/** Inputs that were found, and what was named and is not there. */
export interface Reading {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** Absolute paths of the files read. */
  readonly paths: readonly string[];
  /** Their texts one by one, before they are read. */
  tasks(): AsyncIterable<Task | Refused>;
  /** Their acts one by one. */
  acts(): AsyncIterable<ReadAct>;
}

/** Finds what `paths` name; it can be read with the plugins' readers. */
export async function openReading(paths: readonly string[], plugins: readonly Plugin[], language: string | undefined, { cwd, stdin }: Io): Promise<Reading> {
  const options = readOptions(plugins, language);
  const { inputs, problems } = await findInputs(paths, { cwd, extensions: new Set(options.readers.keys()) });
  return {
    inputs,
    problems,
    paths: inputs.map((input) => input.path).filter((path) => path !== ""),
    tasks: () => tasksOf(inputs, { stdin, languages: Object.keys(options.context.languages) }),
    acts: () => readActs(inputs, { ...options, stdin }),
  };
}

/** What the plugins' readers read with. */
export function readOptions(plugins: readonly Plugin[], language: string | undefined): ReadOptions {
  const readers = new Map<string, Reader>();
  for (const plugin of plugins) {
    for (const reader of Object.values(plugin.readers ?? {})) for (const extension of reader.extensions) readers.set(extension, reader);
  }
  return {
    readers,
    context: { structures: gather(plugins, "structures"), languages: gather(plugins, "languages") },
    ...(language === undefined ? {} : { language }),
  };
}
