import type { Paragraph } from "../office/assemble.ts";
import { ParagraphWriter } from "../office/paragraph-writer.ts";
import { elements, type Xml } from "../office/xml.ts";
import { CellCounter } from "../structure/cells.ts";
import { Count, Counts } from "./counters.ts";
import type { Document } from "./document.ts";
import { boxes, readInline } from "./inline.ts";

/** The list item that a paragraph begins: only its first paragraph has the number. */
interface Item {
  readonly count: Count;
  readonly style: string | undefined;
  readonly level: number;
  readonly begin: number | undefined;
  used: boolean;
}

/** Containers of tables of contents and other lists that the program makes. */
const INDEX = /^text:(?:table-of-content|[a-z-]+-index|bibliography)$/u;

/** One run of paragraphs: the body, a text box, a note. */
export class Story {
  readonly paragraphs: Paragraph[] = [];
  readonly #document: Document;
  readonly #counts = new Counts();
  readonly #headings = new Count();
  readonly #cells = new CellCounter();
  #noise = 0;

  /** Reads the container's paragraphs, lists and tables in order; a table's cells come one below the other, row by row. */
  constructor(document: Document, container: Xml) {
    this.#document = document;
    this.#blocks(container, undefined);
  }

  #blocks(container: Xml, item: Item | undefined): void {
    for (const element of elements(container)) this.#block(element, item);
  }

  #block(element: Xml, item: Item | undefined): void {
    const { name, attributes } = element;
    if (name === "text:p" || name === "text:h") this.#paragraph(element, item);
    else if (name === "text:list") this.#list(element, item);
    else if (name === "table:table") this.#cells.inTable(() => this.#blocks(element, undefined));
    else if (name === "table:table-row") this.#cells.inRow(() => this.#blocks(element, undefined));
    else if (name === "table:table-cell" || name === "table:covered-table-cell") this.#cells.inCell(1, () => this.#blocks(element, undefined));
    else if (name === "text:tracked-changes") this.#document.countChanges(element);
    else if (name.startsWith("draw:")) for (const box of boxes(element)) this.#readBox(box);
    else if (INDEX.test(name)) {
      this.#noise++;
      this.#blocks(element, undefined);
      this.#noise--;
    } else if (attributes["text:display"] !== "none" && attributes["text:is-hidden"] !== "true") this.#blocks(element, item);
  }

  #list(list: Xml, outer: Item | undefined): void {
    const count = outer?.count ?? this.#counts.of(list.attributes);
    const style = list.attributes["text:style-name"] ?? outer?.style;
    const level = (outer?.level ?? 0) + 1;
    for (const element of elements(list)) {
      const begin = Number.parseInt(element.attributes["text:start-value"] ?? "", 10);
      this.#blocks(element, { count, style, level, begin: Number.isNaN(begin) ? undefined : begin, used: element.name !== "text:list-item" });
    }
  }

  #paragraph(element: Xml, item: Item | undefined): void {
    const { styles } = this.#document;
    const number = this.#document.paragraphs.next();
    const { attributes } = element;
    if (styles.hides(attributes["text:style-name"], "paragraph") === true || attributes["text:is-hidden"] === "true") return;
    const words = new ParagraphWriter();
    const asides = readInline(element, words, styles, this.#noise > 0);
    const writer = new ParagraphWriter();
    writer.write(item === undefined ? this.#heading(element) : this.#number(item), this.#noise > 0);
    writer.append(words);
    const cell = this.#cells.at;
    this.paragraphs.push({ number, text: writer.text.trimEnd(), noise: writer.noise, ...(cell ? { cell } : {}) });
    for (const box of asides.boxes) this.#readBox(box);
    for (const note of asides.notes) this.#document.readNote(note);
  }

  #number(item: Item): string {
    if (item.used) return "";
    item.used = true;
    return item.count.next(this.#document.styles.levels(item.style), item.level, item.begin);
  }

  #heading({ name, attributes }: Xml): string {
    const { styles } = this.#document;
    const level = Number.parseInt(attributes["text:outline-level"] ?? "", 10);
    if (name !== "text:h" || Number.isNaN(level) || attributes["text:is-list-header"] === "true" || styles.unnumbered(attributes["text:style-name"])) return "";
    const begin = attributes["text:restart-numbering"] === "true" ? Number.parseInt(attributes["text:start-value"] ?? "1", 10) || 1 : undefined;
    return this.#headings.next(styles.outline, Math.min(level, 10), begin);
  }

  #readBox(box: Xml): void {
    const nested = this.#document.nesting.within(() => new Story(this.#document, box));
    if (nested !== undefined) this.paragraphs.push(...nested.paragraphs);
  }
}
