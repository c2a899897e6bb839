import type { Level } from "./list-levels.ts";
import { writeNumber } from "./list-levels.ts";

type Levels = readonly (Level | undefined)[];

/** The numbers that a list, or the headings, have reached. */
export class Count {
  readonly #counts: (number | undefined)[] = [];

  /**
   * The number of the next paragraph at a level, as LibreOffice shows it.
   * @param begin the number that the paragraph itself says it has
   */
  next(levels: Levels, at: number, begin: number | undefined): string {
    for (let above = 1; above < at; above++) this.#counts[above] ??= levels[above]?.start ?? 1;
    const last = this.#counts[at];
    this.#counts[at] = begin ?? (last === undefined ? levels[at]?.start ?? 1 : last + 1);
    this.#counts.length = at + 1;
    return writeNumber(levels, at, this.#counts);
  }
}

/** Which count a list goes on with: a new one, unless it says that it continues another list or the last of its style. */
export class Counts {
  readonly #byId = new Map<string, Count>();
  readonly #byStyle = new Map<string, Count>();

  /** @param list attributes of a `text:list` that stands in no other one */
  of(list: Readonly<Record<string, string>>): Count {
    const style = list["text:style-name"] ?? "";
    const continued = this.#byId.get(list["text:continue-list"] ?? "") ?? (list["text:continue-numbering"] === "true" ? this.#byStyle.get(style) : undefined);
    const count = continued ?? new Count();
    this.#byStyle.set(style, count);
    const id = list["xml:id"] ?? list["text:id"];
    if (id !== undefined) this.#byId.set(id, count);
    return count;
  }
}
