import type { SourcePlace, Span } from "@charterlint/core";
import { pathOf, type XmlElement } from "./xml-element.ts";

type Gap = "" | " " | "\t" | "\n";
const WIDTH: Readonly<Record<Gap, number>> = { "": 0, " ": 1, "\t": 2, "\n": 3 };

/** Something whose range is set while the text is written: `start` when its first character comes. */
export interface Ranged {
  start: number;
  end: number;
}

/** Writes an act's text. White space of the file is one space; lines end where blocks do; where each stretch stood is kept. */
export class TextWriter {
  readonly places: SourcePlace[] = [];
  readonly #parts: string[] = [];
  readonly #ids: readonly string[];
  #length = 0;
  #gap: Gap = "";
  /** Lines wait: the next words go on in the line of a number. */
  #runsIn = false;
  /** The next words follow without a space: after an opening quotation mark. */
  #glued = false;
  #waiting: Ranged[] = [];
  #where: string | undefined;
  #whereOf: XmlElement | undefined;

  /** @param ids attributes that hold ids. */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  get length(): number {
    return this.#length;
  }

  /** The next words go on in the line of a number. */
  get isRunningIn(): boolean {
    return this.#runsIn;
  }

  text(): string {
    return this.#parts.join("");
  }

  /** Words of the file; `where` is the element that a reader is shown for them. */
  write(words: string, where: XmlElement): void {
    const flat = words.replaceAll(/[ \t\r\n]{2,}|[\t\r\n]/gu, " ");
    if (flat.startsWith(" ")) this.#want(" ");
    const bare = flat.trim().length === flat.length ? flat : flat.replaceAll(/^ | $/gu, "");
    if (bare === "") return;
    this.#flush();
    const start = this.#length;
    this.#parts.push(bare);
    this.#length += bare.length;
    this.#place(start, where);
    if (flat.endsWith(" ")) this.#want(" ");
  }

  /** A quotation mark that the file gives as an attribute: it stands close to the words inside. */
  mark(mark: string, side: "open" | "close", where: XmlElement): void {
    if (side === "close") this.#gap = "";
    this.write(mark, where);
    this.#gap = "";
    if (side === "open") this.#glued = true;
  }

  /** The next words begin a line. */
  line(): void {
    if (!this.#runsIn) this.#want("\n");
  }

  /** The next words begin a line, also after a number. */
  newLine(): void {
    this.#runsIn = false;
    this.#want("\n");
  }

  /** The next words go on in this line, whatever blocks they stand in. */
  runIn(gap: " "): void {
    this.#want(gap);
    this.#runsIn = true;
  }

  /** The next words go on in this line as another cell of a table, whatever blocks ended before them. */
  nextCell(): void {
    this.#gap = "\t";
    this.#runsIn = true;
  }

  /** Sets `start` when the next words come. */
  opens(range: Ranged): void {
    this.#waiting.push(range);
  }

  /** Sets `end`. What has no words stands empty after the last ones. */
  closes(range: Ranged): void {
    if (range.start < 0) {
      this.#waiting = this.#waiting.filter((each) => each !== range);
      range.start = this.#length;
    }
    range.end = Math.max(range.start, this.#length);
  }

  #want(gap: Gap): void {
    if (this.#glued) return;
    if (WIDTH[gap] > WIDTH[this.#gap]) this.#gap = gap;
  }

  #flush(): void {
    if (this.#gap !== "" && this.#length > 0) {
      this.#parts.push(this.#gap);
      this.#length++;
    }
    this.#gap = "";
    this.#runsIn = false;
    this.#glued = false;
    for (const range of this.#waiting) range.start = this.#length;
    this.#waiting = [];
  }

  #place(start: number, where: XmlElement): void {
    if (where !== this.#whereOf) {
      this.#whereOf = where;
      this.#where = this.#ids.map((id) => where.attributes.get(id)).find((id) => id !== undefined && id !== "") ?? pathOf(where);
    }
    const last = this.places.at(-1);
    if (last !== undefined && last.element === this.#where) this.places[this.places.length - 1] = { ...last, end: this.#length };
    else this.places.push({ start, end: this.#length, element: this.#where ?? "" });
  }
}

/** A range in which nothing was written yet. */
export function unset(): Ranged {
  return { start: -1, end: -1 };
}

/** A range as a span. */
export function spanOf({ start, end }: Ranged): Span {
  return { start, end };
}
