import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { staleEntries } from "@charterlint/core";
import type { CompiledPack, Problem, Uses } from "@charterlint/core";
import { shownPath } from "@charterlint/runner";
import { isPairRule, unknownRules } from "../config/unknown-rules.ts";
import type { Io } from "../io.ts";
import type { ReadDecisions } from "./read-decisions.ts";

/** Gathers, text by text, what became of waivers, baseline and overrides, and says at the end which of them do nothing. */
export class Settled {
  readonly #decisions: ReadDecisions;
  readonly #io: Io;
  readonly #acts: { readonly file?: string; readonly uses: Uses }[] = [];

  constructor(decisions: ReadDecisions, io: Io) {
    this.#decisions = decisions;
    this.#io = io;
  }

  take(file: string | undefined, uses: Uses | undefined): void {
    if (uses) this.#acts.push({ ...(file === undefined ? {} : { file: shownPath(resolve(this.#io.cwd, file), this.#io.cwd) }), uses });
  }

  /** What is to be said at the end of a run with these packs. Where they were chosen for it alone, entries on rules of others are passed over. */
  problems({ packs, asOf, packsChosen, pair = false }: { readonly packs: readonly CompiledPack[]; readonly asOf: string; readonly packsChosen: boolean; readonly pair?: boolean }): Problem[] {
    const { waivers, baseline, rules, files } = this.#decisions;
    const run = new Set(packs.flatMap((pack) => pack.rules).flatMap(({ id, check }) => [id, check]));
    return [
      ...(packsChosen ? [] : unknownRules([...rules.flat(), ...files.flatMap((each) => each.rules), ...waivers], packs)),
      ...staleEntries({ waivers, baseline }, this.#acts, { asOf, isRun: (rule) => run.has(rule) || (pair && isPairRule(rule)), isGone: (file) => !existsSync(resolve(this.#io.cwd, file)) }),
    ];
  }
}
