import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Act, Problem, ReadContext, Reader } from "@charterlint/core";
import { systemReason } from "./system-reason.ts";
import type { Refused, Source, Task } from "./task.ts";
import { refused } from "./task.ts";

export interface ReadOptions {
  /** Readers of all plugins, by extension with the dot. */
  readonly readers: ReadonlyMap<string, Reader>;
  readonly context: ReadContext;
  /** Language of all documents; detected where it is left out. */
  readonly language?: string;
}

/** One act, or why there is none. Problems name their file; those of a list also the line. */
export interface ReadAct {
  readonly source: Source;
  readonly act?: Act;
  readonly problems: readonly Problem[];
}

/** The bytes of a text, or why they cannot be read. */
export async function bytesOf({ source, from }: Task): Promise<Uint8Array | Refused> {
  if ("bytes" in from) return from.bytes;
  try {
    // A plain array of bytes, as a reader gets it in a browser: libraries tell it from Node's own kind.
    return new Uint8Array(await readFile(from.path));
  } catch (error) {
    return refused(source, "unreadable", `Cannot be read: ${systemReason(error)}.`);
  }
}

/** Reads the bytes of a text with the reader of its type. Nothing is thrown for a bad input. */
export async function readTask({ source, name, language, line }: Task, bytes: Uint8Array, options: ReadOptions): Promise<ReadAct> {
  const reader = options.readers.get(extname(name).toLowerCase());
  if (!reader) return refused(source, "unknown-type", "No reader takes this type of file.");
  const known = language ?? options.language;
  // Readers choose the numbering and the definitions' words by the language, so that they must know it.
  const { act, problems } = await reader.read({ name, bytes }, known === undefined ? options.context : { ...options.context, language: known });
  return {
    source,
    ...(act ? { act } : {}),
    problems: problems.map((problem) => ({ ...(line === undefined ? problem : inList(problem, line)), file: source.file ?? "" })),
  };
}

/** Lines of a text of a list are no lines of the list: the list's own line is what can be looked up. */
function inList({ severity, code, message }: Problem, line: number): Problem {
  return { severity, code, message, line };
}
