import type { ParagraphWriter } from "../office/paragraph-writer.ts";
import { symbol } from "../office/symbols.ts";
import { child, elements, textOf, type Xml } from "../office/xml.ts";
import { chosen, textBoxes } from "./alternatives.ts";
import type { Document } from "./document.ts";
import { type Fields, isContents } from "./fields.ts";
import { isNoiseControl } from "./noise-control.ts";
import { isOn } from "./styles.ts";

/** Which note a paragraph refers to. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
}

/** What hangs on a paragraph and is read after it. */
export interface Asides {
  readonly boxes: Xml[];
  readonly notes: NoteReference[];
}

/** How words are written: not at all, or as noise. */
interface Manner {
  readonly hidden: boolean;
  readonly noise: boolean;
}

/** Reads the words inside paragraphs. */
export class Inline {
  readonly #document: Document;
  readonly #fields: Fields;

  constructor(document: Document, fields: Fields) {
    this.#document = document;
    this.#fields = fields;
  }

  /** Writes a paragraph's words; gives the text boxes and notes that hang on it. */
  read(paragraph: Xml, words: ParagraphWriter, manner: Manner): Asides {
    const asides: Asides = { boxes: [], notes: [] };
    this.#children(paragraph, words, manner, asides);
    return asides;
  }

  #children(parent: Xml, words: ParagraphWriter, manner: Manner, asides: Asides): void {
    for (const element of elements(parent)) this.#element(element, words, manner, asides);
  }

  #element(element: Xml, words: ParagraphWriter, manner: Manner, asides: Asides): void {
    if (this.#document.revisions.drops(element)) return;
    switch (element.name) {
      case "w:r":
        this.#children(element, words, { ...manner, hidden: this.#hides(element, manner.hidden) }, asides);
        return;
      case "w:sdt":
        this.#children(child(element, "w:sdtContent") ?? NOTHING, words, { ...manner, noise: manner.noise || isNoiseControl(element) }, asides);
        return;
      case "w:fldSimple":
        this.#children(element, words, { ...manner, noise: manner.noise || isContents(element.attributes["w:instr"] ?? "") }, asides);
        return;
      case "w:fldChar":
        this.#fields.mark(element);
        return;
      case "w:instrText":
        this.#fields.addCode(textOf(element));
        return;
      case "mc:AlternateContent":
        this.#children(chosen(element) ?? NOTHING, words, manner, asides);
        return;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        if (!manner.hidden) asides.boxes.push(...textBoxes(element));
        return;
      case "w:footnoteReference":
      case "w:endnoteReference":
        if (!manner.hidden) asides.notes.push({ kind: element.name === "w:footnoteReference" ? "footnote" : "endnote", id: element.attributes["w:id"] ?? "" });
        return;
      case "w:ruby":
        this.#children(child(element, "w:rubyBase") ?? NOTHING, words, manner, asides);
        return;
      case "w:pPr":
      case "w:rPr":
        return;
      default: {
        const written = signOf(element);
        if (written === undefined) this.#children(element, words, manner, asides);
        else if (!manner.hidden && !this.#fields.inCode) words.write(written, manner.noise || this.#fields.inContents, element);
      }
    }
  }

  /** A run's own word on whether it is hidden, else its character style's, else its paragraph's. */
  #hides(run: Xml, inherited: boolean): boolean {
    const properties = child(run, "w:rPr");
    const style = child(properties, "w:rStyle")?.attributes["w:val"];
    return isOn(child(properties, "w:vanish")) ?? (style === undefined ? undefined : this.#document.styles.hides(style)) ?? inherited;
  }
}

const NOTHING: Xml = { name: "", attributes: {}, children: [] };

/** The characters that an element stands for; undefined for one that only holds others. */
function signOf(element: Xml): string | undefined {
  switch (element.name) {
    case "w:t":
      return textIn(element);
    case "m:t":
      return textOf(element);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    // Word's own sign for it is no character; a plain hyphen is what words are looked up with.
    case "w:noBreakHyphen":
      return "-";
    case "w:softHyphen":
      return "";
    case "w:sym":
      return symbol(String.fromCharCode(Number.parseInt(element.attributes["w:char"] ?? "F0B7", 16) || 0xf0b7));
    default:
      return undefined;
  }
}

/** Word trims what is not said to be kept, and shows a line end as a space. */
function textIn(element: Xml): string {
  const text = textOf(element).replaceAll(/[\r\n]+/gu, " ");
  return element.attributes["xml:space"] === "preserve" ? text : text.replaceAll(/^[ \t]+|[ \t]+$/gu, "");
}
