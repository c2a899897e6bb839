import { bullet } from "../office/symbols.ts";
import type { Level, List } from "./lists.ts";
import { formatNumber } from "./number-format.ts";

/** Counts the lists of one story (the body, a text box, the notes) and writes their numbers as Word shows them. */
export class Counters {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /**
   * The number of the next paragraph of a list's level, with what separates it from the words: `3. `, `а) `, `15.1. `.
   * Empty where the level prints none.
   */
  next(list: List, at: number): string {
    const level = list.levels[at];
    if (level === undefined) return "";
    this.#count(list, at, level);
    if (level.hidden) return "";
    const written = level.format === "bullet" ? bullet(level.text) : this.#write(list, at, level);
    return written.trim() === "" ? "" : `${written}${level.suffix === "nothing" || written.endsWith(" ") ? "" : " "}`;
  }

  #count(list: List, at: number, level: Level): void {
    const counts = this.#counts.get(list.key) ?? [];
    this.#counts.set(list.key, counts);
    // A level that was left out counts as begun: "1.1" comes first, then "2".
    for (let above = 0; above < at; above++) counts[above] ??= list.levels[above]?.start ?? 0;
    const begin = list.starts.get(at);
    const anew = begin !== undefined && !this.#begun.has(`${list.numId}:${at}`);
    this.#begun.add(`${list.numId}:${at}`);
    const last = counts[at];
    counts[at] = anew || last === undefined ? begin ?? level.start : last + 1;
    for (let below = at + 1; below < 9; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || restart > below || at < restart) counts[below] = undefined;
    }
  }

  #write(list: List, at: number, level: Level): string {
    const counts = this.#counts.get(list.key) ?? [];
    return level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const index = Math.min(Number(digit) - 1, at);
      const format = list.levels[index]?.format ?? "decimal";
      const plain = level.legal && format !== "none" && format !== "decimalZero";
      return formatNumber(counts[index] ?? 0, plain ? "decimal" : format);
    });
  }
}
