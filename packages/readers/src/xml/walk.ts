import type { Span } from "@charterlint/core";
import { growing, type Growing } from "./growing.ts";
import { isWorded, printedNumber } from "./printed-number.ts";
import { spanOf, TextWriter, unset, type Ranged } from "./text-writer.ts";
import type { Treatment, Vocabulary } from "./vocabulary.ts";
import { edgeOf, textOf, type XmlElement } from "./xml-element.ts";

/** What the elements of an act give. */
export interface Walked {
  readonly writer: TextWriter;
  readonly root: Growing;
  readonly title: Span | undefined;
  readonly noise: readonly Span[];
}

const INLINE: Treatment = { as: "inline" };

/** Walks the elements of an act in their order: writes its text and grows its tree. */
export function walkAct(start: XmlElement, vocabulary: Vocabulary): Walked {
  const walker = new Walker(vocabulary, start);
  walker.children(start);
  return walker.finish();
}

class Walker {
  readonly #vocabulary: Vocabulary;
  readonly #writer: TextWriter;
  readonly #root: Growing;
  readonly #noise: Span[] = [];
  #node: Growing;
  #where: XmlElement;
  /** Writing a number or heading. */
  #inHead = false;
  #inRow = false;
  #firstCell = false;
  /** Noise has no provisions. */
  #inNoise = false;
  /** Footnotes that wait for the end of their paragraph. */
  #notes: XmlElement[] = [];
  #title: { readonly rank: number; readonly range: Ranged; readonly parent: XmlElement | undefined } | undefined;

  constructor(vocabulary: Vocabulary, start: XmlElement) {
    this.#vocabulary = vocabulary;
    this.#writer = new TextWriter(vocabulary.ids);
    this.#root = growing("act", start);
    this.#node = this.#root;
    this.#where = start;
  }

