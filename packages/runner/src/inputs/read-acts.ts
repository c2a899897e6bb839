import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Act, Problem, ReadContext, Reader, ReadResult } from "@charterlint/core";
import type { Input } from "./input.ts";
import { isBlank, linesOf } from "./lines.ts";
import { systemReason } from "./system-reason.ts";
import { readTextLine } from "./text-line.ts";

export interface ReadOptions {
  /** Readers of all plugins, by extension with the dot. */
  readonly readers: ReadonlyMap<string, Reader>;
  readonly context: ReadContext;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Language of all documents; detected where it is left out. */
  readonly language?: string;
}

/** One act, or why there is none. Problems name their file; those of a list also the line. */
export interface ReadAct {
  readonly source: { readonly file?: string; readonly id?: string };
  readonly act?: Act;
  readonly problems: readonly Problem[];
}

/** Reads inputs one after another, in order; a list gives an act for each text. Nothing is thrown for a bad input. */
export async function* readActs(inputs: readonly Input[], options: ReadOptions): AsyncGenerator<ReadAct> {
  for (const input of inputs) {
    if (input.kind === "list") yield* readList(input, options);
    else yield await readDocument(input, options);
  }
}

async function readDocument({ kind, name, path }: Input, options: ReadOptions): Promise<ReadAct> {
  const reader = options.readers.get(kind === "stdin" ? ".txt" : extname(name).toLowerCase());
  if (!reader) return refused({ file: name }, "unknown-type", "No reader takes this type of file.");
  let bytes: Uint8Array;
  try {
    // A plain array of bytes, as a reader gets it in a browser: libraries tell it from Node's own kind.
    bytes = kind === "stdin" ? await collect(options.stdin) : new Uint8Array(await readFile(path));
  } catch (error) {
    return refused({ file: name }, "unreadable", `Cannot be read: ${systemReason(error)}.`);
  }
  return named({ file: name }, await reader.read({ name, bytes }, inLanguage(options.context, options.language)));
}

async function* readList({ name, path }: Input, options: ReadOptions): AsyncGenerator<ReadAct> {
  const reader = options.readers.get(".txt");
  if (!reader) throw new Error("No plugin brings a reader of plain text.");
  const lineById = new Map<string, number>();
  const encoder = new TextEncoder();
  try {
    for await (const { number, bytes } of linesOf(createReadStream(path))) {
      if (isBlank(bytes)) continue;
      const line = readTextLine(bytes, Object.keys(options.context.languages));
      if ("code" in line) {
        yield refused({ file: name }, line.code, line.message, { line: number, ...(line.column === undefined ? {} : { column: line.column }) });
        continue;
      }
      const before = lineById.get(line.id);
      if (before !== undefined) {
        yield refused({ file: name }, "duplicate-id", `The id “${line.id}” stands already in line ${before}; give each text an id of its own.`, { line: number });
        continue;
      }
      lineById.set(line.id, number);
      const read = await reader.read({ name: `${name}: ${line.id}`, bytes: encoder.encode(line.text) }, inLanguage(options.context, line.language ?? options.language));
      yield named({ file: name, id: line.id }, read, number);
    }
  } catch (error) {
    yield refused({ file: name }, "unreadable", `Cannot be read: ${systemReason(error)}.`);
  }
}

/** Readers choose the numbering and the definitions' words by the language, so that they must know it. */
function inLanguage(context: ReadContext, language: string | undefined): ReadContext {
  return language === undefined ? context : { ...context, language };
}

/** What the reader gave, under the input's name. */
function named(source: ReadAct["source"], { act, problems }: ReadResult, line?: number): ReadAct {
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

function refused(source: ReadAct["source"], code: string, message: string, place: { line?: number; column?: number } = {}): ReadAct {
  return { source, problems: [{ severity: "error", code, message, ...(source.file === undefined ? {} : { file: source.file }), ...place }] };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
