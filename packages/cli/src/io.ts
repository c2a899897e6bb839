/** A stream to write to; a terminal says so and how many columns it has. */
export type Sink = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a run touches outside itself. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths are relative to. */
  readonly cwd: string;
  /** The clock: what “today” is. */
  readonly now: () => Date;
  /** Calls `last` before an interrupted process ends (Ctrl-C); gives what takes that back. */
  readonly onInterrupt?: (last: () => void) => () => void;
}

/** The process's own streams, environment, folder and clock. */
export function nodeIo(): Io {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    onInterrupt(last) {
      const end = (): void => {
        last();
        // As if nobody had listened: whoever started the process sees that a signal ended it.
        process.kill(process.pid, "SIGINT");
      };
      process.once("SIGINT", end);
      return () => process.off("SIGINT", end);
    },
  };
}
