import type { SourcePlace, Span } from "@charterlint/core";
import type { Extract } from "../read-structured.ts";
import type { CellAt, CellSpan } from "../structure/cells.ts";
import { ParagraphWriter } from "../office/paragraph-writer.ts";

/** A block that is no more than a number or dash: its words stand in the next one (`<td>(a)</td><td>…`). */
const MARKER = /^(?:\(?(?:\d{1,4}|\p{L}{1,2}|[ivxIVX]{1,6})(?:[-.]\d{1,3}){0,4}(?:\)|\.)|[–—•·-])$/u;

/** Gathers the text of blocks, one below the other; white space as browsers show it. */
export class LineWriter {
  readonly #parts: string[] = [];
  readonly #noise: Span[] = [];
  readonly #places: SourcePlace[] = [];
  readonly #cells: CellSpan[] = [];
  readonly #starts = new Set<number>();
  #length = 0;
  #line = new ParagraphWriter();
  #space = false;
  #held = "";
  #heldCell: CellAt | undefined;
  #element = "";
  #preformatted = 0;

  /** The cell of a table whose words come next. */
  cell: CellAt | undefined;

  /** Path or id of the element whose words come next. */
  set element(path: string) {
    this.#element = path;
  }

  /** Last character of the block so far. */
  get last(): string {
    return this.#space ? " " : this.#line.text.slice(-1);
  }

  /** Words of the running block, runs of white space as one. */
  write(words: string, isNoise: boolean): void {
    const text = words.replaceAll("\u00ad", "");
    for (const part of text.split(/([ \t\n\r\f]+)/u)) {
      if (/^[ \t\n\r\f]+$/u.test(part)) this.#space = true;
      else if (part !== "") this.#put(part, isNoise);
    }
  }

  /** Words with their line breaks and spaces. */
  writePreformatted(words: string, isNoise: boolean): void {
    this.#space = false;
    this.#preformatted += words.length;
    this.#line.write(words, isNoise);
  }

  /** White space, if something stood before. */
  space(): void {
    this.#space = true;
  }

  /** A line is broken by hand. */
  breakLine(): void {
    this.#space = false;
    this.#line.write("\n", false);
  }

  #put(part: string, isNoise: boolean): void {
    if (this.#space && this.#line.text !== "" && !this.#line.text.endsWith("\n")) this.#line.write(" ", isNoise && this.#line.noise.at(-1)?.end === this.#line.text.length);
    this.#space = false;
    this.#line.write(part, isNoise);
  }

  /** Ends the running block. */
  end(): void {
    const line = this.#line;
    this.#space = false;
    if (line.text === "") return;
    this.#line = new ParagraphWriter();
    if (line.text.trim() === "") return;
    if (MARKER.test(line.text.trim()) && this.#held === "" && line.noise.length === 0) [this.#held, this.#heldCell] = [`${line.text.trim()} `, this.cell];
    else this.#push(line);
  }

  #push(line: ParagraphWriter): void {
    const leading = /^\s*/u.exec(line.text)?.[0].length ?? 0;
    const text = this.#held + line.text.trim();
    const start = this.#length;
    for (const span of line.noise) {
      const [from, to] = [Math.max(0, span.start - leading), Math.min(span.end - leading, text.length - this.#held.length)].map((at) => start + this.#held.length + at);
      if (from !== undefined && to !== undefined && from < to) this.#noise.push({ start: from, end: to });
    }
    let at = start;
    let above = "";
    for (const row of text.split("\n")) {
      // A line broken by hand goes on with the sentence, or begins a paragraph.
      if (above.trim() === "" || /[.;:!?]["»”)]?\s*$/u.test(above)) this.#starts.add(at);
      at += row.length + 1;
      above = row;
    }
    const own = start + this.#held.length;
    if (this.#heldCell) this.#cells.push({ start, end: own - 1, ...this.#heldCell });
    if (this.cell && start + text.length > own) this.#cells.push({ start: own, end: start + text.length, ...this.cell });
    this.#heldCell = undefined;
    this.#held = "";
    this.#parts.push(text, "\n");
    this.#length += text.length + 1;
    this.#places.push({ start, end: start + text.length, element: this.#element });
  }

  extract(): Extract {
    this.end();
    if (this.#held !== "") this.#push(new ParagraphWriter());
    const extract = { text: this.#parts.join(""), format: "html", noise: this.#noise, places: this.#places, cells: this.#cells };
    // Preformatted pages break their lines at a page's width: where paragraphs begin is found by that.
    return this.#preformatted > this.#length / 2 ? extract : { ...extract, paragraphs: this.#starts };
  }
}
