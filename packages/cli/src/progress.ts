import type { SingleBar } from "cli-progress";
import type { Io } from "./io.ts";

/** A bar that shows only on a terminal, and only when work outlasts this many milliseconds. */
const patience = 1000;

/** How far a run has come. */
export class Progress {
  readonly #io: Io;
  readonly #start: number;
  readonly #shows: boolean;
  #total: number;
  #done = 0;
  #bar: SingleBar | undefined;

  constructor(io: Io, total: number, quiet = false) {
    this.#io = io;
    this.#total = total;
    this.#start = performance.now();
    this.#shows = io.stderr.isTTY === true && !quiet;
  }

  /** One input more is done; a list of texts counts each of them. */
  async advance(): Promise<void> {
    this.#done++;
    this.#total = Math.max(this.#total, this.#done);
    if (!this.#shows || performance.now() - this.#start < patience) return;
    if (!this.#bar) {
      const { SingleBar } = (await import("cli-progress")).default;
      // With line wrapping left on, an interrupted run leaves the terminal as it was.
      this.#bar = new SingleBar({ stream: this.#io.stderr, format: "[{bar}] {value}/{total}", clearOnComplete: true, linewrap: true });
      this.#bar.start(this.#total, this.#done);
    }
    this.#bar.setTotal(this.#total);
    this.#bar.update(this.#done);
  }

  /** Makes room for a line of text; the bar comes back with the next step. */
  hide(): void {
    if (this.#bar) this.#io.stderr.write("\r\u001b[K");
  }

  end(): void {
    this.#bar?.stop();
  }
}
