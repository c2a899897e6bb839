import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { systemReason } from "@charterlint/runner";
import { UsageError } from "./errors.ts";
import type { Io, Sink } from "./io.ts";

/** Who reads the output has gone (`… | head`): nothing is wrong, and nothing more is to be said. */
export class ReaderGone extends Error {}

/** Where results go. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns to set text in. */
  readonly width: number;
  /** Waits until there is room. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

const widthWithoutTerminal = 100;

/** Refuses to write over what is to be read. */
export function keepInputs(file: string, io: Io, inputs: readonly string[]): void {
  if (inputs.includes(resolve(io.cwd, file))) throw new UsageError(`${file}: would be written over, and it is to be read; name another file for --output.`);
}

/** Writes bytes to `file`, whole or not at all, or to standard output where there is none. */
export async function writeBytes(bytes: Uint8Array, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) {
    if (!io.stdout.write(bytes)) await once(io.stdout, "drain");
    return;
  }
  const path = resolve(io.cwd, file);
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new UsageError(`${file}: cannot be written: ${systemReason(error)}; name another file for --output.`);
  }
}

/** Opens `file`, or standard output where there is none. `inputs` are absolute paths that must not be written over. */
export async function openOutput(file: string | undefined, io: Io, inputs: readonly string[] = []): Promise<Output> {
  if (file === undefined) return outputTo(io.stdout, false);
  keepInputs(file, io, inputs);
  const stream = createWriteStream(resolve(io.cwd, file));
  try {
    await once(stream, "open");
  } catch (error) {
    throw new UsageError(`${file}: cannot be written: ${systemReason(error)}; name another file for --output.`);
  }
  return outputTo(stream, true);
}

function outputTo(stream: Sink, isOwn: boolean): Output {
  let failure: Error | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => { failure = error.code === "EPIPE" ? new ReaderGone() : error; });
  return {
    isTerminal: stream.isTTY === true,
    width: stream.isTTY === true ? (stream.columns ?? widthWithoutTerminal) : widthWithoutTerminal,
    async write(text) {
      if (failure) throw failure;
      if (text === "" || stream.write(text)) return;
      await roomIn(stream);
      if (failure) throw failure;
    },
    async close() {
      if (!isOwn || failure) return;
      stream.end();
      await once(stream, "finish").catch(() => undefined);
    },
  };
}

/** Waits until the stream takes more, or will never take any. */
function roomIn(stream: Sink): Promise<void> {
  const events = ["drain", "close", "error"] as const;
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
