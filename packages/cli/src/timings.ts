import type { Outcome } from "@charterlint/runner";

/** How long a run took, stage by stage, in milliseconds. */
export class Timings {
  readonly #start: number = performance.now();
  #ready = 0;
  #read = 0;
  #work = 0;
  #texts = 0;

  /** Plugins and packs are loaded, and the engine is made. */
  ready(): void {
    this.#ready = performance.now() - this.#start;
  }

  add({ spent }: Outcome<unknown>): void {
    this.#texts++;
    this.#read += spent.read;
    this.#work += spent.work;
  }

  /** One line: start-up, reading, checking, and all together. */
  toString(): string {
    const all = performance.now() - this.#start;
    const times = [["start", this.#ready], ["read", this.#read], ["check", this.#work], ["report", all - this.#ready - this.#read - this.#work]] as const;
    return `timings: ${times.map(([stage, time]) => `${stage} ${time.toFixed(0)} ms`).join(", ")}, all ${all.toFixed(0)} ms for ${this.#texts} texts`;
  }
}
