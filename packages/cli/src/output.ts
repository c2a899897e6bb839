import { once } from "node:events";
import { resolve } from "node:path";
import { finished } from "node:stream/promises";
import { systemReason } from "@charterlint/runner";
import { openDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
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
  const draft = await draftOf(file, io);
  try {
    draft.stream.end(bytes);
    await finished(draft.stream);
    await draft.finish();
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Opens `file`, which gets its name when it is closed, or standard output where there is none. `inputs` are absolute paths that must not be written over. */
export async function openOutput(file: string | undefined, io: Io, inputs: readonly string[] = []): Promise<Output> {
  if (file === undefined) return outputTo(io.stdout);
  keepInputs(file, io, inputs);
  const draft = await draftOf(file, io);
  return outputTo(draft.stream, async () => {
    try {
      draft.stream.end();
      await finished(draft.stream);
      await draft.finish();
    } catch (error) {
      throw unwritable(file, error);
    }
  });
}

async function draftOf(file: string, io: Io): Promise<Draft> {
  try {
    return await openDraft(resolve(io.cwd, file), io);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): UsageError {
  return new UsageError(`${file}: cannot be written: ${systemReason(error)}; name another file for --output.`);
}

function outputTo(stream: Sink, finish?: () => Promise<void>): Output {
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
      if (!failure) await finish?.();
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