  finish(): Walked {
    this.#endLine();
    const title = this.#title && spanOf(this.#title.range);
    return { writer: this.#writer, root: this.#root, title, noise: this.#noise };
  }

  children(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === "string") this.#words(child, this.#where);
      else this.#element(child);
    }
  }

  #element(element: XmlElement): void {
    const rank = this.#vocabulary.titles.indexOf(element.name);
    const titles = rank >= 0 && (this.#title === undefined || rank <= this.#title.rank) && (this.#node === this.#root || this.#node.role === "preamble");
    const title = titles ? { rank, range: unset(), parent: element.parent } : undefined;
    if (title !== undefined) this.#writer.opens(title.range);
    this.#treat(element, this.#treatment(element));
    if (title === undefined) return;
    this.#writer.closes(title.range);
    const before = this.#title;
    if (title.range.end === title.range.start) return;
    // A better one may have stood inside.
    if (before === undefined || rank < before.rank) this.#title = title;
    // The title's next line.
    else if (rank === before.rank && title.parent === before.parent) before.range.end = title.range.end;
  }

  #treatment(element: XmlElement): Treatment {
    const { elements } = this.#vocabulary;
    const plain = elements.get(element.name) ?? INLINE;
    const treatment = this.#vocabulary.refine?.(element, plain) ?? plain;
    if (treatment.as !== "provision" || treatment.group !== true || this.#idOf(element) !== undefined) return treatment;
    const stands = element.children.some((child) => typeof child !== "string" && ["num", "heading"].includes(elements.get(child.name)?.as ?? ""));
    return stands ? treatment : { as: "block" };
  }

  #treat(element: XmlElement, treatment: Treatment): void {
    switch (treatment.as) {
      case "skip": return;
      case "provision":
        if (this.#inNoise) this.#inside(element, true);
        else this.#provision(element, treatment);
        return;
      case "num": case "heading": case "subheading":
        if (this.#node.headOpen && !this.#inHead) this.#head(element, treatment.as);
        else this.#inside(element, treatment.as !== "num");
        return;
      case "inline": this.#marked(element, this.#where); return;
      case "break": this.#writer.newLine(); return;
      case "row": this.#row(element); return;
      case "cell": this.#cell(element); return;
      case "noise": this.#noisy(element, true); return;
      case "remark": this.#noisy(element, false); return;
      case "note": this.#notes.push(element); return;
      default: this.#inside(element, treatment.as === "block");
    }
  }

  #provision(element: XmlElement, { kind, role }: Extract<Treatment, { as: "provision" }>): void {
    const above = this.#node;
    this.#closeHead();
    this.#line();
    const node = growing(kind, element, this.#idOf(element), role);
    above.children.push(node);
    this.#node = node;
    this.#writer.opens(node);
    const shown = this.#vocabulary.shownNumber?.(element);
    if (shown !== undefined) this.#number(element, shown, () => this.#writer.write(shown, element));
    const where = this.#where;
    this.#where = element;
    this.#marked(element, element);
    this.#where = where;
    this.#endLine();
    this.#writer.closes(node);
    this.#node = above;
  }

  #head(element: XmlElement, as: "num" | "heading" | "subheading"): void {
    if (as === "num") {
      const printed = this.#printed(element);
      const number = this.#vocabulary.numberOf?.(element);
      this.#number(element, printed, () => this.#inside(element, false), number);
      return;
    }
    if (textOf(element).trim() === "") return;
    const { head, heading } = this.#node;
    if (head.start >= 0) this.#writer.runIn(" ");
    // Below a heading it is none; without one it is the heading.
    const ranges = as === "subheading" && heading.end > heading.start ? [head] : [head, heading];
    for (const range of ranges) if (range.start < 0) this.#writer.opens(range);
    this.#inHead = true;
    this.#inside(element, false);
    this.#inHead = false;
    for (const range of ranges) this.#writer.closes(range);
  }

  #number(element: XmlElement, printed: string, write: () => void, number = printedNumber(printed)): void {
    const node = this.#node;
    if (printed.trim() === "") return;
    if (node.head.start < 0) this.#writer.opens(node.head);
    this.#inHead = true;
    write();
    this.#inHead = false;
    this.#writer.closes(node.head);
    node.num ??= number === "" ? undefined : number;
    node.worded = isWorded(printed);
    this.#writer.runIn(" ");
  }

  /** Own words or a child come: number and heading are over. */
  #closeHead(): void {
    const node = this.#node;
    if (!node.headOpen) return;
    node.headOpen = false;
    if (node.heading.end > node.heading.start || node.worded) this.#writer.newLine();
  }

  #words(words: string, where: XmlElement): void {
    if (/[^ \t\r\n]/u.test(words) && !this.#inHead) this.#closeHead();
    this.#writer.write(words, where);
  }

  #inside(element: XmlElement, isBlock: boolean): void {
    const where = this.#where;
    this.#where = element;
    if (isBlock) this.#line();
    this.#marked(element, element);
    if (isBlock) this.#line();
    this.#where = where;
  }

  /** Children between the quotation marks that programs show, unless they stand in the text already. */
  #marked(element: XmlElement, where: XmlElement): void {
    const [open = "", close = ""] = this.#vocabulary.marks?.(element) ?? [];
    // A mark that comes first may be the closing one of what stands before.
    if (open !== "" && edgeOf(element) !== open) this.#mark(open, /[”»]/u.test(open) ? "close" : "open", where);
    this.children(element);
    if (close !== "" && edgeOf(element, true) !== close) this.#mark(close, "close", where);
  }

  #mark(mark: string, side: "open" | "close", where: XmlElement): void {
    // The mark before a quoted article stands before its number.
    if (!this.#inHead && this.#node.role !== "quoted") this.#closeHead();
    this.#writer.mark(mark, side, where);
  }

  #row(element: XmlElement): void {
    this.#line();
    const before = this.#inRow;
    this.#inRow = true;
    this.#firstCell = true;
    this.#marked(element, element);
    this.#inRow = before;
    this.#endLine();
  }

  #cell(element: XmlElement): void {
    if (this.#firstCell) this.#writer.runIn(" ");
    else this.#writer.nextCell();
    this.#firstCell = false;
    this.#inside(element, false);
  }

  #noisy(element: XmlElement, isBlock: boolean): void {
    const range = unset();
    if (isBlock) this.#closeHead();
    if (isBlock) this.#line();
    this.#writer.opens(range);
    const before = this.#inNoise;
    this.#inNoise = true;
    this.#inside(element, false);
    this.#inNoise = before;
    this.#writer.closes(range);
    if (isBlock) this.#line();
    if (range.end > range.start) this.#noise.push(spanOf(range));
  }

  /** A line ends, unless a number goes on in it; then the paragraph's footnotes follow. */
  #line(): void {
    this.#writer.line();
    if (this.#inRow || this.#inHead || this.#writer.isRunningIn || this.#notes.length === 0) return;
    const notes = this.#notes;
    this.#notes = [];
    for (const note of notes) this.#noisy(note, true);
  }

  #endLine(): void {
    this.#writer.newLine();
    this.#line();
  }

  /** Words of a number without its footnotes. */
  #printed(element: XmlElement): string {
    return element.children.map((child) => {
      if (typeof child === "string") return child;
      const as = this.#vocabulary.elements.get(child.name)?.as;
      return as === "note" || as === "remark" || as === "skip" ? "" : this.#printed(child);
    }).join("");
  }

  #idOf(element: XmlElement): string | undefined {
    return this.#vocabulary.eIds.map((name) => element.attributes.get(name)?.trim()).find((id) => id !== undefined && id !== "");
  }
}
