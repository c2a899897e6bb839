import { once } from "node:events";
import { createWriteStream } from "node:fs";
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

/** Opens `file`, or standard output where there is none. `inputs` are absolute paths that must not be written over. */
export async function openOutput(file: string | undefined, io: Io, inputs: readonly string[] = []): Promise<Output> {
  if (file === undefined) return outputTo(io.stdout, false);
  if (inputs.includes(resolve(io.cwd, file))) throw new UsageError(`${file}: would be written over, and it is to be read; name another file for --output.`);
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
