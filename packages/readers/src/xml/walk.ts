import type { Span } from "@charterlint/core";
import { growing, type Growing } from "./growing.ts";
import { HeadWriter } from "./head-writer.ts";
import { spanOf, TextWriter, unset } from "./text-writer.ts";
import { TitleFinder } from "./title-finder.ts";
import { type Treatment, treatmentOf, type Vocabulary } from "./vocabulary.ts";
import { edgeOf, type XmlElement } from "./xml-element.ts";

/** What the elements of an act give. */
export interface Walked {
  readonly writer: TextWriter;
  readonly root: Growing;
  readonly title: Span | undefined;
  readonly noise: readonly Span[];
}

/** Walks the elements of an act in their order: writes its text and grows its tree. */
export function walkAct(start: XmlElement, vocabulary: Vocabulary): Walked {
  const walker = new Walker(vocabulary, start);
  walker.children(start);
  return walker.finish();
}

class Walker {
  readonly #vocabulary: Vocabulary;
  readonly #writer: TextWriter;
  readonly #heads: HeadWriter;
  readonly #titles: TitleFinder;
  readonly #root: Growing;
  readonly #noise: Span[] = [];
  #node: Growing;
  /** The element that a reader of the act is shown for the words. */
  #where: XmlElement;
  #row: "none" | "first cell" | "other cells" = "none";
  /** Noise has no provisions. */
  #inNoise = false;
  /** Footnotes that wait for the end of their paragraph. */
  #notes: XmlElement[] = [];

  constructor(vocabulary: Vocabulary, start: XmlElement) {
    this.#vocabulary = vocabulary;
    this.#writer = new TextWriter(vocabulary.ids);
    this.#heads = new HeadWriter(this.#writer, vocabulary);
    this.#titles = new TitleFinder(vocabulary.titles, this.#writer);
    this.#root = growing("act", start);
    this.#node = this.#root;
    this.#where = start;
  }

  finish(): Walked {
    this.#endLine();
    return { writer: this.#writer, root: this.#root, title: this.#titles.title, noise: this.#noise };
  }

  children(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child !== "string") this.#element(child);
      else {
        if (/[^ \t\r\n]/u.test(child)) this.#heads.close(this.#node);
        this.#writer.write(child, this.#where);
      }
    }
  }

  #element(element: XmlElement): void {
    const treatment = treatmentOf(element, this.#vocabulary);
    if (this.#node === this.#root || this.#node.role === "preamble") this.#titles.watch(element, () => this.#treat(element, treatment));
    else this.#treat(element, treatment);
  }

  #treat(element: XmlElement, treatment: Treatment): void {
    switch (treatment.as) {
      case "skip": return;
      case "provision":
        if (this.#inNoise) this.#inside(element, true);
        else this.#provision(element, treatment);
        return;
      case "num": case "heading": case "subheading":
        if (this.#node.headOpen && !this.#heads.isWriting) this.#heads.take(this.#node, element, treatment.as, () => this.#inside(element, false));
        else this.#inside(element, treatment.as !== "num");
        return;
      case "inline": this.#marked(element, this.#where); return;
      case "break": this.#writer.newLine(); return;
      case "row": this.#tableRow(element); return;
      case "cell": this.#cell(element); return;
      case "noise": this.#noisy(element, true); return;
      case "remark": this.#noisy(element, false); return;
      case "note": this.#notes.push(element); return;
      default: this.#inside(element, treatment.as === "block");
    }
  }

  #provision(element: XmlElement, { kind, role }: Extract<Treatment, { as: "provision" }>): void {
    const above = this.#node;
    this.#heads.close(above);
    this.#line();
    const given = this.#vocabulary.eIds.map((name) => element.attributes.get(name)?.trim()).find((id) => id !== undefined && id !== "");
    const node = growing(kind, element, given, role);
    above.children.push(node);
    this.#node = node;
    this.#writer.opens(node);
    const shown = this.#vocabulary.shownNumber?.(element);
    if (shown !== undefined) this.#heads.number(node, shown, () => this.#writer.write(shown, element));
    this.#inside(element, false);
    this.#endLine();
    this.#writer.closes(node);
    this.#node = above;
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
    if (this.#node.role !== "quoted") this.#heads.close(this.#node);
    this.#writer.mark(mark, side, where);
  }

  #tableRow(element: XmlElement): void {
    this.#line();
    const before = this.#row;
    this.#row = "first cell";
    this.#inside(element, false);
    this.#row = before;
    this.#endLine();
  }

  #cell(element: XmlElement): void {
    if (this.#row === "first cell") this.#writer.runIn(" ");
    else this.#writer.nextCell();
    this.#row = "other cells";
    this.#inside(element, false);
  }

  #noisy(element: XmlElement, isBlock: boolean): void {
    const range = unset();
    if (isBlock) this.#heads.close(this.#node);
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
    if (this.#row !== "none" || this.#heads.isWriting || this.#writer.isRunningIn || this.#notes.length === 0) return;
    const notes = this.#notes;
    this.#notes = [];
    for (const note of notes) this.#noisy(note, true);
  }

  #endLine(): void {
    this.#writer.newLine();
    this.#line();
  }
}
