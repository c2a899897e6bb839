import { createReadStream } from "node:fs";
import type { Input } from "./input.ts";
import { isBlank, linesOf } from "./lines.ts";
import { systemReason } from "./system-reason.ts";
import type { Refused, Task } from "./task.ts";
import { refused } from "./task.ts";
import { readTextLine } from "./text-line.ts";

export interface TaskOptions {
  /** Needed where standard input is among the inputs. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Codes of the languages that a line of a list may name. */
  readonly languages: readonly string[];
}

/** Texts of lists, and what comes by standard input, are read as this. */
const plainText = "text.txt";

/** The texts of inputs, one after another, in order: a document is one, a list has one for each line. Nothing is thrown for a bad line. */
export async function* tasksOf(inputs: readonly Input[], options: TaskOptions): AsyncGenerator<Task | Refused> {
  for (const input of inputs) {
    if (input.kind === "list") yield* tasksOfList(input, options);
    else if (input.kind === "document") yield { source: { file: input.name }, name: input.name, from: { path: input.path } };
    else yield { source: { file: input.name }, name: plainText, from: { bytes: await collect(options.stdin ?? []) } };
  }
}

async function* tasksOfList({ name, path }: Input, { languages }: TaskOptions): AsyncGenerator<Task | Refused> {
  const lineById = new Map<string, number>();
  const encoder = new TextEncoder();
  try {
    for await (const { number, bytes } of linesOf(createReadStream(path))) {
      if (isBlank(bytes)) continue;
      const line = readTextLine(bytes, languages);
      if ("code" in line) {
        yield refused({ file: name }, line.code, line.message, { line: number, ...(line.column === undefined ? {} : { column: line.column }) });
        continue;
      }
      const { id, text, language } = line;
      const before = lineById.get(id);
      if (before !== undefined) {
        yield refused({ file: name }, "duplicate-id", `The id “${id}” stands already in line ${before}; give each text an id of its own.`, { line: number });
        continue;
      }
      lineById.set(id, number);
      yield { source: { file: name, id }, name: plainText, from: { bytes: encoder.encode(text) }, line: number, ...(language === undefined ? {} : { language }) };
    }
  } catch (error) {
    yield refused({ file: name }, "unreadable", `Cannot be read: ${systemReason(error)}.`);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
