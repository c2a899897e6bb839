import type { Outcome } from "@charterlint/runner";

/** How long a run took, stage by stage, in milliseconds. */
export class Timings {
  readonly #start: number = performance.now();
  #ready = 0;
  #read = 0;
  #work = 0;
  #texts = 0;
  #cached = 0;

  /** Plugins and packs are loaded, and the engine is made. */
  ready(): void {
    this.#ready = performance.now() - this.#start;
  }

  add({ spent, cached }: Outcome<unknown>): void {
    this.#texts++;
    if (cached) this.#cached++;
    this.#read += spent.read;
    this.#work += spent.work;
  }

  /** One line: start-up, reading, checking, and all together. Workers' times are added up, so that the parts may exceed the whole. */
  toString(): string {
    const all = performance.now() - this.#start;
    const times = [["start", this.#ready], ["read", this.#read], ["check", this.#work], ["report", Math.max(0, all - this.#ready - this.#read - this.#work)]] as const;
    return `timings: ${times.map(([stage, time]) => `${stage} ${time.toFixed(0)} ms`).join(", ")}, all ${all.toFixed(0)} ms for ${this.#texts} texts${this.#cached > 0 ? ` (${this.#cached} as kept from earlier)` : ""}`;
  }
}
