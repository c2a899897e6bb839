import type { Paragraph } from "../office/assemble.ts";
import { ParagraphWriter } from "../office/paragraph-writer.ts";
import { child, elements, type Xml } from "../office/xml.ts";
import { CellCounter } from "../structure/cells.ts";
import { chosen } from "./alternatives.ts";
import { Counters } from "./counters.ts";
import type { Document } from "./document.ts";
import { Fields } from "./fields.ts";
import { Inline } from "./inline.ts";
import { isNoiseControl } from "./noise-control.ts";
import { isOn, listMark } from "./styles.ts";

/** One run of paragraphs with its own lists and fields: the body, a text box, a note. */
export class Story {
  readonly paragraphs: Paragraph[] = [];
  readonly #document: Document;
  readonly #counters = new Counters();
  readonly #inline: Inline;
  readonly #cells = new CellCounter();
  #noise = 0;
  /** What comes before the next paragraph's words: those of a paragraph whose end is deleted or hidden. */
  #carried: { writer: ParagraphWriter; number: number } | undefined;

  /** Reads the container's paragraphs and tables, in order; a table's cells come one below the other, row by row. */
  constructor(document: Document, container: Xml) {
    this.#document = document;
    this.#inline = new Inline(document, new Fields(container));
    this.#blocks(container);
    this.#flush();
  }

  #blocks(container: Xml): void {
    for (const element of elements(container)) this.#block(element);
  }

  #block(element: Xml): void {
    const { revisions } = this.#document;
    if (revisions.drops(element)) return;
    switch (element.name) {
      case "w:p":
        this.#paragraph(element);
        return;
      case "w:sdt":
        this.#control(element);
        return;
      case "w:tbl":
        this.#flush();
        this.#cells.inTable(() => this.#blocks(element));
        this.#flush();
        return;
      case "w:tr":
        if (!revisions.dropsMark(child(element, "w:trPr"))) this.#cells.inRow(() => this.#blocks(element));
        return;
      case "w:tc":
        this.#cells.inCell(Number(child(child(element, "w:tcPr"), "w:gridSpan")?.attributes["w:val"] ?? 1) || 1, () => {
          if (!revisions.dropsMark(child(element, "w:tcPr"))) this.#blocks(element);
          this.#flush();
        });
        return;
      case "mc:AlternateContent":
        this.#blocks(chosen(element) ?? { ...element, children: [] });
        return;
      case "w:altChunk":
      case "w:subDoc":
        this.#document.missing++;
        return;
      case "w:trPr":
      case "w:tcPr":
        return;
      default:
        // Wrappers such as w:ins, w:moveTo and w:customXml; properties have no paragraphs.
        this.#blocks(element);
    }
  }

  /** A content control; those that hold a table of contents, or a prompt that nobody replaced, are no words of the act. */
  #control(element: Xml): void {
    const content = child(element, "w:sdtContent");
    if (content === undefined) return;
    const noise = isNoiseControl(element) ? 1 : 0;
    this.#noise += noise;
    this.#blocks(content);
    this.#noise -= noise;
  }

  #paragraph(element: Xml): void {
    const { styles, lists, revisions } = this.#document;
    const number = this.#document.paragraphs.next();
    const properties = child(element, "w:pPr");
    const mark = child(properties, "w:rPr");
    const style = child(properties, "w:pStyle")?.attributes["w:val"];
    const hidden = styles.hides(style) === true;
    const words = new ParagraphWriter();
    const asides = this.#inline.read(element, words, { hidden, noise: this.#noise > 0 });
    const endGone = revisions.dropsMark(mark) || (isOn(child(mark, "w:vanish")) ?? hidden);
    if (endGone) this.#carry(words, number);
    else {
      const found = lists.of(listMark(properties), style);
      const writer = new ParagraphWriter();
      writer.write(found === undefined ? "" : this.#counters.next(found.list, found.level), this.#noise > 0);
      if (this.#carried !== undefined) writer.append(this.#carried.writer);
      this.#carried = undefined;
      writer.append(words);
      this.#push(writer, number);
    }
    for (const box of asides.boxes) this.#readBox(box);
    for (const note of asides.notes) this.#document.readNote(note);
  }

  #readBox(box: Xml): void {
    const nested = this.#document.nesting.within(() => new Story(this.#document, box));
    if (nested !== undefined) this.paragraphs.push(...nested.paragraphs);
  }

  #carry(words: ParagraphWriter, number: number): void {
    if (words.text === "") return;
    this.#carried ??= { writer: new ParagraphWriter(), number };
    this.#carried.writer.append(words);
  }

  #flush(): void {
    const carried = this.#carried;
    this.#carried = undefined;
    if (carried !== undefined) this.#push(carried.writer, carried.number);
  }

  #push(writer: ParagraphWriter, number: number): void {
    const cell = this.#cells.at;
    this.paragraphs.push({ number, text: writer.text.trimEnd(), noise: writer.noise, pieces: writer.pieces, ...(cell ? { cell } : {}) });
  }
}
