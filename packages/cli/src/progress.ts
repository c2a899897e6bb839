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
      this.#bar = new SingleBar({ stream: this.#io.stderr, format: "[{bar}] {value}/{total}{left}", barsize: barColumns(this.#io.stderr.columns), clearOnComplete: true, linewrap: true });
      this.#bar.start(this.#total, this.#done, { left: this.#left() });
    }
    this.#bar.setTotal(this.#total);
    this.#bar.update(this.#done, { left: this.#left() });
  }

  /** The time left if the rest goes on as it went so far; nothing where it cannot be told, as of a list whose end is not in sight. */
  #left(): string {
    if (this.#done >= this.#total) return "";
    const seconds = ((performance.now() - this.#start) / 1000 / this.#done) * (this.#total - this.#done);
    return `  ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`} left`;
  }

  /** Makes room for a line of text; the bar comes back with the next step. */
  hide(): void {
    if (this.#bar) this.#io.stderr.write("\r\u001b[K");
  }

  end(): void {
    this.#bar?.stop();
  }
}

/** The bar's own columns: numbers and the time left have to stand beside it. */
function barColumns(width = 80): number {
  return Math.max(5, Math.min(40, width - 32));
}
