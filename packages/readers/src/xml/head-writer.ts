import type { Growing } from "./growing.ts";
import { isWorded, printedNumber } from "./printed-number.ts";
import type { TextWriter } from "./text-writer.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { textOf, type XmlElement } from "./xml-element.ts";

/** Writes numbers and headings of provisions, and keeps where they stand. */
export class HeadWriter {
  /** A number or heading is being written. */
  isWriting = false;
  readonly #writer: TextWriter;
  readonly #vocabulary: Vocabulary;

  constructor(writer: TextWriter, vocabulary: Vocabulary) {
    this.#writer = writer;
    this.#vocabulary = vocabulary;
  }

  /** A number or heading of a provision that has no words of its own yet; `write` writes what is in the element. */
  take(node: Growing, element: XmlElement, as: "num" | "heading" | "subheading", write: () => void): void {
    if (as === "num") this.number(node, this.#printed(element), write, this.#vocabulary.numberOf?.(element));
    else if (textOf(element).trim() !== "") this.#heading(node, as, write);
  }

  /** A number, as it is printed; what follows goes on in its line. */
  number(node: Growing, printed: string, write: () => void, number: string | undefined = printedNumber(printed)): void {
    if (printed.trim() === "") return;
    if (node.head.start < 0) this.#writer.opens(node.head);
    this.#inHead(write);
    this.#writer.closes(node.head);
    node.num ??= number === "" ? undefined : number;
    node.worded = isWorded(printed);
    this.#writer.runIn(" ");
  }

  /** Own words or a child come: number and heading are over. */
  close(node: Growing): void {
    if (!node.headOpen || this.isWriting) return;
    node.headOpen = false;
    if (node.heading.end > node.heading.start || node.worded) this.#writer.newLine();
  }

  #heading({ head, heading }: Growing, as: "heading" | "subheading", write: () => void): void {
    if (head.start >= 0) this.#writer.runIn(" ");
    // Below a heading it is none; without one it is the heading.
    const ranges = as === "subheading" && heading.end > heading.start ? [head] : [head, heading];
    for (const range of ranges) if (range.start < 0) this.#writer.opens(range);
    this.#inHead(write);
    for (const range of ranges) this.#writer.closes(range);
  }

  #inHead(write: () => void): void {
    this.isWriting = true;
    write();
    this.isWriting = false;
  }

  /** Words of a number without its footnotes. */
  #printed(element: XmlElement): string {
    return element.children.map((child) => {
      if (typeof child === "string") return child;
      const as = this.#vocabulary.elements.get(child.name)?.as;
      return as === "note" || as === "remark" || as === "skip" ? "" : this.#printed(child);
    }).join("");
  }
}
