import { createReadStream } from "node:fs";
import { type Input, MAX_FILE, MB } from "./input.ts";
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
/** Lines of a list that may be wrong; with more, it is none. */
const MOST_BAD = 1_000;
/** Bytes of a list that are read at once. */
const CHUNK = 1 << 20;

/** The texts of inputs, one after another, in order: a document is one, a list has one for each line. Nothing is thrown for a bad line. */
export async function* tasksOf(inputs: readonly Input[], options: TaskOptions): AsyncGenerator<Task | Refused> {
  for (const input of inputs) {
    if (input.kind === "list") yield* tasksOfList(input, options);
    else if (input.kind === "document") yield { source: { file: input.name }, name: input.name, from: { path: input.path } };
    else {
      const bytes = await collect(options.stdin ?? []);
      yield bytes === undefined ? refused({ file: input.name }, "too-large", `There is more than ${MAX_FILE / MB} MB, more than an act may have; give one act.`) : { source: { file: input.name }, name: plainText, from: { bytes } };
    }
  }
}

async function* tasksOfList({ name, path }: Input, { languages }: TaskOptions): AsyncGenerator<Task | Refused> {
  const lineById = new Map<string, number>();
  const encoder = new TextEncoder();
  let bad = 0;
  try {
    for await (const row of linesOf(createReadStream(path, { highWaterMark: CHUNK }))) {
      if (isBlank(row)) continue;
      const { number } = row;
      const line = readTextLine(row, languages);
      if ("code" in line) {
        if (++bad > MOST_BAD) {
          yield refused({ file: name }, "no-list", `More than ${MOST_BAD} lines cannot be taken, and the rest was not read; expected a list with one JSON object a line.`, { line: number });
          return;
        }
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
    if (bad === 0 && lineById.size === 0) yield refused({ file: name }, "empty", "The list has no lines; expected one JSON object a line, with the words of an act in each.");
  } catch (error) {
    yield refused({ file: name }, "unreadable", `Cannot be read: ${systemReason(error)}.`);
  }
}

/** Undefined when there is more than a file may have. */
async function collect(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > MAX_FILE) return undefined;
  }
  return Buffer.concat(parts);
}
