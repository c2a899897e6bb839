import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";

/** Asks on standard error, so that standard output stays free for results, and reads answers from standard input. */
export class Dialogue {
  readonly #io: Io;
  readonly #lines: AsyncIterator<string>;
  readonly #close: () => void;

  constructor(io: Io) {
    this.#io = io;
    const lines = createInterface({ input: Readable.from(io.stdin), crlfDelay: Infinity });
    this.#lines = lines[Symbol.asyncIterator]();
    this.#close = () => lines.close();
  }

  /**
   * Asks until `read` takes the answer; what it throws as `known` is shown and asked again. An empty answer is `offered`.
   * @throws UsageError where standard input ends before it answers.
   */
  async ask<T>(question: string, offered: string, read: (answer: string) => T, known: new (message: string) => Error): Promise<T> {
    for (;;) {
      this.#io.stderr.write(`${question}\n  [${offered}]\n> `);
      const { value, done } = await this.#lines.next();
      if (done) throw new UsageError("The questions were not all answered; give the answers as flags, or --yes to take what is offered.");
      try {
        return read(value.trim() === "" ? offered : value.trim());
      } catch (error) {
        if (!(error instanceof known)) throw error;
        this.#io.stderr.write(`${error.message}\n`);
      }
    }
  }

  close(): void {
    this.#close();
  }
}
